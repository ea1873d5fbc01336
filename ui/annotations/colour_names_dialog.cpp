// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/colour_names_dialog.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace tidemark::annotations {

using namespace Qt::StringLiterals;
using domain::HighlightColour;

ColourNamesDialog::ColourNamesDialog(
    const session::ColourNames& names, const HighlightColours& colours, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"colourNames"_s);
    setWindowTitle(tr("Names of the colours"));
    auto* intro = new QLabel(tr("What does each colour mean to you? For example: to check, key figure."));
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    auto* grid = new QGridLayout(this);
    grid->addWidget(intro, 0, 0, 1, 2);
    for (int index = 0; index < colourCount; ++index) {
        const auto place = static_cast<size_t>(index);
        const auto colour = static_cast<HighlightColour>(index);
        auto* swatch = new QLabel;
        swatch->setPixmap(swatchIcon(colours[place]).pixmap(18, 18));
        auto* field = new QLineEdit(names.own(colour));
        field->setPlaceholderText(session::plainColourName(colour));
        field->setAccessibleName(session::plainColourName(colour));
        field->setMaxLength(40);
        m_fields[place] = field;
        grid->addWidget(swatch, index + 1, 0);
        grid->addWidget(field, index + 1, 1);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    grid->addWidget(buttons, colourCount + 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    resize(360, sizeHint().height());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

session::ColourNames ColourNamesDialog::names() const
{
    session::ColourNames names;
    for (size_t place = 0; place < m_fields.size(); ++place)
        names.setOwn(static_cast<HighlightColour>(place), m_fields[place]->text());
    return names;
}

} // namespace tidemark::annotations
