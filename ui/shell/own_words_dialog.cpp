// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/own_words_dialog.h"

#include "shell/dialogs.h"
#include "shell/own_words_editor.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QUrl>

#include <algorithm>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using session::OwnWordsTable;

namespace {

constexpr QSize preferredSize(920, 640);
constexpr int listWidth = 220;
constexpr int checkedAfter = 300; // ms without a key

QLabel* plainLabel(const QString& objectName)
{
    auto* label = new QLabel;
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// As the editor gives back what it was given.
QString asEdited(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

} // namespace

OwnWordsDialog::OwnWordsDialog(session::OwnWords& words, QWidget* parent)
    : QDialog(parent)
    , m_words(words)
    , m_list(new QListWidget)
    , m_editor(new OwnWordsEditor)
    , m_folder(plainLabel(u"secondary"_s))
    , m_others(plainLabel(u"warning"_s))
{
    setObjectName(u"ownWords"_s);
    m_list->setObjectName(u"ownWordsTables"_s);
    m_list->setFixedWidth(listWidth);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(16);
    upper->addWidget(m_list);
    upper->addWidget(m_editor, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(10);
    column->addLayout(upper, 1);
    column->addWidget(m_others);
    column->addWidget(m_folder);
    column->addWidget(createFoot());
    m_checking.setSingleShot(true);
    m_checking.setInterval(checkedAfter);
    connect(&m_checking, &QTimer::timeout, this, &OwnWordsDialog::check);
    connect(m_editor, &OwnWordsEditor::edited, this, &OwnWordsDialog::follow);
    connect(&m_words, &session::OwnWords::reloaded, this, &OwnWordsDialog::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            showTable(m_tables[static_cast<size_t>(row)].name);
    });
    retranslate();
    resize(preferredSize);
    showTable(u"surnames"_s);
}

QWidget* OwnWordsDialog::createFoot()
{
    m_open = new QPushButton;
    m_create = new QPushButton;
    m_save = new QPushButton;
    m_close = new QPushButton;
    m_create->setObjectName(u"createTemplate"_s);
    m_save->setObjectName(u"saveOwnWords"_s);
    for (QPushButton* button : { m_open, m_create, m_close })
        button->setAutoDefault(false);
    m_save->setDefault(true);
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_open);
    row->addWidget(m_create);
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_save);
    connect(m_open, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_words.folder())); });
    connect(m_create, &QPushButton::clicked, this, &OwnWordsDialog::create);
    connect(m_save, &QPushButton::clicked, this, &OwnWordsDialog::save);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    // Not the button's own shortcut, which its text sets.
    new QShortcut(QKeySequence::Save, this, this, &OwnWordsDialog::save);
    return foot;
}

void OwnWordsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void OwnWordsDialog::retranslate()
{
    setWindowTitle(tr("Own words"));
    m_list->setAccessibleName(tr("Tables of words"));
    m_open->setText(tr("&Open folder"));
    m_create->setText(tr("Create &template"));
    m_create->setToolTip(
        tr("Makes the folder, a README.txt that explains it, and a file for this table with an example. "
           "Nothing that is there is overwritten."));
    m_save->setText(tr("&Save"));
    m_close->setText(tr("&Close"));
    m_folder->setText(tr("Folder: %1").arg(QDir::toNativeSeparators(m_words.folder())));
    m_editor->retranslate();
    refresh();
}

void OwnWordsDialog::refresh()
{
    m_tables = m_words.tables();
    fillList();
    QStringList others = m_words.faults();
    for (const OwnWordsTable& table : m_tables)
        others.removeAll(table.fault);
    m_others->setText(others.join(u'\n'));
    m_others->setVisible(!others.isEmpty());
    m_open->setEnabled(QDir(m_words.folder()).exists());
    if (!m_shown.isEmpty())
        showText();
}

void OwnWordsDialog::fillList()
{
    const QSignalBlocker quiet(m_list);
    while (m_list->count() < static_cast<int>(m_tables.size()))
        m_list->addItem(QString());
    for (size_t row = 0; row < m_tables.size(); ++row) {
        const OwnWordsTable& table = m_tables[row];
        const int words = table.added + table.replaced + table.removed;
        const QString title = words > 0 ? u"%1 (%2)"_s.arg(table.title).arg(words) : table.title;
        const QString mark = m_drafts.contains(table.name) ? u" •"_s : QString();
        QListWidgetItem* item = m_list->item(static_cast<int>(row));
        item->setText(title + mark + (table.fault.isEmpty() ? QString() : u" ⚠"_s));
        item->setToolTip(table.sentence.toHtmlEscaped());
        if (table.name == m_shown)
            m_list->setCurrentItem(item);
    }
}

