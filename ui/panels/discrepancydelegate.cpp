// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/discrepancydelegate.h"

#include "core/dossier/annotation.h"
#include "ui/panels/badge.h"
#include "ui/panels/clampedtext.h"
#include "ui/panels/rowstate.h"
#include "ui/panels/typecolours.h"
#include "ui/words/names.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QScrollBar>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 12;
constexpr int gap = 8;
constexpr int cardPadding = 9;
constexpr int mostSayings = 5;
constexpr int linesASaying = 2;

QFont small(const QFont &font)
{
    QFont result = font;
    result.setPointSizeF(font.pointSizeF() * 0.9);
    return result;
}

int badgeWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(u"000"_s) + 6;
}

int headHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 4;
}

QRect inside(const QRect &rect)
{
    return rect.adjusted(margin, cardPadding, -margin, -cardPadding);
}

/// As wide as cards will be in the list. Its scroll bar comes only after all of them have been measured, and takes of their
/// width: where it is bound to come they are measured for that at once.
int widthIn(const QAbstractItemView &view, int leastHeight)
{
    const int width = view.viewport()->width();
    const QScrollBar *bar = view.verticalScrollBar();
    const bool overlaid = bar->style()->styleHint(QStyle::SH_ScrollBar_Transient, nullptr, bar);
    const bool comes = !overlaid && !bar->isVisibleTo(&view) && qint64(view.model()->rowCount()) * leastHeight > view.height();
    return comes ? width - bar->sizeHint().width() : width;
}

bool dismissed(const QModelIndex &index)
{
    return index.data(DiscrepancyModel::VerdictRole).value<Verdict>() == Verdict::Dismissed;
}

} // namespace

void DiscrepancyDelegate::paintGround(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const bool selected = option.state & QStyle::State_Selected;
    paintRowState(painter, option, !m_lit.isEmpty() && index.data(DiscrepancyModel::PassageRole) == m_lit);
    if (selected)
        painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), palette.color(QPalette::Highlight));
    painter.setPen(lineColour(palette));
    painter.drawLine(option.rect.bottomLeft() + QPoint(margin, 0), option.rect.bottomRight() - QPoint(margin, 0));
    if (option.state & QStyle::State_HasFocus && selected) {
        painter.setPen(QPen(palette.color(QPalette::Highlight), 1));
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void DiscrepancyDelegate::paintHead(
    QPainter &painter, const QRect &line, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const auto type = index.data(DiscrepancyModel::TypeRole).value<DiscrepancyType>();
    const double confidence = index.data(DiscrepancyModel::ConfidenceRole).toDouble();
    painter.setFont(small(option.font));
    const QRect badge(line.left(), line.top(), badgeWidth(metrics), metrics.height() + 2);
    paintBadge(painter, badge, index.data(DiscrepancyModel::NumberRole).toInt(), type, option.palette);

    // From the right: percentage, bar, verdict and note.
    painter.setPen(mutedText(option.palette));
    const QString percent = percentText(confidence);
    const QFontMetrics smallMetrics(painter.font());
    const int percentWidth = smallMetrics.horizontalAdvance(percentText(1));
    int right = line.right();
    painter.drawText(QRect(right - percentWidth, badge.top(), percentWidth, badge.height()), Qt::AlignRight | Qt::AlignVCenter, percent);
    right -= percentWidth + gap;
    const QRect bar(right - 36, badge.center().y() - 1, 36, 4);
    paintConfidence(painter, bar, confidence, option.palette);
    right = bar.left() - gap;
    QStringList state;
    if (index.data(DiscrepancyModel::HasNoteRole).toBool())
        state.append(tr("Note"));
    if (const QString verdict = nameText(index.data(DiscrepancyModel::VerdictRole).value<Verdict>()); !verdict.isEmpty())
        state.append(verdict);

    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(typeColour(type, option.palette));
    const QString name = glyphOf(type) + u"\u2002"_s + nameText(type);
    const QRect place(badge.right() + gap + 1, badge.top(), right - badge.right() - gap, badge.height());
    // By the baseline, which signs from other fonts would shift.
    const QFontMetrics boldMetrics(bold);
    const QString shown = boldMetrics.elidedText(name, Qt::ElideRight, place.width());
    painter.drawText(place.left(), place.top() + (place.height() + boldMetrics.ascent() - boldMetrics.descent()) / 2, shown);
    const int taken = place.left() + boldMetrics.horizontalAdvance(shown);
    const QRect rest(taken + gap, badge.top(), right - taken - gap, badge.height());
    if (state.isEmpty() || rest.width() < 24)
        return;
    painter.setFont(small(option.font));
    painter.setPen(mutedText(option.palette));
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter, smallMetrics.elidedText(state.join(u" · "_s), Qt::ElideRight, rest.width()));
}

