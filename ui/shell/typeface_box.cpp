// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/typeface_box.h"

#include <QAbstractItemView>
#include <QFontDatabase>

namespace tidemark::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int familyRole = Qt::UserRole;

bool hasChinese(const QString& family)
{
    const auto systems = QFontDatabase::writingSystems(family);
    return systems.contains(QFontDatabase::SimplifiedChinese)
        || systems.contains(QFontDatabase::TraditionalChinese);
}

bool hasLetters(const QString& family)
{
    return QFontDatabase::writingSystems(family).contains(QFontDatabase::Latin);
}

void addFamilies(QComboBox& box, const QStringList& families)
{
    if (!families.isEmpty())
        box.insertSeparator(box.count());
    for (const QString& family : families) {
        box.addItem(family, family);
        box.setItemData(box.count() - 1, QFont(family), Qt::FontRole);
    }
}

} // namespace

TypefaceBox::TypefaceBox(QWidget* parent)
    : QComboBox(parent)
{
    addItem(tr("Serif"), QString());
    addItem(tr("Sans serif"), QString());
    QStringList chinese;
    QStringList others;
    for (const QString& family : QFontDatabase::families()) {
        if (QFontDatabase::isPrivateFamily(family) || !QFontDatabase::isSmoothlyScalable(family))
            continue;
        if (hasChinese(family))
            chinese.append(family);
        else if (hasLetters(family))
            others.append(family);
    }
    addFamilies(*this, chinese);
    addFamilies(*this, others);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(18);
    setMaxVisibleItems(16);
}

void TypefaceBox::setTypeface(Typeface typeface, const QString& family)
{
    int index = typeface == Typeface::SansSerif ? 1 : 0;
    if (typeface == Typeface::Family) {
        index = findData(family, familyRole);
        // A family that is not installed any more stays the reader's wish.
        if (index < 0) {
            addItem(family, family);
            index = count() - 1;
        }
    }
    setCurrentIndex(index);
}

Typeface TypefaceBox::typeface() const
{
    if (!family().isEmpty())
        return Typeface::Family;
    return currentIndex() == 1 ? Typeface::SansSerif : Typeface::Serif;
}

QString TypefaceBox::family() const
{
    return currentData(familyRole).toString();
}

} // namespace tidemark::shell
