// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/merge.h"

#include "core/align/passages.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Longer values are shortened in the explanation; the evidence keeps them whole.
constexpr qsizetype longestShown = 80;

bool shareWords(const Finding &one, const Finding &other)
{
    return std::any_of(one.members.begin(), one.members.end(), [&](const Evidence &a) {
        return std::any_of(other.members.begin(), other.members.end(),
                           [&](const Evidence &b) { return a.report == b.report && a.span.overlaps(b.span); });
    });
}

/// Groups of findings that are about the same words: one set a type, joined while they overlap.
std::vector<std::vector<const Finding *>> groupsOf(const Findings &findings)
{
    std::vector<std::size_t> root(findings.size());
    std::iota(root.begin(), root.end(), 0);
    const auto find = [&](std::size_t i) {
        while (root[i] != i)
            i = root[i] = root[root[i]];
        return i;
    };
    // Only findings that touch one report's words can overlap, so each report's are looked at in order of place.
    std::map<std::pair<DiscrepancyType, int>, std::vector<std::pair<Span, std::size_t>>> places;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        for (const Evidence &evidence : findings[i].members)
            places[{findings[i].type, evidence.report}].emplace_back(evidence.span, i);
    }
    for (auto &[key, here] : places) {
        std::sort(here.begin(), here.end());
        for (std::size_t i = 0; i + 1 < here.size(); ++i) {
            for (std::size_t j = i + 1; j < here.size() && here[j].first.begin < here[i].first.end; ++j) {
                if (shareWords(findings[here[i].second], findings[here[j].second]))
                    root[std::max(find(here[i].second), find(here[j].second))]
                        = std::min(find(here[i].second), find(here[j].second));
            }
        }
    }
    std::map<std::size_t, std::vector<const Finding *>> groups;
    for (std::size_t i = 0; i < findings.size(); ++i)
        groups[find(i)].push_back(&findings[i]);
    std::vector<std::vector<const Finding *>> result;
    for (auto &[first, group] : groups)
        result.push_back(std::move(group));
    return result;
}

/// Each place once; of overlapping places the first.
void add(std::vector<Evidence> &members, const Evidence &evidence)
{
    const bool known = std::any_of(members.begin(), members.end(), [&](const Evidence &one) {
        return one.report == evidence.report && one.span.overlaps(evidence.span);
    });
    if (!known)
        members.push_back(evidence);
}

QString shortened(const QString &value)
{
    const QString simple = value.simplified();
    return simple.size() <= longestShown ? simple : simple.first(longestShown - 1).trimmed() + u'…';
}

/// “10,000” (Meridian), “12,000” (NPA)
QString listed(const std::vector<Evidence> &members, const std::vector<const Report *> &reports)
{
    QStringList values;
    for (const Evidence &evidence : members)
        values += u"“%1” (%2)"_s.arg(shortened(evidence.value), shortTitle(*reports[evidence.report]));
    return values.join(u", "_s);
}

Discrepancy discrepancyOf(const std::vector<const Finding *> &group, const std::vector<const Report *> &reports)
{
    const Finding *surest = *std::max_element(group.begin(), group.end(), [](const Finding *a, const Finding *b) {
        return a->confidence < b->confidence;
    });
    Discrepancy discrepancy;
    discrepancy.type = surest->type;
    discrepancy.confidence = surest->confidence;
    discrepancy.passage = surest->passage;
    for (const Evidence &evidence : surest->members)
        add(discrepancy.members, evidence);
    for (const Finding *finding : group) {
        for (const Evidence &evidence : finding->members)
            add(discrepancy.members, evidence);
    }
    std::sort(discrepancy.members.begin(), discrepancy.members.end(), [](const Evidence &a, const Evidence &b) {
        return std::tie(a.report, a.span) < std::tie(b.report, b.span);
    });
    std::vector<QByteArray> places;
    for (const Evidence &evidence : discrepancy.members)
        places.push_back(placeKey(reports[evidence.report]->source.sha256.toHex(), evidence.span));
    discrepancy.id = stableId(QByteArray(nameOf(discrepancy.type).data()), places);
    discrepancy.explanation = {QString::fromLatin1(surest->pattern), {listed(discrepancy.members, reports)}};
    return discrepancy;
}

} // namespace

std::vector<Discrepancy> mergeFindings(Findings findings, const std::vector<const Report *> &reports)
{
    // The surest first, so that its places win; then by place, so that no chance decides.
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        const Evidence &first = a.members.front();
        const Evidence &second = b.members.front();
        return std::tie(b.confidence, first.report, first.span) < std::tie(a.confidence, second.report, second.span);
    });
    std::vector<Discrepancy> discrepancies;
    for (const auto &group : groupsOf(findings))
        discrepancies.push_back(discrepancyOf(group, reports));
    return discrepancies;
}

} // namespace crossread
