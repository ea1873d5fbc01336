// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/picture_options.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace tidemark::export_ui {

using namespace Qt::StringLiterals;
using timeline::Language;
using timeline::Orientation;
using timeline::PictureFormat;
using timeline::ThemeName;

namespace {

template <class Value> void addChoice(QComboBox* box, const QString& text, Value value)
{
    box->addItem(text, int(value));
}

template <class Value> Value choiceOf(const QComboBox* box)
{
    return Value(box->currentData().toInt());
}

template <class Value> void choose(QComboBox* box, Value value)
{
    box->setCurrentIndex(box->findData(int(value)));
}

QSpinBox* createSide(QWidget* parent)
{
    auto* side = new QSpinBox(parent);
    side->setRange(200, 20000);
    side->setSingleStep(10);
    return side;
}

} // namespace

PictureOptions::PictureOptions(bool offersRange, QWidget* parent)
    : QWidget(parent)
{
    createFields();
    fillBoxes();
    arrange(offersRange);
    announceChanges();
    showDependent();
}

void PictureOptions::createFields()
{
    for (QComboBox** box : { &m_format, &m_size, &m_factor, &m_orientation, &m_theme, &m_language, &m_range })
        *box = new QComboBox(this);
    m_title = new QLineEdit(this);
    m_subtitle = new QLineEdit(this);
    m_subtitle->setPlaceholderText(tr("Number of events"));
    m_legend = new QCheckBox(tr("&Legend"), this);
    m_sourceLine = new QCheckBox(tr("So&urce line"), this);
    m_pixels = new QLabel(this);
    createCustomSize();
}

void PictureOptions::createCustomSize()
{
    m_custom = new QWidget(this);
    m_width = createSide(m_custom);
    m_width->setAccessibleName(tr("Width in pixels"));
    m_height = createSide(m_custom);
    m_height->setAccessibleName(tr("Height in pixels"));
    auto* row = new QHBoxLayout(m_custom);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_width, 1);
    row->addWidget(new QLabel(u"×"_s, m_custom));
    row->addWidget(m_height, 1);
}

void PictureOptions::fillBoxes()
{
    addChoice(m_format, tr("PNG image"), PictureFormat::Png);
    addChoice(m_format, tr("SVG drawing"), PictureFormat::Svg);
    addChoice(m_format, tr("PDF document"), PictureFormat::Pdf);
    addChoice(m_size, tr("Slide 16:9 (1920 × 1080)"), SizePreset::Slide16x9);
    addChoice(m_size, tr("Slide 4:3 (1440 × 1080)"), SizePreset::Slide4x3);
    addChoice(m_size, tr("A4 landscape"), SizePreset::A4Landscape);
    addChoice(m_size, tr("A4 portrait"), SizePreset::A4Portrait);
    addChoice(m_size, tr("Custom"), SizePreset::Custom);
    for (int factor = 1; factor <= 4; ++factor)
        m_factor->addItem(u"%1×"_s.arg(factor), factor);
    addChoice(m_orientation, tr("Sideways", "direction of time in a picture"), Orientation::Horizontal);
    addChoice(m_orientation, tr("Downwards", "direction of time in a picture"), Orientation::Vertical);
    addChoice(m_theme, tr("Light"), ThemeName::Light);
    addChoice(m_theme, tr("Dark"), ThemeName::Dark);
    addChoice(m_theme, tr("Print (grey with patterns)"), ThemeName::Print);
    addChoice(m_language, u"繁體中文"_s, Language::TraditionalChinese);
    addChoice(m_language, u"简体中文"_s, Language::SimplifiedChinese);
    addChoice(m_language, u"English"_s, Language::English);
    m_range->addItem(tr("Whole timeline"), false);
    m_range->addItem(tr("As shown in the window"), true);
}

void PictureOptions::arrange(bool offersRange)
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("Si&ze:"), m_size);
    form->addRow(QString(), m_custom);
    form->addRow(tr("&Resolution:"), m_factor);
    form->addRow(QString(), m_pixels);
    form->addRow(tr("&Direction:"), m_orientation);
    form->addRow(tr("&Colours:"), m_theme);
    form->addRow(tr("L&anguage:"), m_language);
    form->addRow(tr("&Period:"), m_range);
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("&Subtitle:"), m_subtitle);
    form->addRow(QString(), m_legend);
    form->addRow(QString(), m_sourceLine);
    m_range->setEnabled(offersRange);
}

void PictureOptions::announceChanges()
{
    const auto announce = [this] {
        showDependent();
        Q_EMIT changed();
    };
    for (QComboBox* box : { m_format, m_size, m_factor, m_orientation, m_theme, m_language, m_range })
        connect(box, &QComboBox::currentIndexChanged, this, announce);
    for (QSpinBox* side : { m_width, m_height })
        connect(side, &QSpinBox::valueChanged, this, announce);
    for (QLineEdit* line : { m_title, m_subtitle })
        connect(line, &QLineEdit::textChanged, this, announce);
    for (QCheckBox* check : { m_legend, m_sourceLine })
        connect(check, &QCheckBox::toggled, this, announce);
}

void PictureOptions::showDependent()
{
    const PictureChoices now = choices();
    const bool custom = now.preset == SizePreset::Custom;
    const bool png = now.format == PictureFormat::Png;
    m_custom->setVisible(custom);
    m_factor->setEnabled(png);
    const QSize pixels = now.size() * now.factor;
    m_pixels->setText(
        png ? tr("%1 × %2 pixels").arg(pixels.width()).arg(pixels.height()) : tr("Sharp at any size"));
}

PictureChoices PictureOptions::choices() const
{
    PictureChoices choices;
    choices.format = choiceOf<PictureFormat>(m_format);
    choices.preset = choiceOf<SizePreset>(m_size);
    choices.customSize = { m_width->value(), m_height->value() };
    choices.factor = m_factor->currentData().toInt();
    choices.orientation = choiceOf<Orientation>(m_orientation);
    choices.theme = choiceOf<ThemeName>(m_theme);
    choices.language = choiceOf<Language>(m_language);
    choices.visibleRangeOnly = m_range->currentData().toBool();
    choices.legend = m_legend->isChecked();
    choices.sourceLine = m_sourceLine->isChecked();
    choices.title = m_title->text();
    choices.subtitle = m_subtitle->text();
    return choices;
}

void PictureOptions::setChoices(const PictureChoices& choices)
{
    {
        const QSignalBlocker quiet(this);
        choose(m_format, choices.format);
        choose(m_size, choices.preset);
        m_width->setValue(choices.customSize.width());
        m_height->setValue(choices.customSize.height());
        m_factor->setCurrentIndex(m_factor->findData(choices.factor));
        choose(m_orientation, choices.orientation);
        choose(m_theme, choices.theme);
        choose(m_language, choices.language);
        m_range->setCurrentIndex(m_range->findData(choices.visibleRangeOnly));
        m_legend->setChecked(choices.legend);
        m_sourceLine->setChecked(choices.sourceLine);
        m_title->setText(choices.title);
        m_title->setCursorPosition(0);
        m_subtitle->setText(choices.subtitle);
    }
    Q_EMIT changed();
}

} // namespace tidemark::export_ui
