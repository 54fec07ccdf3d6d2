// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"
#include "core/judge/rules/voices.h"

#include "core/language/lexicon.h"
#include "core/language/nameforms.h"
#include "core/language/relations.h"
#include "core/reading/credits.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A source counts for a sentence where its words are at least this share of it.
constexpr double leastCovered = 0.5;
/// The statement without its source must be the same statement.
constexpr double leastScore = 0.6;
constexpr double leastCover = 0.6;

/// The attribution that covers most of a side; nullptr where the report says it in its own voice.
const Quote *attributionOf(const Side &side)
{
    const Quote *best = nullptr;
    qsizetype most = 0;
    for (const Quote &quote : Side::near(side.reading->quotes, side.span)) {
        const qsizetype covered = quote.span.intersected(side.span).length();
        if (covered > most) {
            best = &quote;
            most = covered;
        }
    }
    return double(most) >= leastCovered * double(side.span.length()) ? best : nullptr;
}

/// Also where a verb of saying stands whose words were not made out: then no source was dropped.
bool hasAnySource(const Side &side)
{
    const bool cue = std::any_of(side.words.begin(), side.words.end(), [](const ViewWord &word) {
        return english().cueForms.contains(word.folded) || word.folded == "according"_L1;
    });
    return cue || Side::anyOverlaps(side.reading->quotes, side.span);
}

/// "Officials said" is dropped every day; that a paper or another agency has the story is another matter.
bool isMedium(const Side &side, const Quote &quote)
{
    if (!quote.via.empty())
        return true;
    return side.anyWordIn(quote.speaker->span, [](const ViewWord &word) { return (word.classes & (word::Media | word::RelayNoun)) != 0; });
}

/// What one report has from another medium and another gives as plain fact.
void judgeDropped(const PairView &view, Findings &findings)
{
    for (const int index : {0, 1}) {
        const Side &side = view.sides[index];
        const Side &other = view.sides[1 - index];
        const Quote *quote = side.derived(attributionOf);
        if (!quote || !quote->speaker || quote->kind != QuoteKind::Indirect || other.derived(hasAnySource) || !isMedium(side, *quote))
            continue;
        Span source = quote->speaker->span;
        if (isFrom(*other.source, *other.reading, side.text(source)))
            continue;
        if (quote->cue && std::abs(quote->cue->begin - source.begin) < 80)
            source = source.united(*quote->cue);
        Signals seen;
        seen.score = view.score;
        seen.cover = view.matchedShare(index, quote->span);
        if (seen.score < leastScore || seen.cover < leastCover)
            continue;
        seen.other = quote->via.empty() ? 0 : 1;
        findings.push_back({DiscrepancyType::Attribution, RuleKind::Dropped, seen,
                            {evidenceAt(side, source), evidenceAt(other, other.span)},
                            QT_TRANSLATE_NOOP("Explanation", "One names a source, another states it as fact: %1.")});
    }
}

/// "Heydar Alishbandi" and "Heidar Alishvandi": another spelling is no other person.
bool soundAlike(const QStringList &one, const QStringList &other)
{
    return one.size() > 1 && one.size() == other.size() && misspelling(one.join(u' '), other.join(u' ')) <= mostMisspelt;
}

/// The surname of one is among the names of the other: one first name before two surnames makes two people.
bool shareName(const Voice &one, const Voice &other)
{
    const QStringList ours = nameWords(one.name, word::NameSuffix);
    const QStringList theirs = nameWords(other.name, word::NameSuffix);
    return ours.isEmpty() || theirs.isEmpty() || theirs.contains(one.surname) || ours.contains(other.surname)
        || isAcronymOf(one.printed, other.printed) || isAcronymOf(other.printed, one.printed) || soundAlike(one.printed, other.printed);
}

/// Named anywhere in the other's sentence.
bool isNamedIn(const Side &side, const Voice &voice)
{
    return std::any_of(side.words.begin(), side.words.end(), [&](const ViewWord &word) { return word.folded == voice.surname; });
}

/// A name of the report has the surname.
bool isKnownTo(const Side &side, const Voice &voice)
{
    return std::ranges::any_of(side.reading->names, [&](const Name &name) { return fold(name.canonical.section(u' ', -1)) == voice.surname; });
}

/// "Gartner analysts" and "the analyst firm": the noun of the one is among the words of the other.
bool holdsNoun(const Side &side, Span span, const ViewWord &noun)
{
    return side.anyWordIn(span, [&](const ViewWord &word) { return word.stem == noun.stem; });
}

/// A person and an unnamed source or a body.
bool areUnlike(const Voice &one, const Voice &other)
{
    return (one.word < 0) != (other.word < 0);
}

/// A person whom the report gives a calling of another side than that of the unnamed source or body: a councillor and the
/// ministry, not a minister and the ministry.
bool isOfAnotherSide(const Voice &person, const Side &side, const Voice &source, const Side &otherSide)
{
    const ViewWord &noun = otherSide.words[std::size_t(source.word)];
    return !person.callings.isEmpty() && !person.speaksFor && !holdsNoun(side, side.span, noun) && !isKnownTo(otherSide, person)
        && std::ranges::all_of(person.callings, [&](const QString &calling) { return relations::areOtherSides(calling, noun.folded); });
}

