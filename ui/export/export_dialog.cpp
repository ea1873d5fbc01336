// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/export_dialog.h"

#include "export/advice_panel.h"
#include "export/picture_chooser.h"
#include "export/picture_drag.h"
#include "export/picture_mime.h"
#include "export/picture_options.h"
#include "export/picture_preview.h"
#include "export/preset_bar.h"
#include "export/preview_bar.h"
#include "export/print_dialog.h"
#include "session/wording.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QVBoxLayout>

namespace tidemark::export_ui {

using namespace Qt::StringLiterals;
using timeline::PictureFormat;
using timeline::PictureSpec;

namespace {

constexpr int optionsWidth = 340;
constexpr QSize preferredSize(1140, 680);

ContentOffer offerOf(const ExportSubject& subject)
{
    ContentOffer offer;
    offer.hasVisibleStretch = subject.visibleFrom && subject.visibleTo;
    offer.selected = int(subject.selected.size());
    offer.total = int(subject.entriesIn(subject.language)->entries().size());
    offer.shown = subject.shown ? int(subject.shown->size()) : offer.total;
    offer.hasCitations = bool(subject.citationsIn);
    return offer;
}

} // namespace

ExportDialog::ExportDialog(ExportSubject subject, QSettings& settings, QWidget* parent)
    : QDialog(parent)
    , m_subject(std::move(subject))
    , m_settings(settings)
    , m_options(new PictureOptions(offerOf(m_subject), this))
    , m_preview(new PicturePreview(this))
    , m_presets(new PresetBar(settings, this))
    , m_advicePanel(new AdvicePanel(this))
    , m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("Export timeline picture"));
    auto* upper = new QHBoxLayout;
    upper->setSpacing(16);
    upper->addLayout(createLeft(), 1);
    upper->addLayout(createRight());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addLayout(upper, 1);
    column->addWidget(m_progress);
    column->addWidget(createButtons());
    m_progress->hide();
    connect(m_options, &PictureOptions::changed, this, &ExportDialog::showPreview);
    connect(m_preview, &PicturePreview::shown, this, &ExportDialog::showAdvice);
    connect(m_presets, &PresetBar::chosen, m_options, &PictureOptions::setChoices);
    connect(m_advicePanel, &AdvicePanel::remedyChosen, this,
        [this](int index) { m_options->setChoices(m_advice[size_t(index)].mend(m_options->choices())); });
    PictureChoices fallback;
    fallback.language = m_subject.language;
    PictureChoices choices = loadChoices(m_settings, fallback);
    choices.title = m_subject.title;
    m_options->setChoices(choices);
    // Small screens have room for less, with the frame that the desktop adds.
    resize(preferredSize.boundedTo(screen()->availableSize() - QSize(16, 48)));
}

ExportDialog::~ExportDialog() = default;

QLayout* ExportDialog::createLeft()
{
    auto* bar = new PreviewBar(*m_preview, this);
    new PictureDrag(bar->dragHandle(), [this] { return std::optional(plan()); });
    m_controls += bar;
    auto* left = new QVBoxLayout;
    left->setSpacing(6);
    left->addWidget(m_preview, 1);
    left->addWidget(bar);
    return left;
}

QLayout* ExportDialog::createRight()
{
    for (QWidget* part : std::initializer_list<QWidget*> { m_presets, m_options, m_advicePanel }) {
        part->setFixedWidth(optionsWidth);
        m_controls += part;
    }
    auto* right = new QVBoxLayout;
    right->setSpacing(10);
    right->addWidget(m_presets);
    right->addWidget(m_options, 1);
    right->addWidget(m_advicePanel);
    return right;
}

QPushButton* ExportDialog::createButton(QDialogButtonBox& box, const QString& text, const QString& name)
{
    QPushButton* button = box.addButton(text, QDialogButtonBox::ActionRole);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QWidget* ExportDialog::createButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_copy = createButton(*buttons, tr("Cop&y to Clipboard"), u"copyPicture"_s);
    m_print = createButton(*buttons, tr("&Print…"), u"printPicture"_s);
    m_save = buttons->addButton(tr("&Export…"), QDialogButtonBox::ApplyRole);
    m_save->setObjectName(u"savePicture"_s);
    m_save->setDefault(true);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copyToClipboard);
    connect(m_print, &QPushButton::clicked, this, &ExportDialog::print);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    return buttons;
}

