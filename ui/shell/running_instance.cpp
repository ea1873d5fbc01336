// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/running_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace tidemark::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 2000; // ms for the other instance to answer
constexpr qint64 longestRequest = 1 << 20; // bytes

QString socketPath(const QString& library)
{
    const QFileInfo file(library);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    const QByteArray name = (folder + u'/' + file.fileName()).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().first(16);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/tidemark-"_s
        + QString::fromLatin1(hash);
}

QStringList textsIn(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue element : value.toArray())
        texts.append(element.toString());
    return texts;
}

QByteArray written(const InstanceRequest& request)
{
    const QJsonObject json { { u"files"_s, QJsonArray::fromStringList(request.files) },
        { u"links"_s, QJsonArray::fromStringList(request.links) } };
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

RunningInstance::RunningInstance(QObject* parent)
    : QObject(parent)
    , m_server(std::make_unique<QLocalServer>())
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server->nextPendingConnection())
            serve(socket);
    });
}

RunningInstance::~RunningInstance() = default;

bool RunningInstance::handOver(const QString& library, const InstanceRequest& request)
{
    QLocalSocket socket;
    socket.connectToServer(socketPath(library));
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(written(request));
    socket.flush();
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(patience))
            return false;
    }
    return socket.readLine() == "taken\n";
}

bool RunningInstance::listen(const QString& library)
{
    const QString path = socketPath(library);
    // Whoever left a socket behind has lost the library's lock, or this instance would not have it.
    QLocalServer::removeServer(path);
    return m_server->listen(path);
}

void RunningInstance::serve(QLocalSocket* socket)
{
    socket->setParent(this);
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    const auto read = [this, socket] {
        if (!socket->canReadLine()) {
            if (socket->bytesAvailable() > longestRequest)
                socket->abort();
            return;
        }
        const QJsonObject json = QJsonDocument::fromJson(socket->readLine(longestRequest)).object();
        socket->write("taken\n");
        socket->disconnectFromServer();
        Q_EMIT requested({ textsIn(json.value(u"files"_s)), textsIn(json.value(u"links"_s)) });
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    read();
}

} // namespace tidemark::shell
