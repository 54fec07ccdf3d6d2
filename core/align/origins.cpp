// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/origins.h"

#include "core/align/groups.h"

#include <algorithm>
#include <map>

namespace crossread {

namespace {

/// Reports that share so much of the shorter one's words, on average, are one source …
constexpr double oneSource = 0.5;
/// … and from here on two reports share one in part.
constexpr double leastShared = 0.3;

std::size_t wordsOf(const PreparedReport &report)
{
    std::size_t words = 0;
    for (const Segment &segment : report.segments)
        words += segment.stems.size();
    return words;
}

/// The words that lie in at least one of the spans.
std::size_t wordsIn(const PreparedReport &report, std::vector<Span> spans)
{
    std::sort(spans.begin(), spans.end());
    std::size_t words = 0;
    auto next = spans.begin();
    qsizetype reach = 0; // the farthest end of the spans that began so far
    for (const Segment &segment : report.segments) {
        for (const Span word : segment.stemSpans) {
            for (; next != spans.end() && next->begin <= word.begin; ++next)
                reach = std::max(reach, next->end);
            words += word.end <= reach;
        }
    }
    return words;
}

/// The agency that one of the reports names.
std::optional<QString> sourceOf(const std::vector<int> &members, const std::vector<const Report *> &reports)
{
    for (const int member : members) {
        if (reports[member]->about.agency)
            return reports[member]->about.agency;
    }
    return std::nullopt;
}

/// The one published before all others; none where a date is missing or the first two are equal. Days are compared by
/// themselves, for a day without a time may be any of its hours.
std::optional<int> earliestOf(const std::vector<int> &members, const std::vector<const Report *> &reports)
{
    std::vector<std::pair<QString, int>> dates;
    for (const int member : members) {
        if (!reports[member]->about.published)
            return std::nullopt;
        dates.emplace_back(reports[member]->about.published->left(10), member);
    }
    std::sort(dates.begin(), dates.end());
    return dates[0].first < dates[1].first ? std::optional(dates[0].second) : std::nullopt;
}

/// What each two reports share, 0 to 1: of the shorter one's words those that stand word for word, or nearly, in the other.
ForEachTwo<double> sharesOf(const std::vector<PreparedReport> &prepared, const std::vector<StretchLink> &links)
{
    std::vector<std::size_t> lengths;
    for (const PreparedReport &report : prepared)
        lengths.push_back(wordsOf(report));
    std::map<std::pair<int, int>, std::vector<Span>> shared; // of the shorter one
    for (const StretchLink &link : links) {
        const bool firstIsShorter = lengths[link.one.report] <= lengths[link.other.report];
        if (link.grade <= Grade::Edited)
            shared[{link.one.report, link.other.report}].push_back(firstIsShorter ? link.one.span : link.other.span);
    }
    ForEachTwo<double> shares(int(prepared.size()));
    for (const auto &[pair, spans] : shared) {
        const auto [one, other] = pair;
        const int shorter = lengths[one] <= lengths[other] ? one : other;
        shares.at(one, other) = double(wordsIn(prepared[shorter], spans)) / double(std::max<std::size_t>(1, lengths[shorter]));
    }
    return shares;
}

double meanShare(const std::vector<int> &members, const ForEachTwo<double> &shares)
{
    double sum = 0;
    int pairs = 0;
    for (std::size_t i = 0; i < members.size(); ++i) {
        for (std::size_t j = i + 1; j < members.size(); ++j) {
            sum += shares.at(members[i], members[j]);
            ++pairs;
        }
    }
    return sum / pairs;
}

} // namespace

std::vector<Origin> findOrigins(const std::vector<const Report *> &reports,
                                const std::vector<PreparedReport> &prepared, const std::vector<StretchLink> &links)
{
    const ForEachTwo<double> shares = sharesOf(prepared, links);
    std::vector<Origin> origins;
    const auto add = [&](const std::vector<int> &members) {
        origins.push_back({members, meanShare(members, shares), sourceOf(members, reports), earliestOf(members, reports)});
    };
    std::vector<int> groupOf(prepared.size(), 0);
    int number = 0;
    for (const std::vector<int> &members : groupByAverage(shares, oneSource)) {
        for (const int member : members)
            groupOf[member] = number;
        ++number;
        if (members.size() > 1)
            add(members);
    }
    for (int one = 0; one < shares.count(); ++one) {
        for (int other = one + 1; other < shares.count(); ++other) {
            if (groupOf[one] != groupOf[other] && shares.at(one, other) >= leastShared)
                add({one, other});
        }
    }
    return origins;
}

} // namespace crossread
