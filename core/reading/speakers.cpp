// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/speakers.h"

#include "core/reading/phrases.h"

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int namesToLookBack = 24;
constexpr int blocksToLookBack = 4;
constexpr double sameParagraph = 3.5; ///< for the subject of the sentence before, in one paragraph
constexpr double hinted = 3; ///< for a gender that is likely, off for the other
constexpr double ofOthers = 5; ///< off for a name within what the pronoun itself says: "Haddad would resign, he said"

/// A full name without an office or a body in it: not "Former Secretary" of State.
bool isBareName(const ProseText &prose, Range words)
{
    return isFullName(prose, words)
        && std::none_of(prose.words.begin() + words.first, prose.words.begin() + words.last, [](const Word &one) { return one.any(word::Title | word::SourceNoun | word::Media); });
}

/// Offices of which a report mostly has one holder.
bool isSingleOffice(const QString &office)
{
    static const QSet<QString> offices{u"minister"_s, u"president"_s, u"mayor"_s, u"governor"_s, u"chancellor"_s, u"premier"_s, u"bishop"_s, u"archbishop"_s,
                                       u"pope"_s, u"king"_s, u"queen"_s, u"ambassador"_s, u"envoy"_s, u"mediator"_s, u"coach"_s, u"judge"_s, u"admiral"_s,
                                       u"commissioner"_s, u"sheriff"_s, u"chairman"_s, u"chairwoman"_s, u"headteacher"_s};
    return offices.contains(office);
}

/// "Gov. Mira Haddad" holds an office, too.
QString officeOf(const QString &honorific)
{
    return honorific == u"gov" ? u"governor"_s : honorific == u"adm" ? u"admiral"_s : honorific == u"king" || honorific == u"queen" ? honorific : QString();
}

} // namespace

SpeakerResolver::SpeakerResolver(const ProseText &prose, const std::vector<Attribution> &attributions, const std::vector<FoundName> &found,
                   const std::vector<Name> &names)
    : m_prose(prose), m_found(found), m_names(names), m_attributions(attributions), m_clues(nameClues(prose, found, names))
{
    for (std::size_t a = 0; a < attributions.size(); ++a) {
        if (!attributions[a].speaker.empty())
            m_speakers.insert(attributions[a].speaker.last - 1, int(a));
    }
    for (std::size_t n = 0; n < found.size(); ++n)
        rememberOffice(int(n));
}

void SpeakerResolver::rememberOffice(int n)
{
    const FoundName &name = m_found[std::size_t(n)];
    const bool person = name.kind == NameKind::Person || (name.kind == NameKind::Unknown && isBareName(m_prose, name.words));
    int at = name.words.first - 1;
    at = at > 0 && (m_prose[at].isMark(u',') || m_prose[at].isMark(u'.')) ? at - 1 : at; // "the minister, Mira Haddad", "Gov. Mira Haddad"
    QString office = name.title.empty() ? QString() : m_prose[name.title.last - 1].folded;
    if (office.isEmpty() && at >= 0)
        office = m_prose[at].any(word::Honorific) ? officeOf(m_prose[at].folded) : m_prose[at].any(word::Title) ? m_prose[at].folded : QString();
    if (!person || office.isEmpty())
        return;
    QStringList &holders = m_offices[office];
    if (!holders.contains(m_names[std::size_t(n)].canonical))
        holders += m_names[std::size_t(n)].canonical;
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
        const bool person = name.kind == NameKind::Person || (name.kind == NameKind::Unknown && name.words.first == mention.first && isBareName(m_prose, name.words));
        if (name.words.first >= mention.first && person && m_prose[name.words.last].any(word::Preposition))
            return m_names[std::size_t(n)].canonical;
    }
    if (joinsNames(mention)) // "France and Germany": neither alone
        return withoutDeterminer(mention);
    if (const QString person = byEpithet(mention); !person.isEmpty())
        return person;
    // The name that ends the phrase is its head: "White House spokesman John Kirby", not "Smith's lawyer".
    const int behind = firstNameBehind(mention.last);
    for (int n = behind - 1; n >= 0 && m_found[std::size_t(n)].words.last > mention.first; --n) {
        const FoundName &name = m_found[std::size_t(n)];
        const bool belongs = name.words.first > mention.first && m_prose[name.words.first - 1].any(word::Preposition); // "the mayor of Lorne"
        if (!belongs && name.words.first >= mention.first && (name.words.last == mention.last || name.words.last == mention.last - 1)
            && (name.words.last == mention.last || m_prose[name.words.last].any(word::NameSuffix)))
            return m_names[std::size_t(n)].canonical;
    }
    for (const QString &name : {byDocument(mention), byOffice(mention)}) {
        if (!name.isEmpty())
            return name;
    }
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

