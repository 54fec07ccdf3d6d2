// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrixheaders.h"

#include "ui/models/matrixmodel.h"
#include "ui/panels/badge.h"
#include "ui/panels/typecolours.h"
#include "ui/text/palette.h"
#include "ui/words/names.h"

#include <QPainter>

namespace crossread {

namespace {

constexpr int padding = 10;
constexpr int stripe = 4;
constexpr int gap = 4;
constexpr int badgesALine = 3;

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont small(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

} // namespace

OutletHeader::OutletHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setMinimumSectionSize(140);
}

QSize OutletHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), stripe + 2 * 6 + fontMetrics().height() + QFontMetrics(small(font())).height()};
}

void OutletHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Palette colours = paletteFor(palette());
    painter->save();
    painter->fillRect(rect, colours.header);
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width() - 1, stripe), colours.accent(section));
    painter->setPen(colours.rule);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const int edge = isRightToLeft() ? rect.left() : rect.right();
    painter->drawLine(edge, rect.top(), edge, rect.bottom());
    painter->setFont(bold(font()));
    painter->setPen(colours.text);
    QRect area = rect.adjusted(padding, stripe + 6, -padding, -6);
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    painter->drawText(area, Qt::AlignTop | Qt::AlignLeading, QFontMetrics(bold(font())).elidedText(title, Qt::ElideRight, area.width()));
    area.setTop(area.top() + fontMetrics().height());
    painter->setFont(small(font()));
    painter->setPen(colours.quiet);
    const QString date = model()->headerData(section, Qt::Horizontal, MatrixModel::SummaryRole).toString();
    painter->drawText(area, Qt::AlignTop | Qt::AlignLeading, QFontMetrics(painter->font()).elidedText(date, Qt::ElideRight, area.width()));
    painter->restore();
}

RowHeader::RowHeader(QWidget *parent) : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
}

QSize RowHeader::badgeSize() const
{
    const QFontMetrics metrics(small(font()));
    return {metrics.horizontalAdvance(QStringLiteral("000")) + 6, metrics.height() + 2};
}

QSize RowHeader::sizeHint() const
{
    int widest = badgesALine * (badgeSize().width() + gap);
    for (const Grade grade : {Grade::Verbatim, Grade::Edited, Grade::Paraphrase, Grade::Related})
        widest = std::max(widest, QFontMetrics(small(font())).horizontalAdvance(nameText(grade)));
    // Not the base class's height, for which it would ask some hundred rows after each change of one: it has none.
    return {widest + 2 * padding, 0};
}

QSize RowHeader::sectionSizeFromContents(int) const
{
    return {sizeHint().width(), 0};
}

int RowHeader::heightOf(int section) const
{
    const auto row = model()->headerData(section, Qt::Vertical, MatrixModel::SummaryRole).value<RowSummary>();
    const int lines = (int(row.differences.size()) + badgesALine - 1) / badgesALine;
    return 2 * 8 + fontMetrics().height() + QFontMetrics(small(font())).height() + lines * (badgeSize().height() + gap) + gap;
}

void RowHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Palette colours = paletteFor(palette());
    const auto row = model()->headerData(section, Qt::Vertical, MatrixModel::SummaryRole).value<RowSummary>();
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, colours.header);
    painter->setPen(colours.rule);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const int edge = isRightToLeft() ? rect.left() : rect.right();
    painter->drawLine(edge, rect.top(), edge, rect.bottom());
    QRect line = rect.adjusted(padding, 8, -padding, 0);
    line.setHeight(fontMetrics().height());
    painter->setFont(bold(font()));
    painter->setPen(colours.text);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeading, QString::number(row.number));
    line.translate(0, line.height());
    painter->setFont(small(font()));
    painter->setPen(colours.quiet);
    line.setHeight(QFontMetrics(painter->font()).height());
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeading, row.grade ? nameText(*row.grade) : tr("Difference"));
    line.translate(0, line.height() + gap);
    const QSize badge = badgeSize();
    for (int i = 0; i < int(row.differences.size()); ++i) {
        const int column = i % badgesALine;
        const int x = isRightToLeft() ? line.right() + 1 - badge.width() - column * (badge.width() + gap) : line.left() + column * (badge.width() + gap);
        const auto &[number, type] = row.differences[std::size_t(i)];
        paintBadge(*painter, QRect(QPoint(x, line.top() + i / badgesALine * (badge.height() + gap)), badge), number, type, palette());
    }
    painter->restore();
}

} // namespace crossread
