// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/merge.h"

#include "core/align/passages.h"
#include "core/base/spanindex.h"

#include <algorithm>
#include <map>
#include <optional>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Longer values are shortened in the explanation; the evidence keeps them whole.
constexpr qsizetype longestShown = 80;

/// Two pieces of evidence in one report are one place where they share this much of their union.
constexpr double samePlace = 0.5;

bool isSamePlace(const Evidence &one, const Evidence &other)
{
    return one.report == other.report && isSamePlace(one.span, other.span, samePlace);
}

/// A discrepancy in the making: at most one place a report, so that it says of each what it says.
struct Group {
    const Finding *surest = nullptr;
    std::vector<Evidence> members;

    [[nodiscard]] const Evidence *of(int report) const
    {
        const auto found = std::find_if(members.begin(), members.end(),
                                        [&](const Evidence &evidence) { return evidence.report == report; });
        return found == members.end() ? nullptr : &*found;
    }
    [[nodiscard]] bool holds(const Evidence &evidence) const
    {
        return std::any_of(members.begin(), members.end(), [&](const Evidence &one) { return isSamePlace(one, evidence); });
    }
    /// Shares a place with the finding, and has no other place in any of its reports. Of two places that were compared,
    /// which come first, others may be repetitions; they do not matter.
    [[nodiscard]] bool takes(const Finding &finding) const
    {
        const std::size_t compared = finding.type == DiscrepancyType::Omission ? finding.members.size() : std::min<std::size_t>(2, finding.members.size());
        // What one report alone says and what one leaves out are two things.
        if (finding.type == DiscrepancyType::Omission && finding.rule != surest->rule)
            return false;
        bool shared = false;
        for (std::size_t i = 0; i < compared; ++i) {
            const Evidence &evidence = finding.members[i];
            const bool same = holds(evidence);
            if (of(evidence.report) && !same)
                return false;
            shared = shared || same;
        }
        return shared;
    }
    /// Returns the places that it had not yet.
    std::vector<Evidence> add(const Finding &finding)
    {
        std::vector<Evidence> added;
        for (std::size_t i = 0; i < finding.members.size(); ++i) {
            const Evidence &evidence = finding.members[i];
            const bool repeats = finding.type == DiscrepancyType::Quote || i > 1;
            if (!holds(evidence) && (repeats || !of(evidence.report))) {
                members.push_back(evidence);
                added.push_back(evidence);
            }
        }
        return added;
    }
};

/// `findings` with the surest first.
std::vector<Group> groupsOf(const Findings &findings)
{
    std::vector<Group> groups;
    std::map<std::pair<DiscrepancyType, int>, SpanIndex> ofReport;
    for (const Finding &finding : findings) {
        std::optional<int> home;
        for (const Evidence &evidence : finding.members) {
            const std::optional<int> taker = ofReport[{finding.type, evidence.report}].lowest(
                evidence.span, [&](int group) { return groups[group].takes(finding); });
            if (taker)
                home = std::min(home.value_or(*taker), *taker);
        }
        if (!home) {
            home = int(groups.size());
            groups.push_back({&finding, {}});
        }
        for (const Evidence &evidence : groups[*home].add(finding))
            ofReport[{finding.type, evidence.report}].add(evidence.span, *home);
    }
    return groups;
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

Discrepancy discrepancyOf(const Group &group, const std::vector<const Report *> &reports)
{
    Discrepancy discrepancy;
    discrepancy.type = group.surest->type;
    discrepancy.confidence = group.surest->confidence;
    discrepancy.passage = group.surest->passage;
    discrepancy.members = group.members;
    std::sort(discrepancy.members.begin(), discrepancy.members.end(), [](const Evidence &a, const Evidence &b) {
        return std::tie(a.report, a.span) < std::tie(b.report, b.span);
    });
    std::vector<QByteArray> places;
    for (const Evidence &evidence : discrepancy.members)
        places.push_back(placeKey(reports[evidence.report]->source.sha256.toHex(), evidence.span));
    discrepancy.id = stableId(QByteArray(nameOf(discrepancy.type).data()), places);
    discrepancy.explanation = {QString::fromLatin1(group.surest->pattern), {listed(discrepancy.members, reports)}};
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
    for (const Group &group : groupsOf(findings))
        discrepancies.push_back(discrepancyOf(group, reports));
    return discrepancies;
}

} // namespace crossread
