// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/article.h"

#include "core/import/bodynotes.h"
#include "core/import/headlines.h"
#include "core/import/languageguess.h"
#include "core/import/paragraphkinds.h"

namespace crossread {

void readArticle(Report &report, std::vector<Block> blocks)
{
    markByWords(blocks);
    const std::size_t firstBody = readHead(blocks, report.about);
    markLinesBelow(blocks, firstBody, report.about);
    markTails(blocks);
    readBodyNotes(blocks, firstBody, report.about);
    markBody(blocks, firstBody);
    setText(report, blocks);
    report.about.language = guessLanguage(report.text);
}

} // namespace crossread
