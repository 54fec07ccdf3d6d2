// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/origins.h"

#include <algorithm>
#include <map>
#include <set>

namespace crossread {

namespace {

/// From this share of the shorter report's words on, two reports are one source.
constexpr double leastShared = 0.3;

std::size_t wordsOf(const PreparedReport &report)
{
    std::size_t words = 0;
    for (const Segment &segment : report.segments)
        words += segment.stems.size();
    return words;
}

/// The words that lie in at least one of the spans.
std::size_t wordsIn(const PreparedReport &report, const std::set<Span> &spans)
{
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

} // namespace

std::vector<Origin> findOrigins(const std::vector<const Report *> &reports,
                                const std::vector<PreparedReport> &prepared, const std::vector<StretchLink> &links)
{
    // What each report shares word for word, or nearly, with each other one.
    std::map<std::pair<int, int>, std::pair<std::set<Span>, std::set<Span>>> shared;
    for (const StretchLink &link : links) {
        if (link.grade > Grade::Edited)
            continue;
        shared[{link.one.report, link.other.report}].first.insert(link.one.span);
        shared[{link.one.report, link.other.report}].second.insert(link.other.span);
    }
    std::vector<std::size_t> lengths;
    for (const PreparedReport &report : prepared)
        lengths.push_back(wordsOf(report));
    std::vector<Origin> origins;
    for (const auto &[pair, spans] : shared) {
        const auto [one, other] = pair;
        const bool firstIsShorter = lengths[one] <= lengths[other];
        const int shorter = firstIsShorter ? one : other;
        const std::size_t words = wordsIn(prepared[shorter], firstIsShorter ? spans.first : spans.second);
        const double share = double(words) / double(std::max<std::size_t>(1, lengths[shorter]));
        if (share >= leastShared)
            origins.push_back({{one, other}, share, sourceOf({one, other}, reports)});
    }
    return origins;
}

} // namespace crossread
