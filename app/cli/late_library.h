// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/strong_id.h"
#include "store/library.h"

#include <tl/expected.hpp>

#include <memory>

namespace tidemark::cli {

/// Opens the library when the first article is ready for it, so that bad files alone do not make one.
class LateLibrary {
public:
    explicit LateLibrary(const QString& path)
        : m_path(path)
    {
    }

    tl::expected<store::Library*, QString> get();

private:
    QString m_path;
    std::unique_ptr<store::Library> m_library;
};

/// Puts an article into the dossier of that name, which is made when there is none.
store::Result<store::Applied> putInto(
    store::Library& library, const QString& dossierName, domain::ArticleId article);

} // namespace tidemark::cli
