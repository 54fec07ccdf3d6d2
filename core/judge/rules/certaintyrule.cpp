// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"

#include "core/judge/rules/marks.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// In small letters, of the words that a mark or a word may begin with.
using Openings = std::span<const QStringView>;

bool beginsLike(const QString &word, Openings openings)
{
    return std::ranges::any_of(openings, [&](QStringView opening) { return word.startsWith(opening); });
}

/// "Allegedly shot", "accused of shooting": somebody else says so.
bool isHearsay(const Side &side, const Mark &mark)
{
    static constexpr std::array<QStringView, 8> openings{u"alleg", u"accus", u"charge", u"report", u"purport", u"said", u"suspect", u"rumo"};
    return beginsLike(side.text(mark.span).toLower(), openings);
}

constexpr std::array<QStringView, 6> legal{u"alleg", u"accus", u"charg", u"suspect", u"indict", u"prosecut"};

bool isOfLaw(const Side &side, const Mark &mark)
{
    return beginsLike(side.text(mark.span).toLower(), legal);
}

/// One of the words of `place` or of the `before` words that stand before it.
template<typename Is>
bool anyAround(const Side &side, Span place, int before, Is is)
{
    const auto [first, last] = side.wordsIn(place);
    return std::any_of(side.words.begin() + std::max(0, first - before), side.words.begin() + last, is);
}

/// A charge is a fact, whatever it says; that it is no verdict tells only on the other side.
bool isCharge(const Side &side, const Mark &mark)
{
    static constexpr std::array<QStringView, 3> openings{u"charge", u"accusation", u"allegation"};
    return beginsLike(side.text(mark.span).toLower(), openings);
}

/// "Confirmed that boxes had been stuffed": more than that somebody says so.
bool isConfirmed(const Side &other, Span counterpart)
{
    constexpr int nearby = 8;
    static constexpr std::array<QStringView, 5> certainties{u"confirm", u"confirmed", u"confirms", u"proved", u"proven"};
    return anyAround(other, counterpart, nearby, [](const ViewWord &word) { return std::ranges::find(certainties, word.folded) != certainties.end(); });
}

bool isQuoted(const Side &side, Span words)
{
    return std::ranges::any_of(Side::near(side.reading->quotes, words),
                               [&](const Quote &quote) { return quote.speaker && quote.span.overlaps(words); });
}

bool hasWord(const Side &side, Span but, Openings openings)
{
    return std::ranges::any_of(side.words, [&](const ViewWord &word) { return !but.overlaps(word.span) && beginsLike(word.folded, openings); });
}

/// Words of the same kind anywhere in the other's sentence, and only there: "allegedly shot" beside "faces a charge of murder",
/// "reportedly died" beside "the coroner believes he died".
bool isTellingToo(const Side &hedged, const GovernedMark &one, const Side &other)
{
    static constexpr std::array<QStringView, 6> beliefs{u"believ", u"think", u"thought", u"claim", u"suspect", u"rumo"};
    const Openings kind = isOfLaw(hedged, one.mark) ? Openings(legal) : Openings(beliefs);
    return hasWord(other, {}, kind) && !hasWord(hedged, one.mark.span, kind);
}

/// "Expected to close" beside "plans to close", "is due to close": both speak of what is to come.
bool isToCome(const Side &hedged, const GovernedMark &one, const Side &other)
{
    if (!hedged.text(one.mark.span).startsWith("expect"_L1, Qt::CaseInsensitive))
        return false;
    constexpr int nearby = 6;
    static constexpr std::array<QStringView, 6> futures{u"due", u"plan", u"schedul", u"expect", u"intend", u"faces"};
    return anyAround(other, one.counterpart, nearby, [](const ViewWord &word) { return beginsLike(word.folded, futures); });
}

