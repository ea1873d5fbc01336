// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>
#include <QUrl>

#include <functional>

class QMenu;

namespace tidemark::shell {

/// Opens addresses that stand in articles, in the browser or the mail program, after the reader has seen the
/// whole address. Nothing is fetched by the program itself; other schemes than http, https and mailto are
/// never opened.
class LinkOpener : public QObject {
    Q_OBJECT
public:
    explicit LinkOpener(QWidget* window);

    /// Nothing for an address that may not be opened.
    static QUrl openable(const QString& address);

    void ask(const QString& address);
    /// The dialog that asks, while it is open.
    QDialog* dialog() const { return m_dialog; }
    /// Entries to open and to copy; none when there is no address.
    void addTo(QMenu& menu, const QString& address);
    /// Takes the place of the desktop, for tests.
    void setDesktop(std::function<bool(const QUrl&)> open) { m_open = std::move(open); }

private:
    QDialog* makeDialog(const QString& address, const QUrl& url);
    void open(const QUrl& url);

    QWidget* m_window;
    QPointer<QDialog> m_dialog;
    std::function<bool(const QUrl&)> m_open;
};

} // namespace tidemark::shell
