// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/names.h"

#include "core/reading/persons.h"
#include "core/reading/titles.h"

#include <algorithm>

namespace crossread {

namespace {

NameKind kindOf(PhraseKind kind)
{
    switch (kind) {
    case PhraseKind::Place:
    case PhraseKind::Country: return NameKind::Place;
    case PhraseKind::Body:
    case PhraseKind::Media:
    case PhraseKind::Agency: return NameKind::Body;
    default: return NameKind::Unknown;
    }
}

WordClasses genderOf(const Word &first)
{
    const bool male = first.any(word::MaleName);
    const bool female = first.any(word::FemaleName);
    return male == female ? 0 : male ? WordClasses(word::Male) : WordClasses(word::Female);
}

/// Finds the names of one sentence.
class NameFinder {
public:
    NameFinder(const NameSentence &sentence, std::vector<FoundName> &found) : m_sentence(sentence), m_found(found) { }

    void run()
    {
        for (int i = m_sentence.range.first; i < m_sentence.range.last;) {
            const int next = readAt(i);
            i = std::max(next, i + 1);
        }
    }

private:
    int readAt(int i)
    {
        const Word &one = m_sentence[i];
        if (one.kind != TokenKind::Word) {
            if (!(one.isMark(u'.') && m_honorificEnd == i) && !one.isMark(u'-'))
                m_title = {0, 0};
            if (one.isMark(u'.') && m_honorificEnd == i)
                m_honorificEnd = i + 1;
            return i + 1;
        }
        const Phrase *body = one.capital ? m_sentence.phraseAt(i, false) : nullptr; // "General Electric"
        if (const Range title = titleAt(m_sentence, i); !title.empty() && !(body && body->words.size() > title.size())) {
            m_title = title;
            return m_title.last;
        }
        if (one.any(word::Honorific) && one.capital) {
            m_honorific = genderOfHonorific(one);
            m_honorificEnd = i + 1;
            return i + 1;
        }
        if (!one.capital)
            return readLowerCase(i);
        return readCapital(i);
    }

    int readLowerCase(int i)
    {
        if (!m_title.empty() && m_title.last == i)
            m_title = {0, 0};
        return i + 1;
    }

    int readCapital(int i)
    {
        const Word &one = m_sentence[i];
        if (one.any(closedClasses) && one.folded != u"usa" && !one.any(word::MaleName | word::FemaleName)
            && (m_sentence.opens(i) || !m_sentence.isCapital(i + 1) || m_sentence.titleCase))
            return i + 1;
        if (one.figure(FigureWord::Number) && m_sentence.opens(i))
            return i + 1;
        const Phrase *known = m_sentence.phraseAt(i, false);
        if (known) {
            const int end = i + int(known->words.size());
            const bool goesOn = m_sentence.isCapital(end) && !m_sentence.phraseAt(end, true)
                && !m_sentence.phraseAt(end, false)
                && !m_sentence[end].any(closedClasses | word::Month | word::Honorific);
            const bool place = known->kind == PhraseKind::Place || known->kind == PhraseKind::Country;
            if (known->kind == PhraseKind::Demonym) {
                if (!goesOn || !m_sentence.runHoldsBody(i))
                    return end;
            } else if (!goesOn || (!place && (!m_sentence.runHoldsBody(end) || known->words.size() > 1))
                       || (place && !m_sentence.runHoldsBody(i) && !m_sentence[i].any(word::MaleName | word::FemaleName) && !bearsPlaceName(i))) {
                return add({i, end}, kindOf(known->kind), known->standard);
            }
        }
        const int end = m_sentence.runEnd(i);
        if (const Range title = titleOpening(m_sentence, {i, end}); !title.empty()) { // "Defense Secretary" | "Donald Rumsfeld"
            m_title = title;
            return readRun({title.last, end});
        }
        return readRun({i, end});
    }

