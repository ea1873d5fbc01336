// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passage.h"

#include <QAccessible>

namespace tidemark::reader {

class ReaderAccessible;

/// A heading or a mark of the article as a child of the reader, for assistive programs: it has no widget.
class AccessiblePart : public QAccessibleInterface, public QAccessibleActionInterface {
    Q_DECLARE_TR_FUNCTIONS(AccessiblePart)

public:
    struct Content {
        domain::TextSpan span; ///< UTF-16
        int level = 0; ///< of a heading, from 1; 0 for a mark
        QString key; ///< of a mark
    };

    AccessiblePart(ReaderAccessible& reader, Content content);

    const Content& content() const { return m_content; }

    bool isValid() const override { return true; }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override;
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text, const QString&) override { }
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    QString localizedActionName(const QString& name) const override;
    QString localizedActionDescription(const QString& name) const override;
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    bool isHeading() const { return m_content.level > 0; }
    QString words() const;

    ReaderAccessible& m_reader;
    Content m_content;
};

} // namespace tidemark::reader
