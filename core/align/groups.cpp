// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/groups.h"

#include <algorithm>

namespace crossread {

namespace {

double meanOf(const ForEachTwo<double> &values, const std::vector<int> &one, const std::vector<int> &other)
{
    double sum = 0;
    for (const int i : one) {
        for (const int j : other)
            sum += values.at(i, j);
    }
    return sum / double(one.size() * other.size());
}

/// The groups at hand, with the value between each two; only what a join changes is computed anew.
class Groups {
public:
    Groups(const ForEachTwo<double> &values, double least) : m_values(values), m_least(least)
    {
        for (int i = 0; i < values.count(); ++i) {
            m_groups.push_back({{i}, {}});
            for (int j = 0; j < i; ++j)
                m_groups.back().before.push_back(values.at(j, i));
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
                if (value < m_least || (from > 0 && value <= most))
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
        std::vector<double> before; ///< the value with each group before it
    };
    void join(std::size_t into, std::size_t from)
    {
        Group &group = m_groups[into];
        group.members.insert(group.members.end(), m_groups[from].members.begin(), m_groups[from].members.end());
        std::sort(group.members.begin(), group.members.end());
        m_groups.erase(m_groups.begin() + std::ptrdiff_t(from));
        for (std::size_t later = from; later < m_groups.size(); ++later)
            m_groups[later].before.erase(m_groups[later].before.begin() + std::ptrdiff_t(from));
        for (std::size_t other = 0; other < m_groups.size(); ++other) {
            if (other < into)
                group.before[other] = meanOf(m_values, m_groups[other].members, group.members);
            else if (other > into)
                m_groups[other].before[into] = meanOf(m_values, group.members, m_groups[other].members);
        }
    }

    const ForEachTwo<double> &m_values;
    const double m_least;
    std::vector<Group> m_groups;
};

} // namespace

std::vector<std::vector<int>> groupByAverage(const ForEachTwo<double> &values, double least)
{
    Groups groups(values, least);
    while (groups.joinBest()) { }
    return groups.members();
}

} // namespace crossread
