// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ribbongutter.h"

#include "ui/text/reportview.h"

#include <QMouseEvent>
#include <QPainter>

namespace crossread {

RibbonGutter::RibbonGutter(ReportView *left, ReportView *right, QWidget *parent)
    : QWidget(parent)
    , m_left(left)
    , m_right(right)
    , m_palette(paletteFor(palette()))
{
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    const auto repaint = [this] { update(); };
    connect(left, &ReportView::moved, this, repaint);
    connect(right, &ReportView::moved, this, repaint);
    // In a turn of its own for other passages: whoever brings them has the rest of the window to change.
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, repaint);
    connect(left, &ReportView::passagesChanged, &m_later, qOverload<>(&QTimer::start));
    connect(right, &ReportView::passagesChanged, &m_later, qOverload<>(&QTimer::start));
}

void RibbonGutter::setLit(const Lit &lit)
{
    if (lit == m_lit)
        return;
    m_lit = lit;
    update();
}

void RibbonGutter::setLook(const Palette &palette)
{
    m_palette = palette;
    update();
}

QPainterPath RibbonGutter::shapeOf(std::pair<int, int> left, std::pair<int, int> right) const
{
    const qreal far = width();
    const qreal bend = far / 2;
    QPainterPath path(QPointF(0, left.first));
    path.cubicTo(bend, left.first, bend, right.first, far, right.first);
    path.lineTo(far, right.second);
    path.cubicTo(bend, right.second, bend, left.second, 0, left.second);
    path.closeSubpath();
    return path;
}

std::vector<RibbonGutter::Ribbon> RibbonGutter::ribbons() const
{
    std::vector<Ribbon> found;
    const Span seen = m_left->visible();
    const Span across = m_right->visible();
    const auto add = [&](const TextMark &mark, const TextMark &other) {
        // Members far outside still show where they went, without a path miles long.
        const auto inView = [this](ReportView *view, Span span) {
            const auto [top, bottom] = view->flow().roughly(span);
            const int shift = view->y() - y() - view->top();
            return std::pair(std::clamp(top + shift, -2 * height(), 3 * height()),
                             std::clamp(bottom + shift, -2 * height(), 3 * height()));
        };
        found.push_back({mark.id, mark.grade, shapeOf(inView(m_left, mark.span), inView(m_right, other.span))});
    };
    for (const TextMark *mark : m_left->marks().in(seen)) {
        if (mark->layer != MarkLayer::Passage)
            continue;
        const TextMark *other = m_right->marks().find(MarkLayer::Passage, mark->id);
        if (other)
            add(*mark, *other);
    }
    for (const TextMark *other : m_right->marks().in(across)) {
        if (other->layer != MarkLayer::Passage)
            continue;
        const TextMark *mark = m_left->marks().find(MarkLayer::Passage, other->id);
        if (mark && !mark->span.overlaps(seen))
            add(*mark, *other);
    }
    return found;
}

void RibbonGutter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_palette.surround);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<Ribbon> all = ribbons();
    // The lit ones last, over the rest.
    for (int pass = 0; pass < 3; ++pass) {
        for (const Ribbon &ribbon : all) {
            const bool current = !m_lit.passage.isEmpty() && ribbon.passage == m_lit.passage;
            const bool pointed = !m_lit.hovered.isEmpty() && ribbon.passage == m_lit.hovered;
            const int depth = current ? 2 : pointed ? 1 : 0;
            if (depth != pass)
                continue;
            painter.fillPath(ribbon.shape, m_palette.ribbon(ribbon.grade, depth));
            if (depth == 2 || (depth == 1 && m_palette.highContrast))
                painter.strokePath(ribbon.shape, QPen(m_palette.agreement, 1));
        }
    }
}

QString RibbonGutter::passageAt(QPointF point) const
{
    const std::vector<Ribbon> all = ribbons();
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
        if (it->shape.contains(point))
            return it->passage;
    }
    return {};
}

void RibbonGutter::mouseMoveEvent(QMouseEvent *event)
{
    const QString passage = passageAt(event->position());
    setCursor(passage.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    Q_EMIT hovered(passage);
}

void RibbonGutter::mouseReleaseEvent(QMouseEvent *event)
{
    const QString passage = passageAt(event->position());
    if (event->button() == Qt::LeftButton && !passage.isEmpty())
        Q_EMIT clicked(passage);
}

void RibbonGutter::leaveEvent(QEvent *)
{
    Q_EMIT hovered(QString());
}

} // namespace crossread
