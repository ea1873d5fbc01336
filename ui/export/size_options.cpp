// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/size_options.h"

#include "export/choice_box.h"
#include "export/length_box.h"
#include "timeline/poster_sheets.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace tidemark::export_ui {

using namespace Qt::StringLiterals;
using timeline::Paging;
using timeline::PictureFormat;

namespace {

constexpr int dpiChoice = 0; ///< among the resolutions; the others are factors
constexpr int leastPages = 2;
constexpr int mostPages = 100;
constexpr int mostSheets = 10;

QSpinBox* createCount(int least, int most, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setKeyboardTracking(false);
    return box;
}

QLabel* createRemark(QWidget* parent)
{
    auto* remark = new QLabel(parent);
    remark->setObjectName(u"secondary"_s);
    remark->setTextFormat(Qt::PlainText);
    return remark;
}

QHBoxLayout* rowIn(QWidget* widget)
{
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    return row;
}

QString millimetres(const QSizeF& pixels)
{
    const auto side
        = [](int length) { return QLocale().toString(fromPixels(length, LengthUnit::Millimetre), 'f', 0); };
    return SizeOptions::tr("%1 × %2 mm").arg(side(pixels.width()), side(pixels.height()));
}

} // namespace

QString fileSizeWords(const QSize& devicePixels)
{
    const double megapixels = double(devicePixels.width()) * devicePixels.height() / 1e6;
    if (megapixels <= 10)
        return SizeOptions::tr("usually under 1 MB");
    if (megapixels <= 60)
        return SizeOptions::tr("usually 1 to 5 MB");
    return SizeOptions::tr("usually over 5 MB");
}

SizeOptions::SizeOptions(QWidget* parent)
    : QWidget(parent)
{
    createFields();
    createPaging();
    fillSizes();
    fillResolutions();
    arrange();
    announceChanges();
    showDependent();
}

void SizeOptions::createFields()
{
    for (QComboBox** box : { &m_format, &m_size, &m_unit, &m_resolution, &m_paging })
        *box = new QComboBox(this);
    m_format->setObjectName(u"format"_s);
    m_size->setObjectName(u"size"_s);
    m_resolution->setObjectName(u"resolution"_s);
    addChoice(m_format, tr("PNG image"), PictureFormat::Png);
    addChoice(m_format, tr("SVG drawing"), PictureFormat::Svg);
    addChoice(m_format, tr("PDF document"), PictureFormat::Pdf);
    m_custom = createCustomSize();
    m_dpi = createCount(leastDpi, mostDpi, this);
    m_dpi->setObjectName(u"dpi"_s);
    m_dpi->setSingleStep(50);
    m_facts = createRemark(this);
    m_facts->setObjectName(u"facts"_s);
}

void SizeOptions::createPaging()
{
    m_paging->setObjectName(u"paging"_s);
    addChoice(m_paging, tr("One page"), Paging::One);
    addChoice(m_paging, tr("Several pages"), Paging::Pages);
    addChoice(m_paging, tr("Poster of several sheets"), Paging::Poster);
    m_pages = createCount(leastPages - 1, mostPages, this);
    m_pages->setObjectName(u"pages"_s);
    // The least value stands for no number at all.
    m_pages->setSpecialValueText(tr("As many as needed"));
    m_pages->setToolTip(tr("As many as needed: so that every event has its words. Else 2 to 100 pages."));
    m_sheets = createSheets();
    m_pagingRemark = createRemark(this);
}

QWidget* SizeOptions::createCustomSize()
{
    auto* custom = new QWidget(this);
    m_width = new LengthBox(custom);
    m_width->setObjectName(u"customWidth"_s);
    m_width->setAccessibleName(tr("Width"));
    m_height = new LengthBox(custom);
    m_height->setObjectName(u"customHeight"_s);
    m_height->setAccessibleName(tr("Height"));
    m_unit->setParent(custom);
    m_unit->setAccessibleName(tr("Unit of length"));
    for (const LengthUnit unit :
        { LengthUnit::Pixel, LengthUnit::Millimetre, LengthUnit::Centimetre, LengthUnit::Inch })
        addChoice(m_unit, nameOf(unit), unit);
    QHBoxLayout* row = rowIn(custom);
    row->addWidget(m_width, 1);
    row->addWidget(new QLabel(u"×"_s, custom));
    row->addWidget(m_height, 1);
    row->addWidget(m_unit);
    custom->setFocusProxy(m_width);
    return custom;
}

QWidget* SizeOptions::createSheets()
{
    auto* sheets = new QWidget(this);
    m_columns = createCount(1, mostSheets, sheets);
    m_columns->setObjectName(u"sheetColumns"_s);
    m_columns->setAccessibleName(tr("Sheets side by side"));
    m_columns->setToolTip(tr("Sheets side by side, 1 to 10"));
    m_rows = createCount(1, mostSheets, sheets);
    m_rows->setObjectName(u"sheetRows"_s);
    m_rows->setAccessibleName(tr("Sheets below each other"));
    m_rows->setToolTip(tr("Sheets below each other, 1 to 10"));
    QHBoxLayout* row = rowIn(sheets);
    row->addWidget(m_columns, 1);
    row->addWidget(new QLabel(u"×"_s, sheets));
    row->addWidget(m_rows, 1);
    sheets->setFocusProxy(m_columns);
    return sheets;
}