bool areOtherSources(const PairView &view, const Voice &one, const Voice &other)
{
    if (areUnlike(one, other)) {
        return one.word < 0 ? isOfAnotherSide(one, view.sides[0], other, view.sides[1])
                            : isOfAnotherSide(other, view.sides[1], one, view.sides[0]);
    }
    if ((one.speaksFor && !other.person) || (other.speaksFor && !one.person))
        return false;
    if (one.word < 0) {
        return !shareName(one, other) && !isNamedIn(view.sides[1], one) && !isNamedIn(view.sides[0], other);
    }
    const ViewWord &word = view.sides[0].words[one.word];
    const ViewWord &otherWord = view.sides[1].words[other.word];
    return relations::areOtherSides(word.folded, otherWord.folded) && !holdsNoun(view.sides[1], other.span, word)
        && !holdsNoun(view.sides[0], one.span, otherWord);
}

/// The same unnamed source speaks on the other side too, for this statement or the one that it lies in.
bool speaksThere(const Side &side, const Voice &voice, const Side &other, const std::vector<Voice> &theirs)
{
    return voice.word >= 0 && std::ranges::any_of(theirs, [&](const Voice &each) { return holdsNoun(other, each.span, side.words[voice.word]); });
}

/// How far two stretches say the same: share of the content words of each that stand in the other, the lesser of both.
double agreementOf(const PairView &view, Span one, Span other)
{
    constexpr float sameWord = 0.9F;
    constexpr double alike = 0.5; // a word of like meaning may as well make another statement
    const auto [first, last] = view.sides[0].wordsIn(one);
    const auto [otherFirst, otherLast] = view.sides[1].wordsIn(other);
    int ours = 0;
    double met = 0;
    for (int i = first; i < last; ++i) {
        const ViewWord &word = view.sides[0].words[std::size_t(i)];
        ours += word.content;
        if (word.content && word.partner >= otherFirst && word.partner < otherLast)
            met += word.similarity >= sameWord ? 1 : alike;
    }
    const auto theirs = std::count_if(view.sides[1].words.begin() + otherFirst, view.sides[1].words.begin() + otherLast,
                                      [](const ViewWord &word) { return word.content; });
    constexpr int fewest = 4; // "he was guilty" is said of many
    return std::min(ours, int(theirs)) < fewest ? 0 : std::min(1.0, met / double(std::max(ours, int(theirs))));
}

/// Where both reports know both persons, each may have spoken: that one report gives the other's words to somebody else takes so
/// much of the same words.
constexpr double sameWords = 0.6;

/// Two stretches that agree so far are one statement, whatever is said around them of who made it.
constexpr double oneStatement = 0.75;

bool knowBoth(const PairView &view, const Voice &one, const Voice &other)
{
    return one.word < 0 && isKnownTo(view.sides[1], one) && isKnownTo(view.sides[0], other);
}

Signals seenIn(const PairView &view, const Voice &one, const Voice &other)
{
    Signals seen = signalsAt(view, one.span, other.span);
    seen.same = std::min(view.matchedShare(0, one.content), view.matchedShare(1, other.content));
    const double agreed = agreementOf(view, one.content, other.content);
    seen.other = agreed;
    const bool nicknames = one.word < 0 && other.word < 0 && !one.person && !other.person; // a firm has many
    if (agreed >= oneStatement && !nicknames) {
        seen.context = std::max(seen.context, agreed);
        seen.cover = std::max(seen.cover, agreed);
    }
    return seen;
}

/// The same statement of another source.
void judgeVoices(const PairView &view, Findings &findings)
{
    const std::vector<Voice> &ones = view.sides[0].derived(voicesOf);
    const std::vector<Voice> &others = view.sides[1].derived(voicesOf);
    for (const Voice &one : ones) {
        for (const Voice &other : others) {
            if (!areOtherSources(view, one, other) || speaksThere(view.sides[0], one, view.sides[1], others)
                || speaksThere(view.sides[1], other, view.sides[0], ones))
                continue;
            const Signals seen = seenIn(view, one, other);
            if ((seen.same < sameWords && knowBoth(view, one, other)) || (areUnlike(one, other) && seen.other < oneStatement))
                continue;
            findings.push_back({DiscrepancyType::Attribution, one.word < 0 || other.word < 0 ? RuleKind::Voice : RuleKind::Source, seen,
                                {evidenceAt(view.sides[0], one.span), evidenceAt(view.sides[1], other.span)},
                                QT_TRANSLATE_NOOP("Explanation", "They name other sources: %1.")});
        }
    }
}

} // namespace

void judgeSources(const PairView &view, Findings &findings)
{
    judgeDropped(view, findings);
    judgeVoices(view, findings);
}

} // namespace crossread
