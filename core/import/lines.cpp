// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/lines.h"

#include "core/import/textfold.h"

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype widestWrap = 100;
constexpr qsizetype narrowestWrap = 40;
constexpr qsizetype wrapSlack = 6; ///< ragged margins

struct Line {
    QString text;         ///< squeezed
    qsizetype indent = 0; ///< blanks before it
    bool gapBefore = false;
};

std::vector<Line> linesOf(QStringView text)
{
    std::vector<Line> lines;
    bool gap = true;
    for (const QStringView raw : text.tokenize(u'\n')) {
        Line line{squeezed(raw), 0, gap};
        gap = line.text.isEmpty();
        if (gap)
            continue;
        while (line.indent < raw.size() && isBlank(raw[line.indent]))
            ++line.indent;
        lines.push_back(std::move(line));
    }
    return lines;
}

qsizetype firstWordLength(QStringView line)
{
    const qsizetype space = line.indexOf(u' ');
    return space < 0 ? line.size() : space;
}

/// The width a text was wrapped at; 0 if its lines are paragraphs.
qsizetype wrapWidth(const std::vector<Line> &lines)
{
    qsizetype width = 0;
    for (const Line &line : lines)
        width = std::max(width, line.text.size() + line.indent);
    if (width > widestWrap || width < narrowestWrap)
        return 0;
    qsizetype full = 0;
    qsizetype open = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i + 1].gapBefore)
            continue;
        const bool wouldNotFit = lines[i].text.size() + 1 + firstWordLength(lines[i + 1].text) > width - wrapSlack;
        full += wouldNotFit;
        open += wouldNotFit && !endsSentence(lines[i].text);
    }
    return full >= 3 && open * 2 >= full ? width : 0;
}

} // namespace

bool isListItem(QStringView line)
{
    if (line.size() < 3)
        return false;
    static constexpr QStringView bullets = u"-*•‣▪●–◦";
    qsizetype i = 0;
    if (bullets.contains(line[0]))
        i = 1;
    else {
        while (i < 3 && line[i].isDigit())
            ++i;
        if (i == 0 || i + 1 >= line.size() || (line[i] != u'.' && line[i] != u')'))
            return false;
        ++i;
    }
    return i < line.size() && isBlank(line[i]);
}

std::vector<Block> blocksOfLines(QStringView text)
{
    const std::vector<Line> lines = linesOf(text);
    const qsizetype width = wrapWidth(lines);
    std::vector<Block> blocks;
    blocks.reserve(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        const bool item = isListItem(line.text);
        const bool joined = width && !line.gapBefore && !item && i > 0 && line.indent <= lines[i - 1].indent + 1
            && lines[i - 1].text.size() + lines[i - 1].indent + 1 + firstWordLength(line.text) > width - wrapSlack;
        if (joined) {
            blocks.back().text += u' ' + line.text;
            continue;
        }
        Block block;
        block.text = line.text;
        block.shape = item ? BlockShape::ListItem : BlockShape::Line;
        block.gapBefore = line.gapBefore;
        blocks.push_back(std::move(block));
    }
    return blocks;
}

} // namespace crossread
