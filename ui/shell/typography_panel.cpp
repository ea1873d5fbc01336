// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/typography_panel.h"

#include "shell/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QSlider>

namespace tidemark::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr double sliderUnit = 0.05; // of a line height

} // namespace

TypographyChoice TypographyChoice::load(const Preferences& preferences)
{
    TypographyChoice choice;
    reader::ReaderTypography& typography = choice.typography;
    choice.isSansSerif = preferences.value(u"reader/sansSerif"_s, false).toBool();
    typography.pointSize = preferences.value(u"reader/pointSize"_s, typography.pointSize).toDouble();
    typography.lineHeight = preferences.value(u"reader/lineHeight"_s, typography.lineHeight).toDouble();
    typography.measure = preferences.value(u"reader/measure"_s, typography.measure).toInt();
    typography.justified = preferences.value(u"reader/justified"_s, typography.justified).toBool();
    return choice;
}

void TypographyChoice::save(Preferences& preferences) const
{
    preferences.setValue(u"reader/sansSerif"_s, isSansSerif);
    preferences.setValue(u"reader/pointSize"_s, typography.pointSize);
    preferences.setValue(u"reader/lineHeight"_s, typography.lineHeight);
    preferences.setValue(u"reader/measure"_s, typography.measure);
    preferences.setValue(u"reader/justified"_s, typography.justified);
}

reader::ReaderTypography TypographyChoice::forLanguage(const QString& language) const
{
    reader::ReaderTypography set = typography;
    set.families = isSansSerif ? reader::sansSerifFamilies(language) : reader::serifFamilies(language);
    return set;
}

TypographyPanel::TypographyPanel(const TypographyChoice& choice, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_choice(choice)
{
    setObjectName(u"typographyPanel"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    createWidgets();
    auto* form = new QFormLayout(this);
    form->setContentsMargins(16, 14, 16, 14);
    form->setVerticalSpacing(10);
    form->addRow(tr("&Typeface:"), m_family);
    form->addRow(tr("&Size:"), m_size);
    form->addRow(tr("&Line height:"), m_lineHeight);
    form->addRow(tr("&Width:"), m_measure);
    form->addRow(m_justified);
    connect(m_family, &QComboBox::currentIndexChanged, this, &TypographyPanel::tell);
    connect(m_size, &QDoubleSpinBox::valueChanged, this, &TypographyPanel::tell);
    connect(m_lineHeight, &QSlider::valueChanged, this, &TypographyPanel::tell);
    connect(m_measure, &QSlider::valueChanged, this, &TypographyPanel::tell);
    connect(m_justified, &QCheckBox::toggled, this, &TypographyPanel::tell);
}

void TypographyPanel::createWidgets()
{
    const reader::ReaderTypography& typography = m_choice.typography;
    m_family = new QComboBox;
    m_family->addItems({ tr("Serif"), tr("Sans serif") });
    m_family->setCurrentIndex(m_choice.isSansSerif ? 1 : 0);
    m_size = new QDoubleSpinBox;
    m_size->setRange(8, 36);
    m_size->setSingleStep(0.5);
    m_size->setDecimals(1);
    m_size->setSuffix(tr(" pt", "points, a type size"));
    m_size->setValue(typography.pointSize);
    m_lineHeight = new QSlider(Qt::Horizontal);
    m_lineHeight->setRange(qRound(1.2 / sliderUnit), qRound(2.6 / sliderUnit));
    m_lineHeight->setValue(qRound(typography.lineHeight / sliderUnit));
    m_measure = new QSlider(Qt::Horizontal);
    m_measure->setRange(18, 60);
    m_measure->setValue(typography.measure);
    m_measure->setMinimumWidth(160);
    m_justified = new QCheckBox(tr("&Even right edge"));
    m_justified->setChecked(typography.justified);
}

void TypographyPanel::tell()
{
    m_choice.isSansSerif = m_family->currentIndex() == 1;
    m_choice.typography.pointSize = m_size->value();
    m_choice.typography.lineHeight = m_lineHeight->value() * sliderUnit;
    m_choice.typography.measure = m_measure->value();
    m_choice.typography.justified = m_justified->isChecked();
    Q_EMIT changed(m_choice);
}

void TypographyPanel::showBelow(const QWidget& button)
{
    adjustSize();
    move(button.mapToGlobal(QPoint(0, button.height() + 4)));
    show();
    m_family->setFocus();
}

} // namespace tidemark::shell