/// Hearsay in the one, and the other says who says so: "police say he shot", "charged with the shooting". Where both name who
/// says it, and one says "allegedly" too, that tells something only between near copies.
bool isToldByBoth(const PairView &view, const Side &hedged, const GovernedMark &one, const Side &other)
{
    if (isTellingToo(hedged, one, other))
        return true;
    if (!isHearsay(hedged, one.mark))
        return false;
    const std::vector<Mark> marks = other.inside(other.reading->marks);
    const bool looselyTold = view.grade >= Grade::Paraphrase && isOfLaw(hedged, one.mark);
    const auto isCue = [](const ViewWord &word) { return word.folded == u"say" || word.folded == u"says" || word.folded == u"said" || word.folded == u"according"; };
    return (isQuoted(other, one.counterpart) && !isQuoted(hedged, one.words))
        || (looselyTold && (isQuoted(other, one.counterpart) || std::ranges::any_of(other.words, isCue)))
        || std::ranges::any_of(marks, [&](const Mark &mark) { return mark.kind == MarkKind::Hedge && isHearsay(other, mark); });
}

/// "Accused of murder" beside the verdict, the plea or the confession: another stage of the case, no other certainty of one.
bool isOtherStage(const Side &hedged, const GovernedMark &one, const Side &other)
{
    static constexpr std::array<QStringView, 8> stages{u"verdict", u"jury", u"jurors", u"admit", u"confess", u"plead", u"convict", u"senten"};
    if (!isOfLaw(hedged, one.mark))
        return false;
    const bool ofStage = hedged.anyWordIn(one.words, [](const ViewWord &word) { return beginsLike(word.folded, stages); });
    return hasWord(hedged, one.words, stages) || hasWord(other, ofStage ? one.counterpart : Span(), stages);
}

/// "Could win the title with a victory", "may close if": what depends on something is left open by that alone.
bool dependsOn(const Side &side, Span scope)
{
    const auto [first, last] = side.wordsIn(scope);
    const auto is = [&](int i, QStringView word) { return i < last && side.words[std::size_t(i)].folded == word; };
    for (int i = first; i < last; ++i) {
        const bool wins = is(i, u"with") && is(i + 1, u"a") && (is(i + 2, u"win") || is(i + 2, u"victory"));
        if (wins || is(i, u"if") || is(i, u"unless"))
            return true;
    }
    return false;
}

/// "Whether it is likely to harm", "spoke about a possible trial", "suspected in the fire": what is asked or talked about, or
/// what the word before is suspected of.
bool isTopic(const Side &side, const Mark &mark)
{
    constexpr int nearby = 6;
    const auto [first, last] = side.wordsIn(mark.span);
    const QString folded = side.text(mark.span).toLower();
    const auto word = [&](int i) { return i >= 0 && i < int(side.words.size()) ? QStringView(side.words[i].folded) : QStringView(); };
    for (int i = std::max(0, first - nearby); i < first; ++i) {
        if (word(i) == u"whether")
            return true;
    }
    const bool talked = word(first - 1) == u"about" || (word(first - 1).size() <= 3 && word(first - 2) == u"about");
    return (folded == u"possible" && talked) || (folded == u"suspected" && word(last) == u"in");
}

/// "Could take until May" beside "should be open by May": neither is certain.
bool isHopedFor(const Side &other, Span counterpart)
{
    constexpr int nearby = 4;
    return anyAround(other, counterpart, nearby, [](const ViewWord &word) { return word.folded == u"should"; });
}

/// "Whatever the motives" leaves them as open as "possible motives", "no assurances that it will be reached" as "could be reached".
bool isLeftOpen(const Side &other, Span counterpart)
{
    constexpr int nearby = 3;
    constexpr int farther = 6;
    static constexpr std::array<QStringView, 4> openings{u"whatever", u"whoever", u"whichever", u"whether"};
    static constexpr std::array<QStringView, 6> doubts{u"assurance", u"guarantee", u"suggestions", u"denied", u"denies", u"denying"};
    return anyAround(other, counterpart, nearby, [](const ViewWord &word) { return beginsLike(word.folded, openings); })
        || anyAround(other, counterpart, farther, [](const ViewWord &word) { return beginsLike(word.folded, doubts); });
}

