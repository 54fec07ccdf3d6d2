// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"

#include "core/judge/rules/frames.h"
#include "core/language/alternatives.h"

#include <QCoreApplication>

#include <algorithm>

namespace crossread {

namespace {

using alternatives::Alternative;
using alternatives::Alternatives;
using alternatives::Matter;

using AlternativeWords = std::vector<std::pair<int, const Alternatives *>>;

AlternativeWords alternativeWords(const Side &side)
{
    AlternativeWords found;
    for (int i = 0; i < int(side.words.size()); ++i) {
        const ViewWord &word = side.words[std::size_t(i)];
        if (side.source->text[word.span.begin].isUpper()) // "White House", "Brown said"
            continue;
        if (const Alternatives *all = alternatives::alternativesOf(word.stem))
            found.emplace_back(i, all);
    }
    return found;
}

/// Another word of the group on the same side: both are told of.
bool isSaidToo(const AlternativeWords &words, int but, const Alternative &alternative)
{
    return std::ranges::any_of(words, [&](const auto &word) {
        return word.first != but && std::ranges::any_of(*word.second, [&](const Alternative &each) { return each.group == alternative.group; });
    });
}

Finding findingOf(const PairView &view, int i, int j, Matter matter, double framed)
{
    const Span here = view.sides[0].words[std::size_t(i)].span;
    const Span there = view.sides[1].words[std::size_t(j)].span;
    Signals seen = signalsAt(view, here, there);
    seen.same = framed;
    if (framed == 1) // whoever else is named, the two are of one thing
        seen.agree = seen.alone = 1;
    const std::vector<Evidence> members{evidenceAt(view.sides[0], here), evidenceAt(view.sides[1], there)};
    switch (matter) {
    case Matter::Certainty:
        seen.other = framed;
        return {DiscrepancyType::Modality, RuleKind::Hedge, seen, members, QT_TRANSLATE_NOOP("Explanation", "They are not equally certain: %1.")};
    case Matter::Place:
        return {DiscrepancyType::Place, RuleKind::Opposite, seen, members, QT_TRANSLATE_NOOP("Explanation", "The places differ: %1.")};
    case Matter::Claim:
        break;
    }
    return {DiscrepancyType::Claim, RuleKind::Opposite, seen, members, QT_TRANSLATE_NOOP("Explanation", "Only one of these can be true: %1.")};
}

/// "Possible closure" beside "closure", where the other says "inevitable": the two words tell it better.
void dropWider(Findings &findings, const Finding &nearer)
{
    constexpr std::ptrdiff_t recent = 16; // those of this pair have no passage yet
    const auto first = findings.end() - std::min(recent, std::ssize(findings));
    const auto isWider = [&](const Finding &finding) {
        return finding.passage.isEmpty() && finding.type == nearer.type && finding.members.size() == 2
            && std::ranges::any_of(finding.members, [&](const Evidence &wide) {
                   return std::ranges::any_of(nearer.members, [&](const Evidence &near) { return wide.report == near.report && wide.span.contains(near.span); });
               });
    };
    findings.erase(std::remove_if(first, findings.end(), isWider), findings.end());
}

void add(Findings &findings, Finding &&finding)
{
    if (finding.type == DiscrepancyType::Modality && confidenceOf(finding.rule, finding.seen) >= shownConfidence)
        dropWider(findings, finding);
    findings.push_back(std::move(finding));
}

} // namespace

/// "Abstained" and "voted in favour", "south of the station" and "north of the station": in one frame only one can be true.
void judgeAlternatives(const PairView &view, Findings &findings)
{
    const AlternativeWords &ones = view.sides[0].derived(alternativeWords);
    const AlternativeWords &others = view.sides[1].derived(alternativeWords);
    for (const auto &[i, mine] : ones) {
        for (const auto &[j, its] : others) {
            const Alternative *alternative = alternatives::excluded(*mine, *its);
            if (!alternative || isSaidToo(ones, i, *alternative) || isSaidToo(others, j, *alternative)
                || isDeniedAt(view.sides[0], i) != isDeniedAt(view.sides[1], j))
                continue;
            const double framed = frameAgreement(view, i, j);
            if (framed > 0 && (alternative->matter != Matter::Place || haveOneBearing(view, i, j)))
                add(findings, findingOf(view, i, j, alternative->matter, framed));
        }
    }
}

} // namespace crossread
