// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/htmlheadline.h"

#include "core/import/textfold.h"

#include <algorithm>

namespace crossread {

namespace {

constexpr std::size_t mostHeadings = 200;

struct Heading {
    int block;
    QString key; ///< folded
};

std::vector<Heading> headingsOf(const std::vector<PageBlock> &blocks, int deepestLevel)
{
    std::vector<Heading> headings;
    for (std::size_t i = 0; i < blocks.size() && headings.size() < mostHeadings; ++i) {
        const Block &block = blocks[i].block;
        if (block.shape == BlockShape::Heading && block.level <= deepestLevel && block.text.size() <= 400)
            headings.push_back({int(i), folded(block.text)});
    }
    return headings;
}

/// Share of the words of `a` that `b` has too.
double overlap(const QString &a, const QString &b)
{
    const QList<QStringView> words = wordsOf(a);
    const QList<QStringView> others = wordsOf(b);
    if (words.isEmpty())
        return 0;
    const auto shared = std::count_if(words.cbegin(), words.cend(), [&](QStringView word) { return others.contains(word); });
    return double(shared) / double(words.size());
}

std::optional<PageHeadline> printed(const std::vector<PageBlock> &blocks, const Heading &heading)
{
    return PageHeadline{blocks[std::size_t(heading.block)].block.text, heading.block};
}

} // namespace

std::optional<PageHeadline> pageHeadline(const std::vector<PageBlock> &blocks, const PageMeta &meta, const QString &outlet)
{
    const std::vector<Heading> first = headingsOf(blocks, 1);
    const QString titles = folded(meta.title) + u'\n' + folded(meta.ogTitle) + u'\n' + folded(meta.jsonLd.headline);
    const QString site = folded(outlet);
    for (const Heading &heading : first) {
        if (wordCount(heading.key) >= 2 && heading.key != site && titles.contains(heading.key))
            return printed(blocks, heading);
    }
    for (const Heading &heading : first) { // worded a little differently for search engines
        if (wordCount(heading.key) >= 3 && heading.key != site && overlap(heading.key, titles) >= 0.6)
            return printed(blocks, heading);
    }
    if (meta.jsonLd.headline.isEmpty() && first.size() == 1 && wordCount(first.front().key) >= 3 && first.front().key != site)
        return printed(blocks, first.front());
    QString wanted = meta.jsonLd.headline;
    if (wanted.isEmpty())
        wanted = withoutOutlet(meta.ogTitle, outlet);
    if (wanted.isEmpty())
        wanted = withoutOutlet(meta.title, outlet);
    const QString key = folded(wanted);
    for (const Heading &heading : headingsOf(blocks, 2)) {
        if (!key.isEmpty() && wordCount(heading.key) >= 3 && (heading.key == key || overlap(heading.key, key) >= 0.8))
            return printed(blocks, heading);
    }
    for (const Heading &heading : first) {
        if (wanted.isEmpty() && heading.key != site)
            return printed(blocks, heading);
    }
    if (wanted.isEmpty())
        return std::nullopt;
    return PageHeadline{wanted, -1};
}

} // namespace crossread
