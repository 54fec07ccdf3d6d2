// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrixdelegate.h"

#include "ui/panels/markedtext.h"
#include "ui/panels/typecolours.h"

#include <QPainter>

namespace crossread {

namespace {

constexpr int across = 10;
constexpr int above = 8;
constexpr int mostLines = 14;

/// Words that a difference rests on get its underline besides.
QList<QTextLayout::FormatRange> formatsFor(const CellContent &cell, const QPalette &palette)
{
    QList<QTextLayout::FormatRange> formats = formatsOf(cell.runs, palette);
    for (const CellContent::Mark &mark : cell.marks) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(typeColour(mark.type, palette));
        formats.append({int(mark.span.begin), int(mark.span.length()), format});
    }
    return formats;
}

} // namespace

MatrixDelegate::MatrixDelegate(QObject *parent) : QStyledItemDelegate(parent), m_texts(400)
{
}

MatrixDelegate::~MatrixDelegate() = default;

int MatrixDelegate::heightFor(const CellContent &cell, const QFont &font, int width)
{
    const QString text = cell.text.isEmpty() ? QStringLiteral("-") : cell.text;
    return MarkedText(text, font, formatsFor(cell, QPalette()), width - 2 * across - 1, mostLines).height() + 2 * above + 1;
}

void MatrixDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, bool says) const
{
    const QPalette &palette = option.palette;
    const QColor base = palette.color(QPalette::Base);
    const QColor light = palette.color(QPalette::Highlight);
    painter.fillRect(option.rect, says ? base : blend(base, palette.color(QPalette::Window), 0.75));
    const bool selected = option.state & QStyle::State_Selected;
    if (index.row() == m_chosen || selected)
        painter.fillRect(option.rect, QColor(light.red(), light.green(), light.blue(), selected ? (isDark(palette) ? 62 : 36) : (isDark(palette) ? 34 : 18)));
    painter.setPen(lineColour(palette));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const bool leftward = option.direction == Qt::RightToLeft;
    painter.drawLine(leftward ? option.rect.topLeft() : option.rect.topRight(), leftward ? option.rect.bottomLeft() : option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(light, 2));
        painter.drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const auto cell = index.data(MatrixModel::ContentRole).value<CellContent>();
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option, index, cell.state == CellState::Says);
    const QRect area = option.rect.adjusted(across, above, -across - 1, -above);
    if (cell.state == CellState::Says) {
        painter->setPen(option.palette.color(QPalette::Text));
        const std::pair place(index.row(), index.column());
        if (!m_texts.contains(place))
            m_texts.insert(place, new MarkedText(cell.text, option.font, formatsFor(cell, option.palette), area.width(), mostLines));
        m_texts.object(place)->draw(*painter, area.topLeft());
    } else {
        QFont font = option.font;
        font.setItalic(true);
        painter->setFont(font);
        painter->setPen(mutedText(option.palette));
        painter->drawText(area, Qt::AlignTop | Qt::AlignLeading | Qt::TextSingleLine, QStringLiteral("– ") + index.data().toString());
    }
    painter->restore();
}

} // namespace crossread
