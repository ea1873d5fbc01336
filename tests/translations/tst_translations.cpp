// SPDX-License-Identifier: GPL-3.0-or-later
#include "ts_file.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace tidemark::translations;
using namespace Qt::StringLiterals;

namespace {

const QString sourceRoot = QStringLiteral(TIDEMARK_SOURCE_DIR);

QString shippedFile(const QString& language)
{
    return sourceRoot + u"/i18n/tidemark_"_s + language + u".ts"_s;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(u"%(?:L?\\d+|n)"_s);
    QStringList found;
    for (const auto& match : pattern.globalMatch(text))
        found.append(match.captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void loads_data();
    void loads();
    void isComplete_data();
    void isComplete();
    void keepsPlaceholders_data();
    void keepsPlaceholders();

private:
    QTemporaryDir m_folder;
    Messages m_sources; ///< what lupdate finds in the code as it is now
};

void TestTranslations::initTestCase()
{
    const QString file = m_folder.filePath(u"sources.ts"_s);
    QProcess lupdate;
    lupdate.start(QStringLiteral(LUPDATE_PROGRAM),
        { u"-silent"_s, sourceRoot + u"/app"_s, sourceRoot + u"/ui"_s, u"-ts"_s, file, u"-target-language"_s, u"zh_TW"_s });
    QVERIFY(lupdate.waitForFinished());
    m_sources = readMessages(file);
    QVERIFY(m_sources.size() > 100);
}

void TestTranslations::loads_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("file");
    QTest::newRow("zh_TW") << u"zh_TW"_s << u"檔案"_s;
    QTest::newRow("zh_CN") << u"zh_CN"_s << u"文件"_s;
    QTest::newRow("en") << u"en"_s << QString();
}

void TestTranslations::loads()
{
    QFETCH(QString, language);
    QFETCH(QString, file);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/tidemark_"_s + language + u".qm"_s));
    bool isTranslated = file.isEmpty();
    const Messages messages = readMessages(shippedFile(language));
    for (auto message = messages.begin(); message != messages.end() && !isTranslated; ++message) {
        const QStringList parts = message.key().split(QChar(0x1F));
        const QString text = translator.translate(
            parts[0].toUtf8().constData(), parts[1].toUtf8().constData(), parts[2].isEmpty() ? nullptr : parts[2].toUtf8().constData());
        isTranslated = text.startsWith(file);
    }
    QVERIFY2(isTranslated, "the words of this language are not in the program");
}

void TestTranslations::isComplete_data()
{
    loads_data();
}

void TestTranslations::isComplete()
{
    QFETCH(QString, language);
    const Messages messages = readMessages(shippedFile(language));
    QStringList missing;
    for (auto source = m_sources.begin(); source != m_sources.end(); ++source) {
        const bool isNeeded = language != "en"_L1 || source->isPlural;
        const Message message = messages.value(source.key());
        const bool isThere = !message.translations.isEmpty() && !message.translations.contains(QString());
        if (isNeeded && (!isThere || !message.isFinished))
            missing.append(source.key().section(QChar(0x1F), 0, 1).replace(QChar(0x1F), u": "_s));
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"untranslated in %1:\n%2"_s.arg(language, missing.join(u'\n'))));
}

void TestTranslations::keepsPlaceholders_data()
{
    loads_data();
}

void TestTranslations::keepsPlaceholders()
{
    QFETCH(QString, language);
    const Messages messages = readMessages(shippedFile(language));
    for (auto message = messages.begin(); message != messages.end(); ++message) {
        for (const QString& translation : message->translations) {
            // A plural form may say "one" instead of %n.
            if (!translation.isEmpty() && !message->isPlural)
                QCOMPARE(placeholders(translation), placeholders(sourceOf(message.key())));
        }
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
