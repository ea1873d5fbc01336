// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace tidemark::browse {

/// A table of rows that are selected as a whole, with the keys of a list that can be edited, and tool tips
/// that show every character as it is.
class EventsTable : public QTableView {
    Q_OBJECT
public:
    explicit EventsTable(QWidget* parent = nullptr);

    void setEmptyText(const QString& text);

Q_SIGNALS:
    void copyRequested();
    void rejectRequested(); ///< by Delete
    void rowActivated(const QModelIndex& index); ///< by Enter

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_emptyText;
};

} // namespace tidemark::browse
