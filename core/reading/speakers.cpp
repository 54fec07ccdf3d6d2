// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/speakers.h"

#include <algorithm>

namespace crossread {

namespace {

constexpr int namesToLookBack = 24;
constexpr int blocksToLookBack = 4;
constexpr double sameParagraph = 2; ///< for the subject of the sentence before, in one paragraph

} // namespace

SpeakerResolver::SpeakerResolver(const ProseText &prose, const std::vector<Attribution> &attributions, const std::vector<FoundName> &found,
                   const std::vector<Name> &names)
    : m_prose(prose), m_found(found), m_names(names)
{
    for (const Attribution &one : attributions) {
        if (!one.speaker.empty())
            m_speakers.insert(one.speaker.last - 1);
    }
    for (std::size_t n = 0; n < found.size(); ++n) {
        if (found[n].gender == word::Male || found[n].gender == word::Female)
            m_genders.insert(names[n].canonical, found[n].gender);
    }
}

int SpeakerResolver::firstNameBehind(int at) const
{
    const auto behind = std::lower_bound(m_found.begin(), m_found.end(), at,
                                         [](const FoundName &name, int place) { return name.words.first < place; });
    return int(behind - m_found.begin());
}

QString SpeakerResolver::nameOf(Range mention) const
{
    const Word &first = m_prose[mention.first];
    if (mention.size() == 1 && first.any(word::Pronoun | word::Relative) && first.folded != u"usa") {
        if (first.any(word::Relative))
            return byRelative(mention.first);
        return byPronoun(mention.first);
    }
    // "Gregg Hastings of the state police": what follows a person's name only says whom he belongs to.
    for (int n = firstNameBehind(mention.first - 1); n < int(m_found.size()) && m_found[std::size_t(n)].words.last < mention.last; ++n) {
        const FoundName &name = m_found[std::size_t(n)];
        if (name.words.first >= mention.first && name.kind == NameKind::Person && m_prose[name.words.last].any(word::Preposition))
            return m_names[std::size_t(n)].canonical;
    }
    if (joinsNames(mention)) // "France and Germany": neither alone
        return withoutDeterminer(mention);
    // The name that ends the phrase is its head: "White House spokesman John Kirby", not "Smith's lawyer".
    const int behind = firstNameBehind(mention.last);
    for (int n = behind - 1; n >= 0 && m_found[std::size_t(n)].words.last > mention.first; --n) {
        const FoundName &name = m_found[std::size_t(n)];
        const bool belongs = name.words.first > mention.first && m_prose[name.words.first - 1].any(word::Preposition); // "the mayor of Lorne"
        if (!belongs && name.words.first >= mention.first && (name.words.last == mention.last || name.words.last == mention.last - 1)
            && (name.words.last == mention.last || m_prose[name.words.last].any(word::NameSuffix)))
            return m_names[std::size_t(n)].canonical;
    }
    if (const QString author = byDocument(mention); !author.isEmpty())
        return author;
    return withoutDeterminer(mention);
}

QString SpeakerResolver::withoutDeterminer(Range mention) const
{
    int from = mention.first;
    while (from + 1 < mention.last && m_prose[from].any(word::Determiner) && m_prose[from + 1].folded != u"of")
        ++from;
    return m_prose.spanOf({from, mention.last}).in(m_prose.text).toString();
}

bool SpeakerResolver::joinsNames(Range mention) const
{
    for (int i = mention.first + 1; i + 1 < mention.last; ++i) {
        if (m_prose[i].folded != u"and")
            continue;
        const auto holds = [i](const FoundName &name) { return name.words.contains(i); };
        return std::none_of(m_found.begin() + firstNameBehind(mention.first), m_found.begin() + firstNameBehind(mention.last), holds);
    }
    return false;
}

/// A name that opens its clause, or is a speaker: likelier meant by a later pronoun.
bool SpeakerResolver::isSubject(const FoundName &name) const
{
    const Range sentence = m_prose.sentences[std::size_t(m_prose.wordSentences[std::size_t(name.words.first)])];
    int at = name.title.empty() || name.title.first > name.words.first ? name.words.first : name.title.first;
    while (at > sentence.first && (m_prose[at - 1].any(word::Determiner | word::Honorific) || m_prose[at - 1].capital
                                   || m_prose[at - 1].isMark(u'.') || m_prose[at - 1].any(word::Title)))
        --at;
    const bool possessive = name.words.last < sentence.last && m_prose[name.words.last].kind == TokenKind::Clitic;
    return !possessive && (at == sentence.first || m_prose[at - 1].isMark(u',') || m_prose[at - 1].any(word::Subordinator & ~word::Preposition)
                           || m_prose[at - 1].any(word::Coordinator));
}

WordClasses SpeakerResolver::genderOf(int name) const
{
    return m_genders.value(m_names[std::size_t(name)].canonical);
}

QString SpeakerResolver::byPronoun(int at) const
{
    const Word &pronoun = m_prose[at];
    if (pronoun.any(word::First))
        return {};
    const bool person = pronoun.any(word::Male | word::Female);
    const WordClasses wanted = pronoun.any(word::Male) ? WordClasses(word::Male) : WordClasses(word::Female);
    const int sentence = m_prose.wordSentences[std::size_t(at)];
    int best = -1;
    double bestScore = 0;
    const int behind = firstNameBehind(at);
    for (int n = behind - 1; n >= 0 && n >= behind - namesToLookBack; --n) {
        const FoundName &name = m_found[std::size_t(n)];
        const bool couldBePerson = name.kind == NameKind::Person || name.kind == NameKind::Unknown;
        // What speaks and is called "it" is a body, whether the lists know it or not.
        const bool body = name.kind == NameKind::Body || (name.kind == NameKind::Unknown && m_speakers.contains(name.words.last - 1));
        if (person ? !couldBePerson : !body)
            continue;
        if (person && name.kind == NameKind::Unknown && genderOf(n) == 0 && !isSubject(name))
            continue;
        // "it" and "they" stand for too much to be guessed from afar.
        if (!person && (!isSubject(name) || sentence - m_prose.wordSentences[std::size_t(name.words.first)] > 1))
            continue;
        const WordClasses gender = genderOf(n);
        if (person && gender != 0 && gender != wanted)
            continue;
        const int away = sentence - m_prose.wordSentences[std::size_t(name.words.first)];
        const int here = m_prose.sentenceBlocks[std::size_t(sentence)];
        const int there = m_prose.sentenceBlocks[std::size_t(m_prose.wordSentences[std::size_t(name.words.first)])];
        if (here - there > blocksToLookBack)
            break;
        const bool speaker = m_speakers.contains(name.words.last - 1);
        const bool inQuotation = m_prose[name.words.first].region >= 0;
        double score = 10.0 - std::min(away, 6) + (isSubject(name) ? 3 : 0) + (speaker ? 2.5 : 0) - (inQuotation ? 4 : 0)
            + (gender == wanted ? 4 : 0) + (name.kind == NameKind::Person ? 0.5 : 0) + double(name.words.first) / 1e6;
        if (name.words.last < int(m_prose.words.size()) && m_prose[name.words.last].kind == TokenKind::Clitic)
            score -= 1.5;
        if (here == there && away <= 1 && isSubject(name) && !inQuotation)
            score += sameParagraph;
        if (best < 0 || score > bestScore) {
            best = n;
            bestScore = score;
        }
    }
    return best < 0 ? QString() : m_names[std::size_t(best)].canonical;
}

/// "Okafor, who said": the name just before.
QString SpeakerResolver::byRelative(int at) const
{
    constexpr int longestAside = 12; // words of "the director of the port"
    const int n = firstNameBehind(at) - 1;
    if (n >= 0 && at - m_found[std::size_t(n)].words.last <= 2)
        return m_names[std::size_t(n)].canonical;
    const int first = m_prose.sentences[std::size_t(m_prose.wordSentences[std::size_t(at)])].first;
    for (int i = at - 2; i > std::max(first, at - longestAside); --i) { // "Okafor, the director of the port, who said"
        if (!m_prose[i].isMark(u',') || m_prose[i].region >= 0)
            continue;
        const int before = firstNameBehind(i) - 1;
        const bool touches = before >= 0 && m_found[std::size_t(before)].words.last == i;
        return touches && m_found[std::size_t(before)].kind != NameKind::Place ? m_names[std::size_t(before)].canonical : QString();
    }
    return {};
}

/// "the letter": whoever it was said to be from, a little earlier.
QString SpeakerResolver::byDocument(Range mention) const
{
    const Word &head = m_prose[mention.last - 1];
    if (!head.any(word::SpeechNoun) || mention.size() > 2)
        return {};
    const int limit = std::max(0, mention.first - 150);
    for (int i = mention.first - 1; i > limit; --i) {
        if (m_prose[i].folded != head.folded || i + 2 >= mention.first)
            continue;
        if (m_prose[i + 1].folded != u"from" && m_prose[i + 1].folded != u"by")
            continue;
        const int n = firstNameBehind(i + 1);
        for (int k = n; k < std::min(n + 2, int(m_found.size())); ++k) {
            if (m_found[std::size_t(k)].words.first - i < 10 && m_found[std::size_t(k)].kind == NameKind::Person)
                return m_names[std::size_t(k)].canonical;
        }
    }
    return {};
}

} // namespace crossread
