// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotations/tag_field.h"

#include "annotations/chip_layout.h"
#include "session/annotation_row.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStringListModel>
#include <QToolButton>

namespace tidemark::annotations {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression& tagSeparators()
{
    static const QRegularExpression separators(u"[,，、;；#]+"_s);
    return separators;
}

} // namespace

QStringList tagsFromText(const QString& text)
{
    QStringList tags;
    for (const QString& part : text.split(tagSeparators())) {
        if (const QString tag = part.simplified(); !tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

TagField::TagField(QWidget* parent)
    : QFrame(parent)
    , m_layout(new ChipLayout(this))
    , m_field(new QLineEdit)
    , m_completer(new QCompleter(this))
    , m_offers(new QStringListModel(this))
{
    setObjectName(u"tagField"_s);
    m_layout->setContentsMargins(4, 3, 4, 3);
    m_layout->setSpacing(4);
    m_field->setObjectName(u"tagInput"_s);
    m_field->setFrame(false);
    m_field->setMinimumWidth(90);
    m_field->installEventFilter(this);
    m_layout->insertWidget(0, m_field);
    m_completer->setModel(m_offers);
    // Which tags are offered is decided here, through the fold that knows both scripts.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_field);
    m_completer->popup()->setObjectName(u"tagOffers"_s);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.contains(tagSeparators()))
            takeTyped();
        offer(m_field->text());
        Q_EMIT edited();
    });
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, [this](const QString& tag) {
        m_field->setText(tag);
        takeTyped();
    });
    retranslate();
}

void TagField::setKnownTags(const QStringList& tags)
{
    m_known = tags;
}

void TagField::setTags(const QStringList& tags)
{
    for (const QString& tag : QStringList(m_tags))
        removeChip(tag);
    m_field->clear();
    for (const QString& tag : tags)
        addChip(tag);
}

QStringList TagField::tags() const
{
    QStringList tags = m_tags + tagsFromText(m_field->text());
    tags.removeDuplicates();
    return tags;
}

QStringList TagField::offeredTags() const
{
    return m_completer->popup()->isVisible() ? m_offers->stringList() : QStringList();
}

void TagField::offer(const QString& typed)
{
    QStringList offers;
    const QString wanted = session::searchForm(typed.trimmed());
    for (const QString& tag : m_known) {
        if (!wanted.isEmpty() && !m_tags.contains(tag) && session::searchForm(tag).contains(wanted))
            offers.append(tag);
    }
    m_offers->setStringList(offers);
    if (offers.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void TagField::takeTyped()
{
    const QStringList typed = tagsFromText(m_field->text());
    m_field->clear();
    m_completer->popup()->hide();
    for (const QString& tag : typed)
        addChip(tag);
    if (!typed.isEmpty())
        Q_EMIT edited();
}

void TagField::addChip(const QString& tag)
{
    if (m_tags.contains(tag))
        return;
    auto* chip = new QToolButton(this);
    chip->setObjectName(u"tagChip"_s);
    chip->setText(QString(tag).replace(u'&', u"&&"_s) + u" ×"_s);
    chip->setToolTip(tr("Remove this tag"));
    chip->setAccessibleName(tr("Tag %1: remove").arg(tag));
    chip->setProperty("tag", tag);
    chip->setFocusPolicy(Qt::TabFocus);
    chip->installEventFilter(this);
    connect(chip, &QToolButton::clicked, this, [this, tag] {
        removeChip(tag);
        m_field->setFocus();
        Q_EMIT edited();
    });
    m_layout->insertWidget(static_cast<int>(m_chips.size()), chip);
    m_chips.push_back(chip);
    m_tags.append(tag);
    setTabOrder(chip, m_field);
    chip->show();
    updateGeometry();
}

void TagField::removeChip(const QString& tag)
{
    const qsizetype place = m_tags.indexOf(tag);
    if (place < 0)
        return;
    QToolButton* chip = m_chips[static_cast<size_t>(place)];
    m_chips.erase(m_chips.begin() + place);
    m_tags.removeAt(place);
    m_layout->removeWidget(chip);
    chip->hide();
    chip->deleteLater();
    updateGeometry();
}

bool TagField::fieldKey(int key)
{
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool isEmpty = m_field->text().trimmed().isEmpty();
    if (isEnter && !isEmpty) {
        takeTyped();
        return true;
    }
    if (isEnter) {
        Q_EMIT submitted();
        return true;
    }
    if (key == Qt::Key_Backspace && m_field->text().isEmpty() && !m_tags.isEmpty()) {
        removeChip(m_tags.last());
        Q_EMIT edited();
        return true;
    }
    return false;
}

bool TagField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        takeTyped();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_field)
        return key->modifiers() & Qt::ControlModifier ? false : fieldKey(key->key());
    if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
        removeChip(watched->property("tag").toString());
        m_field->setFocus();
        Q_EMIT edited();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void TagField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void TagField::retranslate()
{
    m_field->setPlaceholderText(tr("Add a tag…"));
    m_field->setAccessibleName(tr("Tags"));
}

} // namespace tidemark::annotations
