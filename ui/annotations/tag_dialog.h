// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace tidemark::annotations {

class TagField;

/// Asks which tags several marks are to carry: those that all of them have are there at first.
class TagDialog : public QDialog {
    Q_OBJECT
public:
    TagDialog(int count, const QStringList& common, const QStringList& known, QWidget* parent);

    QStringList added() const;
    QStringList removed() const;
    TagField* field() const { return m_field; }

private:
    QStringList m_common;
    TagField* m_field;
};

} // namespace tidemark::annotations
