// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"
#include "core/judge/rules/deeds.h"

#include "core/language/lexicon.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace crossread {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Doer and done-to stand at most this many words from their verb.
constexpr int reach = 8;

bool isVerb(const ViewWord &word)
{
    const qsizetype size = word.folded.size();
    return (word.classes & word::Verb) || (size > 1 && word.folded[size - 2] == u'e' && word.folded[size - 1] == u'd');
}

/// "was warned by", "isolated by", "were cancelled": doer and done-to change places.
bool isPassive(const Side &side, int verb)
{
    static constexpr std::array<QStringView, 8> forms{u"is", u"are", u"was", u"were", u"be", u"been", u"being", u"got"};
    for (int i = std::max(0, verb - 2); i < verb; ++i) {
        if (std::ranges::find(forms, side.words[i].folded) != forms.end())
            return true;
    }
    const int to = std::min(int(side.words.size()), verb + 4);
    for (int i = verb + 1; i < to; ++i) {
        if (side.words[i].folded == "by"_L1)
            return true;
    }
    return false;
}

/// The nearest name before (or after) a verb; -1 where there is none within reach. A day does nothing.
int nameBeside(const Side &side, int verb, int step)
{
    for (int i = verb + step; i >= 0 && i < int(side.words.size()) && std::abs(i - verb) <= reach; i += step) {
        if (side.words[i].classes & (word::Weekday | word::Month))
            continue;
        if (side.words[i].name || (side.words[i].content && side.words[i].partner >= 0 && std::abs(i - verb) <= 3))
            return i;
    }
    return -1;
}

/// The words stand near each other, and no mark of punctuation between them: no participle like "Port Cassin-based".
bool isActive(const Side &side, int first, int last)
{
    const Span gap{side.words[first].span.end, side.words[last].span.begin};
    const QStringView between = gap.in(side.source->text);
    return last - first <= 4 && std::none_of(between.begin(), between.end(), [](QChar c) { return c.isPunct() && c != u'\'' && c != u'’'; });
}

/// A place with the words that belong to it: "Tessaly Lines" for "Tessaly", "port authority" for "authority".
Span nounAt(const Side &side, int i)
{
    int first = i;
    int last = i;
    while (side.isJoined(first) && side.words[first - 1].content
           && side.words[first - 1].name == side.words[i].name && !isVerb(side.words[first - 1]))
        --first;
    while (side.isJoined(last + 1) && side.words[last + 1].content
           && side.words[last + 1].name == side.words[i].name && !isVerb(side.words[last + 1]))
        ++last;
    return {side.words[first].span.begin, side.words[last].span.end};
}

/// The finding where who does it to whom is turned about by the order of names around one active verb.
bool judgeNamesTurned(const PairView &view, Findings &findings)
{
    const Side &one = view.sides[0];
    const Side &other = view.sides[1];
    for (int verb = 0; verb < int(one.words.size()); ++verb) {
        const int partner = one.words[verb].partner;
        if (partner < 0 || one.words[verb].similarity < 0.95F || !one.words[verb].content
            || !isVerb(one.words[verb]) || !isVerb(other.words[partner]))
            continue;
        const int doer = nameBeside(one, verb, -1);
        const int doneTo = nameBeside(one, verb, 1);
        if (doer < 0 || doneTo < 0 || isPassive(one, verb) || isPassive(other, partner))
            continue;
        const int doerThere = one.words[doer].partner;
        const int doneToThere = one.words[doneTo].partner;
        const bool turned = doerThere > partner && doneToThere >= 0 && doneToThere < partner
            && std::abs(doerThere - partner) <= reach && std::abs(doneToThere - partner) <= reach;
        if (!turned || !isActive(one, doer, verb) || !isActive(one, verb, doneTo) || !isActive(other, doneToThere, partner)
            || !isActive(other, partner, doerThere) || !one.words[doer].isMet() || !one.words[doneTo].isMet()
            || !(one.words[doer].name || one.words[doneTo].name))
            continue;
        const Span here = nounAt(one, doer).united(nounAt(one, doneTo));
        const Span there = nounAt(other, doneToThere).united(nounAt(other, doerThere));
        Signals seen = signalsAt(view, here, there);
        seen.same = one.words[doer].name && one.words[doneTo].name;
        seen.other = one.words[doer].name || one.words[doneTo].name;
        findings.push_back({DiscrepancyType::Claim, RuleKind::Turned, seen,
                            {evidenceAt(one, here), evidenceAt(other, there)},
                            QT_TRANSLATE_NOOP("Explanation", "Who did it to whom is turned about: %1.")});
        return true;
    }
    return false;
}