void SizeOptions::fillSizes()
{
    addChoice(m_size, tr("Slide 16:9 (1920 × 1080)"), SizePreset::Slide16x9);
    addChoice(m_size, tr("Slide 4:3 (1440 × 1080)"), SizePreset::Slide4x3);
    addChoice(m_size, tr("A4 landscape"), SizePreset::A4Landscape);
    addChoice(m_size, tr("A4 portrait"), SizePreset::A4Portrait);
    addChoice(m_size, tr("Letter landscape"), SizePreset::LetterLandscape);
    addChoice(m_size, tr("Letter portrait"), SizePreset::LetterPortrait);
    addChoice(m_size, tr("Column (90 × 220 mm)"), SizePreset::Column);
    addChoice(m_size, tr("Square (1200 × 1200)"), SizePreset::Square);
    addChoice(m_size, tr("Custom"), SizePreset::Custom);
}

void SizeOptions::fillResolutions()
{
    for (int factor = 1; factor <= 4; ++factor)
        m_resolution->addItem(u"%1×"_s.arg(factor), factor);
    m_resolution->addItem(tr("Dots per inch"), dpiChoice);
}

void SizeOptions::arrange()
{
    m_form = new QFormLayout(this);
    m_form->setContentsMargins(0, 10, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("F&ormat:"), m_format);
    m_form->addRow(tr("&Size:"), m_size);
    m_form->addRow(tr("&Width × height:"), m_custom);
    m_form->addRow(tr("&Resolution:"), m_resolution);
    m_form->addRow(tr("&Dots per inch:"), m_dpi);
    m_form->addRow(m_facts);
    m_form->addRow(tr("P&ages:"), m_paging);
    m_form->addRow(tr("&Number:", "of pages"), m_pages);
    m_form->addRow(tr("S&heets:"), m_sheets);
    m_form->addRow(m_pagingRemark);
}

void SizeOptions::announceChanges()
{
    const auto announce = [this] {
        showDependent();
        Q_EMIT changed();
    };
    connect(m_unit, &QComboBox::currentIndexChanged, this, &SizeOptions::changeUnit);
    for (QComboBox* box : { m_format, m_size, m_resolution, m_paging, m_unit })
        connect(box, &QComboBox::currentIndexChanged, this, announce);
    for (LengthBox* side : { m_width, m_height })
        connect(side, &QDoubleSpinBox::valueChanged, this, announce);
    for (QSpinBox* number : { m_dpi, m_pages, m_columns, m_rows })
        connect(number, &QSpinBox::valueChanged, this, announce);
}

void SizeOptions::changeUnit()
{
    for (LengthBox* side : { m_width, m_height }) {
        const QSignalBlocker quiet(side);
        side->setUnit(choiceOf<LengthUnit>(m_unit));
    }
}

QString SizeOptions::factsOf(const PictureChoices& choices) const
{
    if (choices.format != PictureFormat::Png)
        return tr("Sharp at any size") + u" · "_s + millimetres(choices.size());
    const QSize pixels = choices.devicePixels();
    return tr("%1 × %2 pixels").arg(pixels.width()).arg(pixels.height()) + u" · "_s + fileSizeWords(pixels);
}

void SizeOptions::showDependent()
{
    PictureChoices now;
    apply(now);
    const bool png = now.format == PictureFormat::Png;
    m_form->setRowVisible(m_custom, now.preset == SizePreset::Custom);
    m_form->setRowVisible(m_resolution, png);
    m_form->setRowVisible(m_dpi, png && now.resolution == ResolutionKind::Dpi);
    m_form->setRowVisible(m_pages, now.paging == Paging::Pages);
    m_form->setRowVisible(m_sheets, now.paging == Paging::Poster);
    m_form->setRowVisible(m_pagingRemark, now.paging == Paging::Poster);
    m_facts->setText(factsOf(now));
    const QSizeF whole = timeline::PosterSheets(now.size(), now.posterSheets).pictureSize();
    m_pagingRemark->setText(tr("%1 put together", "size of a poster").arg(millimetres(whole)));
}

void SizeOptions::apply(PictureChoices& choices) const
{
    choices.format = choiceOf<PictureFormat>(m_format);
    choices.preset = choiceOf<SizePreset>(m_size);
    choices.unit = choiceOf<LengthUnit>(m_unit);
    choices.customSize = { m_width->value(), m_height->value() };
    const int resolution = m_resolution->currentData().toInt();
    choices.resolution = resolution == dpiChoice ? ResolutionKind::Dpi : ResolutionKind::Factor;
    choices.factor = std::max(1, resolution);
    choices.dpi = m_dpi->value();
    choices.paging = choiceOf<Paging>(m_paging);
    choices.pages = m_pages->value() < leastPages ? 0 : m_pages->value();
    choices.posterSheets = { m_columns->value(), m_rows->value() };
}

void SizeOptions::show(const PictureChoices& choices)
{
    const QSignalBlocker quiet(this);
    choose(m_format, choices.format);
    choose(m_size, choices.preset);
    choose(m_unit, choices.unit);
    changeUnit();
    m_width->setValue(choices.customSize.width());
    m_height->setValue(choices.customSize.height());
    const bool isDpi = choices.resolution == ResolutionKind::Dpi;
    m_resolution->setCurrentIndex(m_resolution->findData(isDpi ? dpiChoice : choices.factor));
    m_dpi->setValue(choices.dpi);
    choose(m_paging, choices.paging);
    m_pages->setValue(std::max(leastPages - 1, choices.pages));
    m_columns->setValue(choices.posterSheets.width());
    m_rows->setValue(choices.posterSheets.height());
    showDependent();
}

} // namespace tidemark::export_ui
