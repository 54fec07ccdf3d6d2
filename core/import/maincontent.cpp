// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/maincontent.h"

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double stepShare = 0.75;
constexpr double markedShare = 0.5;

/// Running text in any subtree in constant time.
class ProseSums {
public:
    ProseSums(const HtmlTree &tree, const std::vector<PageBlock> &blocks) : m_tree(tree), m_before(tree.nodes().size() + 1)
    {
        for (const PageBlock &block : blocks)
            m_before[std::size_t(block.node) + 1] += block.prose;
        for (std::size_t i = 1; i < m_before.size(); ++i)
            m_before[i] += m_before[i - 1];
    }
    [[nodiscard]] double in(int node) const { return m_before[std::size_t(m_tree[node].end)] - m_before[std::size_t(node)]; }

private:
    const HtmlTree &m_tree;
    std::vector<double> m_before;
};

/// The child with most of the text.
int heaviestChild(const HtmlTree &tree, const ProseSums &sums, int node)
{
    int best = -1;
    for (int child = node + 1; child < tree[node].end; child = tree[child].end) {
        if (!tree.isText(child) && (best < 0 || sums.in(child) > sums.in(best)))
            best = child;
    }
    return best;
}

} // namespace

int articleRoot(const HtmlTree &tree, const std::vector<PageBlock> &blocks)
{
    const ProseSums sums(tree, blocks);
    const int body = tree.bodyIndex();
    const double all = sums.in(body);
    int root = body;
    for (int i = body; i < tree.size(); ++i) {
        if (!tree.isText(i) && tree.attribute(i, "itemprop").contains("articleBody"_L1) && sums.in(i) >= markedShare * all && sums.in(i) > 0) {
            root = i;
            break;
        }
    }
    for (int child = heaviestChild(tree, sums, root); child >= 0 && sums.in(child) > 0; child = heaviestChild(tree, sums, root)) {
        if (sums.in(child) < stepShare * sums.in(root) || tree[child].tag == GUMBO_TAG_P)
            break;
        root = child;
    }
    return root;
}

} // namespace crossread
