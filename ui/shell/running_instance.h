// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace tidemark::shell {

/// What a second start of the program asks of the one that has the library open.
struct InstanceRequest {
    QStringList files; ///< absolute paths, to be imported
    QStringList links; ///< tidemark: addresses, to be opened

    friend bool operator==(const InstanceRequest&, const InstanceRequest&) = default;
};

/// One window a library: a second start hands its arguments to the first over a socket that only the same
/// user can reach, and ends.
class RunningInstance : public QObject {
    Q_OBJECT
public:
    explicit RunningInstance(QObject* parent = nullptr);
    ~RunningInstance() override;

    /// True when another instance with that library has taken the request.
    static bool handOver(const QString& library, const InstanceRequest& request);
    /// Begins to listen; to be called by the instance that holds the library's lock.
    bool listen(const QString& library);

Q_SIGNALS:
    void requested(const tidemark::shell::InstanceRequest& request);

private:
    void serve(QLocalSocket* socket);

    std::unique_ptr<QLocalServer> m_server;
};

} // namespace tidemark::shell
