// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/article.h"
#include "domain/item.h"
#include "session/changes.h"
#include "session/result.h"

#include <QObject>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace tidemark::store {
struct ChangeSet;
struct EntityRef;
enum class ChangeLabel;
}
namespace tidemark::text {
class LexiconMatcher;
struct Block;
}

namespace tidemark::session {

class CommandRunner;
struct FindingsPlan;
struct FindingsSummary;
struct Dating;
struct EventConflict;
class LexiconSource;
struct MergeChoice;

/// What the reader gives a mark besides its target. An empty body is a plain highlight; the body is Markdown,
/// kept as typed.
struct AnnotationContent {
    domain::HighlightColour colour = domain::HighlightColour::Yellow;
    domain::HighlightStyle style = domain::HighlightStyle::Highlight;
    QString body = {};
    QStringList tags = {};

    friend bool operator==(const AnnotationContent&, const AnnotationContent&) = default;
};

/// How many items of each kind an article has, rejected ones left out, and how many annotations.
struct DocumentCounts {
    int times = 0;
    int quotations = 0;
    int policies = 0;
    int figures = 0;
    int people = 0;
    int events = 0;
    int annotations = 0;
    int toReview = 0; ///< events still only suggested

    friend bool operator==(const DocumentCounts&, const DocumentCounts&) = default;
};

/// One open article: its text, what was read out of it, and the reader's marks. Every command below is one
/// undoable step, committed when it returns; an error leaves everything as it was. Spans are UTF-16 code
/// units of text(). Made by Workspace::openArticle, which owns it.
class ArticleDocument : public QObject {
    Q_OBJECT
public:
    ~ArticleDocument() override;

    const domain::Article& article() const;
    const domain::Version& version() const;
    const QString& text() const { return version().text; }
    const std::vector<text::Block>& blocks() const;
    QStringView textOf(const domain::TextSpan& span) const;
    /// The words of any version of the article; empty when it has no such version.
    QString textOfVersion(domain::VersionId version) const;
    /// Number of the block that holds `position`, from 1, as the window shows it after ¶.
    int paragraphNumber(qsizetype position) const;

    /// All kinds, in text order; rejected ones included.
    const std::vector<domain::Item>& items() const;
    /// Null when there is none. The pointer holds until the next change.
    const domain::Item* item(domain::ItemId id) const;
    /// Those that the current text has no passage for: their spans are of the version they name.
    const std::vector<domain::Item>& leftBehind() const;
    /// Pairs of events that seem to be one happening and are dated differently; worked out when first asked
    /// for.
    const std::vector<EventConflict>& conflicts() const;
    std::vector<domain::ItemId> itemsOfKind(domain::ItemKind kind) const;
    /// Items of `kind`, not rejected, whose main span or (for events) any passage covers `position`.
    std::vector<domain::ItemId> itemsAt(qsizetype position, domain::ItemKind kind) const;

    /// In text order, marks without a passage first.
    const std::vector<domain::Annotation>& annotations() const;
    const domain::Annotation* annotation(domain::AnnotationId id) const;
    std::vector<domain::AnnotationId> annotationsAt(qsizetype position) const;
    std::vector<domain::AnnotationId> annotationsOn(domain::ItemId item) const;
    /// The first mark that stands exactly there; null when there is none.
    domain::AnnotationId annotationWithSpan(const domain::TextSpan& span) const;
    /// Every tag in use in this article, sorted.
    QStringList tags() const;
    DocumentCounts counts() const;
    /// Words that a general dictionary does not have: names of bodies, companies, places and laws and titles
    /// from the word lists that articles are read with, the reader's own among them, and the people named in
    /// the article. Made anew each time.
    std::shared_ptr<const text::LexiconMatcher> knownWords() const;

