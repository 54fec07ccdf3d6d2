// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/nameclues.h"

#include "core/reading/namesentence.h"

#include <algorithm>
#include <array>

namespace crossread {

namespace {

constexpr int longestReach = 14; ///< words between a name and the "her" that tells its gender

/// "publican" Mira Haddad, "shift supervisor" Okafor: a calling in small letters.
bool isCalling(const Word &one)
{
    return one.kind == TokenKind::Word && !one.capital && one.region < 0 && one.cue.verb < 0
        && (one.is & ~(word::Title | word::Crowd | word::SourceNoun | word::Media | word::MaleNoun | word::FemaleNoun)) == 0
        && !one.folded.endsWith(u"ed") && !one.folded.endsWith(u"ing");
}

/// Where the phrase of a name begins: with title, honorific and calling.
int phraseBegin(const ProseText &prose, const FoundName &name, int first)
{
    constexpr int longestCalling = 3;
    int at = name.title.empty() || name.title.first > name.words.first ? name.words.first : name.title.first;
    while (at > first && (prose[at - 1].any(word::Determiner | word::Honorific | word::Title) || prose[at - 1].isMark(u'.')
                          || (prose[at - 1].capital && !prose[at - 1].any(word::Preposition))))
        --at;
    int calling = at;
    while (calling > first && at - calling < longestCalling && isCalling(prose[calling - 1]))
        --calling;
    if (calling < at && calling > first && prose[calling - 1].any(word::Determiner))
        --calling;
    return calling < at && (calling == first || prose[calling - 1].isMark(u',')) ? calling : at;
}

/// "lost her young son, | Timur": the comma parts nothing but a name from what it names. Not "In her book, | Okafor".
bool namesAnObject(const ProseText &prose, int comma, int first)
{
    constexpr int longest = 6;
    for (int i = comma - 1; i > first && comma - i <= longest; --i) {
        const Word &one = prose[i];
        if (one.any(word::Determiner | word::Possessive)) {
            const Word &before = prose[i - 1];
            return before.kind == TokenKind::Word && !before.capital && !before.any(word::Preposition | word::Coordinator | word::Subordinator);
        }
        if (one.any(closedClasses) || one.capital || (one.kind == TokenKind::Punctuation && !one.isMark(u'-')))
            return false;
    }
    return false;
}

bool isUnder(const Word &one)
{
    static constexpr std::array<QStringView, 8> places{u"in", u"near", u"outside", u"across", u"into", u"inside", u"around", u"throughout"};
    return std::ranges::find(places, one.folded) != places.end();
}

/// "Okafor said his", "Haddad lost her young", "Norland withdrew its": the first such word behind a subject and before
/// the next name; 0 where there is none.
const Word *ownWord(const ProseText &prose, const FoundName &name, int limit)
{
    for (int i = name.words.last; i + 1 < limit; ++i) {
        const Word &one = prose[i];
        if (one.region >= 0 || one.any(word::Subject & ~word::Object))
            return nullptr;
        const bool own = one.any(word::Possessive) || one.folded == u"himself" || one.folded == u"herself" || one.folded == u"itself";
        if (!own || !(one.any(word::Male | word::Female) || one.folded.startsWith(u"its")))
            continue;
        const Word &next = prose[i + 1];
        const bool noun = next.isText() && next.region < 0 && !next.any(closedClasses & ~word::Adverb); // not "told her that"
        return noun || one.folded.endsWith(u"self") ? &one : nullptr;
    }
    return nullptr;
}

/// What title and kinship say: "spokeswoman Mira Haddad", "her son, Timur".
WordClasses genderAround(const ProseText &prose, const FoundName &name)
{
    constexpr WordClasses both = word::MaleNoun | word::FemaleNoun;
    WordClasses told = 0;
    for (int i = name.title.first; i < name.title.last; ++i)
        told |= prose[i].is & both;
    const int comma = name.words.first - 1;
    if (told == 0 && comma > 0)
        told = prose[comma].isMark(u',') ? prose[comma - 1].is & both : prose[comma].is & both;
    return told == word::MaleNoun ? WordClasses(word::Male) : told == word::FemaleNoun ? WordClasses(word::Female) : 0;
}

} // namespace

bool isSubject(const ProseText &prose, const FoundName &name)
{
    const int first = prose.sentences[std::size_t(prose.wordSentences[std::size_t(name.words.first)])].first;
    const int last = prose.sentences[std::size_t(prose.wordSentences[std::size_t(name.words.first)])].last;
    if (name.words.last < last && prose[name.words.last].kind == TokenKind::Clitic)
        return false;
    const int at = phraseBegin(prose, name, first);
    if (at == first)
        return true;
    const Word &before = prose[at - 1];
    if (before.isMark(u','))
        return !(at == name.words.first && namesAnObject(prose, at - 1, first));
    return before.any(word::Subordinator | word::Coordinator);
}

bool followsArticle(const ProseText &prose, const FoundName &name)
{
    constexpr int longest = 4;
    int at = name.words.first;
    while (at > 0 && name.words.first - at < longest && prose[at - 1].capital && prose[at - 1].kind == TokenKind::Word && !prose[at - 1].any(word::Determiner))
        --at;
    return at > 0 && prose[at - 1].any(word::Determiner);
}

NameClues nameClues(const ProseText &prose, const std::vector<FoundName> &found, const std::vector<Name> &names)
{
    NameClues clues;
    for (std::size_t n = 0; n < found.size(); ++n) {
        if (found[n].gender == word::Male || found[n].gender == word::Female)
            clues.genders.insert(names[n].canonical, found[n].gender);
    }
    QSet<QString> persons;
    QSet<QString> surnames; // of full names: alone such a one may be either of two
    for (const Name &name : names) {
        if (const qsizetype space = name.canonical.lastIndexOf(u' '); space > 0)
            surnames.insert(name.canonical.sliced(space + 1));
    }
    for (std::size_t n = 0; n < found.size(); ++n) {
        const QString &canonical = names[n].canonical;
        if (const WordClasses gender = genderAround(prose, found[n]); gender != 0 && !clues.genders.contains(canonical))
            clues.genders.insert(canonical, gender);
        if (found[n].kind == NameKind::Person)
            persons.insert(canonical);
    }
    for (std::size_t n = 0; n < found.size(); ++n) {
        const FoundName &name = found[n];
        const QString &canonical = names[n].canonical;
        const bool open = name.kind == NameKind::Unknown && !persons.contains(canonical) && !surnames.contains(canonical);
        if (open && !canonical.contains(u' ') && name.words.first > 0 && isUnder(prose[name.words.first - 1]))
            clues.things.insert(canonical);
        if (name.kind == NameKind::Place || name.kind == NameKind::Body || !isSubject(prose, name))
            continue;
        const int sentence = prose.sentences[std::size_t(prose.wordSentences[std::size_t(name.words.first)])].last;
        const int next = n + 1 < found.size() ? found[n + 1].words.first : sentence;
        const Word *own = ownWord(prose, name, std::min({sentence, next, name.words.last + longestReach}));
        if (own && own->any(word::Male | word::Female)) {
            const bool person = name.kind == NameKind::Person || name.words.size() > 1; // not "Kindler suspended her account"
            if (person && !surnames.contains(canonical))
                clues.hints[canonical] |= own->is & (word::Male | word::Female);
        } else if (own && open) {
            clues.things.insert(canonical);
        }
    }
    return clues;
}

} // namespace crossread
