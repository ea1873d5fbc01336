// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_samples.h"

#include "session/article_document.h"

#include <QCryptographicHash>
#include <QFile>

namespace tidemark::samples {

using namespace Qt::StringLiterals;
using namespace domain;

TextSpan spanOf(QStringView text, QStringView words)
{
    const qsizetype start = text.indexOf(words);
    if (start < 0)
        qFatal("The sample text lacks %s", qPrintable(words.toString()));
    return { start, words.size() };
}

EdtfValue date(QStringView edtf)
{
    return EdtfValue::parse(edtf).value();
}

QString ferryText()
{
    return u"海港市渡輪換上電池\n"
           "\n"
           "海港日報記者 林青青 海港報道\n"
           "\n"
           "海港市交通局2022年3月發佈《渡輪電動化行動計劃(2022-2025年)》,要求四年內換下全部柴油渡輪。去年,"
           "首批電動渡輪投入使用。\n"
           "\n"
           "“電動渡輪的成本比柴油渡輪低三成。”海港大學教授周明遠2023年11月對記者表示。\n"
           "\n"
           "碼頭以外的難題\n"
           "\n"
           "截至2023年末,渡輪公司的乘客已達150萬人,截至2022年末,渡輪公司的乘客為90萬人。周明遠指出,充電樁仍然不足。渡輪公司經理何小滿則認為,《渡輪電動化行動計劃(2022-2025年)》的目標可以提前完成。\n"_s;
}

namespace {

Quotation quotation(
    QStringView text, QStringView words, QStringView cue, const QString& speaker, QuotationKind kind)
{
    Quotation quotation;
    quotation.content = spanOf(text, words);
    quotation.kind = kind;
    quotation.cue = spanOf(text, cue);
    quotation.speaker = speaker;
    quotation.rule = u"sample"_s;
    return quotation;
}

Policy policy(const TextSpan& span)
{
    Policy policy;
    policy.span = span;
    policy.title = u"渡輪電動化行動計劃(2022-2025年)"_s;
    return policy;
}

Figure figure(QStringView text, QStringView words, double value, QStringView asOf)
{
    Figure figure;
    figure.span = spanOf(text, words);
    figure.value = value;
    figure.unit = u"人"_s;
    figure.what = u"乘客"_s;
    figure.ofWhom = u"渡輪公司"_s;
    figure.asOf = date(asOf);
    return figure;
}

Event event(
    QStringView text, QStringView passage, const QString& title, QStringView edtf, EventCategory category)
{
    Event event;
    event.passages = { spanOf(text, passage) };
    event.title = title;
    event.category = category;
    if (!edtf.isEmpty())
        event.date = date(edtf);
    return event;
}

Person person(QStringView text, const QString& name, const QString& affiliation, const QString& role)
{
    Person person;
    person.name = name;
    person.affiliation = affiliation;
    person.role = role;
    person.mentions = { spanOf(text, name) };
    return person;
}

TimeExpression time(QStringView text, QStringView words, QStringView edtf)
{
    TimeExpression time;
    time.span = spanOf(text, words);
    time.value = date(edtf);
    return time;
}

Findings ferryFindings(QStringView text)
{
    Findings findings;
    findings.metadata.title = u"海港市渡輪換上電池"_s;
    findings.metadata.outlet = u"海港日報"_s;
    findings.metadata.language = u"zh-Hant"_s;
    findings.metadata.published = { PublicationDate::Origin::Inferred, date(u"2024-01"),
        PublicationDate::Reason::CompletedPeriod, { u"截至2023年末"_s } };
    findings.times = { time(text, u"2022年3月", u"2022-03"), time(text, u"去年", u"2023"),
        time(text, u"2023年11月", u"2023-11"), time(text, u"截至2023年末", u"2023-12-31") };
    findings.quotations = { quotation(text, u"“電動渡輪的成本比柴油渡輪低三成。”", u"表示", u"周明遠"_s,
                                QuotationKind::Direct),
        quotation(text, u"充電樁仍然不足", u"指出", u"周明遠"_s, QuotationKind::Indirect),
        quotation(text, u"《渡輪電動化行動計劃(2022-2025年)》的目標可以提前完成", u"認為", u"何小滿"_s,
            QuotationKind::Indirect) };
    const TextSpan first = spanOf(text, u"《渡輪電動化行動計劃(2022-2025年)》");
    findings.policies = { policy(first), policy({ text.indexOf(u"《", first.end()), first.length }) };
    findings.policies[0].issuer = u"海港市交通局"_s;
    findings.policies[0].date = date(u"2022-03");
    findings.policies[1].term = date(u"2022/2025");
    findings.figures = { figure(text, u"150萬人", 1500000, u"2023-12-31"),
        figure(text, u"90萬人", 900000, u"2022-12-31") };
    findings.people = { person(text, u"周明遠"_s, u"海港大學"_s, u"教授"_s),
        person(text, u"何小滿"_s, u"渡輪公司"_s, u"經理"_s) };
    findings.events = {
        event(text, u"2022年3月發佈《渡輪電動化行動計劃(2022-2025年)》", u"發佈渡輪電動化行動計劃"_s,
            u"2022-03", EventCategory::Policy),
        event(text, u"去年,首批電動渡輪投入使用", u"首批電動渡輪投入使用"_s, u"2023", EventCategory::Product),
        event(text, u"“電動渡輪的成本比柴油渡輪低三成。”", u"周明遠談成本"_s, u"2023-11",
            EventCategory::Statement),
        event(text, u"渡輪公司的乘客已達150萬人", u"乘客達150萬人"_s, u"2023-12-31", EventCategory::Figure),
        event(text, u"充電樁仍然不足", u"充電樁不足"_s, {}, EventCategory::Other),
    };
    return findings;
}

} // namespace

session::ReadArticle ferryArticle()
{
    session::ReadArticle read;
    read.sourceName = u"ferry.txt"_s;
    read.text = ferryText();
    read.sha256 = QCryptographicHash::hash(read.text.toUtf8(), QCryptographicHash::Sha256);
    read.findings = ferryFindings(read.text);
    return read;
}

TemporaryLibrary::TemporaryLibrary()
{
    reopen();
}

void TemporaryLibrary::reopen()
{
    close();
    auto opened = session::Workspace::open(path());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().sentence));
    m_workspace = std::move(*opened);
}

QString TemporaryLibrary::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

session::ArticleDocument* TemporaryLibrary::openFerryArticle()
{
    const auto imported = session::storeArticle(m_workspace->library(), ferryArticle());
    if (!imported)
        qFatal("%s", qPrintable(imported.error().sentence));
    const auto opened = m_workspace->openArticle(imported->id);
    return opened ? *opened : nullptr;
}

} // namespace tidemark::samples
