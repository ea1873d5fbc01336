// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/picture_mime.h"

#include <QTemporaryDir>
#include <QUrl>

namespace tidemark::export_ui {

using namespace Qt::StringLiterals;

namespace {

const QString pngType = u"image/png"_s;
const QString svgType = u"image/svg+xml"_s;
const QString imageType = u"application/x-qt-image"_s;
const QString urlsType = u"text/uri-list"_s;

} // namespace

QMimeData* mimeOf(const PictureCopies& copies)
{
    auto* mime = new QMimeData;
    mime->setData(pngType, copies.png);
    mime->setData(svgType, copies.svg);
    mime->setImageData(copies.image);
    mime->setText(copies.list);
    return mime;
}

PictureDragMime::PictureDragMime(PicturePlan plan, std::shared_ptr<QTemporaryDir> folder)
    : m_plan(std::move(plan))
    , m_folder(std::move(folder))
{
}

QStringList PictureDragMime::formats() const
{
    return { urlsType, pngType, svgType, imageType };
}

bool PictureDragMime::hasFormat(const QString& type) const
{
    return formats().contains(type);
}

QVariant PictureDragMime::retrieveData(const QString& type, QMetaType) const
{
    if (type == urlsType)
        return fileUrls();
    if (type == pngType)
        return copies().png;
    if (type == svgType)
        return copies().svg;
    return type == imageType ? QVariant(copies().image) : QVariant();
}

QVariant PictureDragMime::fileUrls() const
{
    if (m_file.isEmpty()) {
        const QString name = fileNameFor(m_plan.spec.title) + u'.' + suffixOf(m_plan.format);
        m_file = writePicture(m_plan, m_folder->filePath(name), {}).path;
    }
    return m_file.isEmpty() ? QVariant() : QVariant(QVariantList { QUrl::fromLocalFile(m_file) });
}

const PictureCopies& PictureDragMime::copies() const
{
    if (!m_copies)
        m_copies = copyPicture(m_plan, {}).copies;
    return *m_copies;
}

} // namespace tidemark::export_ui
