// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/htmlarticle.h"

#include "core/import/bodynotes.h"
#include "core/import/boilerplate.h"
#include "core/import/dates.h"
#include "core/import/maincontent.h"
#include "core/import/names.h"
#include "core/import/paragraphkinds.h"
#include "core/import/textfold.h"

#include <algorithm>

namespace crossread {

namespace {

constexpr double mostlyLinks = 0.6;
constexpr qsizetype longestLinkList = 250;

/// Where in the list of the page's blocks the article stands.
struct Extent {
    std::size_t begin = 0; ///< first block inside the root
    std::size_t end = 0;
    std::size_t body = 0; ///< first block of running text
};

Extent extentOf(const HtmlTree &tree, const std::vector<PageBlock> &page, int root)
{
    Extent extent{page.size(), page.size(), page.size()};
    for (std::size_t i = 0; i < page.size(); ++i) {
        if (page[i].node < root || page[i].node >= tree[root].end)
            continue;
        if (extent.begin == page.size())
            extent.begin = i;
        extent.end = i + 1;
        if (extent.body == page.size() && page[i].prose > 0)
            extent.body = i;
    }
    if (extent.body == page.size())
        extent.body = extent.begin;
    return extent;
}

void setRegionKind(Block &block, Region region)
{
    switch (region) {
    case Region::Caption: block.kind = ParagraphKind::Caption; break;
    case Region::Credit: block.kind = ParagraphKind::Credit; break;
    case Region::Hidden: case Region::Chrome: case Region::Comments: case Region::Promo:
        block.kind = ParagraphKind::Boilerplate;
        break;
    default: break;
    }
}

bool isLinkMatter(const Block &block)
{
    const bool heading = block.shape == BlockShape::Heading;
    if (block.text.endsWith(u':') && block.linkShare < 0.95) // "The Gazette reports:" leads in a quotation
        return false;
    return block.linkShare > (heading ? 0.9 : mostlyLinks) && block.text.size() < longestLinkList;
}

class ArticleReader {
public:
    ArticleReader(const HtmlTree &tree, const std::vector<PageBlock> &page, const std::optional<PageHeadline> &headline)
        : m_page(page), m_headline(headline), m_extent(extentOf(tree, page, articleRoot(tree, page)))
    {
    }

    HtmlArticle run()
    {
        readAbove();
        m_out.firstBody = m_out.blocks.size();
        readBody();
        readAround();
        return std::move(m_out);
    }

private:
    [[nodiscard]] bool isHeadline(std::size_t i) const { return m_headline && m_headline->block == int(i); }

    void addHeadline(const QString &text)
    {
        Block block;
        block.text = text;
        block.shape = BlockShape::Heading;
        block.level = 1;
        block.kind = ParagraphKind::Headline;
        m_out.blocks.push_back(std::move(block));
    }

    void readAbove()
    {
        if (!m_headline)
            return;
        const std::size_t headline = m_headline->block < 0 ? m_page.size() : std::size_t(m_headline->block);
        if (headline > m_extent.body) { // printed nowhere above the body
            addHeadline(m_headline->text);
            m_title = folded(m_headline->text);
        }
        for (std::size_t i = std::min(m_extent.begin, headline); i < m_extent.body; ++i) {
            if (isHeadline(i)) {
                addHeadline(m_headline->text);
                m_title = folded(m_headline->text);
            } else {
                addAbove(i, i > headline || headline > m_extent.body);
            }
        }
    }

    /// A line between headline and body, or above the headline inside the article's element.
    void addAbove(std::size_t i, bool belowHeadline)
    {
        const PageBlock &from = m_page[i];
        const bool inside = i >= m_extent.begin;
        Block block = from.block;
        setRegionKind(block, from.region);
        if (block.is(ParagraphKind::Boilerplate) && !inside)
            return;
        if (!block.kind)
            nameLineAbove(block, from.region, belowHeadline);
        if (block.is(ParagraphKind::Boilerplate) && !inside)
            return;
        m_out.blocks.push_back(std::move(block));
    }

