// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_checks.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QGlyphRun>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTextLayout>
#include <QWidget>

namespace tidemark::tour {

using namespace Qt::StringLiterals;

namespace {

QStringList modelTexts(const QAbstractItemModel& model, const QModelIndex& parent)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column)
            texts.append(model.index(row, column, parent).data().toString());
        texts += modelTexts(model, model.index(row, 0, parent));
    }
    return texts;
}

QStringList shownTexts(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return { label->text() };
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return { button->text() };
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
        return { edit->text(), edit->placeholderText() };
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget); view && view->model())
        return modelTexts(*view->model(), view->rootIndex());
    QStringList texts { widget.windowTitle() };
    for (const QAction* action : widget.actions())
        texts.append(action->text());
    return texts;
}

} // namespace

QStringList missingGlyphs(const QString& text, const QFont& font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    while (layout.createLine().isValid()) { }
    layout.endLayout();
    QStringList missing;
    for (const QGlyphRun& run : layout.glyphRuns()) {
        if (run.glyphIndexes().contains(0))
            missing.append(text.left(60) + u" ("_s + run.rawFont().familyName() + u')');
    }
    return missing;
}

QStringList missingGlyphs(const QWidget& widget)
{
    QStringList missing;
    QList<const QWidget*> widgets { &widget };
    for (const QWidget* child : widget.findChildren<const QWidget*>())
        widgets.append(child);
    for (const QWidget* shown : std::as_const(widgets)) {
        for (const QString& text : shownTexts(*shown))
            missing += missingGlyphs(text, shown->font());
    }
    missing.removeDuplicates();
    return missing;
}

bool looksEmpty(const QImage& picture)
{
    constexpr int step = 2; // every other pixel is enough to see a word
    QHash<QRgb, int> counts;
    int total = 0;
    for (int y = 0; y < picture.height(); y += step) {
        for (int x = 0; x < picture.width(); x += step) {
            ++counts[picture.pixel(x, y)];
            ++total;
        }
    }
    int most = 0;
    for (const int count : std::as_const(counts))
        most = std::max(most, count);
    return total == 0 || most > total * 0.995;
}

} // namespace tidemark::tour
