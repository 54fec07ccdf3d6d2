// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/bands.h"

#include <algorithm>
#include <map>

namespace crossread::pages {

namespace {

/// A line may be broken before a sentence, not within one.
qsizetype sentenceStart(const Reading &reading, qsizetype at)
{
    const auto after = std::ranges::upper_bound(reading.sentences, at, {}, [](const Sentence &s) { return s.span.begin; });
    if (after == reading.sentences.begin() || !std::prev(after)->span.contains(at))
        return at;
    return std::prev(after)->span.begin;
}

Band bandOf(int passage, const Comparison &comparison, const std::vector<int> &columns)
{
    Band band{passage, {}};
    const std::vector<Member> &members = comparison.alignment.passages[std::size_t(passage)].members;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        const auto member = std::ranges::find(members, columns[column], &Member::report);
        if (member != members.end()) {
            const Reading &reading = comparison.readings[std::size_t(member->report)];
            band.starts.push_back({int(column), sentenceStart(reading, member->span.begin)});
        }
    }
    return band;
}

/// Takes bands one by one as long as all stay in one order.
class Order {
public:
    explicit Order(std::size_t columns) : m_ranks(columns) { }

    /// False, and nothing changed, if `band` would have to stand before what it follows elsewhere.
    bool take(const Band &band)
    {
        std::size_t from = 0;
        std::size_t to = m_bands.size();
        for (const Band::Start &start : band.starts) {
            const auto &places = m_ranks[std::size_t(start.column)];
            const auto next = places.lower_bound(start.at);
            if (next != places.end() && next->first == start.at)
                return false;
            if (next != places.end())
                to = std::min(to, rank(next->second));
            if (next != places.begin())
                from = std::max(from, rank(std::prev(next)->second) + 1);
        }
        if (from > to)
            return false;
        m_bands.insert(m_bands.begin() + qsizetype(from), band);
        for (const Band::Start &start : band.starts)
            m_ranks[std::size_t(start.column)].insert({start.at, band.passage});
        return true;
    }

    [[nodiscard]] std::vector<Band> bands() const { return m_bands; }

private:
    [[nodiscard]] std::size_t rank(int passage) const
    {
        return std::size_t(std::ranges::find(m_bands, passage, &Band::passage) - m_bands.begin());
    }

    std::vector<Band> m_bands;
    std::vector<std::map<qsizetype, int>> m_ranks; ///< by column: where which passage starts
};

} // namespace

std::vector<Band> chooseBands(const Comparison &comparison, const std::vector<int> &columns)
{
    const std::vector<Passage> &passages = comparison.alignment.passages;
    std::vector<std::pair<double, Band>> candidates;
    for (std::size_t i = 0; i < passages.size(); ++i) {
        Band band = bandOf(int(i), comparison, columns);
        if (band.starts.size() < 2 || passages[i].grade == Grade::Related)
            continue;
        qsizetype words = 0;
        for (const Member &member : passages[i].members)
            words += member.span.length();
        candidates.push_back({double(words) * passages[i].score, std::move(band)});
    }
    std::ranges::stable_sort(candidates, std::greater(), &std::pair<double, Band>::first);
    Order order(columns.size());
    for (const auto &[weight, band] : candidates)
        order.take(band);
    return order.bands();
}

std::vector<std::vector<int>> columnGroups(const std::vector<int> &reports, int most)
{
    const int count = int(reports.size());
    const int groups = (count + most - 1) / most;
    std::vector<std::vector<int>> result;
    int at = 0;
    for (int i = 0; i < groups; ++i) {
        const int size = count / groups + (i < count % groups ? 1 : 0);
        result.emplace_back(reports.begin() + at, reports.begin() + at + size);
        at += size;
    }
    return result;
}

} // namespace crossread::pages