    void nameLineAbove(Block &block, Region region, bool belowHeadline)
    {
        if (readNameOrDate(block, region))
            return;
        std::vector<Block> one{block};
        markByWords(one);
        block.kind = one.front().kind;
        if (block.kind)
            return;
        const bool deck = belowHeadline && !m_deck && folded(block.text) != m_title && wordCount(block.text) >= 5 && block.linkShare < 0.3
            && (region == Region::Deck || block.shape == BlockShape::Heading || block.shape == BlockShape::Paragraph);
        block.kind = deck ? ParagraphKind::Deck : ParagraphKind::Boilerplate;
        if (belowHeadline && block.shape == BlockShape::ListItem && wordCount(block.text) >= 4 && block.linkShare < 0.3)
            block.kind = ParagraphKind::Summary;
        m_deck = m_deck || deck;
    }

    bool readNameOrDate(Block &block, Region region)
    {
        if (const auto date = printedDate(block.text)) {
            block.kind = ParagraphKind::Published;
            const bool known = !date->iso.isEmpty();
            if (known && (m_out.published.isEmpty() || (date->published && !m_certainDate)))
                m_out.published = date->iso;
            m_certainDate = m_certainDate || (known && date->published);
            return true;
        }
        const auto byline = labelledByline(block.text);
        if (byline || (region == Region::Byline && block.text.size() < 200)) {
            block.kind = ParagraphKind::Byline;
            const Byline names = byline ? *byline : authorsIn(block.text, false);
            if (m_out.byline.isEmpty())
                m_out.byline = names.persons;
            if (names.agency && m_out.bylineAgency.isEmpty())
                m_out.bylineAgency = *names.agency;
            return true;
        }
        if (region == Region::Time && block.text.size() < 120) {
            block.kind = ParagraphKind::Published;
            if (m_out.published.isEmpty())
                m_out.published = isoDate(block.text).value_or(QString());
            return true;
        }
        return false;
    }

    /// Byline and date may stand beside the article's element: asked last, from the headline to a little below the body.
    void readAround()
    {
        const std::size_t headline = m_headline && m_headline->block >= 0 ? std::size_t(m_headline->block) : m_extent.begin;
        const std::size_t begin = std::min(m_extent.begin, headline) > 8 ? std::min(m_extent.begin, headline) - 8 : 0;
        const bool named = !m_out.byline.isEmpty() || !m_out.bylineAgency.isEmpty();
        const bool dated = !m_out.published.isEmpty();
        for (std::size_t i = begin; i < std::min(m_extent.end + 8, m_page.size()); ++i) {
            const PageBlock &from = m_page[i];
            if (from.prose > 0 || from.block.text.size() > 200 || from.region == Region::Comments || from.region == Region::Hidden)
                continue;
            const bool time = from.region == Region::Time || printedDate(from.block.text);
            const bool name = from.region == Region::Byline || labelledByline(from.block.text);
            Block copy = from.block;
            if ((time && !dated && m_out.published.isEmpty()) || (name && !named && m_out.byline.isEmpty()))
                readNameOrDate(copy, from.region);
        }
    }

    void readBody()
    {
        std::vector<Block> body;
        for (std::size_t i = m_extent.body; i < m_extent.end; ++i) {
            const PageBlock &from = m_page[i];
            Block block = from.block;
            setRegionKind(block, from.region);
            if (isHeadline(i) || (!m_title.isEmpty() && block.shape == BlockShape::Heading && folded(block.text) == m_title))
                block.kind = ParagraphKind::Boilerplate;
            else if (!block.kind && isLinkMatter(block))
                block.kind = ParagraphKind::Boilerplate;
            else if (!block.kind && (from.region == Region::Byline || from.region == Region::Time) && from.prose == 0)
                readNameOrDate(block, from.region);
            body.push_back(std::move(block));
        }
        markByWords(body);
        m_out.blocks.insert(m_out.blocks.end(), std::make_move_iterator(body.begin()), std::make_move_iterator(body.end()));
    }

    const std::vector<PageBlock> &m_page;
    const std::optional<PageHeadline> &m_headline;
    Extent m_extent;
    HtmlArticle m_out;
    QString m_title;
    bool m_deck = false;
    bool m_certainDate = false;
};

} // namespace

HtmlArticle htmlArticle(const HtmlTree &tree, const std::vector<PageBlock> &page, const std::optional<PageHeadline> &headline)
{
    return ArticleReader(tree, page, headline).run();
}

} // namespace crossread
