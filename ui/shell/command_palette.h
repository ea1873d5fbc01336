// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItem;
class QStandardItemModel;

namespace tidemark::shell {

/// Every command by name: type a few letters, then Enter.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    CommandPalette(const std::vector<QAction*>& actions, QWidget* parent);

    QLineEdit* field() const { return m_field; }
    int shownCount() const;

Q_SIGNALS:
    void linkEntered(const QString& link); ///< a tidemark: address was typed or pasted

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const std::vector<QAction*>& actions);
    void offerLink(const QString& text);
    void narrow(const QString& text);
    void runCurrent();

    QLineEdit* m_field;
    QListView* m_list;
    QStandardItem* m_link = nullptr; ///< stands for the address in the field
    QStandardItemModel* m_model;
    QSortFilterProxyModel* m_filter;
};

} // namespace tidemark::shell
