// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/textflow.h"

#include <QGlyphRun>

#include <cmath>

namespace crossread {

TextFlow::TextFlow(Prose &prose)
    : m_prose(prose)
{
    setGeometry(Typography(), 600);
}

void TextFlow::setContent(const ColumnContent &content)
{
    m_text = content.text;
    m_blocks.clear();
    m_layouts.clear();
    for (const Paragraph &paragraph : content.paragraphs)
        addBlock(paragraph.span.intersected({0, m_text.size()}), paragraph.kind);
    if (m_blocks.empty())
        addBlock({0, m_text.size()}, ParagraphKind::Body);
    setGeometry(m_typography, m_outer);
}

void TextFlow::addBlock(Span span, ParagraphKind kind)
{
    bool continued = false;
    while (!span.empty()) {
        qsizetype end = std::min(span.end, span.begin + longestBlock);
        if (end < span.end) {
            const qsizetype space = m_text.lastIndexOf(u' ', end - 1);
            if (space > span.begin)
                end = space + 1;
            else if (m_text[end].isLowSurrogate())
                --end;
        }
        m_blocks.push_back({{span.begin, end}, kind, continued});
        continued = true;
        span.begin = end;
    }
}

void TextFlow::setGeometry(const Typography &typography, int width)
{
    m_typography = typography;
    m_outer = width;
    for (size_t i = 0; i < m_styles.size(); ++i)
        m_styles[i] = typography.styleOf(ParagraphKind(i));
    const int available = width - typography.leftMargin() - typography.rightMargin();
    m_width = std::clamp(available, typography.bodySize() * 6, typography.longestLine());
    m_left = typography.leftMargin() + std::max(0, available - m_width) / 2;
    m_layouts.clear();
    m_exact.assign(m_blocks.size(), false);
    std::vector<int> heights(m_blocks.size());
    for (size_t i = 0; i < heights.size(); ++i)
        heights[i] = estimate(int(i));
    m_heights.assign(std::move(heights));
}

const BlockStyle &TextFlow::styleOf(int index) const
{
    return m_styles[size_t(m_blocks[size_t(index)].kind)];
}

int TextFlow::before(int index) const
{
    const Block &it = block(index);
    if (it.continued)
        return 0;
    return index == 0 ? m_typography.topMargin() : styleOf(index).before;
}

int TextFlow::estimate(int index) const
{
    const BlockStyle &style = styleOf(index);
    const double width = m_width - style.indent;
    // Lines break at words, so the last word's half of each is lost.
    const double letters = std::max(4.0, width / style.letter - 2.5);
    return before(index) + std::max(1, int(std::ceil(double(block(index).span.length()) / letters))) * style.lineStep;
}

int TextFlow::blockAt(qsizetype offset) const
{
    const auto next = std::upper_bound(m_blocks.begin(), m_blocks.end(), offset,
                                       [](qsizetype value, const Block &b) { return value < b.span.begin; });
    return std::max(0, int(next - m_blocks.begin()) - 1);
}

QString TextFlow::textOf(int index) const
{
    QString text = block(index).span.in(m_text).toString();
    text.replace(u'\n', QChar::LineSeparator);
    return text;
}

std::unique_ptr<QTextLayout> TextFlow::make(int index) const
{
    const BlockStyle &style = styleOf(index);
    const QString text = textOf(index);
    auto layout = std::make_unique<QTextLayout>(text, style.font);
    QTextOption option;
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    if (style.lexical)
        layout->setFormats(m_prose.formats(text));
    layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(m_width - style.indent);
        const qreal step = std::max<qreal>(style.lineStep, std::ceil(line.height()));
        line.setPosition({0, y + std::floor((step - line.height()) / 2)});
        y += step;
    }
    layout->endLayout();
    return layout;
}

QTextLayout &TextFlow::layout(int index)
{
    if (QTextLayout *known = m_layouts.object(index))
        return *known;
    QTextLayout *layout = make(index).release();
    m_layouts.insert(index, layout);
    if (!m_exact[size_t(index)]) {
        m_exact[size_t(index)] = true;
        const QTextLine last = layout->lineAt(layout->lineCount() - 1);
        const int step = std::max(styleOf(index).lineStep, int(std::ceil(last.height())));
        const qreal lead = std::floor((step - last.height()) / 2);
        const int height = before(index) + int(std::ceil(last.y() - lead)) + step;
        const int change = height - m_heights.at(index);
        m_heights.set(index, height);
        if (change != 0 && m_corrected)
            m_corrected(top(index), change);
    }
    return *layout;
}

QPointF TextFlow::origin(int index) const
{
    return QPointF(m_left + styleOf(index).indent, top(index) + before(index));
}

