// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "session/result.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace tidemark::store {
class Library;
struct EntityRef;
}

namespace tidemark::session {

class AnnotationExportJob;
class AnnotationImportJob;
class AnnotationLibrary;
class ArticleDocument;
class DossierDocument;
class EventLinks;
class ImportJob;
struct CarriedVersion;
struct ImportTarget;
class OwnWords;
struct AnnotationExportRequest;
struct ImportedArticle;
struct ReadArticle;

/// One row of the library list.
struct ArticleSummary {
    domain::ArticleId id;
    domain::ArticleMetadata metadata;
    int events = 0; ///< rejected ones left out

    friend bool operator==(const ArticleSummary&, const ArticleSummary&) = default;
};

/// A text that an article has or had.
struct VersionSummary {
    domain::Version version; ///< with its text
    int number = 1; ///< in order of time
    bool isCurrent = false;
    int marks = 0; ///< that stand in it
    int marksToCheck = 0; ///< that were carried from it and wait for the reader's word

    friend bool operator==(const VersionSummary&, const VersionSummary&) = default;
};

/// An open library and the documents open in it. Lives on the thread that opened it.
class Workspace : public QObject {
    Q_OBJECT
public:
    /// library.tidemark in the tidemark folder of the user's data folder (XDG_DATA_HOME).
    static QString defaultLibraryPath();
    /// Opens a library, or creates it (and its folder) when there is no such file. Texts are read with the
    /// reader's own words in `ownWordsFolder`, without one with the built-in words alone.
    static Result<std::unique_ptr<Workspace>> open(const QString& path, const QString& ownWordsFolder = {});
    /// Opens a library that others may change meanwhile, without being able to change it.
    static Result<std::unique_ptr<Workspace>> openReadOnly(const QString& path);
    ~Workspace() override;

    QString path() const;
    bool isReadOnly() const;
    store::Library& library();
    OwnWords& ownWords();
    AnnotationLibrary& annotations();
    EventLinks& eventLinks();

    /// In order of import.
    std::vector<ArticleSummary> articles() const;
    std::vector<domain::Dossier> dossiers() const;
    /// The name must not be empty; blanks around it are dropped. The articles are in it from the start.
    Result<domain::DossierId> createDossier(
        const QString& name, const std::vector<domain::ArticleId>& articles = {});
    Result<void> renameDossier(domain::DossierId dossier, const QString& name);
    Result<void> addToDossier(domain::DossierId dossier, domain::ArticleId article);
    /// In one step; articles that are in it already stay where they are.
    Result<void> addToDossier(domain::DossierId dossier, const std::vector<domain::ArticleId>& articles);
    /// Puts the article before the one at `place`, counted among the dossier's articles as they are.
    Result<void> moveInDossier(domain::DossierId dossier, domain::ArticleId article, int place);
    Result<void> removeFromDossier(domain::DossierId dossier, domain::ArticleId article);
    /// The articles of a dossier gathered; they are read from the event loop, little by little.
    Result<std::unique_ptr<DossierDocument>> openDossier(domain::DossierId dossier);
    Result<void> deleteDossier(domain::DossierId dossier);
    /// Takes an article out of the library; undo brings it back with its marks.
    Result<void> removeArticle(domain::ArticleId article);

    /// The document of an article, the same one each time. The workspace owns it.
    Result<ArticleDocument*> openArticle(domain::ArticleId id);
    ArticleDocument* openDocument(domain::ArticleId id) const; ///< null when it is not open

    /// Reads a UTF-8 text file and stores it with all that is found in it, on this thread. A text that is
    /// already in the library is not stored again: its article is returned. A changed text of an article
    /// becomes a new version of it, in one undoable step.
    Result<ImportedArticle> importArticle(const QString& file);
    /// The same with file, text and findings read on a worker thread. The job lives until it has finished.
    ImportJob* importLater(const QString& file);
    /// Writes annotations to a file on a worker thread. The job lives until it has finished.
    AnnotationExportJob* exportAnnotationsLater(const AnnotationExportRequest& request, const QString& file);
    /// Takes the annotations of a file, in one step that can be undone. What names no article that is known
    /// is looked for by its words in `article`, when one is given. The job lives until it has finished.
    AnnotationImportJob* importAnnotationsLater(const QString& file, domain::ArticleId article = {});
    int annotationCount() const; ///< in the whole library
    ImportJob* importLater(const QString& file, const ImportTarget& target);
    /// Every text the article has or had, oldest first.
    std::vector<VersionSummary> versions(domain::ArticleId article) const;
    /// Makes a former text of the article the current one again, as importLater() does with a new one.
    ImportJob* useVersionLater(domain::ArticleId article, domain::VersionId version);
    /// Stores what was read as an article of its own, whatever it resembles.
    Result<ImportedArticle> storeSeparately(const ReadArticle& read);
    /// For the first start: imports the article the program ships with, through the same importer.
    Result<ImportedArticle> importShippedArticle();

    bool canUndo() const;
    bool canRedo() const;
    QString undoText() const; ///< what undo would take back, in the reader's language; empty when nothing
    QString redoText() const;
    Result<void> undo();
    Result<void> redo();

Q_SIGNALS:
    void articlesChanged(); ///< list of articles or dossiers, or what an ArticleSummary holds
    void historyChanged(); ///< canUndo, canRedo and their texts
    void commandFailed(const QString& sentence); ///< any command or undo that could not be committed

private:
    struct State;
    Workspace(std::unique_ptr<State> state, const QString& ownWordsFolder);
    void follow(const std::vector<store::EntityRef>& touched);
    Result<domain::Dossier> knownDossier(domain::DossierId id) const;
    Result<ImportedArticle> storeRead(const ReadArticle& read);
    Result<void> storeVersion(const CarriedVersion& carried);
    std::unique_ptr<State> m_state;
};

} // namespace tidemark::session
