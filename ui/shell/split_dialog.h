// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findings.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;

namespace tidemark::shell {

/// Which passages of an event go to a new one.
class SplitDialog : public QDialog {
    Q_OBJECT
public:
    using WordsOf = std::function<QString(const domain::TextSpan& passage)>;
    /// The event that would be made of passages.
    using DraftOf = std::function<domain::Event(const std::vector<domain::TextSpan>& passages)>;

    SplitDialog(
        const domain::Event& event, const WordsOf& wordsOf, DraftOf draftOf, QWidget* parent = nullptr);

    std::vector<domain::TextSpan> passages() const;
    const std::vector<QCheckBox*>& boxes() const { return m_boxes; }
    bool isAcceptable() const;
    QString preview() const;

private:
    void showResult();

    domain::Event m_event;
    DraftOf m_draftOf;
    std::vector<QCheckBox*> m_boxes;
    QLabel* m_result = nullptr;
    QPushButton* m_split = nullptr;
};

} // namespace tidemark::shell
