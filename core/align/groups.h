// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

namespace crossread {

/// One value for every two of so many reports.
template<typename Value>
class ForEachTwo {
public:
    explicit ForEachTwo(int count) : m_count(count), m_values(std::size_t(count * count)) { }
    /// In either order; one and other differ.
    [[nodiscard]] Value &at(int one, int other) { return m_values[place(one, other)]; }
    [[nodiscard]] const Value &at(int one, int other) const { return m_values[place(one, other)]; }
    [[nodiscard]] int count() const { return m_count; }

private:
    [[nodiscard]] std::size_t place(int one, int other) const
    {
        return std::size_t(std::min(one, other) * m_count + std::max(one, other));
    }
    int m_count;
    std::vector<Value> m_values;
};

/// Groups by average linkage: the two groups with the highest average are joined while it is at least `least`.
/// Groups and their members ascend.
[[nodiscard]] std::vector<std::vector<int>> groupByAverage(const ForEachTwo<double> &values, double least);

} // namespace crossread
