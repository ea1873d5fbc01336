// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/read_aloud.h"

#include "reader/reader_view.h"
#include "reader/text_selection.h"

#include <QLocale>

namespace tidemark::shell {

using namespace Qt::StringLiterals;
using domain::TextSpan;

namespace {

bool hasWords(QStringView text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar character) { return character.isLetterOrNumber(); });
}

} // namespace

ReadAloud::ReadAloud(reader::ReaderView& readerView, QObject* parent)
    : QObject(parent)
    , m_reader(readerView)
{
}

ReadAloud::~ReadAloud() = default;

void ReadAloud::setEngine(std::unique_ptr<SpeechEngine> engine)
{
    m_engine = std::move(engine);
    if (!m_engine)
        return;
    connect(m_engine.get(), &SpeechEngine::finished, this, [this] { step(1); });
    connect(m_engine.get(), &SpeechEngine::failed, this, &ReadAloud::fail);
    m_engine->setRate(m_rate);
}

void ReadAloud::setRate(double rate)
{
    m_rate = rate;
    if (!m_engine)
        return;
    m_engine->setRate(rate);
    // A voice keeps its speed within a sentence: say this one again.
    if (m_state == State::Speaking)
        speak(m_sentence);
    else
        m_mustSayAgain = true;
}

void ReadAloud::setLanguage(const QString& language)
{
    stop();
    m_language = language;
}

bool ReadAloud::prepare()
{
    m_problem.clear();
    if (!m_engine)
        setEngine(makeSpeechEngine());
    if (!m_engine)
        fail(tr("Nothing on this system can read aloud. Install a speech service, such as Speech Dispatcher "
                "or Flite with its plugin for Qt."));
    else if (!m_engine->useLanguage(m_language))
        fail(tr("No voice that speaks %1 is installed on this system.")
                 .arg(languageName()));
    else
        return true;
    return false;
}

QString ReadAloud::languageName() const
{
    const QLocale locale(m_language);
    if (locale.language() == QLocale::Chinese)
        return tr("Chinese");
    return locale.language() == QLocale::English ? tr("English") : locale.nativeLanguageName();
}

void ReadAloud::fail(const QString& why)
{
    m_problem = why.isEmpty() ? tr("The speech service does not answer.") : why;
    m_sentence = {};
    m_state = State::Silent;
    m_reader.setSpoken({});
    Q_EMIT changed();
}

qsizetype ReadAloud::startingPoint() const
{
    const TextSpan selection = m_reader.selection();
    const qsizetype caret = selection.isEmpty() ? m_reader.caret() : selection.start;
    const bool isInSight = !m_reader.visibleRects({ caret, 1 }).empty();
    return isInSight ? caret : m_reader.readingPosition();
}

void ReadAloud::start()
{
    if (m_reader.document().blocks.empty() || !prepare())
        return;
    m_sentence = sentenceAt(startingPoint());
    if (!hasWords(QStringView(m_reader.document().text).mid(m_sentence.start, m_sentence.length)))
        m_sentence = neighbour(1);
    if (m_sentence.isEmpty())
        return;
    speak(m_sentence);
}

void ReadAloud::speak(const TextSpan& sentence)
{
    m_sentence = sentence;
    m_mustSayAgain = false;
    m_state = State::Speaking;
    showSentence();
    m_engine->say(m_reader.document().text.sliced(sentence.start, sentence.length));
    Q_EMIT changed();
}

void ReadAloud::showSentence()
{
    m_reader.setSpoken(m_sentence);
    m_reader.follow(m_sentence);
}

void ReadAloud::pause()
{
    if (m_state != State::Speaking)
        return;
    m_state = State::Paused;
    m_engine->pause();
    Q_EMIT changed();
}

void ReadAloud::resume()
{
    if (m_state != State::Paused)
        return;
    if (m_mustSayAgain) {
        speak(m_sentence);
        return;
    }
    m_state = State::Speaking;
    showSentence();
    m_engine->resume();
    Q_EMIT changed();
}

void ReadAloud::stop()
{
    const bool wasSilent = m_state == State::Silent && m_problem.isEmpty();
    if (m_engine && m_state != State::Silent)
        m_engine->stop();
    m_state = State::Silent;
    m_sentence = {};
    m_problem.clear();
    m_mustSayAgain = false;
    m_reader.setSpoken({});
    if (!wasSilent)
        Q_EMIT changed();
}

void ReadAloud::step(int step)
{
    if (m_state == State::Silent)
        return;
    const TextSpan next = neighbour(step);
    if (next.isEmpty()) {
        if (step > 0)
            stop();
        return;
    }
    if (m_state == State::Speaking) {
        speak(next);
        return;
    }
    m_engine->stop();
    m_sentence = next;
    m_mustSayAgain = true;
    showSentence();
    Q_EMIT changed();
}

// Sentences do not run over paragraphs; what lies between paragraphs belongs to the one before.
TextSpan ReadAloud::sentenceAt(qsizetype offset) const
{
    const auto& blocks = m_reader.document().blocks;
    const auto block = size_t(std::max(0, m_reader.blockAt(offset)));
    if (block >= blocks.size())
        return {};
    const TextSpan words = blocks[block].span;
    const qsizetype inside = std::clamp(offset, words.start, std::max(words.start, words.end() - 1));
    return reader::grainSpan(m_reader.document().text, words, inside, reader::SelectionGrain::Sentence);
}

// The first character of the next sentence, or the last one of the sentence before; -1 at the ends of the
// text.
qsizetype ReadAloud::characterBeside(const TextSpan& sentence, int step) const
{
    const QString& text = m_reader.document().text;
    const auto& blocks = m_reader.document().blocks;
    int block = m_reader.blockAt(sentence.start);
    qsizetype at = step > 0 ? sentence.end() : sentence.start - 1;
    while (block >= 0 && block < int(blocks.size())) {
        const TextSpan& words = blocks[size_t(block)].span;
        while (words.contains(at) && text[at].isSpace())
            at += step;
        if (words.contains(at))
            return at;
        block += step;
        if (block >= 0 && block < int(blocks.size()))
            at = step > 0 ? blocks[size_t(block)].span.start : blocks[size_t(block)].span.end() - 1;
    }
    return -1;
}

TextSpan ReadAloud::neighbour(int step) const
{
    TextSpan sentence = m_sentence;
    while (true) {
        const qsizetype at = characterBeside(sentence, step);
        if (at < 0)
            return {};
        sentence = sentenceAt(at);
        if (hasWords(QStringView(m_reader.document().text).mid(sentence.start, sentence.length)))
            return sentence;
    }
}

} // namespace tidemark::shell
