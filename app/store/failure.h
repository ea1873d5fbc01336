// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store_error.h"

#include <SQLiteCpp/Exception.h>

#include <exception>
#include <type_traits>
#include <utility>

namespace tidemark::store {

/// Carries a StoreError up to the border of the layer; never leaves it.
class StoreFailure : public std::exception {
public:
    explicit StoreFailure(StoreError error);
    const char* what() const noexcept override { return "store failure"; }
    const StoreError& error() const { return m_error; }

private:
    StoreError m_error;
};

[[noreturn]] void fail(StoreError::Code code, const QString& what, const QString& where, const QString& why);

StoreError describe(const SQLite::Exception& exception, const QString& what, const QString& where);

/// Runs `work` and turns what it throws into a StoreError about `what` and `where`.
template <class Work>
auto guarded(const QString& what, const QString& where, Work work) -> Result<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected(describe(exception, what, where));
    } catch (const StoreFailure& failure) {
        return tl::unexpected(failure.error());
    }
}

} // namespace tidemark::store
