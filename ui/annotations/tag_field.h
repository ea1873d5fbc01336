// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

#include <vector>

class QCompleter;
class QLineEdit;
class QStringListModel;
class QToolButton;

namespace tidemark::annotations {

class ChipLayout;

/// Tags as chips with a field behind them. Enter or a comma makes a chip of what was typed; while typing the
/// known tags that hold it, in either script, are offered. Backspace in the empty field, Delete on a chip or
/// a click takes one away.
class TagField : public QFrame {
    Q_OBJECT
public:
    explicit TagField(QWidget* parent = nullptr);

    void setKnownTags(const QStringList& tags);
    void setTags(const QStringList& tags);
    /// The chips, and what is being typed as well.
    QStringList tags() const;
    QLineEdit* field() const { return m_field; }
    QStringList offeredTags() const; ///< while typing

Q_SIGNALS:
    void edited();
    void submitted(); ///< Enter in the empty field

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeTyped();
    void addChip(const QString& tag);
    void removeChip(const QString& tag);
    void offer(const QString& typed);
    bool fieldKey(int key);
    void retranslate();

    ChipLayout* m_layout;
    QLineEdit* m_field;
    QCompleter* m_completer;
    QStringListModel* m_offers;
    QStringList m_known;
    QStringList m_tags;
    std::vector<QToolButton*> m_chips;
};

/// Tags as typed, separated by commas (of any script) or #.
QStringList tagsFromText(const QString& text);

} // namespace tidemark::annotations