DiscrepancyDelegate::Measures::Measures(const QFont &of)
    : font(of), small(crossread::small(of)), badge(badgeWidth(QFontMetrics(of))), head(headHeight(QFontMetrics(of))),
      smallLine(QFontMetrics(small).height()), words(of)
{
}

DiscrepancyDelegate::Measures &DiscrepancyDelegate::measures(const QFont &font) const
{
    if (!m_measures || m_measures->font != font)
        m_measures.emplace(font);
    return *m_measures;
}

DiscrepancyDelegate::Places DiscrepancyDelegate::placesOf(const QList<Saying> &all, int width, Measures &measures)
{
    int widest = 0;
    for (const Saying &saying : all) {
        int &known = measures.outlets[saying.outlet];
        if (known == 0)
            known = QFontMetrics(measures.small).horizontalAdvance(saying.outlet);
        widest = std::max(widest, known);
    }
    const int outlet = measures.badge + gap;
    // Room for the longest outlet, but never more than a third.
    const int outletWidth = std::min(widest + 1, (width - outlet) / 3);
    const int words = outlet + outletWidth + gap;
    return {outlet, outletWidth, words, width - 1 - words};
}

int DiscrepancyDelegate::heightOf(const QList<Saying> &all, int width, Measures &measures)
{
    const Places places = placesOf(all, width, measures);
    int height = measures.head + 3;
    for (const Saying &saying : all.first(std::min<qsizetype>(mostSayings, all.size())))
        height += measures.words.height(quoted(saying.words), places.wordsWidth, linesASaying) + 2;
    return all.size() > mostSayings ? height + measures.smallLine : height;
}

void DiscrepancyDelegate::paintSayings(
    QPainter &painter, const QRect &area, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto all = index.data(DiscrepancyModel::SayingsRole).value<QList<Saying>>();
    Measures &known = measures(option.font);
    const Places places = placesOf(all, area.width(), known);
    const QFontMetrics metrics(known.small);
    const int drop = QFontMetrics(option.font).ascent() - metrics.ascent();
    int y = area.top();
    for (const Saying &saying : all.first(std::min<qsizetype>(mostSayings, all.size()))) {
        painter.setFont(known.small);
        painter.setPen(mutedText(option.palette));
        painter.drawText(area.left() + places.outlet, y + drop + metrics.ascent(), metrics.elidedText(saying.outlet, Qt::ElideRight, places.outletWidth));
        painter.setPen(option.palette.color(QPalette::Text));
        y += clampedText(&painter, QPointF(area.left() + places.words, y), places.wordsWidth, quoted(saying.words), option.font, linesASaying) + 2;
    }
    if (all.size() > mostSayings) {
        painter.setFont(known.small);
        painter.setPen(mutedText(option.palette));
        painter.drawText(area.left() + places.words, y + metrics.ascent(), tr("and %n more", nullptr, int(all.size()) - mostSayings));
    }
}

QString DiscrepancyDelegate::quoted(const QString &words)
{
    return tr("“%1”").arg(words);
}

void DiscrepancyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    paintGround(*painter, option, index);
    if (dismissed(index))
        painter->setOpacity(0.55);
    QRect area = inside(option.rect);
    paintHead(*painter, area, option, index);
    area.setTop(area.top() + headHeight(option.fontMetrics) + 3);
    paintSayings(*painter, area, option, index);
    painter->restore();
}

QSize DiscrepancyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    Measures &known = measures(option.font);
    const int width = view ? widthIn(*view, known.head + 2 * cardPadding) : 320;
    if (known.width != width) {
        known.width = width;
        known.cards.clear();
    }
    const auto number = std::size_t(index.data(DiscrepancyModel::NumberRole).toInt());
    if (known.cards.size() <= number)
        known.cards.resize(number + 1, 0);
    int &height = known.cards[number];
    if (height == 0) {
        const QRect area = inside(QRect(0, 0, width, 1000));
        height = heightOf(index.data(DiscrepancyModel::SayingsRole).value<QList<Saying>>(), area.width(), known) + 2 * cardPadding;
    }
    return {width, height};
}

void DiscrepancyDelegate::forgetHeights()
{
    m_measures.reset();
}

} // namespace crossread