/// Who met, faced or married whom is the same either way, and who talk tell and ask each other.
bool isMutual(const QString &stem)
{
    static const QSet<QString> mutual{u"met"_s, u"meet"_s, u"marri"_s, u"wed"_s, u"join"_s, u"face"_s, u"fought"_s, u"fight"_s, u"kiss"_s,
                                      u"hug"_s, u"embrac"_s, u"divorc"_s, u"resembl"_s, u"match"_s, u"greet"_s, u"border"_s, u"contact"_s,
                                      u"play"_s, u"befriend"_s, u"confront"_s, u"encount"_s,
                                      u"told"_s, u"tell"_s, u"ask"_s};
    return mutual.contains(stem);
}

/// "Harbour" in "harbour inspector", but not "inspector" in "inspector Vera Lund".
bool qualifies(const Side &side, const std::vector<int> &phrase, int word)
{
    const bool goesOn = std::ranges::find(phrase, word + 1) != phrase.end();
    return goesOn && !side.words[std::size_t(word) + 1].name && side.isJoined(word + 1);
}

/// Share of the words of the shorter that are in the other too; 0 unless one is quite the same.
double meeting(const PairView &view, const std::vector<int> &ones, const std::vector<int> &others)
{
    int met = 0;
    bool same = false;
    for (const int i : ones) {
        const ViewWord &word = view.sides[0].words[std::size_t(i)];
        const auto meets = [&](int j) {
            const bool alike = word.partner == j || view.sides[1].words[std::size_t(j)].stem == word.stem;
            return alike && qualifies(view.sides[0], ones, i) == qualifies(view.sides[1], others, j);
        };
        const auto found = std::ranges::find_if(others, meets);
        met += found != others.end();
        same = same || (found != others.end() && view.sides[1].words[std::size_t(*found)].stem == word.stem);
    }
    return same ? std::min(1.0, double(met) / double(std::min(ones.size(), others.size()))) : 0;
}

bool areOneDeed(const PairView &view, const Deed &one, const Deed &other)
{
    return meeting(view, one.doer, other.doer) > 0 || meeting(view, one.doneTo, other.doneTo) > 0;
}

/// Of the words for doer and for done-to, so many are found where the roles are changed.
constexpr double leastMeeting = 0.5;

/// "A was rammed by B" and "A rammed B".
void judgeDeeds(const PairView &view, Findings &findings)
{
    const std::vector<Deed> &ones = view.sides[0].derived(deedsOf);
    const std::vector<Deed> &others = view.sides[1].derived(deedsOf);
    const auto isSame = [&](const Deed &one, const Deed &other) {
        return view.sides[0].words[std::size_t(one.verb)].stem == view.sides[1].words[std::size_t(other.verb)].stem;
    };
    for (const Deed &one : ones) {
        for (const Deed &other : others) {
            if (!isSame(one, other) || isMutual(view.sides[0].words[std::size_t(one.verb)].stem))
                continue;
            const double crossed = std::min(meeting(view, one.doer, other.doneTo), meeting(view, one.doneTo, other.doer));
            const auto agrees = [&](const Deed &mine, const Deed &its) { return isSame(mine, its) && areOneDeed(view, mine, its); };
            if (crossed < leastMeeting || std::ranges::any_of(others, [&](const Deed &its) { return agrees(one, its); })
                || std::ranges::any_of(ones, [&](const Deed &mine) { return agrees(mine, other); }))
                continue;
            const Span here = one.spanIn(view.sides[0]);
            const Span there = other.spanIn(view.sides[1]);
            Signals seen = signalsAt(view, here, there);
            seen.same = crossed;
            findings.push_back({DiscrepancyType::Claim, RuleKind::Turned, seen,
                                {evidenceAt(view.sides[0], here), evidenceAt(view.sides[1], there)},
                                QT_TRANSLATE_NOOP("Explanation", "Who did it to whom is turned about: %1.")});
            return;
        }
    }
}

} // namespace

void judgeClaims(const PairView &view, Findings &findings)
{
    if (!judgeNamesTurned(view, findings))
        judgeDeeds(view, findings);
}

} // namespace crossread