namespace {

/// Left and right edges of a stretch within a line, one pair for each run of one direction.
std::vector<std::pair<qreal, qreal>> edges(const QTextLine &line, int from, int to, bool oneDirection)
{
    if (oneDirection) {
        const qreal a = line.cursorToX(from);
        const qreal b = line.cursorToX(to);
        return {{std::min(a, b), std::max(a, b)}};
    }
    // Cursor positions mislead where directions meet; the glyphs know where they are.
    std::vector<std::pair<qreal, qreal>> found;
    for (const QGlyphRun &run : line.glyphRuns(from, to - from)) {
        const QRectF box = run.boundingRect();
        found.push_back({box.left(), box.right()});
    }
    std::sort(found.begin(), found.end());
    std::vector<std::pair<qreal, qreal>> merged;
    for (const auto &edge : found) {
        if (!merged.empty() && edge.first <= merged.back().second + 1)
            merged.back().second = std::max(merged.back().second, edge.second);
        else
            merged.push_back(edge);
    }
    return merged;
}

bool hasOneDirection(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x590
            && (c.isSurrogate() || c.direction() == QChar::DirR || c.direction() == QChar::DirAL);
    });
}

} // namespace

std::vector<TextFlow::Piece> TextFlow::pieces(int index, Span span)
{
    std::vector<Piece> found;
    const Span inside = span.intersected(block(index).span);
    if (inside.empty())
        return found;
    QTextLayout &lines = layout(index);
    const QPointF at = origin(index);
    const int from = int(inside.begin - block(index).span.begin);
    const int to = int(inside.end - block(index).span.begin);
    const bool oneDirection = hasOneDirection(lines.text());
    for (int i = lines.lineForTextPosition(from).lineNumber(); i < lines.lineCount(); ++i) {
        const QTextLine line = lines.lineAt(i);
        const int first = std::max(from, line.textStart());
        int last = std::min(to, line.textStart() + line.textLength());
        if (line.textStart() >= to)
            break;
        // The space at which a line breaks hangs over its end and is not painted.
        while (last > first && last < to && lines.text()[last - 1].isSpace())
            --last;
        if (last <= first)
            continue;
        for (const auto &[left, right] : edges(line, first, last, oneDirection))
            found.push_back({QRectF(at.x() + left, at.y() + line.y(), right - left, line.height()),
                             at.y() + line.y() + line.ascent(), i});
    }
    return found;
}

std::pair<int, int> TextFlow::lineAt(qsizetype offset)
{
    const int index = blockAt(offset);
    QTextLayout &lines = layout(index);
    const qsizetype inside = std::clamp<qsizetype>(offset - block(index).span.begin, 0, lines.text().size());
    const QTextLine line = lines.lineForTextPosition(int(inside));
    const int y = int(origin(index).y() + line.y());
    return {y, y + int(std::ceil(line.height()))};
}

std::pair<int, int> TextFlow::roughly(Span span) const
{
    const auto place = [this](qsizetype offset, bool end) {
        const int index = blockAt(offset);
        const Span inside = block(index).span;
        const qreal y = origin(index).y();
        if (QTextLayout *lines = m_layouts.object(index)) {
            const QTextLine line = lines->lineForTextPosition(int(std::clamp(offset - inside.begin, qsizetype(0), inside.length())));
            return int(y + line.y() + (end ? line.height() : 0));
        }
        const double share = double(offset - inside.begin) / double(inside.length());
        const int step = styleOf(index).lineStep;
        const int line = int(share * (bottom(index) - y) / step);
        return int(y) + (line + (end ? 1 : 0)) * step;
    };
    return {place(span.begin, false), place(std::max(span.begin, span.end - 1), true)};
}

Span TextFlow::lineSpanAt(int y)
{
    const int index = blockAtY(y);
    QTextLayout &lines = layout(index);
    const qreal inside = y - origin(index).y();
    int number = 0;
    while (number + 1 < lines.lineCount() && lines.lineAt(number + 1).y() <= inside)
        ++number;
    const QTextLine line = lines.lineAt(number);
    const qsizetype begin = block(index).span.begin + line.textStart();
    return {begin, begin + line.textLength()};
}

qsizetype TextFlow::offsetAt(QPointF point, bool *onText)
{
    const int index = blockAtY(int(point.y()));
    QTextLayout &lines = layout(index);
    const QPointF inside = point - origin(index);
    int number = 0;
    while (number + 1 < lines.lineCount() && lines.lineAt(number + 1).y() <= inside.y())
        ++number;
    const QTextLine line = lines.lineAt(number);
    const QRectF box = line.naturalTextRect();
    if (onText)
        *onText = box.adjusted(0, -2, 0, 2).contains(inside);
    int at = line.xToCursor(inside.x(), onText ? QTextLine::CursorOnCharacter : QTextLine::CursorBetweenCharacters);
    if (number + 1 < lines.lineCount())
        at = std::min(at, line.textStart() + line.textLength() - 1);
    return block(index).span.begin + at;
}

} // namespace crossread
