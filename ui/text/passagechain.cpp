// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/passagechain.h"

#include <optional>

namespace crossread {

namespace {

struct Weighed {
    Knot knot;
    qsizetype weight = 0;
};

/// In both columns.
bool goesBefore(const Knot &one, const Knot &other)
{
    return one.first.begin < other.first.begin && one.second.begin < other.second.begin;
}

std::vector<Weighed> shared(const MarkIndex &first, const MarkIndex &second, std::optional<Knot> kept)
{
    std::vector<Weighed> found;
    const std::vector<const TextMark *> others = second.passages();
    auto other = others.begin();
    for (const TextMark *mark : first.passages()) { // both by id
        while (other != others.end() && (*other)->id < mark->id)
            ++other;
        if (other == others.end() || (*other)->id != mark->id)
            continue;
        const Knot knot{mark->span, (*other)->span};
        const bool agrees = !kept || knot == *kept || goesBefore(knot, *kept) || goesBefore(*kept, knot);
        if (agrees)
            found.push_back({knot, std::min(knot.first.length(), knot.second.length())});
    }
    // Where several begin at one place only one can be in the chain: the falling second keeps them apart.
    std::sort(found.begin(), found.end(), [](const Weighed &a, const Weighed &b) {
        return a.knot.first.begin != b.knot.first.begin ? a.knot.first.begin < b.knot.first.begin
                                                        : a.knot.second.begin > b.knot.second.begin;
    });
    return found;
}

/// For each rank the best chain that ends at or before it.
class BestBefore {
public:
    explicit BestBefore(size_t size) : m_best(size + 1, -1) { }

    void offer(size_t rank, int index, const std::vector<qsizetype> &weights)
    {
        for (size_t i = rank + 1; i < m_best.size(); i += i & (~i + 1)) {
            if (m_best[i] < 0 || weights[size_t(m_best[i])] < weights[size_t(index)])
                m_best[i] = index;
        }
    }
    [[nodiscard]] int before(size_t rank, const std::vector<qsizetype> &weights) const
    {
        int best = -1;
        for (size_t i = rank; i > 0; i -= i & (~i + 1)) {
            if (m_best[i] >= 0 && (best < 0 || weights[size_t(best)] < weights[size_t(m_best[i])]))
                best = m_best[i];
        }
        return best;
    }

private:
    std::vector<int> m_best;
};

} // namespace

std::vector<Knot> passageChain(const MarkIndex &first, const MarkIndex &second, const QString &kept)
{
    std::optional<Knot> fixed;
    const TextMark *a = kept.isEmpty() ? nullptr : first.find(MarkLayer::Passage, kept);
    const TextMark *b = kept.isEmpty() ? nullptr : second.find(MarkLayer::Passage, kept);
    if (a && b)
        fixed = Knot{a->span, b->span};
    const std::vector<Weighed> all = shared(first, second, fixed);

    std::vector<qsizetype> places;
    for (const Weighed &one : all)
        places.push_back(one.knot.second.begin);
    std::sort(places.begin(), places.end());

    std::vector<qsizetype> weights(all.size());
    std::vector<int> previous(all.size());
    BestBefore best(places.size());
    int last = -1;
    for (size_t i = 0; i < all.size(); ++i) {
        const auto rank = size_t(std::lower_bound(places.begin(), places.end(), all[i].knot.second.begin) - places.begin());
        previous[i] = best.before(rank, weights);
        weights[i] = all[i].weight + (previous[i] < 0 ? 0 : weights[size_t(previous[i])]);
        best.offer(rank, int(i), weights);
        if (last < 0 || weights[i] > weights[size_t(last)])
            last = int(i);
    }
    std::vector<Knot> chain;
    for (int i = last; i >= 0; i = previous[size_t(i)])
        chain.push_back(all[size_t(i)].knot);
    std::reverse(chain.begin(), chain.end());
    return chain;
}

} // namespace crossread
