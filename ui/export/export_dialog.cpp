// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/export_dialog.h"

#include "export/picture_options.h"
#include "export/picture_preview.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace tidemark::export_ui {

using namespace Qt::StringLiterals;
using timeline::Picture;
using timeline::PictureFormat;
using timeline::PictureSpec;

namespace {

constexpr int optionsWidth = 300;
constexpr QSize preferredSize(1120, 640);

QString folderToStartIn(const QSettings& settings)
{
    const QString last = settings.value(u"export/folder"_s).toString();
    return !last.isEmpty() && QFileInfo(last).isDir()
        ? last
        : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

ExportDialog::ExportDialog(ExportSubject subject, QSettings& settings, QWidget* parent)
    : QDialog(parent)
    , m_subject(std::move(subject))
    , m_settings(settings)
    , m_options(new PictureOptions(m_subject.visibleFrom && m_subject.visibleTo, this))
    , m_preview(new PicturePreview(this))
{
    setWindowTitle(tr("Export Timeline Picture"));
    m_options->setFixedWidth(optionsWidth);
    auto* side = new QVBoxLayout;
    side->addWidget(m_options);
    side->addStretch(1);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(16);
    upper->addWidget(m_preview, 1);
    upper->addLayout(side);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addLayout(upper, 1);
    column->addWidget(createButtons());
    connect(m_options, &PictureOptions::changed, this, &ExportDialog::showPreview);
    PictureChoices fallback;
    fallback.language = m_subject.language;
    PictureChoices choices = loadChoices(m_settings, fallback);
    choices.title = m_subject.title;
    m_options->setChoices(choices);
    resize(preferredSize);
}

ExportDialog::~ExportDialog() = default;

QWidget* ExportDialog::createButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* copy = buttons->addButton(tr("&Copy to Clipboard"), QDialogButtonBox::ActionRole);
    QPushButton* save = buttons->addButton(tr("&Export…"), QDialogButtonBox::ApplyRole);
    save->setDefault(true);
    connect(copy, &QPushButton::clicked, this, &ExportDialog::copyToClipboard);
    connect(save, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

PictureSpec ExportDialog::spec() const
{
    const PictureChoices choices = m_options->choices();
    PictureSpec spec;
    spec.size = choices.size();
    spec.orientation = choices.orientation;
    spec.theme = choices.theme;
    spec.language = choices.language;
    spec.title = choices.title;
    spec.subtitle = choices.subtitle;
    spec.legend = choices.legend;
    if (choices.sourceLine && m_subject.sourceIn)
        spec.source = m_subject.sourceIn(choices.language);
    if (choices.visibleRangeOnly) {
        spec.from = m_subject.visibleFrom;
        spec.to = m_subject.visibleTo;
    }
    return spec;
}

Picture ExportDialog::picture() const
{
    const PictureSpec wanted = spec();
    return Picture(m_subject.entriesIn(wanted.language), wanted);
}

void ExportDialog::showPreview()
{
    const PictureSpec wanted = spec();
    m_preview->setPicture(m_subject.entriesIn(wanted.language), wanted);
}

QString ExportDialog::proposedPath() const
{
    const PictureChoices choices = m_options->choices();
    return folderToStartIn(m_settings) + u'/' + fileNameFor(choices.title) + u'.' + suffixOf(choices.format);
}

void ExportDialog::chooseFile()
{
    const QString suffix = suffixOf(m_options->choices().format);
    auto* chooser = new QFileDialog(this, tr("Export Timeline Picture"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilter(tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix));
    chooser->setDefaultSuffix(suffix);
    chooser->selectFile(proposedPath());
    connect(chooser, &QFileDialog::fileSelected, this, &ExportDialog::saveTo);
    chooser->open();
}

bool ExportDialog::saveTo(const QString& path)
{
    const PictureChoices choices = m_options->choices();
    const QString whole = timeline::pictureFormatOf(path) ? path : path + u'.' + suffixOf(choices.format);
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto written = timeline::save(picture(), whole, choices.factor);
    QGuiApplication::restoreOverrideCursor();
    if (!written) {
        explain(written.error());
        return false;
    }
    saveChoices(m_settings, choices);
    m_settings.setValue(u"export/folder"_s, QFileInfo(whole).absolutePath());
    Q_EMIT saved(whole);
    accept();
    return true;
}

void ExportDialog::copyToClipboard()
{
    const PictureChoices choices = m_options->choices();
    QGuiApplication::clipboard()->setImage(timeline::render(picture(), choices.factor));
    saveChoices(m_settings, choices);
    Q_EMIT copied();
}

void ExportDialog::explain(const QString& sentence)
{
    auto* box = new QMessageBox(QMessageBox::Warning, windowTitle(), sentence, QMessageBox::Ok, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace tidemark::export_ui
