// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <gumbo.h>

#include <memory>
#include <vector>

namespace crossread {

/// One element or text of a page.
struct HtmlNode {
    const GumboNode *gumbo = nullptr;
    int parent = -1;
    int end = 0;                       ///< index behind its last descendant
    GumboTag tag = GUMBO_TAG_LAST;     ///< GUMBO_TAG_LAST for text
    QString text;                      ///< of a text node; as printed
};

/// A page as a flat list in document order: a subtree is the range [index, end).
class HtmlTree {
public:
    /// `utf8` must come from prepareHtml(): the parser has no limits of its own.
    explicit HtmlTree(QByteArray utf8);

    [[nodiscard]] const std::vector<HtmlNode> &nodes() const { return m_nodes; }
    [[nodiscard]] int size() const { return int(m_nodes.size()); }
    [[nodiscard]] const HtmlNode &operator[](int index) const { return m_nodes[std::size_t(index)]; }
    [[nodiscard]] bool isText(int index) const { return m_nodes[std::size_t(index)].tag == GUMBO_TAG_LAST; }

    /// Empty when the attribute is missing.
    [[nodiscard]] QString attribute(int index, const char *name) const;
    [[nodiscard]] bool hasAttribute(int index, const char *name) const;
    /// Words of class, id and test names, in lower case, split where case or punctuation changes.
    [[nodiscard]] QList<QByteArray> classWords(int index) const;
    /// All text of the subtree, squeezed.
    [[nodiscard]] QString textOf(int index) const;
    [[nodiscard]] int bodyIndex() const { return m_body; }

private:
    void append(const GumboNode *node, int parent);

    QByteArray m_bytes; ///< gumbo points into it
    std::unique_ptr<GumboOutput, void (*)(GumboOutput *)> m_output;
    std::vector<HtmlNode> m_nodes;
    int m_body = 0;
};

} // namespace crossread
