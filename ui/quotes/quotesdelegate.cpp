// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/quotesdelegate.h"

#include "ui/models/quotesmodel.h"
#include "ui/panels/badge.h"
#include "ui/panels/markedtext.h"
#include "ui/panels/typecolours.h"
#include "ui/text/palette.h"
#include "ui/words/quotewords.h"

#include <QPainter>
#include <QTreeView>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int across = 10;
constexpr int above = 6;
constexpr int mostLines = 12;

QFont small(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

bool isHeading(const QModelIndex &index)
{
    return !index.parent().isValid();
}

QRect inside(const QRect &rect)
{
    return rect.adjusted(across, above, -across, -above);
}

/// Orange for what was done to the words, violet for what was done to their source.
QColor flagColour(QuoteFlag flag, const QPalette &palette)
{
    const bool ofSource = flag == QuoteFlag::OtherSpeaker || flag == QuoteFlag::RelayDropped;
    const bool ofWords = flag == QuoteFlag::Reworded || flag == QuoteFlag::Clipped;
    return typeColour(ofSource ? DiscrepancyType::Attribution : ofWords ? DiscrepancyType::Number : DiscrepancyType::Claim, palette);
}

} // namespace

QuotesDelegate::QuotesDelegate(QTreeView *view) : QStyledItemDelegate(view), m_view(view)
{
}

int QuotesDelegate::paintFlags(QPainter &painter, QRect line, QuoteFlags flags, const QPalette &palette, bool leftward)
{
    const QFontMetrics metrics(painter.font());
    int used = 0;
    for (const QuoteFlag flag : allQuoteFlags) {
        if (!(flags & flag))
            continue;
        const QString label = glyphOf(flag) + u"\u2009 "_s + nameText(flag);
        const int width = metrics.horizontalAdvance(label) + 14;
        if (used > 0 && used + width > line.width())
            break;
        const QRect place(leftward ? line.right() + 1 - used - width : line.left() + used, line.top(), width, metrics.height() + 4);
        const QColor hue = flagColour(flag, palette);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(blend(palette.color(QPalette::Base), hue, isDark(palette) ? 0.24 : 0.13));
        painter.drawRoundedRect(place, place.height() / 2.0, place.height() / 2.0);
        painter.setPen(hue);
        painter.drawText(place, Qt::AlignCenter, label);
        used += width + 6;
    }
    return used;
}

void QuotesDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette colours = paletteFor(option.palette);
    const auto heading = index.data(QuotesModel::HeadingRole).value<QuoteHeading>();
    painter.fillRect(option.rect, colours.header);
    painter.setPen(colours.rule);
    painter.drawLine(option.rect.topLeft(), option.rect.topRight());
    const bool leftward = option.direction == Qt::RightToLeft;
    QRect line = option.rect.adjusted(across, 0, -across, 0);
    const auto text = [&](const QString &words, const QFont &font, const QColor &ink, int most) {
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(words, Qt::ElideRight, std::min(most, line.width()));
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, shown);
        const int taken = metrics.horizontalAdvance(shown) + 12;
        line = leftward ? line.adjusted(0, 0, -taken, 0) : line.adjusted(taken, 0, 0, 0);
    };
    text(QString::number(heading.number), option.font, colours.quiet, 60);
    text(heading.speaker.isEmpty() ? tr("No speaker named") : heading.speaker, bold(option.font), heading.speaker.isEmpty() ? colours.quiet : colours.text, line.width() / 2);
    text(tr("%n report(s)", nullptr, int(heading.outlets.size())), small(option.font), colours.quiet, 160);
    painter.setFont(small(option.font));
    const int height = QFontMetrics(painter.font()).height() + 4;
    line.setTop(option.rect.center().y() - height / 2);
    line.setHeight(height);
    paintFlags(painter, line, heading.flags, option.palette, leftward);
}

void QuotesDelegate::paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto line = index.data(QuotesModel::LineRole).value<QuoteLine>();
    QFont font = option.font;
    font.setItalic(line.paraphrase);
    painter.setPen(line.paraphrase ? mutedText(option.palette) : option.palette.color(QPalette::Text));
    const QRect area = inside(option.rect);
    MarkedText(line.words, font, formatsOf(line.runs, option.palette), area.width(), mostLines).draw(painter, area.topLeft());
}

