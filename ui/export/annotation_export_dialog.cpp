// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/annotation_export_dialog.h"

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
using exchange::AnnotationFormat;

namespace {

constexpr int preferredWidth = 480;

QString purposeOf(AnnotationFormat format)
{
    switch (format) {
    case AnnotationFormat::JsonLd:
        return AnnotationExportDialog::tr(
            "The W3C's open standard. Nothing is lost: Tidemark takes it back as it was.");
    case AnnotationFormat::Hypothesis:
        return AnnotationExportDialog::tr("For programs that work with Hypothesis.");
    case AnnotationFormat::Markdown:
        return AnnotationExportDialog::tr("Quotations with their notes, for note-taking programs.");
    case AnnotationFormat::Html:
        return AnnotationExportDialog::tr("One page for any browser and for printing.");
    case AnnotationFormat::Csv:
        break;
    }
    return AnnotationExportDialog::tr("One row for each annotation, for spreadsheets.");
}

} // namespace

AnnotationExportDialog::AnnotationExportDialog(
    const AnnotationExportSubject& subject, QSettings& settings, QWidget* parent)
    : QDialog(parent)
    , m_subject(subject)
    , m_settings(settings)
    , m_format(new QComboBox)
    , m_purpose(new QLabel)
    , m_article(new QRadioButton(tr("This &article")))
    , m_selection(new QRadioButton(tr("&Selection in Notes")))
    , m_library(new QRadioButton(tr("Whole &library")))
    , m_withTexts(new QCheckBox(tr("With the articles' &texts, for another library")))
    , m_byteOrderMark(new QCheckBox(tr("For &Excel (with byte order mark)")))
    , m_count(new QLabel)
{
    setObjectName(u"annotationExport"_s);
    setWindowTitle(tr("Export annotations"));
    createFormat();
    createScope();
    auto* scope = new QVBoxLayout;
    for (QRadioButton* button : { m_article, m_selection, m_library })
        scope->addWidget(button);
    auto* options = new QVBoxLayout;
    options->addWidget(m_withTexts);
    options->addWidget(m_byteOrderMark);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(QString(), m_purpose);
    form->addRow(tr("Annotations:"), scope);
    form->addRow(QString(), m_count);
    form->addRow(tr("Options:"), options);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(createButtons());
    setChoices(loadAnnotationChoices(m_settings, {}));
    resize(preferredWidth, sizeHint().height());
}

void AnnotationExportDialog::createFormat()
{
    m_format->setObjectName(u"annotationFormat"_s);
    const std::initializer_list<std::pair<QString, AnnotationFormat>> formats {
        { tr("Markdown"), AnnotationFormat::Markdown }, { tr("Web page (HTML)"), AnnotationFormat::Html },
        { tr("Table (CSV)"), AnnotationFormat::Csv },
        { tr("W3C Web Annotation (JSON-LD)"), AnnotationFormat::JsonLd },
        { tr("Hypothesis (JSON)"), AnnotationFormat::Hypothesis }
    };
    for (const auto& [name, format] : formats)
        m_format->addItem(name, static_cast<int>(format));
    m_purpose->setTextFormat(Qt::PlainText);
    m_purpose->setWordWrap(true);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setObjectName(u"annotationCount"_s);
    connect(m_format, &QComboBox::currentIndexChanged, this, &AnnotationExportDialog::refresh);
}

void AnnotationExportDialog::createScope()
{
    m_article->setObjectName(u"scopeArticle"_s);
    m_selection->setObjectName(u"scopeSelection"_s);
    m_library->setObjectName(u"scopeLibrary"_s);
    m_withTexts->setObjectName(u"withTexts"_s);
    m_byteOrderMark->setObjectName(u"byteOrderMark"_s);
    m_article->setEnabled(!m_subject.title.isEmpty());
    m_article->setToolTip(m_subject.title.toHtmlEscaped());
    m_selection->setEnabled(m_subject.selected > 0);
    for (QRadioButton* button : { m_article, m_selection, m_library })
        connect(button, &QRadioButton::toggled, this, &AnnotationExportDialog::refresh);
}

QWidget* AnnotationExportDialog::createButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("E&xport…"), QDialogButtonBox::ApplyRole);
    m_export->setObjectName(u"exportAnnotationsNow"_s);
    m_export->setDefault(true);
    connect(m_export, &QPushButton::clicked, this, &AnnotationExportDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void AnnotationExportDialog::setChoices(const AnnotationChoices& choices)
{
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(choices.format)));
    m_withTexts->setChecked(choices.withTexts);
    m_byteOrderMark->setChecked(choices.byteOrderMark);
    QRadioButton* scope = choices.scope == AnnotationScope::Article ? m_article
        : choices.scope == AnnotationScope::Selection               ? m_selection
                                                                    : m_library;
    if (!scope->isEnabled())
        scope = m_article->isEnabled() ? m_article : m_library;
    scope->setChecked(true);
    refresh();
}

AnnotationChoices AnnotationExportDialog::choices() const
{
    AnnotationChoices choices;
    choices.format = static_cast<AnnotationFormat>(m_format->currentData().toInt());
    choices.scope = m_article->isChecked() ? AnnotationScope::Article
        : m_selection->isChecked()         ? AnnotationScope::Selection
                                           : AnnotationScope::Library;
    choices.withTexts = m_withTexts->isChecked();
    choices.byteOrderMark = m_byteOrderMark->isChecked();
    return choices;
}

int AnnotationExportDialog::count() const
{
    switch (choices().scope) {
    case AnnotationScope::Article:
        return m_subject.inArticle;
    case AnnotationScope::Selection:
        return m_subject.selected;
    case AnnotationScope::Library:
        break;
    }
    return m_subject.inLibrary;
}

void AnnotationExportDialog::refresh()
{
    const AnnotationFormat format = choices().format;
    m_purpose->setText(purposeOf(format));
    m_withTexts->setEnabled(format == AnnotationFormat::JsonLd);
    m_byteOrderMark->setEnabled(format == AnnotationFormat::Csv);
    m_count->setText(
        count() > 0 ? tr("%n annotation(s)", nullptr, count()) : tr("There are no annotations here yet."));
    if (m_export)
        m_export->setEnabled(count() > 0);
}

QString AnnotationExportDialog::proposedPath() const
{
    const bool isLibrary = choices().scope == AnnotationScope::Library;
    const QString name
        = isLibrary || m_subject.title.isEmpty() ? tr("annotations", "name of a file") : m_subject.title;
    return folderToStartIn(m_settings, u"exportAnnotations/folder"_s) + u'/' + fileNameFor(name) + u'.'
        + suffixOf(choices().format);
}

void AnnotationExportDialog::chooseFile()
{
    const QString suffix = suffixOf(choices().format);
    auto* chooser = new QFileDialog(this, windowTitle());
    chooser->setObjectName(u"annotationExportFile"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilter(tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix));
    chooser->setDefaultSuffix(suffix);
    chooser->selectFile(proposedPath());
    connect(chooser, &QFileDialog::fileSelected, this, &AnnotationExportDialog::exportTo);
    chooser->open();
}

void AnnotationExportDialog::exportTo(const QString& path)
{
    const QFileInfo info(path);
    const QString whole = info.suffix().isEmpty() ? path + u'.' + suffixOf(choices().format) : path;
    saveAnnotationChoices(m_settings, choices());
    m_settings.setValue(u"exportAnnotations/folder"_s, info.absolutePath());
    Q_EMIT chosen(choices(), whole);
    accept();
}

} // namespace tidemark::export_ui
