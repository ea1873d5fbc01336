// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/version_window.h"

#include "reader/reader_view.h"
#include "session/article_statistics.h"
#include "session/version_comparison.h"
#include "session/wording.h"
#include "text/blocks.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using reader::ReaderView;
using session::VersionSummary;

namespace {

constexpr QSize firstSize { 1100, 720 };

QLabel* plainLabel()
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void showText(ReaderView& view, const VersionSummary& version, const QString& language)
{
    reader::ReaderDocument document;
    document.text = version.version.text;
    document.language = language;
    document.blocks = reader::readerBlocks(text::splitBlocks(version.version.text));
    view.setDocument(std::move(document));
}

} // namespace

VersionWindow::VersionWindow(session::Workspace& workspace, domain::ArticleId article, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_article(article)
    , m_comparison(new session::VersionComparison(this))
    , m_list(new QListWidget)
    , m_other(new QComboBox)
    , m_otherLabel(plainLabel())
    , m_summary(plainLabel())
    , m_legend(plainLabel())
    , m_beforeTitle(plainLabel())
    , m_afterTitle(plainLabel())
    , m_before(new ReaderView)
    , m_after(new ReaderView)
    , m_use(new QPushButton)
    , m_close(new QPushButton)
{
    setObjectName(u"versionWindow"_s);
    resize(firstSize);
    createWalk();
    createLayout();
    connectParts();
    retranslate();
}

VersionWindow::~VersionWindow() = default;

void VersionWindow::createWalk()
{
    const auto makeStep = [this](const QList<QKeySequence>& keys, int by) {
        auto* action = new QAction(this);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, [this, by] { step(by); });
        addAction(action);
        return action;
    };
    m_next = makeStep({ Qt::Key_F8, Qt::Key_N, Qt::Key_J }, 1);
    m_previous = makeStep({ Qt::SHIFT | Qt::Key_F8, Qt::Key_P, Qt::Key_K }, -1);
}

QWidget* VersionWindow::createSide()
{
    m_list->setObjectName(u"versionList"_s);
    m_list->setWordWrap(true);
    m_use->setObjectName(u"useVersion"_s);
    m_before->setObjectName(u"earlierText"_s);
    m_after->setObjectName(u"laterText"_s);
    m_use->setAutoDefault(false);
    m_close->setAutoDefault(false);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(m_use);
    column->addWidget(m_close);
    return side;
}

QLayout* VersionWindow::createHeader()
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_otherLabel);
    row->addWidget(m_other);
    row->addWidget(m_summary, 1);
    for (QAction* action : { m_previous, m_next }) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    m_otherLabel->setWordWrap(false);
    m_otherLabel->setBuddy(m_other);
    m_other->setObjectName(u"otherVersion"_s);
    m_summary->setObjectName(u"versionSummary"_s);
    return row;
}

void VersionWindow::createLayout()
{
    const auto titled = [](QLabel* title, ReaderView* view) {
        auto* widget = new QWidget;
        auto* column = new QVBoxLayout(widget);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(title);
        column->addWidget(view, 1);
        return widget;
    };
    m_afterSide = titled(m_afterTitle, m_after);
    auto* texts = new QSplitter;
    texts->addWidget(titled(m_beforeTitle, m_before));
    texts->addWidget(m_afterSide);
    texts->setChildrenCollapsible(false);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(8, 0, 0, 0);
    column->addLayout(createHeader());
    column->addWidget(texts, 1);
    column->addWidget(m_legend);
    auto* splitter = new QSplitter;
    splitter->addWidget(createSide());
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ 240, firstSize.width() - 240 });
    (new QVBoxLayout(this))->addWidget(splitter);
}

void VersionWindow::connectParts()
{
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        fillOther();
        showTexts();
    });
    connect(m_other, &QComboBox::activated, this, &VersionWindow::showTexts);
    connect(m_comparison, &session::VersionComparison::compared, this, &VersionWindow::takeDiff);
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (const VersionSummary* version = chosen())
            Q_EMIT useRequested(version->version.id);
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_before, &ReaderView::readingPositionChanged, this,
        [this] { followScroll(*m_before, *m_after, m_toAfter ? &*m_toAfter : nullptr); });
    connect(m_after, &ReaderView::readingPositionChanged, this,
        [this] { followScroll(*m_after, *m_before, m_toBefore ? &*m_toBefore : nullptr); });
    connect(&m_workspace, &session::Workspace::historyChanged, this, &VersionWindow::readVersions);
    readVersions();
}

