// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/namesentence.h"

#include "core/language/vectors.h"

#include <algorithm>

namespace crossread {

namespace {

bool isTitleCase(const ProseText &prose, Range range)
{
    int capitals = 0;
    int words = 0;
    for (int i = range.first; i < range.last; ++i) {
        if (prose[i].kind != TokenKind::Word || prose[i].span.length() < 4)
            continue;
        ++words;
        capitals += prose[i].capital ? 1 : 0;
    }
    const bool stopped = prose[range.last - 1].isMark(u'.') || prose[range.last - 1].region >= 0;
    return words >= 3 && words < 25 && !stopped && capitals * 4 >= words * 3;
}

} // namespace

QSet<QString> provenCapitals(const ProseText &prose)
{
    QSet<QString> capitals;
    for (const Range &sentence : prose.sentences) {
        if (isTitleCase(prose, sentence))
            continue;
        for (int i = sentence.first + 1; i < sentence.last; ++i) {
            if (prose[i].capital && prose[i - 1].isText())
                capitals.insert(prose[i].folded);
        }
    }
    return capitals;
}

NameSentence::NameSentence(const ProseText &text, const QSet<QString> &proven, Range sentence)
    : prose(text), capitals(proven), range(sentence), titleCase(isTitleCase(text, sentence))
{
}

bool NameSentence::isCapital(int i) const
{
    return range.contains(i) && prose[i].kind == TokenKind::Word && prose[i].capital;
}

bool NameSentence::touches(int i) const
{
    return range.contains(i) && i > range.first && prose[i].span.begin == prose[i - 1].span.end;
}

bool NameSentence::opens(int i) const
{
    if (i == range.first)
        return true;
    const Word &before = prose[i - 1];
    if (before.isText() || before.kind == TokenKind::Clitic || before.isMark(u',') || before.isMark(u'-') || before.isMark(u'.'))
        return false;
    // “… of the plan,” Okafor said: behind a comma and its closing mark a sentence goes on.
    const bool goesOn = i - 2 >= range.first && prose[i - 2].isMark(u',') && before.span.end < prose[i].span.begin;
    return !goesOn;
}

const Phrase *NameSentence::phraseAt(int i, bool titles) const
{
    if (!prose[i].phrases)
        return nullptr;
    for (const Phrase &phrase : *prose[i].phrases) {
        if ((phrase.kind == PhraseKind::Title) != titles)
            continue;
        bool same = i + phrase.words.size() <= range.last;
        for (int k = 0; same && k < phrase.words.size(); ++k) {
            const Word &one = prose[i + k];
            same = one.folded == phrase.words[k]
                && (titles || one.capital || one.any(word::Preposition | word::Determiner | word::Coordinator)
                    || one.kind != TokenKind::Word);
        }
        if (same)
            return &phrase;
    }
    return nullptr;
}

bool NameSentence::runHoldsBody(int i) const
{
    const int end = runEnd(i);
    for (int k = i; k < end; ++k) {
        if (prose[k].any(word::SourceNoun | word::Media) || isPlaceWord(prose[k].folded))
            return true;
    }
    return false;
}

bool isRare(const Word &word)
{
    constexpr int rareRank = 8000; // more than this many words are more frequent
    return WordVectors::rankOf(WordVectors::rowOf(word.folded)) >= rareRank;
}

bool isPlaceWord(const QString &folded)
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

int NameSentence::runEnd(int i) const
{
    int end = i + 1;
    while (end < range.last) {
        if (isCapital(end) && prose[end].region == prose[i].region
            && (!prose[end].any(word::Determiner | word::Pronoun | word::Auxiliary) || isInitial(prose, end))
            && !(prose[end].any(word::Month | word::Weekday) && prose[end].span.length() > 3)
            && !(titleCase && !capitals.contains(prose[end].folded))) {
            ++end;
            continue;
        }
        if (prose[end].isMark(u'-') && touches(end) && touches(end + 1) && prose[end + 1].isText()) {
            end += 2; // Jong-un, Hwasong-18
            continue;
        }
        if (prose[end].isMark(u'.') && touches(end) && prose[end - 1].span.length() <= 2 && isCapital(end + 1)) {
            end += 2; // George W. Bush, Jr.
            continue;
        }
        const QString &folded = prose[end].folded;
        const bool joins = folded == u"of" || folded == u"de" || folded == u"van" || folded == u"von" || folded == u"al"
            || folded == u"bin" || folded == u"del" || folded == u"da" || folded == u"el" || folded == u"&";
        const bool ofThe = folded == u"of" && end + 1 < range.last && prose[end + 1].folded == u"the";
        const int more = end + (joins ? 1 : 0) + (ofThe ? 1 : 0);
        const bool body = folded != u"of" || prose[end - 1].any(word::SourceNoun | word::Media)
            || prose[end - 1].folded == u"bank" || prose[end - 1].folded == u"republic";
        if (joins && body && isCapital(more)) {
            end = more + 1;
            continue;
        }
        break;
    }
    return end;
}

} // namespace crossread
