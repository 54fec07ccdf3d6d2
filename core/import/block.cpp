// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/block.h"

namespace crossread {

void setText(Report &report, const std::vector<Block> &blocks)
{
    qsizetype size = 0;
    for (const Block &block : blocks)
        size += block.text.size() + 2;
    report.text.clear();
    report.text.reserve(size);
    report.paragraphs.clear();
    report.paragraphs.reserve(blocks.size());
    for (const Block &block : blocks) {
        if (block.text.isEmpty())
            continue;
        if (!report.text.isEmpty())
            report.text += QStringLiteral("\n\n");
        const qsizetype begin = report.text.size();
        report.text += block.text;
        report.paragraphs.push_back({{begin, report.text.size()}, block.kind.value_or(ParagraphKind::Body)});
    }
}

} // namespace crossread
