// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/timeline_data_dialog.h"

#include "export/picture_choices.h"
#include "export/start_folder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QVBoxLayout>

namespace tidemark::export_ui {

using namespace Qt::StringLiterals;
using exchange::TimelineFormat;

namespace {

constexpr int preferredWidth = 500;

QString purposeOf(TimelineFormat format)
{
    switch (format) {
    case TimelineFormat::Html:
        return TimelineDataDialog::tr(
            "One page for any browser, to zoom, search and read. It holds everything and loads nothing.");
    case TimelineFormat::Csv:
        return TimelineDataDialog::tr("One row for each event, for spreadsheets. Tidemark opens it again.");
    case TimelineFormat::TimelineJs:
        return TimelineDataDialog::tr(
            "For web pages made with TimelineJS. Events without a date are left out.");
    case TimelineFormat::Markwhen:
        return TimelineDataDialog::tr(
            "A text to go on writing in. Events without a date or before the year 1 are left out.");
    case TimelineFormat::Calendar:
        return TimelineDataDialog::tr(
            "For calendars. A vague date covers every day it may mean; events without a "
            "date or before the year 1 are left out.");
    case TimelineFormat::Json:
        break;
    }
    return TimelineDataDialog::tr(
        "Every field, for programs, with the places of the passages in their texts.");
}

} // namespace

TimelineDataDialog::TimelineDataDialog(
    const TimelineDataSubject& subject, QSettings& settings, QWidget* parent)
    : QDialog(parent)
    , m_subject(subject)
    , m_settings(settings)
    , m_format(new QComboBox)
    , m_purpose(new QLabel)
    , m_article(new QRadioButton(subject.isFile ? tr("This &file") : tr("This &article")))
    , m_library(new QRadioButton(tr("Whole &library")))
    , m_byteOrderMark(new QCheckBox(tr("For &Excel (with byte order mark)")))
    , m_count(new QLabel)
{
    setObjectName(u"timelineDataExport"_s);
    setWindowTitle(tr("Export timeline data"));
    createFormat();
    auto* form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(QString(), m_purpose);
    form->addRow(tr("Events:"), createScope());
    form->addRow(QString(), m_count);
    form->addRow(tr("Options:"), m_byteOrderMark);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(createButtons());
    restore();
    resize(preferredWidth, sizeHint().height());
}

void TimelineDataDialog::createFormat()
{
    m_format->setObjectName(u"timelineDataFormat"_s);
    const std::initializer_list<std::pair<QString, TimelineFormat>> formats {
        { tr("Interactive web page (HTML)"), TimelineFormat::Html },
        { tr("Table (CSV)"), TimelineFormat::Csv }, { tr("TimelineJS (JSON)"), TimelineFormat::TimelineJs },
        { tr("markwhen"), TimelineFormat::Markwhen },
        { tr("Calendar (iCalendar)"), TimelineFormat::Calendar },
        { tr("All fields (JSON)"), TimelineFormat::Json }
    };
    for (const auto& [name, format] : formats)
        m_format->addItem(name, static_cast<int>(format));
    m_purpose->setTextFormat(Qt::PlainText);
    m_purpose->setWordWrap(true);
    // The longest purpose has two lines: the dialog keeps its size.
    m_purpose->setMinimumHeight(3 * m_purpose->fontMetrics().lineSpacing());
    m_purpose->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    connect(m_format, &QComboBox::currentIndexChanged, this, &TimelineDataDialog::refresh);
}

QLayout* TimelineDataDialog::createScope()
{
    m_article->setObjectName(u"scopeArticle"_s);
    m_library->setObjectName(u"scopeLibrary"_s);
    m_byteOrderMark->setObjectName(u"byteOrderMark"_s);
    m_count->setObjectName(u"timelineDataCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_article->setEnabled(!m_subject.title.isEmpty());
    m_article->setToolTip(m_subject.title.toHtmlEscaped());
    m_library->setVisible(!m_subject.isFile);
    auto* scope = new QVBoxLayout;
    for (QRadioButton* button : { m_article, m_library }) {
        scope->addWidget(button);
        connect(button, &QRadioButton::toggled, this, &TimelineDataDialog::refresh);
    }
    return scope;
}

QWidget* TimelineDataDialog::createButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("E&xport…"), QDialogButtonBox::ApplyRole);
    m_export->setObjectName(u"exportTimelineDataNow"_s);
    m_export->setDefault(true);
    connect(m_export, &QPushButton::clicked, this, &TimelineDataDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void TimelineDataDialog::restore()
{
    const auto format = exchange::timelineFormatNamed(m_settings.value(u"exportEvents/format"_s).toString());
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(format.value_or(TimelineFormat::Html))));
    m_byteOrderMark->setChecked(m_settings.value(u"exportEvents/byteOrderMark"_s, true).toBool());
    const bool wantsLibrary = m_settings.value(u"exportEvents/wholeLibrary"_s, false).toBool();
    const bool isLibrary = !m_subject.isFile && (wantsLibrary || !m_article->isEnabled());
    (isLibrary ? m_library : m_article)->setChecked(true);
    refresh();
}

TimelineFormat TimelineDataDialog::format() const
{
    return static_cast<TimelineFormat>(m_format->currentData().toInt());
}

bool TimelineDataDialog::isWholeLibrary() const
{
    return m_library->isChecked();
}

bool TimelineDataDialog::hasByteOrderMark() const
{
    return m_byteOrderMark->isChecked();
}

qsizetype TimelineDataDialog::count() const
{
    return isWholeLibrary() ? m_subject.inLibrary : m_subject.events;
}

void TimelineDataDialog::refresh()
{
    m_purpose->setText(purposeOf(format()));
    m_byteOrderMark->setEnabled(format() == TimelineFormat::Csv);
    m_count->setText(
        count() > 0 ? tr("%n event(s)", nullptr, int(count())) : tr("There are no events here yet."));
    if (m_export)
        m_export->setEnabled(count() > 0);
}

QString TimelineDataDialog::proposedPath() const
{
    const QString name
        = isWholeLibrary() || m_subject.title.isEmpty() ? tr("events", "name of a file") : m_subject.title;
    return folderToStartIn(m_settings, u"exportEvents/folder"_s) + u'/' + fileNameFor(name) + u'.'
        + suffixOf(format());
}

void TimelineDataDialog::chooseFile()
{
    const QString suffix = suffixOf(format());
    auto* chooser = new QFileDialog(this, windowTitle());
    chooser->setObjectName(u"timelineDataFile"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilter(tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix));
    chooser->setDefaultSuffix(suffix);
    chooser->selectFile(proposedPath());
    connect(chooser, &QFileDialog::fileSelected, this, &TimelineDataDialog::exportTo);
    chooser->open();
}

void TimelineDataDialog::exportTo(const QString& path)
{
    const QFileInfo info(path);
    const QString whole = info.suffix().isEmpty() ? path + u'.' + suffixOf(format()) : path;
    m_settings.setValue(u"exportEvents/format"_s, nameOf(format()));
    m_settings.setValue(u"exportEvents/byteOrderMark"_s, hasByteOrderMark());
    if (!m_subject.isFile)
        m_settings.setValue(u"exportEvents/wholeLibrary"_s, isWholeLibrary());
    m_settings.setValue(u"exportEvents/folder"_s, info.absolutePath());
    Q_EMIT chosen(whole);
    accept();
}

} // namespace tidemark::export_ui
