// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/picture_advice.h"

#include <QWidget>

class QVBoxLayout;

namespace tidemark::export_ui {

/// Warnings in words, each with a button that does something about it.
class AdvicePanel : public QWidget {
    Q_OBJECT
public:
    explicit AdvicePanel(QWidget* parent = nullptr);

    void show(const std::vector<PictureAdvice>& advice);
    QStringList sentences() const { return m_sentences; }

Q_SIGNALS:
    void remedyChosen(int index); ///< into the advice shown last

private:
    void addRow(const PictureAdvice& advice, int index);

    QVBoxLayout* m_column;
    QStringList m_sentences;
    QStringList m_remedies;
};

} // namespace tidemark::export_ui
