// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/reader_theme.h"
#include "reader/reader_typography.h"
#include "session/workspace.h"
#include "shell/version_marks.h"
#include "text/diff_map.h"

#include <QDialog>

class QAction;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace tidemark::reader {
class ReaderView;
}
namespace tidemark::session {
class VersionComparison;
}

namespace tidemark::shell {

/// The texts that an article has or had: one chosen from the list, to be read by itself or beside another
/// with what differs marked, and made the current one again. The workspace must outlive it.
class VersionWindow : public QDialog {
    Q_OBJECT
public:
    VersionWindow(session::Workspace& workspace, domain::ArticleId article, QWidget* parent);
    ~VersionWindow() override;

    void setLooks(const reader::ReaderTheme& theme, const reader::ReaderTypography& typography);
    /// Shows these two side by side; with a null `other` the first alone.
    void compare(domain::VersionId chosen, domain::VersionId other);
    /// Index of the change that is shown; -1 before the first step.
    int currentChange() const { return m_current; }
    const std::vector<VersionChange>& changes() const { return m_changes; }
    bool isComparing() const { return m_isComparing; } ///< the differences are being worked out

Q_SIGNALS:
    void useRequested(tidemark::domain::VersionId version); ///< make it the current one

protected:
    void changeEvent(QEvent* event) override;

private:
    void createLayout();
    QWidget* createSide();
    QLayout* createHeader();
    void createWalk();
    void connectParts();
    void readVersions();
    void fillOther();
    void showTexts();
    void takeDiff(const text::TextDiff& diff);
    void step(int by);
    void showChange();
    void followScroll(reader::ReaderView& moved, reader::ReaderView& other, const text::DiffMap* map);
    const session::VersionSummary* chosen() const;
    const session::VersionSummary* other() const;
    QString nameOf(const session::VersionSummary& version) const;
    QString describe(const session::VersionSummary& version) const;
    void retranslate();

    session::Workspace& m_workspace;
    domain::ArticleId m_article;
    std::vector<session::VersionSummary> m_versions;
    session::VersionComparison* m_comparison;
    QListWidget* m_list;
    QComboBox* m_other;
    QLabel* m_otherLabel;
    QLabel* m_summary;
    QLabel* m_legend;
    QLabel* m_beforeTitle;
    QLabel* m_afterTitle;
    reader::ReaderView* m_before;
    reader::ReaderView* m_after;
    QPushButton* m_use;
    QPushButton* m_close;
    QAction* m_next = nullptr;
    QAction* m_previous = nullptr;
    QWidget* m_afterSide = nullptr;
    std::vector<VersionChange> m_changes;
    QString m_counted; ///< summary of all changes
    std::optional<text::DiffMap> m_toAfter;
    std::optional<text::DiffMap> m_toBefore;
    int m_current = -1;
    bool m_isComparing = false;
    bool m_isFollowing = false; ///< one text scrolls because the other did
};

} // namespace tidemark::shell