void OwnWordsDialog::showTable(const QString& name)
{
    m_shown = name;
    m_checking.stop();
    fillList();
    showText();
}

void OwnWordsDialog::showText()
{
    const auto table = std::find_if(m_tables.begin(), m_tables.end(),
        [this](const OwnWordsTable& known) { return known.name == m_shown; });
    if (table == m_tables.end())
        return;
    m_editor->setTable(*table, m_words.builtInText(m_shown));
    m_create->setEnabled(!table->hasFile && !m_drafts.contains(m_shown));
    const auto draft = m_drafts.constFind(m_shown);
    const auto text = m_words.text(m_shown);
    m_basis = draft != m_drafts.constEnd() ? draft->basis : text.value_or(QString());
    m_save->setEnabled(draft != m_drafts.constEnd());
    if (draft != m_drafts.constEnd()) {
        m_editor->setText(draft->text);
        check();
    } else if (text) {
        m_editor->setText(*text);
        m_editor->tell(table->fault.isEmpty() ? summary(*table) : table->fault, !table->fault.isEmpty());
    } else {
        m_editor->setUnreadable(text.error().sentence);
    }
}

QString OwnWordsDialog::summary(const OwnWordsTable& table) const
{
    if (!table.hasFile)
        return tr("You have no words of your own in this table yet. Write them here and save.");
    return tr("Read: %1 added, %2 replaced, %3 removed.")
        .arg(table.added)
        .arg(table.replaced)
        .arg(table.removed);
}

void OwnWordsDialog::follow()
{
    const bool wasDraft = m_drafts.contains(m_shown);
    if (m_editor->text() == asEdited(m_basis))
        m_drafts.remove(m_shown);
    else
        m_drafts[m_shown] = { m_editor->text(), m_basis };
    if (wasDraft != m_drafts.contains(m_shown))
        fillList();
    m_save->setEnabled(m_drafts.contains(m_shown));
    m_checking.start();
}

void OwnWordsDialog::check()
{
    const auto mistake = m_words.mistakeIn(m_shown, m_editor->text());
    if (mistake)
        m_editor->tell(mistake->sentence, true);
    else
        m_editor->tell(tr("No mistakes. The words count as soon as they are saved."), false);
}

void OwnWordsDialog::save()
{
    if (m_drafts.contains(m_shown) && saveTable(m_shown, m_drafts.value(m_shown)))
        refresh();
}

bool OwnWordsDialog::saveTable(const QString& name, const Draft& draft)
{
    if (!mayOverwrite(name, draft))
        return false;
    if (const auto saved = m_words.save(name, draft.text); !saved) {
        showProblem(this, saved.error().sentence);
        return false;
    }
    m_drafts.remove(name);
    return true;
}

bool OwnWordsDialog::mayOverwrite(const QString& name, const Draft& draft)
{
    const auto now = m_words.text(name);
    if (!m_words.hasFile(name) || (now && *now == draft.basis))
        return true;
    QMessageBox box(QMessageBox::Warning, windowTitle(),
        tr("Another program has changed %1.tsv since you began. Saving puts your text in its place.")
            .arg(name),
        QMessageBox::Save | QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    box.setDefaultButton(QMessageBox::Cancel);
    return box.exec() == QMessageBox::Save;
}

void OwnWordsDialog::create()
{
    if (const auto created = m_words.createTemplate(m_shown); !created)
        showProblem(this, created.error().sentence);
    refresh();
}

QStringList OwnWordsDialog::unsaved() const
{
    return m_drafts.keys();
}

void OwnWordsDialog::reject()
{
    if (!m_drafts.isEmpty()) {
        QMessageBox box(QMessageBox::Question, windowTitle(), tr("Save the changes to your own words?"),
            QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
        const int answer = box.exec();
        if (answer == QMessageBox::Cancel)
            return;
        const QHash<QString, Draft> drafts = answer == QMessageBox::Save ? m_drafts : QHash<QString, Draft>();
        for (auto draft = drafts.begin(); draft != drafts.end(); ++draft) {
            if (!saveTable(draft.key(), *draft))
                return;
        }
    }
    QDialog::reject();
}

} // namespace tidemark::shell