WordClasses SpeakerResolver::genderOf(int name) const
{
    return m_clues.genders.value(m_names[std::size_t(name)].canonical);
}

bool SpeakerResolver::saysOf(int speaker, int word) const
{
    const auto own = m_speakers.constFind(speaker);
    if (own == m_speakers.constEnd())
        return false;
    const std::vector<Range> &content = m_attributions[std::size_t(*own)].content;
    return std::any_of(content.begin(), content.end(), [word](Range part) { return part.contains(word); });
}

/// How likely the pronoun at `at` stands for the name: nearness, subjects and speakers, what is known of the gender.
double SpeakerResolver::likelihood(int n, int at, WordClasses wanted) const
{
    const FoundName &name = m_found[std::size_t(n)];
    const int sentence = m_prose.wordSentences[std::size_t(at)];
    const int there = m_prose.wordSentences[std::size_t(name.words.first)];
    const int away = sentence - there;
    const bool subject = isSubject(m_prose, name);
    const bool quoted = m_prose[name.words.first].region >= 0;
    double score = 10.0 - std::min(away, 6) + (subject ? 3 : 0) + (m_speakers.contains(name.words.last - 1) ? 2.5 : 0) - (quoted ? 4 : 0)
        + (wanted != 0 && genderOf(n) == wanted ? 4 : 0) + (name.kind == NameKind::Person ? 0.5 : 0) + double(name.words.first) / 1e6;
    if (name.words.last < int(m_prose.words.size()) && m_prose[name.words.last].kind == TokenKind::Clitic)
        score -= 1.5;
    const WordClasses hint = genderOf(n) == 0 ? m_clues.hints.value(m_names[std::size_t(n)].canonical) : 0;
    if (wanted != 0 && (hint == word::Male || hint == word::Female))
        score += hint == wanted ? hinted : -hinted;
    const bool together = m_prose.sentenceBlocks[std::size_t(sentence)] == m_prose.sentenceBlocks[std::size_t(there)];
    if (together && away <= 1 && subject && !quoted)
        score += sameParagraph;
    return saysOf(at, name.words.first) ? score - ofOthers : score;
}

/// Of the names before `at` that may be meant the likeliest; empty where none may.
template<typename MayBe>
QString SpeakerResolver::likeliest(int at, WordClasses wanted, MayBe mayBe) const
{
    int best = -1;
    double bestScore = 0;
    const int behind = firstNameBehind(at);
    for (int n = behind - 1; n >= 0 && n >= behind - namesToLookBack; --n) {
        if (!mayBe(n))
            continue;
        const double score = likelihood(n, at, wanted);
        if (best < 0 || score > bestScore) {
            best = n;
            bestScore = score;
        }
    }
    return best < 0 ? QString() : m_names[std::size_t(best)].canonical;
}

QString SpeakerResolver::byPerson(int at, WordClasses wanted) const
{
    const auto blockOf = [this](int word) { return m_prose.sentenceBlocks[std::size_t(m_prose.wordSentences[std::size_t(word)])]; };
    const int here = blockOf(at);
    return likeliest(at, wanted, [&](int n) {
        const FoundName &name = m_found[std::size_t(n)];
        if (name.kind == NameKind::Place || name.kind == NameKind::Body || here - blockOf(name.words.first) > blocksToLookBack)
            return false;
        const WordClasses gender = genderOf(n);
        const bool thing = m_clues.things.contains(m_names[std::size_t(n)].canonical) || followsArticle(m_prose, name);
        if (name.kind == NameKind::Unknown && (thing || (gender == 0 && !isSubject(m_prose, name))))
            return false;
        return wanted == 0 || gender == 0 || gender == wanted;
    });
}

