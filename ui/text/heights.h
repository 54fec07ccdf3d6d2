// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace crossread {

/// Heights of a column's blocks: sums, changes and searches in logarithmic time (Fenwick, 1994).
class Heights {
public:
    void assign(std::vector<int> heights);
    [[nodiscard]] int count() const { return int(m_heights.size()); }
    [[nodiscard]] int at(int index) const { return m_heights[size_t(index)]; }
    void set(int index, int height);
    /// Sum of the heights before `index`.
    [[nodiscard]] int before(int index) const;
    [[nodiscard]] int total() const { return before(count()); }
    /// The block that holds y; the first or last one where y is outside. Asks for count() > 0.
    [[nodiscard]] int indexAt(int y) const;

private:
    std::vector<int> m_heights;
    std::vector<int> m_tree; ///< 1-based
};

} // namespace crossread
