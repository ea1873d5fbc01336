// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/typography_panel.h"

#include "shell/preferences.h"
#include "shell/typeface_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScreen>
#include <QSlider>

#include <algorithm>
#include <array>
#include <cmath>

namespace tidemark::shell {

using namespace Qt::StringLiterals;

namespace {

QHBoxLayout* rowOf(QWidget* wide, QWidget* narrow)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(wide, 1);
    row->addWidget(narrow);
    return row;
}

} // namespace

TypographyPanel::TypographyPanel(Preferences& preferences, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_preferences(preferences)
{
    setObjectName(u"typographyPanel"_s);
    setAccessibleName(tr("Typography"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(16, 14, 16, 14);
    form->setVerticalSpacing(9);
    form->setHorizontalSpacing(12);
    createPresets(*form);
    createMeasures(*form);
    createManners(*form);
    fillPresets();
    display(TypographyChoice::load(m_preferences));
    connectControls();
}

void TypographyPanel::createPresets(QFormLayout& form)
{
    m_preset = new QComboBox;
    m_preset->setObjectName(u"typographyPreset"_s);
    m_removePreset = new QPushButton(tr("Re&move"));
    m_removePreset->setToolTip(tr("Forget this preset of your own"));
    m_presetName = new QLineEdit;
    m_presetName->setObjectName(u"typographyPresetName"_s);
    m_presetName->setPlaceholderText(tr("Name for a preset of your own"));
    m_presetName->setAccessibleName(m_presetName->placeholderText());
    m_presetName->setMaxLength(60);
    m_presetName->setMinimumWidth(
        m_presetName->fontMetrics().horizontalAdvance(m_presetName->placeholderText()) + 28);
    m_savePreset = new QPushButton(tr("Sa&ve"));
    m_savePreset->setObjectName(u"typographyPresetSave"_s);
    m_savePreset->setToolTip(tr("Keep these settings under the name"));
    auto* label = new QLabel(tr("&Preset:"));
    label->setBuddy(m_preset);
    form.addRow(label, rowOf(m_preset, m_removePreset));
    form.addRow(QString(), rowOf(m_presetName, m_savePreset));
}

void TypographyPanel::createMeasures(QFormLayout& form)
{
    m_typeface = new TypefaceBox;
    m_typeface->setObjectName(u"typographyTypeface"_s);
    form.addRow(tr("&Typeface:"), m_typeface);
    m_size = new QDoubleSpinBox;
    m_size->setObjectName(u"typographySize"_s);
    m_size->setRange(8, 48);
    m_size->setSingleStep(0.5);
    m_size->setDecimals(1);
    m_size->setSuffix(tr(" pt", "points, a type size"));
    form.addRow(tr("&Size:"), m_size);
    const auto plain = [this](qreal value) { return locale().toString(value, 'f', 2); };
    const auto ems = [this](qreal value) {
        return tr("%1 em", "a length in widths of a Chinese character").arg(locale().toString(value));
    };
    const auto characters = [this](qreal value) { return tr("%n character(s)", nullptr, int(value)); };
    m_lineHeight = addSlider(form, tr("&Line height:"), 1.2, 2.6, 20, plain);
    m_measure = addSlider(form, tr("&Width:"), 16, 60, 1, characters);
    m_paragraphSpacing = addSlider(form, tr("P&aragraph spacing:"), 0, 2, 4, ems);
    m_firstLineIndent = addSlider(form, tr("First-line &indent:"), 0, 4, 2, ems);
    m_firstLineIndent.slider->setObjectName(u"typographyIndent"_s);
    // All sliders end at one edge, whatever their values say.
    int widest = 0;
    const std::array rows { m_lineHeight, m_measure, m_paragraphSpacing, m_firstLineIndent };
    for (const SliderRow& row : rows)
        widest = std::max(widest, row.value->minimumWidth());
    for (const SliderRow& row : rows)
        row.value->setMinimumWidth(widest);
}

void TypographyPanel::createManners(QFormLayout& form)
{
    m_justified = addCheck(form, tr("&Even right edge"));
    m_spacesScripts = addCheck(form, tr("Space &between Chinese and Latin"));
    m_squeezes = addCheck(form, tr("S&queeze neighbouring punctuation"));
    m_hangs = addCheck(form, tr("&Hang punctuation at line ends"));
    m_reset = new QPushButton(tr("&Reset"));
    m_reset->setObjectName(u"typographyReset"_s);
    m_reset->setToolTip(tr("Back to the settings the program came with"));
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_reset);
    form.addRow(row);
}

TypographyPanel::SliderRow TypographyPanel::addSlider(QFormLayout& form, const QString& label, qreal least,
    qreal most, qreal perStep, std::function<QString(qreal)> words)
{
    SliderRow row { new QSlider(Qt::Horizontal), new QLabel, perStep, std::move(words) };
    row.slider->setRange(int(std::lround(least * perStep)), int(std::lround(most * perStep)));
    row.slider->setMinimumWidth(150);
    row.slider->setPageStep(std::max(1, (row.slider->maximum() - row.slider->minimum()) / 8));
    row.slider->setAccessibleName(QString(label).remove(u'&').remove(u':').remove(u'：'));
    row.value->setTextFormat(Qt::PlainText);
    int widest = 0;
    for (int step = row.slider->minimum(); step <= row.slider->maximum(); ++step)
        widest = std::max(widest, row.value->fontMetrics().horizontalAdvance(row.words(step / perStep)));
    row.value->setMinimumWidth(widest + 4);
    row.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* name = new QLabel(label);
    name->setBuddy(row.slider);
    form.addRow(name, rowOf(row.slider, row.value));
    connect(row.slider, &QSlider::valueChanged, this, [row](int value) {
        const QString spoken = row.words(value / row.perStep);
        row.value->setText(spoken);
        row.slider->setAccessibleDescription(spoken);
    });
    return row;
}

QCheckBox* TypographyPanel::addCheck(QFormLayout& form, const QString& text)
{
    auto* check = new QCheckBox(text);
    form.addRow(check);
    return check;
}

void TypographyPanel::connectControls()
{
    connect(m_typeface, &QComboBox::currentIndexChanged, this, &TypographyPanel::tell);
    connect(m_size, &QDoubleSpinBox::valueChanged, this, &TypographyPanel::tell);
    for (const SliderRow* row : { &m_lineHeight, &m_measure, &m_paragraphSpacing, &m_firstLineIndent })
        connect(row->slider, &QSlider::valueChanged, this, &TypographyPanel::tell);
    for (QCheckBox* check : { m_justified, m_spacesScripts, m_squeezes, m_hangs })
        connect(check, &QCheckBox::toggled, this, &TypographyPanel::tell);
    connect(m_preset, &QComboBox::activated, this, &TypographyPanel::pickPreset);
    connect(m_savePreset, &QPushButton::clicked, this, &TypographyPanel::savePreset);
    connect(m_presetName, &QLineEdit::returnPressed, this, &TypographyPanel::savePreset);
    connect(m_presetName, &QLineEdit::textChanged, this,
        [this](const QString& name) { m_savePreset->setEnabled(!name.trimmed().isEmpty()); });
    m_savePreset->setEnabled(false);
    connect(m_removePreset, &QPushButton::clicked, this, &TypographyPanel::removePreset);
    connect(m_reset, &QPushButton::clicked, this, [this] { use(TypographyChoice()); });
}

void TypographyPanel::setSlider(const SliderRow& row, qreal value)
{
    row.slider->setValue(int(std::lround(value * row.perStep)));
    const QString spoken = row.words(row.slider->value() / row.perStep);
    row.value->setText(spoken);
    row.slider->setAccessibleDescription(spoken);
}

void TypographyPanel::display(const TypographyChoice& choice)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const reader::ReaderTypography& set = choice.typography;
    m_typeface->setTypeface(choice.typeface, choice.family);
    m_size->setValue(set.pointSize);
    setSlider(m_lineHeight, set.lineHeight);
    setSlider(m_measure, set.measure);
    setSlider(m_paragraphSpacing, set.paragraphSpacing);
    setSlider(m_firstLineIndent, set.firstLineIndent);
    m_justified->setChecked(set.justified);
    m_spacesScripts->setChecked(set.spacesScripts);
    m_squeezes->setChecked(set.squeezesPunctuation);
    m_hangs->setChecked(set.hangsPunctuation);
    markPreset();
}

TypographyChoice TypographyPanel::chosen() const
{
    const auto valueOf = [](const SliderRow& row) { return row.slider->value() / row.perStep; };
    TypographyChoice choice;
    choice.typeface = m_typeface->typeface();
    choice.family = m_typeface->family();
    reader::ReaderTypography& set = choice.typography;
    set.pointSize = m_size->value();
    set.lineHeight = valueOf(m_lineHeight);
    set.measure = m_measure.slider->value();
    set.paragraphSpacing = valueOf(m_paragraphSpacing);
    set.firstLineIndent = valueOf(m_firstLineIndent);
    set.justified = m_justified->isChecked();
    set.spacesScripts = m_spacesScripts->isChecked();
    set.squeezesPunctuation = m_squeezes->isChecked();
    set.hangsPunctuation = m_hangs->isChecked();
    return choice;
}

void TypographyPanel::tell()
{
    if (m_isShowing)
        return;
    markPreset();
    const TypographyChoice choice = chosen();
    choice.save(m_preferences);
    Q_EMIT changed(choice);
}

void TypographyPanel::use(const TypographyChoice& choice)
{
    display(choice);
    tell();
}

void TypographyPanel::fillPresets()
{
    m_presets = builtInPresets();
    m_builtInCount = m_presets.size();
    const auto own = ownPresets(m_preferences);
    m_presets.insert(m_presets.end(), own.begin(), own.end());
    m_preset->clear();
    for (const TypographyPreset& preset : m_presets)
        m_preset->addItem(preset.name);
    m_preset->addItem(tr("Custom", "typography that is none of the presets"));
}

void TypographyPanel::markPreset()
{
    const TypographyChoice now = chosen();
    const auto same = std::find_if(m_presets.begin(), m_presets.end(),
        [&](const TypographyPreset& preset) { return preset.choice == now; });
    const auto index = size_t(same - m_presets.begin());
    m_preset->setCurrentIndex(int(index)); // the last entry is "Custom"
    m_removePreset->setEnabled(index >= m_builtInCount && index < m_presets.size());
}

void TypographyPanel::pickPreset(int index)
{
    if (index >= 0 && size_t(index) < m_presets.size())
        use(TypographyChoice(m_presets[size_t(index)].choice));
    else
        markPreset();
}

void TypographyPanel::savePreset()
{
    const QString name = m_presetName->text().simplified();
    if (name.isEmpty())
        return;
    saveOwnPreset(m_preferences, { name, chosen() });
    m_presetName->clear();
    fillPresets();
    markPreset();
    m_preset->setFocus();
}

void TypographyPanel::removePreset()
{
    const auto index = size_t(std::max(0, m_preset->currentIndex()));
    if (index < m_builtInCount || index >= m_presets.size())
        return;
    removeOwnPreset(m_preferences, m_presets[index].name);
    fillPresets();
    markPreset();
    m_preset->setFocus();
}

void TypographyPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void TypographyPanel::showBelow(const QWidget& button)
{
    adjustSize();
    QPoint place = button.mapToGlobal(QPoint(0, button.height() + 4));
    if (const QScreen* screen = button.screen()) {
        const QRect room = screen->availableGeometry();
        place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
        place.setY(std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(place);
    show();
    m_typeface->setFocus();
}

} // namespace tidemark::shell
