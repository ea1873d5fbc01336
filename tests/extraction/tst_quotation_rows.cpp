// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_test.h"

using namespace Qt::StringLiterals;
using namespace tidemark;
using domain::Quotation;

namespace {

QString nameOf(domain::SourceType type)
{
    static const QStringList names { u"person"_s, u"org"_s, u"document"_s, u"unnamed"_s };
    return names[static_cast<int>(type)];
}

QString summary(const Quotation& quotation, const QString& article)
{
    const bool direct = quotation.kind == domain::QuotationKind::Direct;
    return QStringList { direct ? u"direct"_s : u"indirect"_s, quotation.speaker,
        test::words(article, quotation.content), nameOf(quotation.sourceType), quotation.role }
        .join(u'|');
}

} // namespace

/// Who says what in whole passages: kind, speaker and content of each quotation, and where a row names them
/// the kind of source and the speaker's role.
class QuotationRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void direct_data() { test::addRows({ u"quotations_direct"_s }); }
    void direct() { check(); }
    void indirect_data() { test::addRows({ u"quotations_indirect"_s }); }
    void indirect() { check(); }
    void sources_data() { test::addRows({ u"quotations_sources"_s }); }
    void sources() { check(); }
    void none_data() { test::addRows({ u"quotations_none"_s }); }
    void none() { check(); }

private:
    static void check();
};

void QuotationRowsTest::check()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QFETCH(QByteArray, published);
    const QString article = test::articleOf(text);
    QStringList read;
    for (const Quotation& quotation : test::read(article, published.constData()).quotations)
        read << summary(quotation, article);
    QVERIFY2(test::cutLike(read, expected) == expected, test::difference(text, read, expected).constData());
}

QTEST_GUILESS_MAIN(QuotationRowsTest)
#include "tst_quotation_rows.moc"
