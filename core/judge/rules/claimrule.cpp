// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"

#include "core/language/lexicon.h"

#include <QCoreApplication>

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
    const auto joined = [&](int a, int b) { return side.words[b].span.begin - side.words[a].span.end == 1; };
    while (first > 0 && joined(first - 1, first) && side.words[first - 1].content
           && side.words[first - 1].name == side.words[i].name && !isVerb(side.words[first - 1]))
        --first;
    while (last + 1 < int(side.words.size()) && joined(last, last + 1) && side.words[last + 1].content
           && side.words[last + 1].name == side.words[i].name && !isVerb(side.words[last + 1]))
        ++last;
    return {side.words[first].span.begin, side.words[last].span.end};
}

} // namespace

void judgeClaims(const PairView &view, Findings &findings)
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
            || !isActive(other, partner, doerThere) || one.words[doer].similarity < 0.94F || one.words[doneTo].similarity < 0.94F
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
        return;
    }
}

} // namespace crossread
