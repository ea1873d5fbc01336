// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;

namespace tidemark::annotations {

/// Offers notes that were left unfinished, one after the other: to go on with or to drop.
class DraftsBar : public QFrame {
    Q_OBJECT
public:
    explicit DraftsBar(QWidget* parent = nullptr);

    void setDrafts(const std::vector<domain::Annotation>& drafts);
    int count() const { return static_cast<int>(m_drafts.size()); }

Q_SIGNALS:
    void continueRequested(const tidemark::domain::Annotation& draft);
    void discardRequested(const tidemark::domain::Annotation& draft);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    std::vector<domain::Annotation> m_drafts;
    QLabel* m_text;
    QPushButton* m_continue;
    QPushButton* m_discard;
};

} // namespace tidemark::annotations
