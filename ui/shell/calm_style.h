// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace tidemark::shell {

/// The Fusion style, which tells every pane that asks how long things may glide; not at all for a reader who
/// wants no motion, whatever the desktop says.
class CalmStyle : public QProxyStyle {
    Q_OBJECT
public:
    explicit CalmStyle(bool reducesMotion);

    bool reducesMotion() const { return m_reducesMotion; }
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
        QStyleHintReturn* returnData = nullptr) const override;

private:
    bool m_reducesMotion;
};

} // namespace tidemark::shell
