// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/events.h"

#include <algorithm>

namespace crossread {

namespace {

struct Odds {
    int count;
    const std::vector<double> &values;

    [[nodiscard]] double between(const std::vector<int> &one, const std::vector<int> &other) const
    {
        double sum = 0;
        for (const int i : one) {
            for (const int j : other)
                sum += values[std::size_t(i * count + j)];
        }
        return sum / double(one.size() * other.size());
    }
    /// What a group demands of whom it takes in.
    [[nodiscard]] double demand(const std::vector<int> &group) const
    {
        double sum = 0;
        int pairs = 0;
        for (const int i : group) {
            for (const int j : group) {
                if (i < j) {
                    sum += values[std::size_t(i * count + j)];
                    ++pairs;
                }
            }
        }
        return std::max(leastSameEvent, pairs > 0 ? sum / pairs - mostBelow : leastSameEvent);
    }
};

/// The groups at hand, with the odds between each two and what each demands; only what a join changes is computed anew.
class Groups {
public:
    explicit Groups(const Odds &odds) : m_odds(odds)
    {
        for (int i = 0; i < odds.count; ++i) {
            m_groups.push_back({{i}, odds.demand({i}), {}});
            for (int j = 0; j < i; ++j)
                m_groups.back().before.push_back(odds.between({j}, {i}));
        }
    }
    /// Joins the two groups that most want it; false where none do.
    bool joinBest()
    {
        std::size_t into = 0, from = 0;
        double most = 0;
        for (std::size_t a = 0; a < m_groups.size(); ++a) {
            for (std::size_t b = a + 1; b < m_groups.size(); ++b) {
                const double value = m_groups[b].before[a];
                const bool wanted = value >= std::max(m_groups[a].demand, m_groups[b].demand);
                if (!wanted || (from > 0 && value <= most))
                    continue;
                into = a;
                from = b;
                most = value;
            }
        }
        if (from > 0)
            join(into, from);
        return from > 0;
    }
    [[nodiscard]] std::vector<std::vector<int>> members() const
    {
        std::vector<std::vector<int>> all;
        for (const Group &group : m_groups)
            all.push_back(group.members);
        std::sort(all.begin(), all.end());
        return all;
    }

private:
    struct Group {
        std::vector<int> members;
        double demand = 0;
        std::vector<double> before; ///< the odds against each group before it
    };
    void join(std::size_t into, std::size_t from)
    {
        Group &group = m_groups[into];
        group.members.insert(group.members.end(), m_groups[from].members.begin(), m_groups[from].members.end());
        std::sort(group.members.begin(), group.members.end());
        m_groups.erase(m_groups.begin() + std::ptrdiff_t(from));
        for (std::size_t later = from; later < m_groups.size(); ++later)
            m_groups[later].before.erase(m_groups[later].before.begin() + std::ptrdiff_t(from));
        group.demand = m_odds.demand(group.members);
        for (std::size_t other = 0; other < m_groups.size(); ++other) {
            if (other < into)
                group.before[other] = m_odds.between(m_groups[other].members, group.members);
            else if (other > into)
                m_groups[other].before[into] = m_odds.between(group.members, m_groups[other].members);
        }
    }

    const Odds &m_odds;
    std::vector<Group> m_groups;
};

} // namespace

std::vector<std::vector<int>> groupEvents(int count, const std::vector<double> &odds)
{
    const Odds all{count, odds};
    Groups groups(all);
    while (groups.joinBest()) { }
    return groups.members();
}

} // namespace crossread
