// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewstrip.h"

#include "ui/panels/typecolours.h"
#include "ui/text/palette.h"

#include <QAccessibleWidget>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 12;
constexpr int above = 6;
constexpr int tallest = 16;
constexpr int lowest = 5;
constexpr int mostHeight = 170;

/// Height is the second sign beside colour: silence is empty, words are half as high as a difference.
void drawSigns(QPainter &painter, OverviewSigns signs, Grade grade, const QRectF &cell, const Palette &colours)
{
    if (!signs)
        return;
    const double height = cell.height();
    if (signs & (OverviewSign::Difference | OverviewSign::Settled)) {
        const QColor orange = colours.discrepancy(DiscrepancyType::Number);
        if (signs & OverviewSign::Difference) {
            painter.fillRect(cell, orange);
        } else {
            // Settled: as high, and hollow.
            painter.fillRect(cell, blend(colours.page, orange, 0.30));
            painter.fillRect(QRectF(cell.left(), cell.top(), cell.width(), 1), orange);
            painter.fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), orange);
        }
    } else if (signs & OverviewSign::Words) {
        const double depth = grade == Grade::Verbatim ? 0.85 : grade == Grade::Edited ? 0.68 : grade == Grade::Paraphrase ? 0.5 : 0.3;
        painter.fillRect(QRectF(cell.left(), cell.top() + height * 0.28, cell.width(), height * 0.44), blend(colours.page, colours.agreement, depth));
    }
    if (signs & OverviewSign::Note)
        painter.fillRect(QRectF(cell.left(), cell.bottom() - std::max(2.0, height * 0.2), std::max(3.0, cell.width()), std::max(2.0, height * 0.2)), colours.note);
    if (signs & OverviewSign::Hit) {
        const QRectF peg(cell.center().x() - 1.5, cell.top(), 3, height);
        painter.fillRect(peg.adjusted(-1, 0, 1, 0), colours.text);
        painter.fillRect(peg, colours.dark ? QColor(0xff, 0xd8, 0x4a) : QColor(0xff, 0xe0, 0x66));
    }
}

/// To a screen reader it is a chart; what the cursor is on is its description.
void installAccessibility()
{
    static const bool once = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *strip = qobject_cast<OverviewStrip *>(object);
            return strip ? new QAccessibleWidget(strip, QAccessible::Chart) : nullptr;
        });
        return true;
    }();
    (void)once;
}

} // namespace

OverviewStrip::OverviewStrip(QWidget *parent) : QWidget(parent)
{
    installAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(u"overview"_s);
    setAccessibleName(tr("Overview of all reports and passages"));
}

void OverviewStrip::setOverview(Overview overview, QStringList titles)
{
    if (overview == m_overview && titles == m_titles)
        return;
    const bool resized = overview.reports != m_overview.reports;
    m_overview = std::move(overview);
    m_titles = std::move(titles);
    measureTitles();
    m_report = std::clamp(m_report, 0, std::max(0, m_overview.reports - 1));
    m_row = std::clamp(m_row, 0, std::max(0, m_overview.rows - 1));
    m_stale = true;
    if (resized)
        updateGeometry();
    update();
}

void OverviewStrip::setVisibleRows(std::vector<std::vector<int>> rows)
{
    if (rows == m_visible)
        return;
    m_visible = std::move(rows);
    update();
}

void OverviewStrip::setChosenRow(int row)
{
    if (row == m_chosen)
        return;
    m_chosen = row;
    if (row >= 0)
        m_row = row;
    update();
}

int OverviewStrip::lineHeight() const
{
    const int lines = std::max(1, m_overview.reports);
    return std::clamp((mostHeight - 2 * above) / lines, lowest, tallest);
}

QSize OverviewStrip::sizeHint() const
{
    return {400, 2 * above + std::max(1, m_overview.reports) * lineHeight()};
}

QSize OverviewStrip::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

/// Once for all titles: it is asked for at every pixel.
void OverviewStrip::measureTitles()
{
    QFont font = this->font();
    font.setPixelSize(11);
    const QFontMetrics metrics(font);
    m_widestTitle = 0;
    for (const QString &title : m_titles)
        m_widestTitle = std::max(m_widestTitle, metrics.horizontalAdvance(title));
}

int OverviewStrip::labelWidth() const
{
    // Lines lower than letters have no names; the pointer tells them.
    return lineHeight() < 12 ? 0 : std::min({m_widestTitle, 140, width() / 5}) + 10;
}

QRect OverviewStrip::mapRect() const
{
    const int label = labelWidth();
    const QRect all(margin, above, width() - 2 * margin, m_overview.reports * lineHeight());
    return isRightToLeft() ? all.adjusted(0, 0, -label, 0) : all.adjusted(label, 0, 0, 0);
}

double OverviewStrip::xOf(int row) const
{
    const QRect map = mapRect();
    const double share = m_overview.rows > 0 ? double(row) / m_overview.rows : 0;
    return isRightToLeft() ? map.right() + 1 - share * map.width() : map.left() + share * map.width();
}

