// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/family_box.h"

#include <QFontDatabase>

#include <algorithm>

namespace tidemark::export_ui {

namespace {

bool hasChinese(const QString& family)
{
    const auto systems = QFontDatabase::writingSystems(family);
    return systems.contains(QFontDatabase::SimplifiedChinese)
        || systems.contains(QFontDatabase::TraditionalChinese);
}

bool isUsable(const QString& family)
{
    return !QFontDatabase::isPrivateFamily(family) && QFontDatabase::isSmoothlyScalable(family)
        && (hasChinese(family) || QFontDatabase::writingSystems(family).contains(QFontDatabase::Latin));
}

} // namespace

FamilyBox::FamilyBox(QWidget* parent)
    : QComboBox(parent)
{
    QStringList families = QFontDatabase::families();
    families.removeIf([](const QString& family) { return !isUsable(family); });
    const auto others = std::stable_partition(families.begin(), families.end(), hasChinese);
    addItem(tr("Chosen by the program"), QString());
    insertSeparator(count());
    for (auto family = families.begin(); family != families.end(); ++family) {
        if (family == others && family != families.begin())
            insertSeparator(count());
        addItem(*family, *family);
    }
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(14);
    setMaxVisibleItems(16);
}

void FamilyBox::setFamily(const QString& family)
{
    setCurrentIndex(family.isEmpty() ? 0 : std::max(0, findData(family)));
}

} // namespace tidemark::export_ui
