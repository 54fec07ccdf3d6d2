// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/names.h"

#include "core/reading/persons.h"
#include "core/reading/phrases.h"

#include <QSet>

#include <algorithm>

namespace crossread {

namespace {

constexpr WordClasses closedClasses = word::Determiner | word::Possessive | word::Pronoun | word::Preposition
    | word::Coordinator | word::Subordinator | word::Relative | word::Wh | word::Auxiliary | word::Negation
    | word::Adverb | word::Weekday | word::Time;

class NameFinder {
public:
    explicit NameFinder(const ProseText &prose) : m_prose(prose) { }

    [[nodiscard]] std::vector<FoundName> run()
    {
        collectCapitals();
        for (std::size_t s = 0; s < m_prose.sentences.size(); ++s) {
            m_range = m_prose.sentences[s];
            m_titleCase = isTitleCase(m_range);
            readSentence();
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] bool isTitleCase(Range range) const
    {
        int capitals = 0;
        int words = 0;
        for (int i = range.first; i < range.last; ++i) {
            if (m_prose[i].kind != TokenKind::Word || m_prose[i].span.length() < 4)
                continue;
            ++words;
            capitals += m_prose[i].capital ? 1 : 0;
        }
        const bool stopped = m_prose[range.last - 1].isMark(u'.') || m_prose[range.last - 1].region >= 0;
        return words >= 3 && words < 25 && !stopped && capitals * 4 >= words * 3;
    }
    /// Words that are written with a capital where no sentence begins: proof that they are names.
    void collectCapitals()
    {
        for (const Range &sentence : m_prose.sentences) {
            if (isTitleCase(sentence))
                continue;
            for (int i = sentence.first + 1; i < sentence.last; ++i) {
                if (m_prose[i].capital && m_prose[i - 1].isText())
                    m_capitals.insert(m_prose[i].folded);
            }
        }
    }

    [[nodiscard]] bool isCapital(int i) const
    {
        return m_range.contains(i) && m_prose[i].kind == TokenKind::Word && m_prose[i].capital;
    }
    [[nodiscard]] bool touches(int i) const
    {
        return m_range.contains(i) && i > m_range.first && m_prose[i].span.begin == m_prose[i - 1].span.end;
    }
    [[nodiscard]] bool opens(int i) const // the first word of a sentence or of a quotation has a capital anyway
    {
        return i == m_range.first || !(m_prose[i - 1].isText() || m_prose[i - 1].kind == TokenKind::Clitic)
            ? !(i > m_range.first && (m_prose[i - 1].isMark(u',') || m_prose[i - 1].isMark(u'-') || m_prose[i - 1].isMark(u'.')))
            : false;
    }

    /// The longest entry of the word lists at `i`, nullptr where there is none.
    [[nodiscard]] const Phrase *phraseAt(int i, bool titles) const
    {
        const auto known = english().phrases.constFind(m_prose[i].folded);
        if (known == english().phrases.constEnd())
            return nullptr;
        for (const Phrase &phrase : *known) {
            if ((phrase.kind == PhraseKind::Title) != titles)
                continue;
            bool same = i + phrase.words.size() <= m_range.last;
            for (int k = 0; same && k < phrase.words.size(); ++k) {
                const Word &one = m_prose[i + k];
                same = one.folded == phrase.words[k]
                    && (titles || one.capital || one.any(word::Preposition | word::Determiner | word::Coordinator)
                        || one.kind != TokenKind::Word);
            }
            if (same)
                return &phrase;
        }
        return nullptr;
    }

    void readSentence()
    {
        m_title = {0, 0};
        m_honorific = 0;
        for (int i = m_range.first; i < m_range.last;) {
            const int next = readAt(i);
            i = std::max(next, i + 1);
        }
    }

    int readAt(int i)
    {
        const Word &one = m_prose[i];
        if (one.kind != TokenKind::Word) {
            if (!(one.isMark(u'.') && m_honorificEnd == i) && !one.isMark(u'-') )
                m_title = {0, 0};
            if (one.isMark(u'.') && m_honorificEnd == i)
                m_honorificEnd = i + 1;
            return i + 1;
        }
        if (const Phrase *title = phraseAt(i, true); title) {
            m_title = {titleBegin(i), departmentEnd(i + int(title->words.size()))};
            return m_title.last;
        }
        if (one.any(word::Honorific) && one.capital) {
            m_honorific = one.folded == u"mr" || one.folded == u"sir" || one.folded == u"lord" ? word::Male
                : one.folded == u"mrs" || one.folded == u"ms" || one.folded == u"miss" || one.folded == u"dame"
                ? word::Female
                : WordClasses(word::Honorific);
            m_honorificEnd = i + 1;
            return i + 1;
        }
        if (!one.capital)
            return lower(i);
        return capital(i);
    }

    /// "Minister of Transport" Roman Starovoit: up to the first name, where one follows.
    [[nodiscard]] int departmentEnd(int end) const
    {
        if (end + 2 >= m_range.last || m_prose[end].folded != u"of")
            return end;
        for (int k = end + 1; k < std::min(m_range.last, end + 9); ++k) {
            const Word &one = m_prose[k];
            if (k > end + 1 && one.capital && one.any(word::MaleName | word::FemaleName) && isCapital(k + 1))
                return k;
            if (!one.capital && one.kind == TokenKind::Word && !one.any(word::Determiner | word::Coordinator) && one.folded != u"of")
                return end;
            if (one.kind == TokenKind::Punctuation)
                return end;
        }
        return end;
    }

    int lower(int i)
    {
        if (!m_title.empty() && m_title.last == i)
            m_title = {0, 0};
        return i + 1;
    }

    /// Takes the modifiers before an office in: "national security" spokesman.
    [[nodiscard]] int titleBegin(int i) const
    {
        int begin = i;
        while (begin > m_range.first && i - begin < 3) {
            const Word &before = m_prose[begin - 1];
            if (before.isMark(u'-') && touches(begin) && touches(begin - 1)) {
                --begin;
                continue;
            }
            if (before.kind != TokenKind::Word || before.capital || m_prose[i].capital || before.any(closedClasses) || before.cue.verb >= 0
                || before.any(word::Verb) || before.folded.endsWith(u"ed") || before.folded.endsWith(u"ing") || before.region != m_prose[i].region)
                break;
            --begin;
        }
        while (begin < i && !m_prose[begin].isText())
            ++begin;
        return begin;
    }

    int capital(int i)
    {
        const Word &one = m_prose[i];
        if (one.any(closedClasses) && one.folded != u"usa" && !one.any(word::MaleName | word::FemaleName)
            && (opens(i) || !isCapital(i + 1) || m_titleCase))
            return i + 1;
        if (english().figure(one.folded, FigureWord::Number) && opens(i))
            return i + 1;
        const Phrase *known = phraseAt(i, false);
        if (known) {
            const int end = i + int(known->words.size());
            const bool goesOn = isCapital(end) && !phraseAt(end, true) && !phraseAt(end, false)
                && !m_prose[end].any(closedClasses | word::Month | word::Honorific);
            const bool place = known->kind == PhraseKind::Place || known->kind == PhraseKind::Country;
            if (known->kind == PhraseKind::Demonym) {
                if (!goesOn || !runHoldsBody(i))
                    return end;
            } else if (!goesOn || (!place && !runHoldsBody(end)) || (!place && known->words.size() > 1) || (place && !runHoldsBody(i) && !m_prose[i].any(word::MaleName | word::FemaleName))) {
                return add({i, end}, kindOf(known->kind), known->standard);
            }
        }
        const int end = runEnd(i);
        return run({i, end});
    }

    static NameKind kindOf(PhraseKind kind)
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

    [[nodiscard]] bool runHoldsBody(int i) const
    {
        const int end = runEnd(i);
        for (int k = i; k < end; ++k) {
            if (m_prose[k].any(word::SourceNoun | word::Media) || isPlaceWord(m_prose[k].folded))
                return true;
        }
        return false;
    }
    static bool isPlaceWord(const QString &folded)
    {
        static const QSet<QString> words{QStringLiteral("square"), QStringLiteral("street"), QStringLiteral("airport"),
            QStringLiteral("palace"), QStringLiteral("river"), QStringLiteral("lake"), QStringLiteral("mount"),
            QStringLiteral("island"), QStringLiteral("islands"), QStringLiteral("sea"), QStringLiteral("ocean"),
            QStringLiteral("strait"), QStringLiteral("bay"), QStringLiteral("province"), QStringLiteral("county"),
            QStringLiteral("city"), QStringLiteral("peninsula"), QStringLiteral("avenue"), QStringLiteral("road"),
            QStringLiteral("bridge"), QStringLiteral("cosmodrome"), QStringLiteral("region"), QStringLiteral("krai"),
            QStringLiteral("oblast"), QStringLiteral("district"), QStringLiteral("hill"), QStringLiteral("valley"),
            QStringLiteral("tower"), QStringLiteral("house"), QStringLiteral("hotel"), QStringLiteral("park"), QStringLiteral("port")};
        return words.contains(folded);
    }

    /// Behind the last word of the capitalised name that starts at `i`.
    [[nodiscard]] int runEnd(int i) const
    {
        int end = i + 1;
        while (end < m_range.last) {
            if (isCapital(end) && m_prose[end].region == m_prose[i].region
                && !m_prose[end].any(word::Determiner | word::Pronoun | word::Auxiliary)
                && !(m_prose[end].any(word::Month | word::Weekday) && m_prose[end].span.length() > 3)
                && !(m_titleCase && !m_capitals.contains(m_prose[end].folded))) {
                ++end;
                continue;
            }
            if (m_prose[end].isMark(u'-') && touches(end) && touches(end + 1) && m_prose[end + 1].isText()) {
                end += 2; // Jong-un, Hwasong-18
                continue;
            }
            if (m_prose[end].isMark(u'.') && touches(end) && m_prose[end - 1].span.length() <= 2 && isCapital(end + 1)) {
                end += 2; // George W. Bush, Jr.
                continue;
            }
            const QString &folded = m_prose[end].folded;
            const bool joins = folded == u"of" || folded == u"de" || folded == u"van" || folded == u"von" || folded == u"al"
                || folded == u"bin" || folded == u"del" || folded == u"da" || folded == u"el" || folded == u"&";
            const int more = joins ? end + 1 + (folded == u"of" && end + 1 < m_range.last && m_prose[end + 1].folded == u"the" ? 1 : 0) : end;
            const bool body = folded != u"of" || m_prose[end - 1].any(word::SourceNoun | word::Media)
                || m_prose[end - 1].folded == u"bank" || m_prose[end - 1].folded == u"republic";
            if (joins && body && isCapital(more)) {
                end = more + 1;
                continue;
            }
            break;
        }
        return end;
    }

    int run(Range words)
    {
        // Closed-class words at the start have their capital from the sentence alone.
        while (!words.empty() && m_prose[words.first].any(closedClasses) && opens(words.first) && !m_prose[words.first].any(word::MaleName | word::FemaleName))
            ++words.first;
        while (!words.empty() && !m_prose[words.first].isText())
            ++words.first;
        if (words.empty())
            return words.last;
        bool body = false;
        bool place = false;
        bool number = false;
        WordClasses gender = 0;
        for (int k = words.first; k < words.last; ++k) {
            body = body || m_prose[k].any(word::SourceNoun | word::Media);
            place = place || (k > words.first && isPlaceWord(m_prose[k].folded));
            number = number || m_prose[k].kind == TokenKind::Number;
        }
        gender = genderOf(m_prose[words.first]);
        const bool titled = m_honorific != 0 || (!m_title.empty() && m_title.last == words.first);
        if (words.size() == 1 && !acceptsSingle(words.first, titled))
            return words.last;
        if (m_titleCase && !titled && words.size() > 1 && !knownInBody(words))
            return words.last;
        NameKind kind = place ? NameKind::Place : body && words.size() > 1 ? NameKind::Body : NameKind::Unknown;
        if (kind == NameKind::Unknown && !number && (titleFollows(words.last) || titled || (gender && words.size() > 1)))
            kind = NameKind::Person;
        if (number && !titled)
            return words.last; // a model: Hwasong-18
        return add(words, kind, {}, gender);
    }
    static WordClasses genderOf(const Word &first)
    {
        const bool male = first.any(word::MaleName);
        const bool female = first.any(word::FemaleName);
        return male == female ? 0 : male ? WordClasses(word::Male) : WordClasses(word::Female);
    }
    [[nodiscard]] bool knownInBody(Range words) const
    {
        return m_capitals.contains(m_prose[words.first].folded) && m_capitals.contains(m_prose[words.last - 1].folded);
    }
    [[nodiscard]] bool acceptsSingle(int i, bool titled) const
    {
        const Word &one = m_prose[i];
        if (one.any(closedClasses | word::Month | word::Crowd | word::Compass) || one.span.length() < 2)
            return false;
        if (titled)
            return true;
        if (opens(i) || m_titleCase)
            return m_capitals.contains(one.folded) && !(one.cue.verb >= 0);
        return !one.any(word::SpeechNoun | word::SourceNoun | word::Title);
    }
    /// "Sergei Shoigu, the Russian minister": an office within the next few words.
    [[nodiscard]] bool titleFollows(int end)
    {
        m_behind = {0, 0};
        if (end >= m_range.last || !m_prose[end].isMark(u','))
            return false;
        for (int k = end + 1; k < std::min(m_range.last, end + 7); ++k) {
            const Word &one = m_prose[k];
            if (const Phrase *title = phraseAt(k, true)) {
                const bool followedByName = isCapital(k + int(title->words.size()));
                if (followedByName)
                    return false;
                m_behind = {titleBegin(k), k + int(title->words.size())};
                return true;
            }
            if (!one.isText() && one.kind != TokenKind::Clitic && !one.isMark(u'-'))
                return false;
            if (one.any(word::Auxiliary | word::Verb | word::Subject | word::Relative | word::Coordinator) || one.cue.verb >= 0)
                return false;
        }
        return false;
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

    const ProseText &m_prose;
    QSet<QString> m_capitals;
    std::vector<FoundName> m_found;
    Range m_range;
    bool m_titleCase = false;
    Range m_title;  ///< an office just before
    Range m_behind; ///< an office in apposition
    WordClasses m_honorific = 0;
    int m_honorificEnd = -1;
};

} // namespace

std::vector<FoundName> findNames(const ProseText &prose)
{
    return NameFinder(prose).run();
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
