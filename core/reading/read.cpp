// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/read.h"

#include "core/reading/attribution.h"
#include "core/reading/prose.h"
#include "core/reading/quotes.h"

namespace crossread {

Reading read(const Report &report)
{
    const Prose prose = proseOf(report);
    Reading reading;
    for (std::size_t s = 0; s < prose.sentences.size(); ++s) {
        const ProseParagraph &block = prose.blocks[std::size_t(prose.sentenceBlocks[s])];
        reading.sentences.push_back({prose.spanOf(prose.sentences[s]), block.paragraph});
    }
    reading.quotes = quotesOf(prose, attributionsOf(prose), reading.names);
    return reading;
}

} // namespace crossread
