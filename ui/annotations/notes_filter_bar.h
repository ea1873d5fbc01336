// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotations/colour_bar.h"
#include "session/annotations_filter.h"
#include "session/annotations_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace tidemark::annotations {

/// By what the list of notes is narrowed and ordered: text, colour, tags, kind, articles; and how many of how
/// many are shown.
class NotesFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit NotesFilterBar(session::AnnotationsFilter& filter, QWidget* parent = nullptr);

    void setColours(const HighlightColours& colours);
    void setColourNames(const session::ColourNames& names);
    void setTags(const QStringList& tags);
    void setScope(session::AnnotationScope scope);
    void setCounts(int shown, int all);
    void clear();
    QLineEdit* field() const { return m_text; }
    QString countText() const;

Q_SIGNALS:
    void scopeChosen(tidemark::session::AnnotationScope scope);
    void listRequested(); ///< the keyboard wants to go on to the list

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void connectParts();
    QToolButton* menuButton(QMenu*& menu);
    template <class Change> void change(Change change);
    template <class Value>
    void addChoice(
        QMenu& menu, const QString& name, std::vector<Value> session::AnnotationQuery::*list, Value value);
    void fillTags();
    void fillKinds();
    void fillScopes();
    void fillSorts();
    void refresh();
    void retranslate();

    session::AnnotationsFilter& m_filter;
    session::AnnotationScope m_scope = session::AnnotationScope::Article;
    QStringList m_tags;
    QLineEdit* m_text;
    ColourBar* m_colours;
    QMenu* m_tagMenu = nullptr;
    QMenu* m_kindMenu = nullptr;
    QMenu* m_scopeMenu = nullptr;
    QMenu* m_sortMenu = nullptr;
    QToolButton* m_tagButton;
    QToolButton* m_kindButton;
    QToolButton* m_scopeButton;
    QToolButton* m_sortButton;
    QToolButton* m_clear;
    QLabel* m_count;
};

} // namespace tidemark::annotations
