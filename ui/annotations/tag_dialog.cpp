// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/tag_dialog.h"

#include "annotations/tag_field.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tidemark::annotations {

using namespace Qt::StringLiterals;

namespace {

QStringList without(QStringList tags, const QStringList& others)
{
    tags.removeIf([&others](const QString& tag) { return others.contains(tag); });
    return tags;
}

} // namespace

TagDialog::TagDialog(int count, const QStringList& common, const QStringList& known, QWidget* parent)
    : QDialog(parent)
    , m_common(common)
    , m_field(new TagField)
{
    setObjectName(u"tagDialog"_s);
    setWindowTitle(tr("Tags"));
    m_field->setKnownTags(known);
    m_field->setTags(common);
    auto* label = new QLabel(tr("Tags that all %n selected note(s) carry:", nullptr, count));
    label->setTextFormat(Qt::PlainText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    // Enter in the field makes a chip of what was typed.
    buttons->button(QDialogButtonBox::Ok)->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_field);
    column->addStretch();
    column->addWidget(buttons);
    resize(380, 170);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_field, &TagField::submitted, this, &QDialog::accept);
    m_field->setFocus();
}

QStringList TagDialog::added() const
{
    return without(m_field->tags(), m_common);
}

QStringList TagDialog::removed() const
{
    return without(m_common, m_field->tags());
}

} // namespace tidemark::annotations