QRect OverviewStrip::rectOf(int report, int row) const
{
    const auto [left, right] = std::minmax({xOf(row), xOf(row + 1)});
    return QRectF(left, mapRect().top() + report * lineHeight(), std::max(1.0, right - left), lineHeight()).toAlignedRect();
}

std::pair<int, int> OverviewStrip::rowsAtPixel(int x) const
{
    const QRect map = mapRect();
    const int at = isRightToLeft() ? map.right() - x : x - map.left();
    const int first = int(qint64(at) * m_overview.rows / std::max(1, map.width()));
    const int last = int(qint64(at + 1) * m_overview.rows / std::max(1, map.width()));
    return {std::clamp(first, 0, m_overview.rows), std::clamp(std::max(first + 1, last), 0, m_overview.rows)};
}

std::pair<int, int> OverviewStrip::cellAt(QPoint point) const
{
    const QRect map = mapRect();
    if (!map.contains(point) || m_overview.rows == 0)
        return {-1, -1};
    const int report = std::min((point.y() - map.top()) / lineHeight(), m_overview.reports - 1);
    const auto [first, last] = rowsAtPixel(point.x());
    int best = first;
    for (int row = first; row < last; ++row) {
        if (m_overview.at(report, row) > m_overview.at(report, best))
            best = row;
    }
    return {report, best};
}

void OverviewStrip::drawLine(QPainter &painter, int report) const
{
    const Palette colours = paletteFor(palette());
    const QRect map = mapRect();
    const double gap = lineHeight() > 8 ? 1.5 : 0.5;
    const double top = map.top() + report * lineHeight() + gap;
    const double height = lineHeight() - 2 * gap;
    if (m_overview.rows <= map.width()) {
        const double between = double(map.width()) / m_overview.rows >= 4 ? 1 : 0;
        for (int row = 0; row < m_overview.rows; ++row) {
            const auto [left, right] = std::minmax({xOf(row), xOf(row + 1)});
            drawSigns(painter, m_overview.at(report, row), m_overview.grade(row), {left, top, right - left - between, height}, colours);
        }
        return;
    }
    for (int x = map.left(); x <= map.right(); ++x) {
        const auto rows = rowsAtPixel(x);
        Grade closest = Grade::Related;
        for (int row = rows.first; row < rows.second; ++row)
            closest = std::min(closest, m_overview.grade(row));
        drawSigns(painter, m_overview.in(report, rows), closest, {double(x), top, 1, height}, colours);
    }
}

void OverviewStrip::drawPicture()
{
    const Palette colours = paletteFor(palette());
    m_picture = QPixmap(size() * devicePixelRatioF());
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(colours.surround);
    QPainter painter(&m_picture);
    const QRect map = mapRect();
    painter.fillRect(map, colours.page);
    const int label = labelWidth();
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    for (int report = 0; report < m_overview.reports; ++report) {
        const int y = map.top() + report * lineHeight();
        const int x = isRightToLeft() ? map.right() + 1 : margin;
        painter.fillRect(QRect(isRightToLeft() ? width() - margin : margin - 7, y + 1, 4, lineHeight() - 2), colours.accent(report));
        if (label > 0) {
            painter.setPen(colours.quiet);
            painter.drawText(QRect(x, y, label - 8, lineHeight()), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                QFontMetrics(small).elidedText(m_titles.value(report), Qt::ElideRight, label - 8));
        }
        if (report > 0)
            painter.fillRect(QRect(map.left(), y, map.width(), 1), colours.surround);
        drawLine(painter, report);
    }
    m_stale = false;
}

void OverviewStrip::drawFrames(QPainter &painter) const
{
    const Palette colours = paletteFor(palette());
    painter.setBrush(Qt::NoBrush);
    if (m_chosen >= 0 && m_chosen < m_overview.rows) {
        const QRect column = rectOf(0, m_chosen).united(rectOf(m_overview.reports - 1, m_chosen)).adjusted(-1, -2, 1, 1);
        painter.setPen(QPen(colours.text, 1));
        painter.drawRect(column);
    }
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
    for (int report = 0; report < std::min(m_overview.reports, int(m_visible.size())); ++report) {
        const std::vector<int> &rows = m_visible[std::size_t(report)];
        for (std::size_t i = 0; i < rows.size();) {
            std::size_t last = i;
            while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
                ++last;
            const QRect frame = rectOf(report, rows[i]).united(rectOf(report, rows[last]));
            QColor wash = palette().color(QPalette::Highlight);
            wash.setAlpha(colours.dark ? 60 : 34);
            painter.fillRect(frame, wash);
            // A passage alone, told elsewhere in the story, needs no walls.
            if (last > i)
                painter.drawRect(frame.adjusted(0, 0, -1, -1));
            else
                painter.drawLine(frame.bottomLeft(), frame.bottomRight());
            i = last + 1;
        }
    }
    if (hasFocus() && m_overview.rows > 0) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rectOf(m_report, m_row).adjusted(-2, -1, 2, 1));
    }
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    if (m_stale)
        drawPicture();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    drawFrames(painter);
    painter.fillRect(QRect(0, height() - 1, width(), 1), lineColour(palette()));
}

void OverviewStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_stale = true;
}

void OverviewStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    measureTitles();
    m_stale = true;
    update();
}

} // namespace crossread