void VersionWindow::setLooks(const reader::ReaderTheme& theme, const reader::ReaderTypography& typography)
{
    for (ReaderView* view : { m_before, m_after }) {
        view->setTheme(theme);
        view->setTypography(typography);
    }
}

const VersionSummary* VersionWindow::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= int(m_versions.size()) ? nullptr : &m_versions[size_t(row)];
}

const VersionSummary* VersionWindow::other() const
{
    const auto id = domain::VersionId(m_other->currentData().toUuid());
    const auto found = std::find_if(m_versions.begin(), m_versions.end(),
        [id](const VersionSummary& version) { return version.version.id == id; });
    return found == m_versions.end() ? nullptr : &*found;
}

/// Keeps what is shown when something else about the versions changed.
void VersionWindow::readVersions()
{
    std::vector<VersionSummary> versions = m_workspace.versions(m_article);
    if (versions == m_versions)
        return;
    const VersionSummary* shown = chosen();
    const domain::VersionId kept = shown ? shown->version.id : domain::VersionId();
    m_versions = std::move(versions);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = int(m_versions.size()) - 1;
    for (size_t index = 0; index < m_versions.size(); ++index) {
        m_list->addItem(nameOf(m_versions[index]) + u'\n' + describe(m_versions[index]));
        const bool isWanted = kept.isNull() ? m_versions[index].isCurrent : m_versions[index].version.id == kept;
        row = isWanted ? int(index) : row;
    }
    m_list->setCurrentRow(row);
    fillOther();
    showTexts();
}

/// The text before is what one usually wants to compare with.
void VersionWindow::fillOther()
{
    const VersionSummary* shown = chosen();
    const QUuid kept = m_other->currentData().toUuid();
    m_other->clear();
    m_other->addItem(tr("no other text"), QUuid());
    int row = 0;
    for (const VersionSummary& version : m_versions) {
        if (!shown || version.version.id == shown->version.id)
            continue;
        m_other->addItem(nameOf(version), version.version.id.uuid());
        const bool isDefault = kept.isNull() ? version.number < shown->number || row == 0
                                             : version.version.id.uuid() == kept;
        if (isDefault)
            row = m_other->count() - 1;
    }
    m_other->setCurrentIndex(row);
}

void VersionWindow::compare(domain::VersionId wanted, domain::VersionId with)
{
    for (size_t row = 0; row < m_versions.size(); ++row) {
        if (m_versions[row].version.id == wanted)
            m_list->setCurrentRow(int(row));
    }
    m_other->setCurrentIndex(std::max(0, m_other->findData(with.uuid())));
    showTexts();
}

void VersionWindow::showTexts()
{
    const VersionSummary* first = chosen();
    const VersionSummary* second = other();
    m_comparison->cancel();
    m_changes.clear();
    m_toAfter.reset();
    m_toBefore.reset();
    m_current = -1;
    m_isComparing = first && second;
    if (first && second && second->number < first->number)
        std::swap(first, second);
    const QString language = [this] {
        const auto articles = m_workspace.articles();
        const auto found = std::find_if(
            articles.begin(), articles.end(), [this](const auto& row) { return row.id == m_article; });
        return found == articles.end() ? QString() : found->metadata.language;
    }();
    if (first) {
        showText(*m_before, *first, language);
        m_beforeTitle->setText(nameOf(*first));
    }
    if (second) {
        showText(*m_after, *second, language);
        m_afterTitle->setText(nameOf(*second));
        m_comparison->compare(first->version.text, second->version.text);
    }
    m_afterSide->setVisible(second != nullptr);
    m_legend->setVisible(second != nullptr);
    m_use->setEnabled(chosen() && !chosen()->isCurrent);
    m_counted = second ? tr("Comparing…")
        : m_versions.size() > 1
        ? QString()
        : tr("This article has had one text so far. Import a changed one with File › Import new version.");
    showChange();
}

