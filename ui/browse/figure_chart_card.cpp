// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/figure_chart_card.h"

#include "browse/figure_chart_view.h"
#include "browse/figure_picture.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QStandardPaths>
#include <QToolButton>

namespace tidemark::browse {

using namespace Qt::StringLiterals;

FigureChartCard::FigureChartCard(const session::FigureChart& figures, const std::vector<QColor>& colours,
    const QString& source, QWidget* parent)
    : QWidget(parent)
    , m_view(new FigureChartView(figures, colours))
    , m_source(source)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(createHead());
    column->addWidget(m_view);
    fillMenu();
    QStringList names;
    for (const session::FigureSeries& series : figures.series)
        names.append(series.what.isEmpty() ? series.ofWhom : series.what);
    names.removeDuplicates();
    m_title->setText(tr("%1 (%2)", "what is counted, unit").arg(names.join(tr(", ")), figures.unit));
    connect(m_view, &FigureChartView::logarithmicChanged, m_logarithm, &QToolButton::setChecked);
}

QWidget* FigureChartCard::createHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    m_title = new QLabel;
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(u"sectionHeading"_s);
    m_title->setWordWrap(true);
    m_logarithm = new QToolButton;
    m_logarithm->setText(tr("Log"));
    m_logarithm->setToolTip(m_view->allowsLogarithm()
            ? tr("Logarithmic axis: equal distances are equal ratios")
            : tr("A logarithmic axis needs values above zero"));
    m_logarithm->setAccessibleName(tr("Logarithmic axis"));
    m_logarithm->setCheckable(true);
    m_logarithm->setEnabled(m_view->allowsLogarithm());
    connect(m_logarithm, &QToolButton::toggled, m_view, &FigureChartView::setLogarithmic);
    auto* more = new QToolButton;
    more->setText(u"⋯"_s);
    more->setToolTip(tr("Copy or save this chart"));
    more->setAccessibleName(more->toolTip());
    more->setPopupMode(QToolButton::InstantPopup);
    m_menu = new QMenu(more);
    more->setMenu(m_menu);
    more->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    row->addWidget(m_title, 1);
    for (QToolButton* button : { m_logarithm, more }) {
        button->setAutoRaise(true);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    return head;
}

void FigureChartCard::fillMenu()
{
    QAction* logarithm = m_menu->addAction(tr("&Logarithmic Axis"));
    logarithm->setCheckable(true);
    logarithm->setEnabled(m_view->allowsLogarithm());
    connect(logarithm, &QAction::toggled, m_view, &FigureChartView::setLogarithmic);
    connect(m_view, &FigureChartView::logarithmicChanged, logarithm, &QAction::setChecked);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Copy Chart as Picture"), this, &FigureChartCard::copyPicture);
    m_menu->addAction(tr("&Save Chart as Picture…"), this, &FigureChartCard::choosePath);
}

QString FigureChartCard::title() const
{
    return m_title->text();
}

void FigureChartCard::copyPicture() const
{
    const FigurePicture picture(*m_view, title(), m_source);
    auto* content = new QMimeData;
    content->setImageData(picture.image());
    content->setData(u"image/svg+xml"_s, picture.svg());
    QGuiApplication::clipboard()->setMimeData(content);
}

void FigureChartCard::choosePath()
{
    auto* chooser = new QFileDialog(this, tr("Save Chart as Picture"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilters({ tr("PNG image (*.png)"), tr("SVG drawing (*.svg)") });
    chooser->setDefaultSuffix(u"png"_s);
    connect(chooser, &QFileDialog::filterSelected, chooser, [chooser](const QString& filter) {
        chooser->setDefaultSuffix(filter.contains(u"*.svg"_s) ? u"svg"_s : u"png"_s);
    });
    chooser->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString name = title();
    chooser->selectFile(name.replace(u'/', u'-').left(80) + u".png"_s);
    connect(chooser, &QFileDialog::fileSelected, this, &FigureChartCard::savePicture);
    chooser->open();
}

bool FigureChartCard::savePicture(const QString& path)
{
    const auto written = FigurePicture(*m_view, title(), m_source).save(path);
    if (written)
        return true;
    auto* box = new QMessageBox(
        QMessageBox::Warning, tr("Save Chart as Picture"), written.error(), QMessageBox::Ok, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    return false;
}

void FigureChartCard::contextMenuEvent(QContextMenuEvent* event)
{
    m_menu->popup(event->globalPos());
}

} // namespace tidemark::browse
