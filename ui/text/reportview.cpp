// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/reportview.h"

#include "ui/text/reportaccessible.h"

#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace crossread {

ReportView::ReportView(Prose &prose, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_palette(paletteFor(palette()))
    , m_flow(prose)
{
    installReportAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    m_flow.onCorrected([this](int top, int change) {
        if (top < m_pin) {
            m_pin += change;
            m_top += change;
        }
    });
}

ReportView::~ReportView() = default;

void ReportView::setContent(const ColumnContent &content)
{
    m_content = content;
    m_marks = {};
    m_hits.clear();
    m_anchor = m_focus = 0;
    m_flow.setContent(content);
    m_stale = true;
    describe();
    setTop(0);
    viewport()->update();
}

void ReportView::describe(const ColumnContent &content)
{
    m_content = content;
    setAnew([this] { m_flow.setContent(m_content); });
    describe();
    viewport()->update();
}

void ReportView::describe()
{
    setAccessibleName(m_content.title.isEmpty() ? m_content.headline : m_content.title);
    setAccessibleDescription(m_content.headline);
}

void ReportView::setMarks(std::vector<TextMark> marks)
{
    MarkIndex index(std::move(marks), m_content.text.size());
    index.setBase(m_marks.base());
    m_marks = std::move(index);
    viewport()->update();
    if (!m_marks.base())
        Q_EMIT moved(); // passages may be among them, and ribbons go with these
}

bool ReportView::setPassages(std::shared_ptr<const MarkIndex> passages)
{
    if (passages == m_marks.base())
        return false;
    m_marks.setBase(std::move(passages));
    viewport()->update();
    Q_EMIT passagesChanged();
    return true;
}

void ReportView::setHits(std::vector<Span> hits)
{
    m_hits = std::move(hits);
    viewport()->update();
}

void ReportView::setLit(const Lit &lit)
{
    if (lit == m_lit)
        return;
    m_lit = lit;
    viewport()->update();
}

void ReportView::setLook(const Palette &palette, const Typography &typography)
{
    m_palette = palette;
    m_typography = typography;
    styleScrollBar();
    m_flow.forgetLayouts();
    setFlowGeometry();
    viewport()->update();
}

/// A bar between page and ribbons that does not cut the one from the other.
void ReportView::styleScrollBar()
{
    verticalScrollBar()->setStyleSheet(
        u"QScrollBar:vertical { background: %1; width: 11px; margin: 0; }"
        "QScrollBar::handle:vertical { background: %2; min-height: 28px; border-radius: 3px; margin: 2px; }"
        "QScrollBar::handle:vertical:hover, QScrollBar::handle:vertical:pressed { background: %3; }"
        "QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }"
        "QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical { background: none; }"_s
            .arg(m_palette.page.name(), m_palette.rule.name(), m_palette.faint.name()));
}

/// What stands on the line at y: a passage that begins there, the lit one before others, or the line itself.
qsizetype ReportView::heldAt(int y)
{
    const Span line = m_flow.lineSpanAt(y);
    qsizetype held = line.begin;
    for (const TextMark *mark : m_marks.in(line)) {
        if (mark->layer != MarkLayer::Passage || mark->span.begin < line.begin)
            continue;
        held = mark->span.begin;
        if (mark->id == m_lit.passage)
            break;
    }
    return held;
}

/// Sets the text anew in the room there is.
void ReportView::setFlowGeometry()
{
    setAnew([this] { m_flow.setGeometry(m_typography, viewport()->width()); });
}

/// What stood at the reading line stands there again after the change.
void ReportView::setAnew(const std::function<void()> &change)
{
    if (m_flow.blockCount() == 0)
        return;
    if (m_top == 0) {
        change();
        m_stale = true;
        setTop(0);
        return;
    }
    const qsizetype held = heldAt(m_top + m_line);
    const int off = m_flow.lineAt(held).first - m_top - m_line;
    change();
    m_stale = true;
    bring(held, readingLine() + off);
}

// -- scrolling

int ReportView::furthestTop() const
{
    return std::max(0, m_flow.height() - readingLine() - m_typography.lineStep());
}

void ReportView::setTop(int top)
{
    const Held before = hold();
    const bool near = std::abs(top - m_top) < viewport()->height();
    m_pin = near && top > 0 ? std::max(m_top, top) : top;
    m_line = readingLine();
    m_top = std::clamp(top, -m_line, furthestTop());
    layVisible();
    repaintMoved(before);
}

void ReportView::bring(qsizetype offset, int line)
{
    if (m_flow.blockCount() == 0)
        return;
    const Held before = hold();
    const int y = yOf(offset);
    m_pin = y;
    m_line = readingLine();
    m_top = y - line;
    layVisible();
    m_top = std::clamp(m_top, -viewport()->height(), std::max(0, m_flow.height()));
    repaintMoved(before);
}

ReportView::Held ReportView::hold() const
{
    if (m_flow.blockCount() == 0)
        return {};
    const int block = m_flow.blockAtY(m_top);
    return {block, m_flow.top(block) - m_top};
}

/// Moves the picture as far as the block moved: what was seen is laid out and keeps its shape, so only what
/// comes into view is painted.
void ReportView::repaintMoved(Held before)
{
    updateScrollBar();
    const int way = before.block < 0 ? viewport()->height() : m_flow.top(before.block) - m_top - before.y;
    if (m_stale || std::abs(way) >= viewport()->height())
        viewport()->update();
    else if (way != 0)
        viewport()->scroll(0, way);
    m_stale = false;
    Q_EMIT moved();
}

int ReportView::yOf(qsizetype offset)
{
    if (m_flow.blockCount() == 0)
        return 0;
    const int before = m_top;
    m_pin = m_top;
    const int y = m_flow.lineAt(offset).first;
    if (m_top != before)
        updateScrollBar();
    return y;
}

/// Lays out what is seen. A correction above the pin moves the view and may bring other blocks into it.
void ReportView::layVisible()
{
    if (!isVisible())
        return; // its room may change more than once before anybody sees it
    for (int round = 0; round < 8 && m_flow.blockCount() > 0; ++round) {
        const int before = m_flow.height() - m_top;
        const int start = m_top;
        for (int i = m_flow.blockAtY(m_top); i < m_flow.blockCount() && m_flow.top(i) < m_top + viewport()->height(); ++i)
            m_flow.layout(i);
        if (m_flow.height() - m_top == before && m_top == start)
            break;
    }
}

void ReportView::updateScrollBar()
{
    m_adjusting = true;
    QScrollBar *bar = verticalScrollBar();
    bar->setRange(std::min(0, m_top), std::max(furthestTop(), m_top));
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(m_typography.lineStep() * 2);
    bar->setValue(m_top);
    m_adjusting = false;
}

void ReportView::scrollContentsBy(int, int)
{
    const int wanted = verticalScrollBar()->value();
    if (m_adjusting || wanted == m_top)
        return;
    setTop(wanted);
    Q_EMIT scrolledByHand();
}

void ReportView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (viewport()->width() != m_flow.outerWidth())
        setFlowGeometry();
    else
        setAnew([] { }); // another height: the lines stay, the reading line is elsewhere
}

void ReportView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    setAnew([] { });
}

Span ReportView::visible()
{
    if (m_flow.blockCount() == 0)
        return {};
    return m_flow.lineSpanAt(m_top).united(m_flow.lineSpanAt(m_top + viewport()->height()));
}

} // namespace crossread
