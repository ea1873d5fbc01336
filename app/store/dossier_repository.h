// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "store/store_error.h"

#include <optional>
#include <vector>

namespace tidemark::store {

class Connection;
class Library;

class DossierRepository {
public:
    explicit DossierRepository(const Library& library);

    Result<std::vector<domain::Dossier>> all() const; ///< by name; removed articles are left out of each
    Result<domain::Dossier> find(domain::DossierId id) const;
    Result<std::optional<domain::Dossier>> findByName(const QString& name) const;

private:
    Connection& m_connection;
};

} // namespace tidemark::store
