// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/picture_job.h"

#include <QDir>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

namespace tidemark::export_ui {

using timeline::GoesOn;
using timeline::PictureFormat;
using timeline::PicturePages;

namespace {

constexpr int laidOut = 40; ///< percent of the work that are done when every page is laid out
constexpr int drawn = 95;

GoesOn part(const GoesOn& whole, int from, int to)
{
    return [whole, from, to](int percent) { return !whole || whole(from + percent * (to - from) / 100); };
}

PictureOutcome cancelled()
{
    PictureOutcome outcome;
    outcome.isCancelled = true;
    return outcome;
}

PictureOutcome failed(const QString& sentence)
{
    PictureOutcome outcome;
    outcome.problem = sentence;
    return outcome;
}

PictureOutcome tooLarge()
{
    return failed(PictureJob::tr(
        "The picture is too large for the memory of this computer. Choose fewer pixels or a smaller size."));
}

PictureOutcome cannotWrite(const QString& path, const QString& why)
{
    return failed(PictureJob::tr(
        "%1 could not be written: %2. What was there before is untouched. Choose another folder or name.")
                      .arg(QDir::toNativeSeparators(path), why));
}

PictureOutcome store(const QByteArray& bytes, const QString& path, const GoesOn& goesOn)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return cannotWrite(path, file.errorString());
    if (goesOn && !goesOn(drawn)) {
        file.cancelWriting();
        return cancelled();
    }
    if (!file.commit())
        return cannotWrite(path, file.errorString());
    PictureOutcome outcome;
    outcome.path = path;
    return outcome;
}

} // namespace

PictureJob::PictureJob(Work work, QObject* parent)
    : QObject(parent)
    , m_outcome(std::make_shared<PictureOutcome>())
{
    connect(&m_watcher, &QFutureWatcher<void>::progressValueChanged, this, &PictureJob::progressed);
    connect(&m_watcher, &QFutureWatcher<void>::finished, this, &PictureJob::end);
    auto promise = std::make_shared<QPromise<void>>();
    promise->setProgressRange(0, 100);
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work = std::move(work), outcome = m_outcome] {
        promise->start();
        *outcome = work([&promise](int percent) {
            promise->setProgressValue(percent);
            return !promise->isCanceled();
        });
        promise->finish();
    });
}

PictureJob::~PictureJob()
{
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void PictureJob::cancel()
{
    m_watcher.cancel();
}

// What the worker says counts: a file that was complete when it was cancelled is there.
void PictureJob::end()
{
    deleteLater();
    Q_EMIT finished(*m_outcome);
}

PicturePages pagesOf(const PicturePlan& plan, const GoesOn& goesOn)
{
    timeline::PictureSpec spec = plan.spec;
    if (plan.pagesAsNeeded)
        spec.pages = std::max(1, timeline::pagesForEveryLabel(plan.entries, spec, part(goesOn, 0, 50)));
    return PicturePages(plan.entries, spec, part(goesOn, plan.pagesAsNeeded ? 50 : 0, 100));
}

PictureOutcome writePicture(const PicturePlan& plan, const QString& path, const GoesOn& goesOn)
{
    const PicturePages pages = pagesOf(plan, part(goesOn, 0, laidOut));
    if (pages.count() == 0)
        return cancelled();
    const PictureFormat format = timeline::pictureFormatOf(path).value_or(plan.format);
    const QByteArray bytes = timeline::encode(pages, format, plan.factor, part(goesOn, laidOut, drawn));
    if (goesOn && !goesOn(drawn))
        return cancelled();
    return bytes.isEmpty() ? tooLarge() : store(bytes, path, goesOn);
}

PictureOutcome copyPicture(const PicturePlan& plan, const GoesOn& goesOn)
{
    // The clipboard holds one picture, whatever is chosen for paper.
    PicturePlan single = plan;
    single.spec.paging = timeline::Paging::One;
    single.pagesAsNeeded = false;
    const PicturePages pages = pagesOf(single, part(goesOn, 0, laidOut));
    if (pages.count() == 0)
        return cancelled();
    PictureOutcome outcome;
    outcome.copies.png
        = timeline::encode(pages, PictureFormat::Png, single.factor, part(goesOn, laidOut, 80));
    outcome.copies.svg = timeline::encode(pages, PictureFormat::Svg, 1, part(goesOn, 80, drawn));
    if (goesOn && !goesOn(drawn))
        return cancelled();
    if (outcome.copies.png.isEmpty())
        return tooLarge();
    outcome.copies.image = QImage::fromData(outcome.copies.png, "PNG");
    outcome.copies.list = eventListOf(single);
    return outcome;
}

PictureJob* writePictureLater(const PicturePlan& plan, const QString& path, QObject* parent)
{
    return new PictureJob(
        [plan, path](const GoesOn& goesOn) { return writePicture(plan, path, goesOn); }, parent);
}

PictureJob* copyPictureLater(const PicturePlan& plan, QObject* parent)
{
    return new PictureJob([plan](const GoesOn& goesOn) { return copyPicture(plan, goesOn); }, parent);
}

} // namespace tidemark::export_ui