void QuotesDelegate::paintOutlet(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto line = index.data(QuotesModel::LineRole).value<QuoteLine>();
    const bool leftward = option.direction == Qt::RightToLeft;
    const QRect area = inside(option.rect);
    painter.fillRect(QRect(leftward ? option.rect.right() - 3 : option.rect.left(), option.rect.top() + 4, 4, option.rect.height() - 8),
        paletteFor(option.palette).accent(line.report));
    painter.setPen(option.palette.color(QPalette::Text));
    MarkedText(line.outlet, option.font, {}, area.width(), 3).draw(painter, area.topLeft());
}

void QuotesDelegate::paintPlain(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect area = inside(option.rect);
    if (index.column() == QuotesModel::FlagsColumn) {
        const auto *model = qobject_cast<const QuotesModel *>(index.model());
        const QuoteVariant *variant = model ? model->variantOf(index) : nullptr;
        painter.setFont(small(option.font));
        QRect line = area.adjusted(0, -2, 0, 0);
        for (const QuoteFlag flag : allQuoteFlags) {
            if (!variant || !(variant->flags & flag))
                continue;
            paintFlags(painter, line, flag, option.palette, option.direction == Qt::RightToLeft);
            line.translate(0, QFontMetrics(painter.font()).height() + 8);
        }
        return;
    }
    painter.setPen(index.column() == QuotesModel::SpeakerColumn ? option.palette.color(QPalette::Text) : mutedText(option.palette));
    const QString text = index.data().toString();
    MarkedText(text.isEmpty() ? u"–"_s : text, option.font, {}, area.width(), 4).draw(painter, area.topLeft());
}

void QuotesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    painter->setClipRect(option.rect);
    const QColor light = option.palette.color(QPalette::Highlight);
    if (isHeading(index))
        paintHeading(*painter, option, index);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, QColor(light.red(), light.green(), light.blue(), isDark(option.palette) ? 60 : 32));
    if (!isHeading(index)) {
        switch (index.column()) {
        case QuotesModel::OutletColumn: paintOutlet(*painter, option, index); break;
        case QuotesModel::WordsColumn: paintWords(*painter, option, index); break;
        default: paintPlain(*painter, option, index);
        }
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(light, 1));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    painter->restore();
}

int QuotesDelegate::linesOf(const QString &text, const QFont &font, int width) const
{
    const QFontMetrics metrics(bold(font));
    const int space = metrics.horizontalAdvance(u' ') + 1;
    int lines = 1;
    int used = 0;
    for (const QStringView word : QStringView(text).split(u' ')) {
        const QString key = word.toString();
        const auto known = m_advances.constFind(key);
        const int advance = known != m_advances.cend() ? *known : *m_advances.insert(key, metrics.horizontalAdvance(key));
        if (used > 0 && used + space + advance > width) {
            ++lines;
            used = 0;
        }
        // A word that is wider than the column is broken.
        lines += advance / std::max(1, width);
        used += (used > 0 ? space : 0) + advance % std::max(1, width);
    }
    return lines;
}

QSize QuotesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    if (isHeading(index))
        return {100, metrics.height() + 2 * above + 4};
    const auto *model = qobject_cast<const QuotesModel *>(index.model());
    int &height = m_heights[{model ? model->quoteOf(index) : -1, index.row()}];
    if (height == 0) {
        const auto heightOf = [&](int which, int lines) {
            const int needed = linesOf(index.sibling(index.row(), which).data().toString(), option.font, m_view->columnWidth(which) - 2 * across);
            return std::min(lines, needed) * MarkedText::lineStep(option.font);
        };
        const QuoteVariant *variant = model ? model->variantOf(index) : nullptr;
        height = heightOf(QuotesModel::WordsColumn, mostLines);
        for (const int which : {QuotesModel::OutletColumn, QuotesModel::SpeakerColumn, QuotesModel::CueColumn, QuotesModel::RelayColumn})
            height = std::max(height, heightOf(which, 4));
        int flags = 0;
        for (const QuoteFlag flag : allQuoteFlags)
            flags += variant && (variant->flags & flag) ? 1 : 0;
        height = std::max(height, flags * (QFontMetrics(small(option.font)).height() + 8)) + 2 * above;
    }
    return {100, height};
}

} // namespace crossread
