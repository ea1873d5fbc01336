// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/look_options.h"

#include "export/choice_box.h"
#include "export/family_box.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace tidemark::export_ui {

using namespace Qt::StringLiterals;
using timeline::Detail;
using timeline::Orientation;
using timeline::ThemeName;

LookOptions::LookOptions(QWidget* parent)
    : QWidget(parent)
{
    createFields();
    arrange();
    announceChanges();
}

void LookOptions::createFields()
{
    for (QComboBox** box : { &m_orientation, &m_theme, &m_detail })
        *box = new QComboBox(this);
    m_theme->setObjectName(u"theme"_s);
    addChoice(m_orientation, tr("Sideways", "direction of time in a picture"), Orientation::Horizontal);
    addChoice(m_orientation, tr("Downwards", "direction of time in a picture"), Orientation::Vertical);
    addChoice(m_theme, tr("Light"), ThemeName::Light);
    addChoice(m_theme, tr("Dark"), ThemeName::Dark);
    addChoice(m_theme, tr("Print (grey with patterns)"), ThemeName::Print);
    addChoice(m_detail, tr("Cards with details"), Detail::Cards);
    addChoice(m_detail, tr("Titles"), Detail::Labels);
    addChoice(m_detail, tr("Marks alone"), Detail::Marks);
    m_family = new FamilyBox(this);
    m_fontPercent = new QSpinBox(this);
    m_fontPercent->setObjectName(u"fontPercent"_s);
    m_fontPercent->setRange(70, 160);
    m_fontPercent->setSingleStep(10);
    m_fontPercent->setSuffix(u" %"_s);
    m_fontPercent->setKeyboardTracking(false);
    m_fontPercent->setToolTip(tr("70 % to 160 % of the usual size"));
    m_laneBands = new QCheckBox(tr("A named &band for every lane"), this);
    m_compressSilences = new QCheckBox(tr("Fold long s&ilences"), this);
    m_compressSilences->setObjectName(u"compressSilences"_s);
    m_compressSilences->setToolTip(tr("Long stretches without events take little room, and a mark says so"));
    m_marksGaps = new QCheckBox(tr("&Mark long gaps"), this);
    m_marksGaps->setToolTip(tr("Unusually long silences have a bracket with their length"));
}

void LookOptions::arrange()
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 10, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Direction:"), m_orientation);
    form->addRow(tr("Colo&urs:"), m_theme);
    form->addRow(tr("Fo&nt:"), m_family);
    form->addRow(tr("Font &size:"), m_fontPercent);
    form->addRow(tr("Det&ail:"), m_detail);
    form->addRow(QString(), m_laneBands);
    form->addRow(QString(), m_compressSilences);
    form->addRow(QString(), m_marksGaps);
}

void LookOptions::announceChanges()
{
    for (QComboBox* box : { m_orientation, m_theme, m_detail, static_cast<QComboBox*>(m_family) })
        connect(box, &QComboBox::currentIndexChanged, this, &LookOptions::changed);
    connect(m_fontPercent, &QSpinBox::valueChanged, this, &LookOptions::changed);
    for (QCheckBox* check : { m_laneBands, m_compressSilences, m_marksGaps })
        connect(check, &QCheckBox::toggled, this, &LookOptions::changed);
}

void LookOptions::apply(PictureChoices& choices) const
{
    choices.orientation = choiceOf<Orientation>(m_orientation);
    choices.theme = choiceOf<ThemeName>(m_theme);
    choices.fontFamily = m_family->family();
    choices.fontPercent = m_fontPercent->value();
    choices.detail = choiceOf<Detail>(m_detail);
    choices.laneBands = m_laneBands->isChecked();
    choices.compressSilences = m_compressSilences->isChecked();
    choices.marksGaps = m_marksGaps->isChecked();
}

void LookOptions::show(const PictureChoices& choices)
{
    const QSignalBlocker quiet(this);
    choose(m_orientation, choices.orientation);
    choose(m_theme, choices.theme);
    m_family->setFamily(choices.fontFamily);
    m_fontPercent->setValue(choices.fontPercent);
    choose(m_detail, choices.detail);
    m_laneBands->setChecked(choices.laneBands);
    m_compressSilences->setChecked(choices.compressSilences);
    m_marksGaps->setChecked(choices.marksGaps);
}

} // namespace tidemark::export_ui
