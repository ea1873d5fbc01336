// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>

class Page {
public:
    void show(const QString& foreign) {
        m_document.setHtml(foreign);
    }

private:
    QTextDocument m_document;
};