    /// "Governor Milan Dvorak", "Milan Dvorak, the governor", "Milan Dvorak said": a person whose first name is a city's.
    [[nodiscard]] bool bearsPlaceName(int i)
    {
        const int end = m_sentence.runEnd(i);
        if (end - i < 2 || end - i > 3)
            return false;
        const bool titled = (!m_title.empty() && m_title.last == i) || (m_honorific != 0 && m_honorificEnd == i);
        const int verb = end < m_sentence.range.last && m_sentence[end].isMark(u',') ? end + 1 : end;
        const bool speaks = verb < m_sentence.range.last && m_sentence[verb].cue.verb >= 0 && m_sentence[verb].cue.form == VerbForm::Past;
        return titled || speaks || appositionFollows(end);
    }

    int readRun(Range words)
    {
        // Closed-class words at the start have their capital from the sentence alone.
        while (!words.empty() && m_sentence[words.first].any(closedClasses) && m_sentence.opens(words.first)
               && !m_sentence[words.first].any(word::MaleName | word::FemaleName))
            ++words.first;
        while (!words.empty() && !m_sentence[words.first].isText())
            ++words.first;
        if (words.empty())
            return words.last;
        if (words.size() > 1 && isNumbered(words.last - 1)) {
            readRun({words.first, words.last - 1});
            return words.last;
        }
        bool body = false;
        bool place = false;
        bool number = false;
        for (int k = words.first; k < words.last; ++k) {
            body = body || m_sentence[k].any(word::SourceNoun | word::Media);
            const bool surname = words.size() == 2 && m_sentence[words.first].any(word::MaleName | word::FemaleName); // "Kimberly Hill"
            place = place || (k > words.first && !surname && isPlaceWord(m_sentence[k].folded));
            number = number || m_sentence[k].kind == TokenKind::Number;
        }
        const WordClasses gender = genderOf(m_sentence[words.first]);
        const bool titled = m_honorific != 0 || (!m_title.empty() && m_title.last == words.first);
        if (words.size() == 1 && !acceptsSingle(words.first, titled))
            return words.last;
        if (m_sentence.titleCase && !titled && words.size() > 1 && !knownInBody(words))
            return words.last;
        NameKind kind = place ? NameKind::Place : body && words.size() > 1 ? NameKind::Body : NameKind::Unknown;
        if (kind == NameKind::Unknown && !number
            && (appositionFollows(words.last) || titled || (gender && words.size() > 1)))
            kind = NameKind::Person;
        if (kind == NameKind::Unknown && isCalledBody(words.last))
            kind = NameKind::Body;
        if (number && !titled)
            return words.last; // a model: Hwasong-18
        return add(words, kind, {}, gender);
    }

    /// "Flight" 212, "Highway" 9: what stands before it may be a name, with it it is a designation.
    [[nodiscard]] bool isNumbered(int i) const
    {
        static const QSet<QString> nouns{QStringLiteral("flight"), QStringLiteral("route"), QStringLiteral("highway"), QStringLiteral("motorway"),
            QStringLiteral("interstate"), QStringLiteral("line"), QStringLiteral("section"), QStringLiteral("article"), QStringLiteral("terminal"),
            QStringLiteral("gate"), QStringLiteral("pier"), QStringLiteral("unit"), QStringLiteral("reactor"), QStringLiteral("block"),
            QStringLiteral("platform"), QStringLiteral("channel"), QStringLiteral("train")};
        return i + 1 < m_sentence.range.last && m_sentence[i + 1].kind == TokenKind::Number && nouns.contains(m_sentence[i].folded);
    }

    [[nodiscard]] bool knownInBody(Range words) const
    {
        return m_sentence.capitals.contains(m_sentence[words.first].folded)
            && m_sentence.capitals.contains(m_sentence[words.last - 1].folded);
    }

    [[nodiscard]] bool acceptsSingle(int i, bool titled) const
    {
        const Word &one = m_sentence[i];
        if (one.any(closedClasses | word::Month | word::Crowd | word::Compass) || one.span.length() < 2)
            return false;
        if (titled) // "Deputy Shot and Killed"
            return !m_sentence.titleCase || m_sentence.capitals.contains(one.folded) || isRare(one);
        if (m_sentence.opens(i) || m_sentence.titleCase)
            return (m_sentence.capitals.contains(one.folded) && !(one.cue.verb >= 0)) || isRareSubject(i);
        return !one.any(word::SpeechNoun | word::SourceNoun | word::Title);
    }

