// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/annotation_jobs.h"
#include "session/store_errors.h"
#include "session/workspace.h"
#include "session/workspace_state.h"
#include "store/annotation_repository.h"
#include "store/operations_log.h"

namespace tidemark::session {

AnnotationExportJob* Workspace::exportAnnotationsLater(
    const AnnotationExportRequest& request, const QString& file)
{
    return new AnnotationExportJob(path(), request, file, this);
}

AnnotationImportJob* Workspace::importAnnotationsLater(const QString& file, domain::ArticleId article)
{
    const auto store = [this](const AnnotationImportPlan& plan) -> std::optional<Result<void>> {
        const auto sequence = store::OperationsLog(library()).lastSequence();
        if (!sequence)
            return unexpected(sequence.error());
        if (*sequence != plan.sequence)
            return std::nullopt;
        return plan.summary.changesNothing() ? Result<void>() : m_state->runner->run(plan.step);
    };
    return new AnnotationImportJob(path(), file, article, store, this);
}

int Workspace::annotationCount() const
{
    const auto all = store::AnnotationRepository(m_state->runner->library()).all();
    return all ? static_cast<int>(all->size()) : 0;
}

} // namespace tidemark::session
