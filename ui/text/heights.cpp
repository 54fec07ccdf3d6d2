// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/heights.h"

#include <algorithm>
#include <bit>

namespace crossread {

void Heights::assign(std::vector<int> heights)
{
    m_heights = std::move(heights);
    m_tree.assign(m_heights.size() + 1, 0);
    for (size_t i = 1; i < m_tree.size(); ++i) {
        m_tree[i] += m_heights[i - 1];
        const size_t parent = i + (i & (~i + 1));
        if (parent < m_tree.size())
            m_tree[parent] += m_tree[i];
    }
}

void Heights::set(int index, int height)
{
    const int change = height - m_heights[size_t(index)];
    m_heights[size_t(index)] = height;
    for (size_t i = size_t(index) + 1; i < m_tree.size(); i += i & (~i + 1))
        m_tree[i] += change;
}

int Heights::before(int index) const
{
    int sum = 0;
    for (size_t i = size_t(index); i > 0; i -= i & (~i + 1))
        sum += m_tree[i];
    return sum;
}

int Heights::indexAt(int y) const
{
    size_t position = 0;
    int left = std::max(y, 0);
    for (size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        if (position + step < m_tree.size() && m_tree[position + step] <= left) {
            position += step;
            left -= m_tree[position];
        }
    }
    return int(std::min(position, m_heights.size() - 1));
}

} // namespace crossread