PicturePlan ExportDialog::plan() const
{
    return planOf(m_options->choices(), m_subject);
}

PictureSpec ExportDialog::spec() const
{
    return plan().spec;
}

void ExportDialog::showPreview()
{
    m_presets->follow(m_options->choices());
    if (m_options->isAcceptable())
        m_preview->setPlan(plan());
    showAdvice();
}

void ExportDialog::showAdvice()
{
    m_advice = adviceFor(m_options->choices(), m_preview->warnings(), session::currentLanguage());
    m_advicePanel->show(m_advice);
    const bool isFatal = std::any_of(
        m_advice.begin(), m_advice.end(), [](const PictureAdvice& advice) { return advice.isFatal; });
    const bool isUsable = m_options->isAcceptable() && !isFatal && !isWorking();
    for (QPushButton* button : { m_copy, m_print, m_save }) {
        if (button)
            button->setEnabled(isUsable);
    }
}

QString ExportDialog::proposedPath() const
{
    const PictureChoices choices = m_options->choices();
    return export_ui::proposedPath(m_settings, choices.title, choices.format);
}

void ExportDialog::chooseFile()
{
    const PictureChoices choices = m_options->choices();
    choosePictureFile(
        this, m_settings, choices.title, choices.format, [this](const QString& path) { write(path); });
}

void ExportDialog::saveTo(const QString& path)
{
    nameWholePicture(this, path, m_options->choices().format, [this](const QString& whole) { write(whole); });
}

void ExportDialog::write(const QString& path)
{
    if (isWorking())
        return;
    follow(writePictureLater(plan(), path, this), tr("Writing %1…").arg(QFileInfo(path).fileName()));
}

void ExportDialog::copyToClipboard()
{
    if (!isWorking())
        follow(copyPictureLater(plan(), this), tr("Drawing the picture…"));
}

void ExportDialog::follow(PictureJob* job, const QString& what)
{
    m_job = job;
    setWorking(true, what);
    connect(job, &PictureJob::progressed, m_progress, &QProgressBar::setValue);
    connect(job, &PictureJob::finished, this, &ExportDialog::endJob);
}

void ExportDialog::endJob(const PictureOutcome& outcome)
{
    m_job = nullptr;
    setWorking(false);
    if (!outcome.problem.isEmpty())
        explain(outcome.problem);
    if (!outcome.isDone())
        return;
    saveChoices(m_settings, m_options->choices());
    if (outcome.path.isEmpty()) {
        QGuiApplication::clipboard()->setMimeData(mimeOf(outcome.copies));
        Q_EMIT copied();
        return;
    }
    rememberFolder(m_settings, outcome.path);
    Q_EMIT saved(outcome.path);
    accept();
}

void ExportDialog::setWorking(bool works, const QString& what)
{
    for (QWidget* control : m_controls)
        control->setEnabled(!works);
    m_progress->setValue(0);
    m_progress->setFormat(what + u" %p %"_s);
    m_progress->setAccessibleName(what);
    m_progress->setVisible(works);
    showAdvice();
}

void ExportDialog::reject()
{
    if (m_job)
        m_job->cancel();
    else
        QDialog::reject();
}

void ExportDialog::print()
{
    saveChoices(m_settings, m_options->choices());
    auto* dialog = new PrintDialog(printPlanOf(m_options->choices(), m_subject), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PrintDialog::printed, this, &ExportDialog::printed);
    connect(dialog, &PrintDialog::pdfWanted, this, [this] {
        PictureChoices choices = m_options->choices();
        choices.format = PictureFormat::Pdf;
        m_options->setChoices(choices);
        chooseFile();
    });
    dialog->open();
}

void ExportDialog::explain(const QString& sentence)
{
    auto* box = new QMessageBox(QMessageBox::Warning, windowTitle(), sentence, QMessageBox::Ok, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace tidemark::export_ui
