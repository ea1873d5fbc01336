// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/preset_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QSignalBlocker>
#include <QToolButton>

namespace tidemark::export_ui {

using namespace Qt::StringLiterals;

PresetBar::PresetBar(QSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_presets(settings)
    , m_box(new QComboBox)
    , m_button(new QToolButton)
{
    auto* label = new QLabel(tr("Prese&t:"));
    label->setBuddy(m_box);
    m_box->setObjectName(u"preset"_s);
    m_box->setPlaceholderText(tr("Own choices"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    m_button->setObjectName(u"filterButton"_s);
    m_button->setText(tr("&Keep…"));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setToolTip(tr("Save, update, rename or delete presets"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_box, 1);
    row->addWidget(m_button);
    createMenu();
    fill();
    connect(m_box, &QComboBox::activated, this, &PresetBar::choose);
}

void PresetBar::createMenu()
{
    auto* menu = new QMenu(m_button);
    m_button->setMenu(menu);
    QAction* save = menu->addAction(tr("&Save as preset…"));
    save->setObjectName(u"savePreset"_s);
    m_update = menu->addAction(tr("&Update preset"));
    m_update->setObjectName(u"updatePreset"_s);
    m_rename = menu->addAction(tr("&Rename preset…"));
    m_rename->setObjectName(u"renamePreset"_s);
    m_delete = menu->addAction(tr("&Delete preset…"));
    m_delete->setObjectName(u"deletePreset"_s);
    connect(save, &QAction::triggered, this, [this] {
        askForName(tr("Save as preset"), {},
            [this](const QString& name) { m_presets.find(name) ? explainName(name) : saveAs(name); });
    });
    connect(m_update, &QAction::triggered, this, [this] { saveAs(m_current); });
    connect(m_rename, &QAction::triggered, this, [this] {
        askForName(tr("Rename preset"), m_current, [this](const QString& name) {
            if (name.simplified() == m_current)
                return;
            if (!m_presets.rename(m_current, name)) {
                explainName(name);
                return;
            }
            m_current = name.simplified();
            fill();
        });
    });
    connect(m_delete, &QAction::triggered, this, &PresetBar::askWhetherToDelete);
}

void PresetBar::fill()
{
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    bool wasBuiltIn = true;
    for (const PicturePreset& preset : m_presets.all()) {
        if (wasBuiltIn && !preset.isBuiltIn)
            m_box->insertSeparator(m_box->count());
        wasBuiltIn = preset.isBuiltIn;
        m_box->addItem(preset.name, preset.name);
    }
    refresh();
}

void PresetBar::follow(const PictureChoices& choices)
{
    m_choices = choices;
    const PicturePreset* current = m_presets.find(m_current);
    if (!current || !sameWishes(applied(*current, m_choices), m_choices)) {
        for (const PicturePreset& preset : m_presets.all()) {
            if (sameWishes(applied(preset, m_choices), m_choices)) {
                m_current = preset.name;
                break;
            }
        }
    }
    refresh();
}

void PresetBar::choose(int index)
{
    const PicturePreset* preset = m_presets.find(m_box->itemData(index).toString());
    if (!preset)
        return;
    m_current = preset->name;
    m_choices = applied(*preset, m_choices);
    refresh();
    Q_EMIT chosen(m_choices);
}

void PresetBar::refresh()
{
    const PicturePreset* current = m_presets.find(m_current);
    const bool differs = current && !sameWishes(applied(*current, m_choices), m_choices);
    for (int index = 0; index < m_box->count(); ++index) {
        const QString name = m_box->itemData(index).toString();
        if (name.isEmpty())
            continue;
        m_box->setItemText(index, differs && name == m_current ? tr("%1 (changed)").arg(name) : name);
    }
    m_box->setCurrentIndex(current ? m_box->findData(m_current) : -1);
    const bool isOwn = current && !current->isBuiltIn;
    m_update->setEnabled(isOwn && differs);
    m_rename->setEnabled(isOwn);
    m_delete->setEnabled(isOwn);
}

void PresetBar::askForName(
    const QString& title, const QString& proposed, const std::function<void(QString)>& take)
{
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(u"presetName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("&Name:"));
    dialog->setTextValue(proposed);
    connect(dialog, &QInputDialog::textValueSelected, this, take);
    dialog->open();
}

void PresetBar::saveAs(const QString& name)
{
    if (!m_presets.save(name, m_choices)) {
        explainName(name);
        return;
    }
    m_current = name.simplified();
    fill();
}

void PresetBar::askWhetherToDelete()
{
    auto* box = new QMessageBox(QMessageBox::Question, tr("Delete preset"),
        tr("Delete the preset “%1”? It cannot be brought back.").arg(m_current), QMessageBox::Cancel, this);
    box->setObjectName(u"deletePresetQuestion"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->addButton(tr("Delete"), QMessageBox::AcceptRole);
    connect(box, &QMessageBox::accepted, this, [this] {
        m_presets.remove(m_current);
        m_current.clear();
        fill();
    });
    box->open();
}

void PresetBar::explainName(const QString& name)
{
    const QString sentence = name.simplified().isEmpty()
        ? tr("A preset needs a name.")
        : tr("There is a preset “%1” already. Choose another name.").arg(name.simplified());
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Preset"), sentence, QMessageBox::Ok, this);
    box->setObjectName(u"presetProblem"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace tidemark::export_ui
