// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/compare.h"

#include "core/align/align.h"
#include "core/align/quotepairs.h"
#include "core/compare/engine.h"
#include "core/compare/order.h"
#include "core/compare/overrule.h"
#include "core/judge/judge.h"
#include "core/reading/read.h"


#include <algorithm>
#include <map>
#include <set>

namespace crossread {

namespace {

std::vector<Reading> readAll(const std::vector<const Report *> &reports, Work &work)
{
    std::vector<Reading> readings;
    for (const Report *report : reports) {
        if (work.cancelled())
            break;
        readings.push_back(read(*report));
        work.progress(double(readings.size()) / double(reports.size()));
    }
    return readings;
}

/// Quotes that are alike pairwise, gathered: an entry joins a group in which it is alike to every member of it.
std::vector<QuoteGroup> groupQuotes(const std::vector<QuotePair> &pairs)
{
    using Entry = QuoteGroup::Entry;
    std::set<std::pair<Entry, Entry>> alike;
    for (const QuotePair &pair : pairs)
        alike.emplace(Entry{pair.one, pair.oneQuote}, Entry{pair.other, pair.otherQuote});
    std::vector<QuoteGroup> groups;
    std::map<Entry, std::set<std::size_t>> groupsOf;
    const auto add = [&](std::size_t group, const Entry &entry) {
        groups[group].members.push_back(entry);
        groupsOf[entry].insert(group);
    };
    const auto joins = [&](const Entry &entry, const QuoteGroup &group) {
        return std::all_of(group.members.begin(), group.members.end(), [&](const Entry &member) {
            return alike.contains(std::minmax(entry, member));
        });
    };
    for (const auto &[one, other] : alike) {
        const auto isMember = [&](std::size_t group) { return std::ranges::find(groups[group].members, other) != groups[group].members.end(); };
        const std::set<std::size_t> &known = groupsOf[one];
        const auto home = std::ranges::find_if(known, [&](std::size_t group) { return isMember(group) || joins(other, groups[group]); });
        if (home == known.end()) {
            groups.emplace_back();
            add(groups.size() - 1, one);
            add(groups.size() - 1, other);
        } else if (!isMember(*home)) {
            add(*home, other);
        }
    }
    return groups;
}

} // namespace

Result<Comparison> compare(const std::vector<Report> &reports, const Corrections &corrections, Work &work)
{
    const Order order = canonicalOrder(reports);
    std::vector<const Report *> sorted;
    std::vector<int> placeOf(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        sorted.push_back(&reports[std::size_t(order[i])]);
        placeOf[std::size_t(order[i])] = int(i);
    }

    Comparison result;
    result.engine = engineName();
    WorkPart reading(work, 0, 0.2);
    result.readings = readAll(sorted, reading);
    if (work.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}};

    const Corrections decided = renumbered(corrections, placeOf);
    overrule(result.readings, decided.quotes);

    std::vector<const Reading *> readings;
    for (const Reading &one : result.readings)
        readings.push_back(&one);
    WorkPart aligning(work, 0.2, 0.8);
    result.alignment = align(sorted, readings, decided, aligning);
    if (work.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    const std::vector<QuotePair> quotePairs = pairQuotes(sorted, readings, result.alignment.events);
    result.quoteGroups = groupQuotes(quotePairs);
    WorkPart judging(work, 0.8, 1);
    result.discrepancies = judge(sorted, readings, result.alignment, quotePairs, judging);
    if (work.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    work.progress(1);
    result = inOrderOf(std::move(result), order);
    result.corrections = corrections;
    return result;
}

Result<Comparison> compare(const std::vector<Report> &reports, Work &work)
{
    return compare(reports, {}, work);
}

Result<Comparison> compare(const std::vector<Report> &reports)
{
    Work work;
    return compare(reports, work);
}

} // namespace crossread
