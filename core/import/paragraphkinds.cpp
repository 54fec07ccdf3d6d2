// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/paragraphkinds.h"

#include "core/import/boilerplate.h"
#include "core/import/captions.h"
#include "core/import/datelines.h"
#include "core/import/textfold.h"

#include <algorithm>

namespace crossread {

namespace {

constexpr qsizetype longestSubhead = 90;

bool isOpen(const Block &block)
{
    return !block.kind;
}

qsizetype proseWords(const std::vector<Block> &blocks, std::size_t from)
{
    qsizetype words = 0;
    for (std::size_t i = from; i < blocks.size(); ++i) {
        if (isOpen(blocks[i]) && isProseLike(blocks[i]))
            words += wordCount(blocks[i].text);
    }
    return words;
}

/// "North Korea Russia" right above a caption: the picture's slug.
void markSlugs(std::vector<Block> &blocks)
{
    for (std::size_t i = 0; i + 1 < blocks.size(); ++i) {
        Block &block = blocks[i];
        const Block &next = blocks[i + 1];
        if (isOpen(block) && block.shape == BlockShape::Line && next.is(ParagraphKind::Caption) && !next.gapBefore && block.gapBefore
            && wordCount(block.text) <= 6 && !endsSentence(block.text))
            block.kind = ParagraphKind::Caption;
    }
}

/// From a block that opens a list of other reports. The end of the page goes with it when little prose is left there.
void markTail(std::vector<Block> &blocks, std::size_t start, qsizetype allProse)
{
    const bool toTheEnd = proseWords(blocks, start + 1) * 10 < allProse;
    for (std::size_t i = start + 1; i < blocks.size(); ++i) {
        Block &block = blocks[i];
        if (!toTheEnd && (isProseLike(block) || block.shape == BlockShape::Heading))
            return;
        if (isOpen(block) || (toTheEnd && !block.is(ParagraphKind::Caption)))
            block.kind = ParagraphKind::Boilerplate;
    }
}

bool isSubhead(const std::vector<Block> &blocks, std::size_t i)
{
    const Block &block = blocks[i];
    const bool headingLike = block.shape == BlockShape::Heading
        || (block.shape == BlockShape::Line && block.gapBefore && !endsSentence(block.text) && !block.text.endsWith(u':') && wordCount(block.text) <= 12);
    if (!headingLike || block.text.size() > 2 * longestSubhead || (block.shape == BlockShape::Line && block.text.size() > longestSubhead))
        return false;
    for (std::size_t next = i + 1; next < blocks.size() && next < i + 4; ++next) {
        if (isOpen(blocks[next]) || blocks[next].is(ParagraphKind::Body) || blocks[next].is(ParagraphKind::List))
            return true;
    }
    return false;
}

} // namespace

bool isProseLike(const Block &block)
{
    if (block.shape == BlockShape::Heading)
        return false;
    const qsizetype words = wordCount(block.text);
    return words >= 35 || (words >= 8 && (endsSentence(block.text) || !closingCredit(block.text).isEmpty()));
}

std::size_t firstBodyBlock(const std::vector<Block> &blocks)
{
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        if (!isOpen(block) || block.shape == BlockShape::ListItem || block.shape == BlockShape::Heading)
            continue;
        if ((isProseLike(block) && wordCount(block.text) >= 12) || (block.text.size() >= 60 && datelineOf(block.text) && endsSentence(block.text)))
            return i;
    }
    return blocks.size();
}

void markByWords(std::vector<Block> &blocks)
{
    for (Block &block : blocks) {
        if (!isOpen(block))
            continue;
        if (pageText(block.text) != PageText::None || isClockOrWeather(block.text))
            block.kind = ParagraphKind::Boilerplate;
        else if (isCredit(block.text))
            block.kind = ParagraphKind::Credit;
        else if (block.shape == BlockShape::Caption || looksLikeCaption(block.text))
            block.kind = ParagraphKind::Caption;
    }
    markSlugs(blocks);
}

void markTails(std::vector<Block> &blocks)
{
    const qsizetype allProse = proseWords(blocks, 0);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].is(ParagraphKind::Boilerplate) && pageText(blocks[i].text) == PageText::TailStart)
            markTail(blocks, i, allProse);
    }
    // Behind the last body paragraph only page text is left: labels, headlines, prompts that no list knows.
    std::size_t end = blocks.size();
    while (end > 0 && !(isOpen(blocks[end - 1]) && (isProseLike(blocks[end - 1]) || endsSentence(blocks[end - 1].text) || blocks[end - 1].shape == BlockShape::ListItem)))
        --end;
    if (end == 0)
        return;
    for (std::size_t i = end; i < blocks.size(); ++i) {
        if (isOpen(blocks[i]))
            blocks[i].kind = ParagraphKind::Boilerplate;
    }
}

void markBody(std::vector<Block> &blocks, std::size_t firstBody)
{
    for (std::size_t i = firstBody; i < blocks.size(); ++i) {
        Block &block = blocks[i];
        if (!isOpen(block))
            continue;
        if (const auto dateline = datelineOf(block.text); dateline && dateline->alone)
            block.kind = ParagraphKind::Dateline;
        else if (isSubhead(blocks, i))
            block.kind = ParagraphKind::Subhead;
        else if (block.shape == BlockShape::ListItem)
            block.kind = ParagraphKind::List;
        else if (block.shape == BlockShape::Quote)
            block.kind = ParagraphKind::Quote;
        else if (block.shape == BlockShape::TableRow)
            block.kind = ParagraphKind::Table;
        else
            block.kind = block.shape == BlockShape::Heading ? ParagraphKind::Subhead : ParagraphKind::Body;
    }
}

} // namespace crossread