    /// "Brennick resigned": a rare word before a verb or a genitive, where any word would have a capital.
    [[nodiscard]] bool isRareSubject(int i) const
    {
        const Word &one = m_sentence[i];
        if (m_sentence.titleCase || i != m_sentence.range.first || i + 1 >= m_sentence.range.last || one.folded.endsWith(u"ing") || one.folded.endsWith(u"ed")
            || !isRare(one) || one.folded.endsWith(u"ly"))
            return false;
        const Word &next = m_sentence[i + 1];
        return next.kind == TokenKind::Clitic || next.any(word::Auxiliary | word::Verb) || next.cue.verb >= 0 || !appositionAt(i + 1).empty()
            || (next.kind == TokenKind::Word && !next.capital && next.folded.endsWith(u"ed"));
    }

    /// The words between two commas behind a name: "the city's police chief". Empty where none stand there.
    [[nodiscard]] Range appositionAt(int comma) const
    {
        constexpr int longest = 12;
        const int first = comma + 1;
        if (first + 1 >= m_sentence.range.last || !m_sentence[comma].isMark(u',')
            || !(m_sentence[first].any(word::Determiner | word::Possessive) || m_sentence[first].kind == TokenKind::Number))
            return {};
        for (int k = first; k < std::min(m_sentence.range.last, first + longest); ++k) {
            if (m_sentence[k].isMark(u',') && k + 1 < m_sentence.range.last)
                return {first, k};
            if (!m_sentence[k].isText() && m_sentence[k].kind != TokenKind::Clitic && !m_sentence[k].isMark(u'-'))
                return {};
            if (m_sentence[k].kind != TokenKind::Clitic && m_sentence[k].any(word::Auxiliary | word::Subject | word::Relative))
                return {};
        }
        return {};
    }

    /// "Veltrop, the harbour's police agency,"
    [[nodiscard]] bool isCalledBody(int end) const
    {
        const Range apposition = end < m_sentence.range.last ? appositionAt(end) : Range{};
        return !apposition.empty() && m_sentence[apposition.last - 1].any(word::SourceNoun | word::Media) && !m_sentence[apposition.last - 1].any(word::Title);
    }

    [[nodiscard]] bool appositionFollows(int end)
    {
        m_behind = titleBehind(m_sentence, end);
        return !m_behind.empty();
    }

    int add(Range words, NameKind kind, const QString &standard, WordClasses gender = 0)
    {
        FoundName name;
        name.words = words;
        name.kind = kind;
        name.standard = standard;
        const bool person = kind == NameKind::Person || kind == NameKind::Unknown;
        if (person && !m_title.empty() && m_title.last == words.first)
            name.title = m_title;
        else if (person && kind == NameKind::Person && (m_behind.first > words.last - 1) && m_behind.last > 0)
            name.title = m_behind;
        if (person && m_honorific != 0 && (m_honorificEnd == words.first)) {
            name.kind = NameKind::Person;
            gender = m_honorific == word::Honorific ? gender : m_honorific;
        }
        name.gender = gender;
        m_found.push_back(name);
        m_title = {0, 0};
        m_behind = {0, 0};
        m_honorific = 0;
        return words.last;
    }

    const NameSentence &m_sentence;
    std::vector<FoundName> &m_found;
    Range m_title;  ///< an office just before
    Range m_behind; ///< an office in apposition
    WordClasses m_honorific = 0;
    int m_honorificEnd = -1;
};

} // namespace

std::vector<FoundName> findNames(const ProseText &prose)
{
    const QSet<QString> capitals = provenCapitals(prose);
    std::vector<FoundName> found;
    for (const Range &sentence : prose.sentences)
        NameFinder(NameSentence(prose, capitals, sentence), found).run();
    return found;
}

std::vector<Name> namesOf(const ProseText &prose, const std::vector<FoundName> &found)
{
    const std::vector<QString> canonical = canonicalNames(prose, found);
    std::vector<Name> names;
    for (std::size_t n = 0; n < found.size(); ++n) {
        Name name;
        name.span = prose.spanOf(found[n].words);
        if (!found[n].title.empty())
            name.title = prose.spanOf(found[n].title);
        name.kind = found[n].kind;
        name.canonical = canonical[n];
        names.push_back(std::move(name));
    }
    return names;
}

} // namespace crossread
