// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/picture_chooser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace tidemark::export_ui {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PictureChooser)
};

} // namespace

void nameWholePicture(
    QWidget* parent, const QString& path, timeline::PictureFormat format, const TakePath& take)
{
    const QString whole = wholePath(path, format);
    // The chooser has asked about the name it was given, not about one with the suffix added.
    if (whole == path || !QFileInfo::exists(whole)) {
        take(whole);
        return;
    }
    auto* box = new QMessageBox(QMessageBox::Question, Texts::tr("Export timeline picture"),
        Texts::tr("%1 exists already. Replace it?").arg(QDir::toNativeSeparators(whole)), QMessageBox::Cancel,
        parent);
    box->setObjectName(u"replaceQuestion"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->addButton(Texts::tr("Replace"), QMessageBox::AcceptRole);
    QObject::connect(box, &QMessageBox::accepted, parent, [take, whole] { take(whole); });
    box->open();
}

void choosePictureFile(QWidget* parent, const QSettings& settings, const QString& title,
    timeline::PictureFormat format, const TakePath& take)
{
    const QString suffix = suffixOf(format);
    auto* chooser = new QFileDialog(parent, Texts::tr("Export timeline picture"));
    chooser->setObjectName(u"pictureFile"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilter(Texts::tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix));
    chooser->setDefaultSuffix(suffix);
    chooser->selectFile(proposedPath(settings, title, format));
    QObject::connect(chooser, &QFileDialog::fileSelected, parent,
        [parent, format, take](const QString& path) { nameWholePicture(parent, path, format, take); });
    chooser->open();
}

} // namespace tidemark::export_ui
