// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/article.h"
#include "domain/item.h"
#include "store/library.h"

#include <QTemporaryDir>
#include <QTest>

/// An article of one made-up paragraph with an item of every kind, and a library that holds it.
namespace tidemark::samples {

struct ArticleSample {
    domain::Article article;
    domain::Version version;
    std::vector<domain::Item> items;
};

QDateTime someTime();
ArticleSample articleSample(const QString& text = {});
std::vector<domain::ItemBody> bodiesOfEveryKind();
domain::Annotation annotationOn(const ArticleSample& sample, qsizetype start, qsizetype length);
store::ChangeSet importOf(const ArticleSample& sample);

/// A new library at `path` with `sample` in it.
std::unique_ptr<store::Library> libraryWith(const QString& path, const ArticleSample& sample);

/// Empty when `result` is a value, else the error's sentence.
template <class T> QString failureOf(const store::Result<T>& result)
{
    return result ? QString() : result.error().message();
}

} // namespace tidemark::samples

/// Fails the test with the error's sentence when `result` is an error.
#define VERIFY_RESULT(result) QCOMPARE(tidemark::samples::failureOf(result), QString())
