// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/content_options.h"

#include "export/choice_box.h"
#include "session/wording.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>

namespace tidemark::export_ui {

using namespace Qt::StringLiterals;
using domain::EdtfValue;
using timeline::Language;

namespace {

std::optional<EdtfValue> dateIn(const QLineEdit* field)
{
    return EdtfValue::parse(field->text().trimmed());
}

bool isEmpty(const QLineEdit* field)
{
    return field->text().trimmed().isEmpty();
}

QString textOf(const std::optional<EdtfValue>& date)
{
    return date ? date->toString() : QString();
}

} // namespace

ContentOptions::ContentOptions(const ContentOffer& offer, QWidget* parent)
    : QWidget(parent)
    , m_offer(offer)
{
    createFields();
    fillPeriods();
    arrange();
    announceChanges();
    showDependent();
}

void ContentOptions::createFields()
{
    m_scope = new QComboBox(this);
    m_scope->setObjectName(u"scope"_s);
    m_language = new QComboBox(this);
    addChoice(m_language, u"繁體中文"_s, Language::TraditionalChinese);
    addChoice(m_language, u"简体中文"_s, Language::SimplifiedChinese);
    addChoice(m_language, u"English"_s, Language::English);
    for (QLineEdit** field : { &m_from, &m_to, &m_title, &m_subtitle })
        *field = new QLineEdit(this);
    m_from->setObjectName(u"from"_s);
    m_from->setPlaceholderText(tr("First event"));
    m_to->setObjectName(u"to"_s);
    m_to->setPlaceholderText(tr("Last event"));
    m_subtitle->setPlaceholderText(tr("Period and number of events"));
    m_meaning = new QLabel(this);
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    m_asInWindow = new QCheckBox(tr("Only what the &window shows"), this);
    m_asInWindow->setObjectName(u"asInWindow"_s);
    m_legend = new QCheckBox(tr("Legen&d"), this);
    m_sourceLine = new QCheckBox(tr("So&urce line"), this);
    m_citations = new QCheckBox(tr("&Numbered sources"), this);
    m_citations->setObjectName(u"citations"_s);
    m_citations->setToolTip(tr("A number at every event, and below a list of the sources"));
}

void ContentOptions::fillPeriods()
{
    addChoice(m_scope, tr("Whole timeline"), PictureScope::Whole);
    if (m_offer.hasVisibleStretch)
        addChoice(m_scope, tr("As shown in the window"), PictureScope::Visible);
    addChoice(m_scope, tr("Between two dates"), PictureScope::Dates);
    if (m_offer.selected > 0)
        addChoice(m_scope, tr("%n selected event(s)", nullptr, m_offer.selected), PictureScope::Selection);
}

void ContentOptions::arrange()
{
    m_form = new QFormLayout(this);
    m_form->setContentsMargins(0, 10, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("Pe&riod:"), m_scope);
    m_form->addRow(tr("Fro&m:"), m_from);
    m_form->addRow(tr("T&o:"), m_to);
    m_form->addRow(QString(), m_meaning);
    m_form->addRow(QString(), m_asInWindow);
    m_form->addRow(tr("T&itle:"), m_title);
    m_form->addRow(tr("&Subtitle:"), m_subtitle);
    m_form->addRow(tr("Lan&guage:"), m_language);
    m_form->addRow(QString(), m_legend);
    m_form->addRow(QString(), m_sourceLine);
    m_form->addRow(QString(), m_citations);
    m_form->setRowVisible(m_asInWindow, m_offer.shown < m_offer.total);
    m_asInWindow->setToolTip(tr("%1 of %2 events: filters and hidden categories as in the window")
                                 .arg(m_offer.shown)
                                 .arg(m_offer.total));
    m_form->setRowVisible(m_citations, m_offer.hasCitations);
}

void ContentOptions::announceChanges()
{
    const auto announce = [this] {
        showDependent();
        Q_EMIT changed();
    };
    for (QComboBox* box : { m_scope, m_language })
        connect(box, &QComboBox::currentIndexChanged, this, announce);
    for (QLineEdit* line : { m_from, m_to, m_title, m_subtitle })
        connect(line, &QLineEdit::textChanged, this, announce);
    for (QCheckBox* check : { m_asInWindow, m_legend, m_sourceLine, m_citations })
        connect(check, &QCheckBox::toggled, this, announce);
}

QString ContentOptions::datesProblem() const
{
    for (const QLineEdit* field : { m_from, m_to }) {
        if (!isEmpty(field) && !dateIn(field))
            return tr("“%1” is no date. Write 2023, 2023-09 or 2023-09-15.").arg(field->text().trimmed());
    }
    const auto from = dateIn(m_from);
    const auto to = dateIn(m_to);
    if (from && to && from->earliestDay() && to->latestDay() && *to->latestDay() < *from->earliestDay())
        return tr("The end is before the beginning.");
    return {};
}

bool ContentOptions::isAcceptable() const
{
    return choiceOf<PictureScope>(m_scope) != PictureScope::Dates || datesProblem().isEmpty();
}

void ContentOptions::showDependent()
{
    const bool hasDates = choiceOf<PictureScope>(m_scope) == PictureScope::Dates;
    for (QWidget* row :
        { static_cast<QWidget*>(m_from), static_cast<QWidget*>(m_to), static_cast<QWidget*>(m_meaning) })
        m_form->setRowVisible(row, hasDates);
    const QString problem = datesProblem();
    QStringList meanings;
    for (const QLineEdit* field : { m_from, m_to }) {
        if (const auto date = dateIn(field))
            meanings += session::dateWording(*date);
    }
    m_meaning->setObjectName(problem.isEmpty() ? u"secondary"_s : u"warning"_s);
    m_meaning->setText(!problem.isEmpty() ? problem
            : meanings.isEmpty()          ? tr("A year, a month or a day: 2023, 2023-09, 2023-09-15.")
                                          : meanings.join(u" – "_s));
    m_meaning->style()->unpolish(m_meaning);
    m_meaning->style()->polish(m_meaning);
}

void ContentOptions::apply(PictureChoices& choices) const
{
    choices.scope = choiceOf<PictureScope>(m_scope);
    choices.from = dateIn(m_from);
    choices.to = dateIn(m_to);
    choices.asInWindow = m_asInWindow->isChecked();
    choices.title = m_title->text();
    choices.subtitle = m_subtitle->text();
    choices.language = choiceOf<Language>(m_language);
    choices.legend = m_legend->isChecked();
    choices.sourceLine = m_sourceLine->isChecked();
    choices.citations = m_citations->isChecked();
}

void ContentOptions::show(const PictureChoices& choices)
{
    const QSignalBlocker quiet(this);
    const int scope = m_scope->findData(int(choices.scope));
    m_scope->setCurrentIndex(std::max(0, scope));
    m_from->setText(textOf(choices.from));
    m_to->setText(textOf(choices.to));
    m_asInWindow->setChecked(choices.asInWindow);
    m_title->setText(choices.title);
    m_title->setCursorPosition(0);
    m_subtitle->setText(choices.subtitle);
    choose(m_language, choices.language);
    m_legend->setChecked(choices.legend);
    m_sourceLine->setChecked(choices.sourceLine);
    m_citations->setChecked(choices.citations);
    showDependent();
}

} // namespace tidemark::export_ui
