// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/columnheader.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace crossread {

namespace {

constexpr int padding = 10;
constexpr int stripe = 4;

/// At most two lines, the second cut short with an ellipsis where more would follow.
QStringList twoLines(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (!line.isValid())
        return {};
    line.setLineWidth(width);
    const int end = line.textLength();
    layout.endLayout();
    if (end >= text.size())
        return {text};
    return {text.first(end).trimmed(), QFontMetrics(font).elidedText(text.sliced(end), Qt::ElideRight, width)};
}

} // namespace

ColumnHeader::ColumnHeader(QWidget *parent)
    : QWidget(parent)
{
}

void ColumnHeader::setContent(const ColumnContent &content, int column)
{
    m_title = content.title;
    m_date = content.date;
    m_headline = content.headline;
    m_column = column;
    describe();
}

void ColumnHeader::setEvent(const QString &label, const QString &reason)
{
    if (label == m_event && reason == m_reason)
        return;
    m_event = label;
    m_reason = reason;
    describe();
}

QString ColumnHeader::shownHeadline() const
{
    return m_event.isEmpty() || m_headline.isEmpty() ? m_event + m_headline : m_event + u"  ·  "_s + m_headline;
}

void ColumnHeader::describe()
{
    QStringList lines{m_headline, m_event, m_reason};
    lines.removeAll(QString());
    setToolTip(lines.join(u'\n'));
    setAccessibleName(m_date.isEmpty() ? m_title : m_title + u", "_s + m_date);
    setAccessibleDescription(lines.join(u". "_s));
    update();
}

void ColumnHeader::setLook(const Palette &palette, double zoom)
{
    m_palette = palette;
    m_zoom = zoom;
    updateGeometry();
    update();
}

void ColumnHeader::setCurrent(bool current)
{
    m_current = current;
    update();
}

void ColumnHeader::setFocused(bool focused)
{
    m_focused = focused;
    update();
}

QFont ColumnHeader::titleFont() const
{
    QFont made = font();
    made.setBold(true);
    made.setPixelSize(qRound(14 * std::clamp(m_zoom, 0.8, 1.6)));
    return made;
}

QFont ColumnHeader::smallFont() const
{
    QFont made = font();
    made.setPixelSize(qRound(12 * std::clamp(m_zoom, 0.8, 1.6)));
    return made;
}

int ColumnHeader::heightForWidth(int width) const
{
    const auto lines = int(twoLines(shownHeadline(), smallFont(), width - 2 * padding).size());
    return stripe + 2 * 7 + QFontMetrics(titleFont()).height() + lines * QFontMetrics(smallFont()).height() + 2;
}

void ColumnHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor accent = m_palette.accent(m_column);
    painter.fillRect(rect(), m_palette.header);
    if (m_current) {
        QColor wash = accent;
        wash.setAlpha(m_palette.dark ? 40 : 24);
        painter.fillRect(rect(), wash);
    }
    painter.fillRect(QRect(0, 0, width(), m_current ? stripe + 2 : stripe), accent);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_palette.rule);
    if (m_focused) {
        painter.setPen(QPen(m_palette.focus, 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }

    const QFontMetrics title(titleFont());
    const QFontMetrics small(smallFont());
    const int room = width() - 2 * padding;
    int y = stripe + 7;
    const int dateWidth = m_date.isEmpty() ? 0 : std::min(room / 2, small.horizontalAdvance(m_date) + 1);
    painter.setFont(smallFont());
    painter.setPen(m_palette.quiet);
    // Ellipses stand where the words end, whichever way the window runs.
    painter.setLayoutDirection((m_title + m_headline).isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const auto place = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute;
    painter.drawText(place({width() - padding - dateWidth, y, dateWidth, title.height()}), leading,
                     small.elidedText(m_date, Qt::ElideRight, dateWidth));
    painter.setFont(titleFont());
    painter.setPen(m_palette.text);
    const int titleWidth = room - dateWidth - (dateWidth > 0 ? padding : 0);
    painter.drawText(place({padding, y, titleWidth, title.height()}), leading,
                     title.elidedText(m_title, Qt::ElideRight, titleWidth));
    y += title.height() + 2;
    painter.setFont(smallFont());
    painter.setPen(m_palette.quiet);
    for (const QString &line : twoLines(shownHeadline(), smallFont(), room)) {
        painter.drawText(QRect(padding, y, room, small.height()), leading, line);
        y += small.height();
    }
}

void ColumnHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    Q_EMIT pressed();
}

void ColumnHeader::mouseMoveEvent(QMouseEvent *event)
{
    const bool far = (event->position().toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!(event->buttons() & Qt::LeftButton) || !(m_dragging || far))
        return;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    Q_EMIT dragged(event->globalPosition().toPoint());
}

void ColumnHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_dragging, false))
        return;
    unsetCursor();
    Q_EMIT dropped(event->globalPosition().toPoint());
}

void ColumnHeader::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->globalPos());
}

} // namespace crossread