    /// A mark that is not stored yet: with its id and quotation, for an editor that keeps a draft while it is
    /// written.
    domain::Annotation newAnnotation(
        const domain::TextSpan& span, const AnnotationContent& content = {}) const;
    domain::Annotation newAnnotationOnItem(domain::ItemId item, const AnnotationContent& content = {}) const;
    domain::Annotation newAnnotationOnArticle(const AnnotationContent& content = {}) const;
    /// Adds the annotation, or when there is one of that id changes it. Its draft is dropped.
    Result<void> saveAnnotation(const domain::Annotation& annotation);
    Result<domain::AnnotationId> addAnnotation(
        const domain::TextSpan& span, const AnnotationContent& content);
    /// Marks every place where the words of `span` stand, whatever script, width or case, in one step. Places
    /// that carry a mark of that colour and style already are left alone. Answers with the number of new
    /// marks.
    Result<int> markEveryOccurrence(const domain::TextSpan& span, const AnnotationContent& content);
    Result<domain::AnnotationId> addAnnotationToItem(domain::ItemId item, const AnnotationContent& content);
    Result<domain::AnnotationId> addAnnotationToArticle(const AnnotationContent& content);
    Result<void> updateAnnotation(domain::AnnotationId id, const AnnotationContent& content);
    Result<void> setAnnotationColour(domain::AnnotationId id, domain::HighlightColour colour);
    Result<void> setAnnotationStyle(domain::AnnotationId id, domain::HighlightStyle style);
    Result<void> setAnnotationBody(domain::AnnotationId id, const QString& body);
    Result<void> setAnnotationTags(domain::AnnotationId id, const QStringList& tags);
    Result<void> deleteAnnotations(std::span<const domain::AnnotationId> ids);
    Result<void> deleteAnnotation(domain::AnnotationId id);

    /// Makes the places proposed for doubtful marks theirs. This and the following settle marks after the
    /// article went over to another text.
    Result<void> acceptAnchors(std::span<const domain::AnnotationId> ids);
    /// Puts a mark on a passage of the text: the reader knows better.
    Result<void> attachAnnotation(domain::AnnotationId id, const domain::TextSpan& span);
    /// Keeps marks without a passage.
    Result<void> keepWithoutPassage(std::span<const domain::AnnotationId> ids);
    /// Gives an item that was left behind a passage of the text.
    Result<void> attachItem(domain::ItemId id, const domain::TextSpan& span);

    /// Notes that were being written when the program ended or their editor was closed; outside undo.
    std::vector<domain::Annotation> drafts() const;
    Result<void> saveDraft(const domain::Annotation& draft);
    Result<void> discardDraft(domain::AnnotationId id);

    Result<void> setReviewState(std::span<const domain::ItemId> ids, domain::ReviewState state);
    Result<void> setReviewState(domain::ItemId id, domain::ReviewState state);
    /// Replaces an event's content; what had been extracted stays in Item::extracted.
    Result<void> editEvent(domain::ItemId id, const domain::Event& event);
    /// Gives an edited item back the content that was extracted. Events that were merged into it stand beside
    /// it again.
    Result<void> restoreExtracted(domain::ItemId id);
    /// Adds the reader's own event (state accepted). `event.passages` must not be empty.
    Result<domain::ItemId> addEvent(const domain::Event& event);
    /// Makes one event of several. The first takes in what the others say; these leave the article, and do
    /// not come back when the text is read again. Refused for fewer than two events.
    Result<void> mergeEvents(std::span<const domain::ItemId> ids, const MergeChoice& choice);
    /// Gives some of an event's passages, not all, to a new event: to the one that was merged into it with
    /// just these passages, else to one filled in from the first of them. Answers with the new event.
    Result<domain::ItemId> splitEvent(domain::ItemId id, std::span<const domain::TextSpan> passages);
    /// Moves an event before (-1) or after (1) its neighbour of the same date; at the end nothing changes.
    Result<void> moveWithinDate(domain::ItemId id, int step);
    bool canMoveWithinDate(domain::ItemId id, int step) const;
    /// Gives a merged event the date of one of its readings: the others are known to be wrong.
    Result<void> settleDate(domain::ItemId id, size_t reading);
    /// Lets one of the datings of a conflict hold. Events in conflict with one another become one.
    Result<void> settleConflict(std::span<const Dating> datings, size_t chosen);
    /// Remembers that events which seem to be one are several happenings.
    Result<void> tellApart(std::span<const domain::ItemId> ids);
    /// A date as the reader writes it: EDTF, or words such as 2023年初, last March, 去年底. Relative words count
    /// from the publication date. Nothing for words that are more or less than one date.
    std::optional<domain::EdtfValue> readDate(const QString& written) const;
    /// An event filled in from a selected passage: its date from the time expressions inside it, a short
    /// title.
    domain::Event draftEvent(const domain::TextSpan& span) const;