void VersionWindow::takeDiff(const text::TextDiff& diff)
{
    m_isComparing = false;
    const VersionMarks marks = versionMarks(diff);
    m_before->setHighlights(marks.before);
    m_after->setHighlights(marks.after);
    m_toAfter.emplace(diff, text::DiffMap::Direction::ToAfter);
    m_toBefore.emplace(diff, text::DiffMap::Direction::ToBefore);
    m_changes = versionChanges(diff);
    m_counted = versionSummary(diff);
    showChange();
}

void VersionWindow::step(int by)
{
    const int count = int(m_changes.size());
    if (count == 0)
        return;
    m_current = m_current < 0 ? (by > 0 ? 0 : count - 1) : (m_current + by + count) % count;
    const VersionChange& change = m_changes[size_t(m_current)];
    const bool wasFollowing = std::exchange(m_isFollowing, true);
    const auto place = [](const domain::TextSpan& own, const domain::TextSpan& others,
                           const std::optional<text::DiffMap>& map) {
        return own.isEmpty() && map ? domain::TextSpan { map->place(others.start), 1 } : own;
    };
    m_before->reveal(place(change.before, change.after, m_toBefore), reader::RevealMotion::Instant);
    m_after->reveal(place(change.after, change.before, m_toAfter), reader::RevealMotion::Instant);
    m_before->setSelection(change.before);
    m_after->setSelection(change.after);
    m_isFollowing = wasFollowing;
    showChange();
}

void VersionWindow::showChange()
{
    m_next->setEnabled(!m_changes.empty());
    m_previous->setEnabled(!m_changes.empty());
    m_summary->setText(m_current < 0 ? m_counted
                                     : tr("%1 — change %2 of %3", "summary; number; how many")
                                           .arg(m_counted)
                                           .arg(m_current + 1)
                                           .arg(m_changes.size()));
}

void VersionWindow::followScroll(ReaderView& moved, ReaderView& other, const text::DiffMap* map)
{
    if (!map || m_isFollowing || !other.isVisible())
        return;
    m_isFollowing = true;
    other.setReadingPosition(map->place(moved.readingPosition()));
    m_isFollowing = false;
}

QString VersionWindow::nameOf(const VersionSummary& version) const
{
    return version.isCurrent ? tr("Version %1 (current)").arg(version.number) : tr("Version %1").arg(version.number);
}

QString VersionWindow::describe(const VersionSummary& version) const
{
    const session::ArticleStatistics statistics = session::statisticsOf(version.version.text);
    QStringList parts { session::momentWording(version.version.created),
        tr("%n character(s)", nullptr, statistics.characters) };
    if (version.isCurrent || version.marks > 0)
        parts.append(tr("%n mark(s)", nullptr, version.marks));
    if (version.marksToCheck > 0)
        parts.append(tr("%n mark(s) to check came from here", nullptr, version.marksToCheck));
    return parts.join(u" · "_s);
}

void VersionWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_versions.clear();
        retranslate();
        readVersions();
    }
    QDialog::changeEvent(event);
}

void VersionWindow::retranslate()
{
    setWindowTitle(tr("Versions of the article"));
    m_list->setAccessibleName(tr("Versions"));
    m_otherLabel->setText(tr("&Compare with:"));
    m_use->setText(tr("&Make this the current text"));
    m_use->setToolTip(tr("The marks go over to it; undo takes it back"));
    m_close->setText(tr("Close"));
    m_next->setText(tr("Next change"));
    m_next->setToolTip(tr("Next change (F8 or N)"));
    m_previous->setText(tr("Previous change"));
    m_previous->setToolTip(tr("Previous change (Shift+F8 or P)"));
    m_legend->setText(tr("− struck through: gone · + underlined: new · dashed: moved"));
    m_before->setAccessibleName(tr("Earlier text"));
    m_after->setAccessibleName(tr("Later text"));
}

} // namespace tidemark::shell
