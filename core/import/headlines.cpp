// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/headlines.h"

#include "core/import/boilerplate.h"
#include "core/import/creditlines.h"
#include "core/import/dates.h"
#include "core/import/names.h"
#include "core/import/paragraphkinds.h"
#include "core/import/textfold.h"
#include "core/language/lexicon.h"

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestHeadline = 250;

bool isOpen(const Block &block)
{
    return !block.kind;
}

bool isBylineOrDate(const Block &block)
{
    return labelledByline(block.text) || printedDate(block.text);
}

bool isSurelyCredit(const Block &block)
{
    const auto line = creditLine(block.text);
    return line && line->sure;
}

/// A deck may be a full sentence: the body then begins only behind the byline that follows it.
std::size_t bodyBegin(const std::vector<Block> &blocks)
{
    const std::size_t first = firstBodyBlock(blocks);
    std::size_t named = blocks.size();
    for (std::size_t i = 0; i < first && i < blocks.size(); ++i) {
        if (isOpen(blocks[i]))
            named = std::min(named, i);
    }
    if (first >= blocks.size() || named >= first)
        return first;
    for (std::size_t i = first + 1; i < std::min(first + 4, blocks.size()); ++i) {
        if (isBylineOrDate(blocks[i]) || isSurelyCredit(blocks[i])) {
            std::vector<Block> rest(blocks.begin() + std::ptrdiff_t(i) + 1, blocks.end());
            const std::size_t next = firstBodyBlock(rest);
            return next < rest.size() ? i + 1 + next : first;
        }
        if (isOpen(blocks[i]) && isProseLike(blocks[i]))
            break;
    }
    return first;
}

std::size_t headlineIn(const std::vector<Block> &blocks, std::size_t end)
{
    std::size_t begin = 0;
    for (std::size_t i = 0; i < end; ++i) {
        if (isMenu(blocks[i].text))
            begin = i + 1;
    }
    std::size_t masthead = end;
    for (std::size_t i = begin; i < end; ++i) {
        const Block &block = blocks[i];
        if (block.shape == BlockShape::ListItem)
            break;
        if (!isOpen(block) || wordCount(block.text) < 3 || block.text.size() > longestHeadline || isSectionLabel(block.text) || isBylineOrDate(block))
            continue;
        if (masthead < end || !looksLikeOutlet(block.text))
            return i;
        masthead = i; // the headline, where nothing else can be it
    }
    return masthead;
}

void markKeyPoints(std::vector<Block> &blocks, std::size_t end)
{
    for (std::size_t i = 0; i < end; ++i) {
        if (isOpen(blocks[i]) && blocks[i].shape == BlockShape::ListItem)
            blocks[i].kind = ParagraphKind::Summary;
    }
}

void take(Metadata &about, const Byline &byline)
{
    for (const QString &person : byline.persons) {
        if (!about.byline.contains(person))
            about.byline += person;
    }
    if (!about.agency)
        about.agency = byline.agency;
    if (!about.outlet)
        about.outlet = byline.outlet;
}

/// "Ida Berg" alone: with a credit line or a day beside it, or a first name that is known.
bool standsAmongCredits(const std::vector<Block> &blocks, std::size_t i, std::size_t begin, std::size_t end)
{
    const auto credits = [&](std::size_t k) { return k >= begin && k < end && (printedDate(blocks[k].text) || isSurelyCredit(blocks[k])); };
    const QString first = folded(blocks[i].text.section(u' ', 0, 0));
    return credits(i + 1) || (i > begin && credits(i - 1)) || (english().classes.value(first) & (word::MaleName | word::FemaleName));
}

void markBylines(std::vector<Block> &blocks, std::size_t begin, std::size_t end, Metadata &about)
{
    for (std::size_t i = begin; i < end; ++i) {
        Block &block = blocks[i];
        if (!isOpen(block) || printedDate(block.text))
            continue;
        if (const auto byline = labelledByline(block.text)) {
            block.kind = ParagraphKind::Byline;
            take(about, *byline);
            if (const auto dated = datedTail(block.text); dated && !about.published && !dated->date.iso.isEmpty())
                about.published = dated->date.iso;
        } else if (const auto line = creditLine(block.text); line && (line->sure || standsAmongCredits(blocks, i, begin, end))) {
            block.kind = !line->by.persons.isEmpty() ? ParagraphKind::Byline : line->published.isEmpty() ? ParagraphKind::Boilerplate : ParagraphKind::Published;
            take(about, line->by);
            if (!about.published && !line->published.isEmpty())
                about.published = line->published;
        }
    }
}

/// Under the headline a date is the report's own; above it, or beside clock and weather, it is the page's.
void markDates(std::vector<Block> &blocks, std::size_t headline, std::size_t end, Metadata &about)
{
    bool certain = false;
    for (std::size_t i = 0; i < end; ++i) {
        const auto date = isOpen(blocks[i]) ? printedDate(blocks[i].text) : std::nullopt;
        if (!date)
            continue;
        const bool nearWeather = (i > 0 && isClockOrWeather(blocks[i - 1].text)) || (i + 1 < end && isClockOrWeather(blocks[i + 1].text));
        const bool own = date->published || date->updated || (i > headline && !nearWeather);
        blocks[i].kind = own ? ParagraphKind::Published : ParagraphKind::Boilerplate;
        if (date->iso.isEmpty())
            continue;
        if (own && (!about.published || (date->published && !certain)))
            about.published = date->iso;
        certain = certain || (own && date->published);
    }
}

/// What stands under the headline and is still unnamed: a deck first, then picture texts and labels.
void markRest(std::vector<Block> &blocks, std::size_t headline, std::size_t end)
{
    bool deckPossible = headline < end;
    const QString title = headline < end ? folded(blocks[headline].text) : QString();
    for (std::size_t i = 0; i < end; ++i) {
        Block &block = blocks[i];
        if (i > headline && (block.is(ParagraphKind::Byline) || block.is(ParagraphKind::Published)))
            deckPossible = false;
        if (!isOpen(block))
            continue;
        const bool label = i < headline || isSectionLabel(block.text) || folded(block.text) == title || wordCount(block.text) < 3;
        if (label) {
            block.kind = ParagraphKind::Boilerplate;
        } else if (deckPossible && wordCount(block.text) >= 5) {
            block.kind = ParagraphKind::Deck;
            deckPossible = false;
        } else {
            block.kind = ParagraphKind::Caption;
        }
    }
}

} // namespace

std::size_t readHead(std::vector<Block> &blocks, Metadata &about)
{
    const std::size_t end = bodyBegin(blocks);
    if (end >= blocks.size())
        return 0; // no prose at all: nothing to stand above
    markKeyPoints(blocks, end);
    std::size_t headline = headlineIn(blocks, end);
    if (headline < end) {
        blocks[headline].kind = ParagraphKind::Headline;
        about.headline = blocks[headline].text;
        for (std::size_t i = 0; i < headline; ++i) {
            if (!about.outlet && isOpen(blocks[i]) && looksLikeOutlet(blocks[i].text))
                about.outlet = blocks[i].text.simplified();
        }
    }
    markBylines(blocks, headline < end ? headline + 1 : 0, end, about);
    markDates(blocks, headline, end, about);
    markRest(blocks, headline, end);
    return end;
}

} // namespace crossread
