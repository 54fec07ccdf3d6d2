// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/htmlblocks.h"

#include "core/import/textfold.h"

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype runningText = 60; ///< a text node of that many characters is running text
constexpr double largestPart = 0.4;   ///< an element with more of the page's text than this is no side matter
constexpr double largestLine = 0.15;  ///< nor is one with more than this a byline or a deck

bool isInline(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_A: case GUMBO_TAG_ABBR: case GUMBO_TAG_B: case GUMBO_TAG_BDI: case GUMBO_TAG_BDO: case GUMBO_TAG_BIG: case GUMBO_TAG_CITE:
    case GUMBO_TAG_CODE: case GUMBO_TAG_DATA: case GUMBO_TAG_DEL: case GUMBO_TAG_DFN: case GUMBO_TAG_EM: case GUMBO_TAG_FONT: case GUMBO_TAG_I:
    case GUMBO_TAG_INS: case GUMBO_TAG_KBD: case GUMBO_TAG_MARK: case GUMBO_TAG_NOBR: case GUMBO_TAG_Q: case GUMBO_TAG_S: case GUMBO_TAG_SAMP:
    case GUMBO_TAG_SMALL: case GUMBO_TAG_SPAN: case GUMBO_TAG_STRIKE: case GUMBO_TAG_STRONG: case GUMBO_TAG_SUB: case GUMBO_TAG_SUP:
    case GUMBO_TAG_TIME: case GUMBO_TAG_TT: case GUMBO_TAG_U: case GUMBO_TAG_VAR: case GUMBO_TAG_WBR: case GUMBO_TAG_LABEL: case GUMBO_TAG_ACRONYM:
        return true;
    default:
        return false;
    }
}

int headingLevel(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 ? int(tag) - int(GUMBO_TAG_H1) + 1 : 0;
}

struct Context {
    int node = 0;
    Region region = Region::None;
    BlockShape shape = BlockShape::Paragraph;
    int level = 0;
    bool link = false;
};

class Reader {
public:
    explicit Reader(const HtmlTree &tree) : m_tree(tree)
    {
        m_running.resize(tree.nodes().size() + 1);
        for (int i = 0; i < tree.size(); ++i) {
            const bool running = tree.isText(i) && tree[i].text.size() >= runningText;
            m_running[std::size_t(i) + 1] = m_running[std::size_t(i)] + (running ? tree[i].text.size() : 0);
        }
    }

    std::vector<PageBlock> run()
    {
        findArticle();
        walk(m_tree.bodyIndex(), {m_tree.bodyIndex()});
        flush();
        return std::move(m_blocks);
    }

private:
    [[nodiscard]] double share(int node) const
    {
        const qsizetype all = m_running.back();
        return all == 0 ? 0 : double(m_running[std::size_t(m_tree[node].end)] - m_running[std::size_t(node)]) / double(all);
    }

    void walk(int node, const Context &outer)
    {
        for (int child = node + 1; child < m_tree[node].end; child = m_tree[child].end)
            visit(child, outer);
    }

    void visit(int node, const Context &outer)
    {
        const HtmlNode &here = m_tree[node];
        if (m_tree.isText(node)) {
            append(here.text, outer);
            return;
        }
        if (here.tag == GUMBO_TAG_BR) {
            if (m_breaks++ > 0)
                flush();
            else
                m_text += u' ';
            return;
        }
        if (here.tag == GUMBO_TAG_HEAD || here.tag == GUMBO_TAG_TITLE)
            return;
        Context inner = outer;
        if (!isApart(outer.region))
            inner.region = innerRegion(node, outer.region);
        if (inner.region == Region::Hidden)
            return;
        inner.link = outer.link || (here.tag == GUMBO_TAG_A && m_tree.hasAttribute(node, "href"));
        if (isInline(here.tag)) {
            inner.region = isApart(inner.region) && !isApart(outer.region) && here.tag != GUMBO_TAG_SPAN ? outer.region : inner.region;
            if (inner.region != outer.region && isApart(inner.region)) { // a share link inside a paragraph parts it
                flush();
                walk(node, inner);
                flush();
                return;
            }
            walk(node, inner);
            return;
        }
        flush();
        inner.node = node;
        setShape(inner, here.tag);
        walk(node, inner);
        flush();
    }

