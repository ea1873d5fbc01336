// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/calm_style.h"

#include <QStyleFactory>

namespace tidemark::shell {

CalmStyle::CalmStyle(bool reducesMotion)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_reducesMotion(reducesMotion)
{
}

int CalmStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returnData) const
{
    const bool moves = hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate;
    return moves && m_reducesMotion ? 0 : QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace tidemark::shell
