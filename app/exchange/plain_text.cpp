// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plain_text.h"

#include <array>

namespace tidemark::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Reference {
    const char16_t* name;
    char16_t character;
};

// The references that prose uses; others stay as they are written.
constexpr std::array references { Reference { u"amp", u'&' }, Reference { u"lt", u'<' },
    Reference { u"gt", u'>' }, Reference { u"quot", u'"' }, Reference { u"apos", u'\'' },
    Reference { u"nbsp", u'\x00a0' }, Reference { u"hellip", u'…' }, Reference { u"mdash", u'—' },
    Reference { u"ndash", u'–' }, Reference { u"lsquo", u'‘' }, Reference { u"rsquo", u'’' },
    Reference { u"ldquo", u'“' }, Reference { u"rdquo", u'”' }, Reference { u"laquo", u'«' },
    Reference { u"raquo", u'»' }, Reference { u"middot", u'·' }, Reference { u"bull", u'•' },
    Reference { u"copy", u'©' }, Reference { u"reg", u'®' }, Reference { u"trade", u'™' },
    Reference { u"deg", u'°' }, Reference { u"times", u'×' }, Reference { u"euro", u'€' },
    Reference { u"pound", u'£' }, Reference { u"yen", u'¥' }, Reference { u"sect", u'§' },
    Reference { u"frac12", u'½' }, Reference { u"eacute", u'é' }, Reference { u"egrave", u'è' },
    Reference { u"agrave", u'à' }, Reference { u"ccedil", u'ç' }, Reference { u"auml", u'ä' },
    Reference { u"ouml", u'ö' }, Reference { u"uuml", u'ü' }, Reference { u"szlig", u'ß' },
    Reference { u"ntilde", u'ñ' } };

constexpr std::array blocks { u"p", u"br", u"div", u"li", u"ul", u"ol", u"tr", u"h1", u"h2", u"h3", u"h4",
    u"h5", u"h6", u"blockquote", u"hr", u"table", u"section", u"article", u"pre", u"dt", u"dd" };

constexpr qsizetype longestReference = 12;

class HtmlStripper {
public:
    explicit HtmlStripper(QStringView html)
        : m_html(html)
    {
    }

    QString strip()
    {
        while (m_at < m_html.size()) {
            const QChar unit = m_html[m_at];
            if (unit == u'<' && isTag())
                passTag();
            else if (unit == u'&')
                takeReference();
            else
                take(unit);
        }
        while (m_text.endsWith(u'\n') || m_text.endsWith(u' '))
            m_text.chop(1);
        return m_text;
    }

private:
    bool isTag() const
    {
        const QStringView after = m_html.sliced(m_at + 1, std::min<qsizetype>(1, m_html.size() - m_at - 1));
        return !after.isEmpty() && (after.front().isLetter() || QStringView(u"/!?").contains(after.front()));
    }

    // White space of HTML is one space, and none at the start of a line.
    void take(QChar unit)
    {
        ++m_at;
        const bool isBlank = unit == u' ' || unit == u'\n' || unit == u'\t' || unit == u'\r' || unit == u'\f';
        if (!isBlank)
            m_text += unit;
        else if (!m_text.isEmpty() && !m_text.endsWith(u' ') && !m_text.endsWith(u'\n'))
            m_text += u' ';
    }

    void passTag()
    {
        if (m_html.sliced(m_at).startsWith(u"<!--")) {
            const qsizetype end = m_html.indexOf(u"-->", m_at + 4);
            m_at = end < 0 ? m_html.size() : end + 3;
            return;
        }
        const bool isClosing = m_html[m_at + 1] == u'/';
        qsizetype at = m_at + (isClosing ? 2 : 1);
        const qsizetype nameStart = at;
        while (at < m_html.size() && m_html[at].isLetterOrNumber())
            ++at;
        const QString name = m_html.sliced(nameStart, at - nameStart).toString().toLower();
        const qsizetype end = m_html.indexOf(u'>', at);
        m_at = end < 0 ? m_html.size() : end + 1;
        if (!isClosing && (name == "script"_L1 || name == "style"_L1))
            passContent(name);
        for (const char16_t* block : blocks) {
            if (name == QStringView(block))
                breakLine();
        }
    }

    void passContent(const QString& name)
    {
        const qsizetype end = m_html.indexOf(QString(u"</"_s + name), m_at, Qt::CaseInsensitive);
        const qsizetype close = end < 0 ? -1 : m_html.indexOf(u'>', end);
        m_at = close < 0 ? m_html.size() : close + 1;
    }

    void breakLine()
    {
        while (m_text.endsWith(u' '))
            m_text.chop(1);
        if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
            m_text += u'\n';
    }

    void takeReference()
    {
        const qsizetype end
            = m_html.sliced(m_at, std::min(longestReference, m_html.size() - m_at)).indexOf(u';');
        const QString words = end > 1 ? characters(m_html.sliced(m_at + 1, end - 1)) : QString();
        m_text += words.isEmpty() ? u"&"_s : words;
        m_at += words.isEmpty() ? 1 : end + 1;
    }

    static QString characters(QStringView name)
    {
        if (name.startsWith(u'#')) {
            const bool isHex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
            bool valid = false;
            const uint code = name.sliced(isHex ? 2 : 1).toUInt(&valid, isHex ? 16 : 10);
            const bool isCharacter
                = valid && code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
            const char32_t character = isCharacter ? code : 0xfffd;
            return valid ? QString::fromUcs4(&character, 1) : QString();
        }
        for (const Reference& reference : references) {
            if (name == QStringView(reference.name))
                return QChar(reference.character);
        }
        return {};
    }

    QStringView m_html;
    qsizetype m_at = 0;
    QString m_text;
};

} // namespace

QString plainTextOfHtml(QStringView html)
{
    return HtmlStripper(html).strip();
}

} // namespace tidemark::exchange