/// "Unclear what caused the blast" beside "methane caused the blast": the very question is answered, and by whom or what.
bool isAnswered(const Side &side, int question, const Side &other, Span counterpart)
{
    constexpr int nearby = 3;
    const auto word = [&](int i) { return i < int(side.words.size()) ? side.words[std::size_t(i)].folded : QString(); };
    int at = question + 1;
    while (at < int(side.words.size()) && (side.words[std::size_t(at)].classes & word::Have))
        ++at;
    if ((word(question) != u"what" && word(question) != u"who") || at >= int(side.words.size()))
        return false;
    const ViewWord &verb = side.words[std::size_t(at)];
    const int first = other.wordsIn(counterpart).first;
    const bool same = verb.partner == first && verb.isMet();
    return same && first > 1 && std::none_of(other.words.begin() + std::max(0, first - nearby), other.words.begin() + first, [](const ViewWord &one) {
        return (one.classes & (word::Be | word::Wh)) != 0;
    });
}

/// "It is unclear why he left": that he left is certain.
bool isOfQuestion(const Side &side, const Mark &mark, const Side &other, Span counterpart)
{
    static constexpr std::array<QStringView, 6> questions{u"why", u"how", u"when", u"where", u"who", u"what"};
    const int next = side.wordsIn(mark.span).second;
    return next < int(side.words.size()) && std::ranges::find(questions, side.words[next].folded) != questions.end()
        && !isAnswered(side, next, other, counterpart);
}

/// "Investigating whether they rigged prices" beside "investigates them for rigging prices".
bool isAskedToo(const Side &hedged, const Mark &mark, const Side &other)
{
    static constexpr std::array<QStringView, 9> openings{u"investigat", u"examin", u"probe", u"probing", u"inquir", u"enquir", u"inquest", u"check", u"whether"};
    const QStringView text = mark.span.in(hedged.source->text);
    return (text.endsWith(u" whether") || text.endsWith(u" if")) && hasWord(other, {}, openings);
}

/// "Was expected to be indicted" beside "the indictment": a noun says of no case that it is given.
bool isNoun(const Side &side, Span words)
{
    static constexpr std::array<QStringView, 4> endings{u"ment", u"ments", u"tion", u"sion"};
    const auto [first, last] = side.wordsIn(words);
    return last - first == 1 && std::ranges::any_of(endings, [&](QStringView ending) { return side.words[first].folded.endsWith(ending); });
}

} // namespace

void judgeCertainty(const PairView &view, Findings &findings)
{
    for (const int side : {0, 1}) {
        for (const GovernedMark &one : unmatchedMarks(view, side, MarkKind::Hedge)) {
            const Side &hedged = view.sides[side];
            const Side &other = view.sides[1 - side];
            const bool confirmed = isConfirmed(other, one.counterpart);
            if ((!confirmed && (isCharge(hedged, one.mark) || isToldByBoth(view, hedged, one, other)))
                || isOfQuestion(hedged, one.mark, other, one.counterpart) || isNoun(other, one.counterpart)
                || isAskedToo(hedged, one.mark, other) || isTopic(hedged, one.mark) || (dependsOn(hedged, one.mark.scope) && !dependsOn(other, other.span))
                || isHopedFor(other, one.counterpart) || isLeftOpen(other, one.counterpart)
                || isOtherStage(hedged, one, other) || isToCome(hedged, one, other))
                continue;
            Signals seen = one.seen;
            if (confirmed) // the very statement is spoken of
                seen.beside = 1;
            findings.push_back({DiscrepancyType::Modality, RuleKind::Hedge, seen,
                                {evidenceAt(view.sides[side], one.words), evidenceAt(view.sides[1 - side], one.counterpart)},
                                QT_TRANSLATE_NOOP("Explanation", "They are not equally certain: %1.")});
        }
    }
}

} // namespace crossread