QString SpeakerResolver::byPronoun(int at) const
{
    const Word &pronoun = m_prose[at];
    if (pronoun.any(word::First))
        return {};
    if (pronoun.any(word::Male | word::Female))
        return byPerson(at, pronoun.any(word::Male) ? WordClasses(word::Male) : WordClasses(word::Female));
    const int sentence = m_prose.wordSentences[std::size_t(at)];
    const QString name = likeliest(at, 0, [&](int n) {
        const FoundName &one = m_found[std::size_t(n)];
        // "it" and "they" stand for too much to be guessed from afar.
        if (sentence - m_prose.wordSentences[std::size_t(one.words.first)] > 1)
            return false;
        // What speaks and is called "it" is a body, whether the lists know it or not.
        const bool body = one.kind == NameKind::Body || (one.kind == NameKind::Unknown && m_speakers.contains(one.words.last - 1));
        return body && isSubject(m_prose, one);
    });
    return name.isEmpty() && pronoun.folded == u"it" ? byBody(at) : name;
}

QString SpeakerResolver::byBody(int at) const
{
    const auto isBody = [this](Range phrase) {
        if (phrase.empty() || m_prose[phrase.first].any(word::Pronoun))
            return false;
        int head = phrase.first; // "watchdog" of "the watchdog of the ports"
        while (head + 1 < phrase.last && m_prose[head + 1].folded != u"of")
            ++head;
        return m_prose[head].any(word::SourceNoun | word::Media) && !m_prose[head].any(word::Crowd | word::Title);
    };
    const int sentence = m_prose.wordSentences[std::size_t(at)];
    const Range here = m_prose.sentences[std::size_t(sentence)];
    if (at > here.first) { // "The watchdog has opened an inquiry, it said"
        const Range subject = firstNounPhrase(m_prose, here.first, at);
        return isBody(subject) ? withoutDeterminer(subject) : QString();
    }
    if (sentence == 0 || m_prose.sentenceBlocks[std::size_t(sentence)] != m_prose.sentenceBlocks[std::size_t(sentence - 1)])
        return {};
    const Range before = m_prose.sentences[std::size_t(sentence - 1)]; // "The union wants more. It said"
    const Range subject = firstNounPhrase(m_prose, before.first, before.last);
    return isBody(subject) ? withoutDeterminer(subject) : QString();
}

/// Only in the paragraph that names the person.
QString SpeakerResolver::byEpithet(Range mention) const
{
    if (mention.size() < 2 || m_prose[mention.first].folded != u"the")
        return {};
    const Word &head = m_prose[mention.last - 1];
    const bool age = head.folded == u"old" && mention.size() > 3 && m_prose[mention.last - 2].isMark(u'-') && m_prose[mention.first + 1].isText();
    const auto isDemonym = [](const Phrase &phrase) { return phrase.kind == PhraseKind::Demonym && phrase.words.size() == 1; };
    const bool national = mention.size() == 2 && head.capital && !head.folded.endsWith(u's')
        && (head.any(word::National) || (head.phrases && std::ranges::any_of(*head.phrases, isDemonym)));
    if (!age && !national)
        return {};
    const int block = m_prose.sentenceBlocks[std::size_t(m_prose.wordSentences[std::size_t(mention.first)])];
    const int first = firstNameBehind(m_prose.blocks[std::size_t(block)].words.first);
    const int behind = firstNameBehind(mention.first);
    const bool named = std::any_of(m_found.begin() + first, m_found.begin() + behind, [](const FoundName &name) { return name.kind == NameKind::Person || name.kind == NameKind::Unknown; });
    return named ? byPerson(mention.first, 0) : QString();
}

/// The only one here who holds such an office: "the minister" for "Health Minister Mira Haddad".
QString SpeakerResolver::byOffice(Range mention) const
{
    const Word &head = m_prose[mention.last - 1];
    if (mention.size() < 2 || m_prose[mention.first].folded != u"the" || !isSingleOffice(head.folded) || head.capital)
        return {};
    const QString &first = m_prose[mention.first + 1].folded;
    if (first == u"former" || first == u"deputy" || first == u"vice" || first == u"acting" || first == u"then" || first == u"ex")
        return {};
    const QStringList holders = m_offices.value(head.folded);
    return holders.size() == 1 ? holders.first() : QString();
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