    /// Gives the article a publication date, or with nothing lets it be inferred again, and reads the text
    /// anew so that every relative date follows. What the reader accepted, edited, disputed or rejected stays
    /// so.
    Result<void> setPublicationDate(const std::optional<domain::EdtfValue>& date);
    /// The same with the reading done on a worker thread; failures come as Workspace::commandFailed. A
    /// reading still under way is given up for it; so is one whose text the article has meanwhile left
    /// behind.
    void setPublicationDateLater(const std::optional<domain::EdtfValue>& date);
    /// Reads the text again on a worker thread, with the words that are there now and the publication date as
    /// it was given, else inferred anew. The reader's decisions stay. Ends with readingApplied(), also when
    /// nothing came of it; failures come as Workspace::commandFailed.
    void readAgainLater();
    /// Leaves everything as it was before the reading that is under way.
    void cancelRereading();
    bool isRereading() const;

    /// Adds what another program found, as suggestions that name it; `file` is in the form `tidemark extract`
    /// prints. What is known already, also as rejected, is not added again.
    Result<FindingsSummary> importFindings(const QString& file);
    /// The same with the file read on a worker thread; failures come as Workspace::commandFailed, also when
    /// the article has another text by then.
    void importFindingsLater(const QString& file);
    bool isImportingFindings() const;

    /// Whether the item came with a new reading or from another program since the program started, and has
    /// not been looked at or judged.
    bool isNew(domain::ItemId item) const;
    /// Whether it came together with items that are still new.
    bool isInNewRound(domain::ItemId item) const;
    int newCount() const;
    void markSeen(domain::ItemId item);

Q_SIGNALS:
    void itemsChanged(const tidemark::session::ItemChanges& changes);
    void annotationsChanged(const tidemark::session::AnnotationChanges& changes);
    void articleChanged(); ///< title, byline, publication date, text
    /// The article has another text; sent last, when everything else has been told.
    void versionChanged(const QString& formerText);
    void leftBehindChanged();
    void rereadingChanged(bool rereading);
    void readingApplied(const tidemark::session::ReadingChanges& changes); ///< after a new reading was stored
    void importingFindingsChanged();
    void findingsImported(const tidemark::session::FindingsSummary& summary); ///< by importFindingsLater()
    void newItemsChanged(); ///< isNew() answers otherwise
    void rereadingProgressed(int percent); ///< 0..100, from 0 again for each date asked for

private:
    friend class Workspace;
    struct State;
    static Result<std::unique_ptr<ArticleDocument>> load(
        CommandRunner& runner, std::shared_ptr<LexiconSource> lexicons, domain::ArticleId id);
    explicit ArticleDocument(std::unique_ptr<State> state);
    void follow(const std::vector<store::EntityRef>& touched);
    bool takeCurrentText();
    bool takeLeftBehind();
    std::vector<store::EntityRef> everything() const;
    void bringAlong(std::vector<domain::Annotation>& annotations) const;
    domain::Annotation withStoredAnchor(const domain::Annotation& annotation) const;
    void noteNews(const std::vector<domain::Item>& added);
    Result<domain::AnnotationId> addNew(const domain::Annotation& annotation);
    Result<domain::Annotation> knownAnnotation(domain::AnnotationId id) const;
    Result<void> changeAnnotation(domain::Annotation after, store::ChangeLabel label);
    Result<domain::Item> knownItem(domain::ItemId id) const;
    Result<std::vector<domain::Item>> knownEvents(std::span<const domain::ItemId> ids) const;
    /// `merged` in place of the first; the others leave the article.
    Result<void> replaceByOne(
        const std::vector<domain::Item>& items, domain::Event merged, store::ChangeLabel label);
    void readLater(const std::optional<domain::EdtfValue>& date, store::ChangeLabel label);
    Result<void> applyReading(const domain::Findings& findings, store::ChangeLabel label);
    Result<void> runWithNews(const store::ChangeSet& step, const std::vector<domain::Item>& added);
    Result<FindingsSummary> applyFindings(const FindingsPlan& plan);
    /// Whether what was read out of that text still holds for the article's.
    bool isCurrent(domain::VersionId read) const;
    void finishReading(
        const Result<domain::Findings>& findings, domain::VersionId read, store::ChangeLabel label);
    void abandonReading();

    std::unique_ptr<State> m_state;
};

} // namespace tidemark::session
