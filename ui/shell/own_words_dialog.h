// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/own_words.h"

#include <QDialog>
#include <QHash>
#include <QTimer>

class QLabel;
class QListWidget;
class QPushButton;

namespace tidemark::shell {

class OwnWordsEditor;

/// The reader's own words: which tables there are, what was read of them, and a plain text editor for each.
/// Not modal, so that the article can be looked at meanwhile; `words` must outlive it.
class OwnWordsDialog : public QDialog {
    Q_OBJECT
public:
    explicit OwnWordsDialog(session::OwnWords& words, QWidget* parent = nullptr);

    void showTable(const QString& name);
    QString shownTable() const { return m_shown; }
    OwnWordsEditor* editor() const { return m_editor; }
    /// Tables with changes that are not saved.
    QStringList unsaved() const;
    void reject() override; ///< asks first when something is not saved

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Draft {
        QString text;
        QString basis; ///< what the file held when the change began
    };

    QWidget* createFoot();
    void retranslate();
    void refresh();
    void fillList();
    void showText();
    void follow();
    void check();
    void save();
    bool saveTable(const QString& name, const Draft& draft);
    bool mayOverwrite(const QString& name, const Draft& draft);
    void create();
    QString summary(const session::OwnWordsTable& table) const;

    session::OwnWords& m_words;
    std::vector<session::OwnWordsTable> m_tables;
    QString m_shown;
    QString m_basis;
    QHash<QString, Draft> m_drafts;
    QTimer m_checking;
    QListWidget* m_list;
    OwnWordsEditor* m_editor;
    QLabel* m_folder;
    QLabel* m_others; ///< faults of files that belong to no table
    QPushButton* m_open;
    QPushButton* m_create;
    QPushButton* m_save;
    QPushButton* m_close;
};

} // namespace tidemark::shell