    [[nodiscard]] Region innerRegion(int node, Region outer) const
    {
        const Region region = regionOf(m_tree, node);
        if (region == Region::None)
            return outer;
        const GumboTag tag = m_tree[node].tag;
        // Class names lie about large elements ("article has-sidebar"), and ASP.NET wraps whole pages in a form.
        const bool holdsArticle = m_article >= 0 ? node <= m_article && m_article < m_tree[node].end : share(node) > largestPart;
        if (holdsArticle || tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_HTML)
            return outer;
        if (!isApart(region) && region != Region::Caption && share(node) > largestLine)
            return outer;
        return region;
    }

    /// The element whose own paragraphs hold most running text, sought outside of what is never the article.
    void findArticle()
    {
        std::vector<qsizetype> own(m_tree.nodes().size());
        qsizetype most = 0;
        for (int i = m_tree.bodyIndex(); i < m_tree.size();) {
            const HtmlNode &node = m_tree[i];
            if (!m_tree.isText(i) && i != m_tree.bodyIndex() && isNeverArticle(m_tree, i)) {
                i = node.end;
                continue;
            }
            if (m_tree.isText(i) && node.text.size() >= runningText && node.parent >= 0) {
                const int parent = node.parent;
                const bool paragraph = m_tree[parent].tag == GUMBO_TAG_P && m_tree[parent].parent >= 0;
                const int holder = paragraph ? m_tree[parent].parent : parent;
                own[std::size_t(holder)] += node.text.size();
                if (own[std::size_t(holder)] > most) {
                    most = own[std::size_t(holder)];
                    m_article = holder;
                }
            }
            ++i;
        }
    }

    static void setShape(Context &inner, GumboTag tag)
    {
        if (const int level = headingLevel(tag)) {
            inner.shape = BlockShape::Heading;
            inner.level = level;
        } else if (tag == GUMBO_TAG_LI) {
            inner.shape = BlockShape::ListItem;
        } else if (tag == GUMBO_TAG_BLOCKQUOTE) {
            inner.shape = BlockShape::Quote;
        } else if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) {
            inner.shape = BlockShape::TableRow;
        } else if (tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_SECTION || tag == GUMBO_TAG_ARTICLE) {
            if (inner.shape == BlockShape::TableRow)
                inner.shape = BlockShape::Paragraph;
        } else if (tag == GUMBO_TAG_P && inner.shape == BlockShape::TableRow) {
            inner.shape = BlockShape::Paragraph; // a layout table
        }
    }

    void append(const QString &text, const Context &context)
    {
        qsizetype letters = 0;
        for (const QChar c : text)
            letters += !isBlank(c);
        if (letters > 0) {
            m_breaks = 0;
            if (m_letters == 0)
                m_context = context;
            // One named part (a caption, a byline) makes the paragraph so only if it is most of it.
            m_regionLetters += context.region == m_context.region ? letters : 0;
        }
        m_text += text;
        m_letters += letters;
        m_linkLetters += context.link ? letters : 0;
    }

    void flush()
    {
        if (m_letters > 0) {
            PageBlock out;
            out.block.text = squeezed(m_text);
            out.block.shape = m_context.shape;
            out.block.level = m_context.level;
            out.block.linkShare = double(m_linkLetters) / double(m_letters);
            out.node = m_context.node;
            out.region = m_regionLetters * 2 >= m_letters ? m_context.region : Region::None;
            out.prose = weight(out);
            if (!out.block.text.isEmpty())
                m_blocks.push_back(std::move(out));
        }
        m_text.clear();
        m_letters = m_linkLetters = m_regionLetters = 0;
        m_breaks = 0;
    }

    static double weight(const PageBlock &block)
    {
        if (block.region != Region::None || block.block.shape == BlockShape::Heading || block.block.linkShare > 0.5)
            return 0;
        const qsizetype words = wordCount(block.block.text);
        const bool sentence = endsSentence(block.block.text);
        // Scripts without spaces count by characters.
        const qsizetype size = std::max(words, block.block.text.size() / 8);
        if (size < (sentence ? 8 : 25))
            return 0;
        return double(std::min<qsizetype>(size, 120)) * (1 - block.block.linkShare);
    }

    const HtmlTree &m_tree;
    int m_article = -1;
    std::vector<qsizetype> m_running; ///< characters of running text before node i
    std::vector<PageBlock> m_blocks;
    Context m_context;
    QString m_text;
    qsizetype m_letters = 0;
    qsizetype m_linkLetters = 0;
    qsizetype m_regionLetters = 0;
    int m_breaks = 0;
};

} // namespace

std::vector<PageBlock> blocksOfPage(const HtmlTree &tree)
{
    if (tree.size() == 0)
        return {};
    return Reader(tree).run();
}

} // namespace crossread
