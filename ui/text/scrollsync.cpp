// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/scrollsync.h"

#include "ui/text/reportview.h"

#include <cmath>

namespace crossread {

ScrollSync::ScrollSync(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(15);
    connect(&m_timer, &QTimer::timeout, this, &ScrollSync::tick);
}

void ScrollSync::setViews(std::vector<ReportView *> views)
{
    stop();
    m_views = std::move(views);
    m_glides.assign(m_views.size(), {});
    m_held.clear();
    forget();
}

void ScrollSync::hold(const QString &passage)
{
    if (passage == m_held)
        return;
    m_held = passage;
    forget();
}

const std::vector<Knot> &ScrollSync::chain(int driver, int other)
{
    const auto known = m_chains.find({driver, other});
    if (known != m_chains.end())
        return known->second;
    return m_chains[{driver, other}]
        = passageChain(m_views[size_t(driver)]->marks(), m_views[size_t(other)]->marks(), m_held);
}

namespace {

/// Of one column: how tall the passage is, and how far it is from its top to the next one that both columns have.
struct Stretch {
    int passage = 0;
    int next = 0;
};

/// How far the other column has gone from the top of a passage when the driver has gone so far from its own. First lines
/// stay side by side while both are in it; what one has more, it makes up for on the way to the next.
int goneWith(int gone, Stretch driver, Stretch other, int lineStep)
{
    const int together = std::max(0, std::min({driver.passage, other.passage, driver.next - lineStep, other.next}));
    if (gone <= together || driver.next <= together)
        return gone;
    const double slope = double(other.next - together) / (driver.next - together);
    return together + int(std::lround((gone - together) * slope));
}

Stretch stretchOf(ReportView &view, int top, Span passage, const Span *next)
{
    const int end = view.yOf(passage.end - 1) + view.typography().lineStep();
    return {end - top, (next ? view.yOf(next->begin) : view.flow().height()) - top};
}

} // namespace

std::optional<ScrollSync::Aim> ScrollSync::aimFor(int driver, int other, int y, qsizetype lineEnd)
{
    const std::vector<Knot> &knots = chain(driver, other);
    if (knots.empty())
        return std::nullopt;
    ReportView &from = *m_views[size_t(driver)];
    ReportView &to = *m_views[size_t(other)];
    const int line = to.readingLine();
    // The last passage that begins on the line or before it, and the one after.
    const auto next = std::lower_bound(knots.begin(), knots.end(), lineEnd,
                                       [](const Knot &knot, qsizetype end) { return knot.first.begin < end; });
    const Knot near = next == knots.begin() ? *next : *(next - 1);
    const int fromNear = from.yOf(near.first.begin);
    const int toNear = to.yOf(near.second.begin);
    int gone = y - fromNear;
    if (next != knots.begin()) {
        const bool last = next == knots.end();
        gone = goneWith(gone, stretchOf(from, fromNear, near.first, last ? nullptr : &next->first),
                        stretchOf(to, toNear, near.second, last ? nullptr : &next->second), from.typography().lineStep());
    } else if (fromNear > from.readingLine() && y >= from.readingLine()) {
        // From both tops to the first passage, unless it stands over the reading line already.
        gone = int(std::lround(gone * double(toNear - line) / (fromNear - from.readingLine())));
    }
    return Aim{near.second.begin, line - gone};
}

void ScrollSync::followFrom(int driver, int y, qsizetype lineEnd, bool glide)
{
    for (int other = 0; other < int(m_views.size()); ++other) {
        if (other == driver || m_views[size_t(other)]->isHidden())
            continue;
        if (const std::optional<Aim> aim = aimFor(driver, other, y, lineEnd))
            move(other, *aim, glide);
    }
}

void ScrollSync::follow(int driver)
{
    ReportView &view = *m_views[size_t(driver)];
    if (view.flow().blockCount() == 0)
        return;
    m_glides[size_t(driver)].active = false;
    const int y = view.top() + view.readingLine();
    followFrom(driver, y, view.flow().lineSpanAt(y).end, false);
}

void ScrollSync::realign(int driver)
{
    const bool resting = std::all_of(m_views.begin(), m_views.end(), [](const ReportView *v) { return v->isHidden() || v->top() == 0; });
    if (driver >= 0 && driver < int(m_views.size()) && !resting)
        follow(driver);
}

bool ScrollSync::startsAbove(int column, const Aim &aim)
{
    return m_views[size_t(column)]->yOf(aim.offset) < aim.line;
}

int ScrollSync::bringMark(MarkLayer layer, const QString &id, int leader)
{
    std::vector<const TextMark *> members;
    for (const ReportView *view : m_views)
        members.push_back(view->isHidden() ? nullptr : view->marks().find(layer, id));
    if (leader < 0 || leader >= int(members.size()) || !members[size_t(leader)])
        leader = int(std::find_if(members.begin(), members.end(), [](const TextMark *m) { return m; }) - members.begin());
    if (leader == int(members.size()))
        return -1;
    const qsizetype place = members[size_t(leader)]->span.begin;
    const int y = m_views[size_t(leader)]->yOf(place);
    for (int i = 0; i < int(m_views.size()); ++i) {
        if (members[size_t(i)])
            move(i, {members[size_t(i)]->span.begin, m_views[size_t(i)]->readingLine()}, true);
        else if (m_views[size_t(i)]->isHidden())
            continue;
        else if (const std::optional<Aim> aim = aimFor(leader, i, y, place + 1))
            move(i, startsAbove(i, *aim) ? Aim{0, 0} : *aim, true);
    }
    return leader;
}

void ScrollSync::bringPlace(int column, qsizetype offset, bool others)
{
    ReportView &view = *m_views[size_t(column)];
    move(column, {offset, view.readingLine()}, true);
    if (others)
        followFrom(column, view.yOf(offset), offset + 1, true);
}

void ScrollSync::stop()
{
    m_timer.stop();
    for (Glide &glide : m_glides)
        glide.active = false;
}

void ScrollSync::move(int column, Aim aim, bool glide)
{
    ReportView &view = *m_views[size_t(column)];
    Glide &state = m_glides[size_t(column)];
    const int target = view.yOf(aim.offset) - aim.line;
    const int rest = view.top() - target;
    // A column that was not aligned before must not leap while its neighbour creeps.
    const bool leap = std::abs(rest) > view.readingLine() / 2;
    if (m_glideTime <= 0 || !view.isVisible() || !(glide || leap || state.active)) {
        state.active = false;
        view.bring(aim.offset, aim.line);
        return;
    }
    state.aim = aim;
    state.rest = std::clamp(rest, -view.height() * 2, view.height() * 2); // what is far is not flown over
    state.active = true;
    state.clock.start();
    m_timer.start();
}

void ScrollSync::tick()
{
    bool any = false;
    for (size_t i = 0; i < m_glides.size(); ++i) {
        Glide &glide = m_glides[i];
        if (!glide.active)
            continue;
        const double done = std::min(1.0, double(glide.clock.elapsed()) / m_glideTime);
        glide.active = done < 1;
        any = any || glide.active;
        m_views[i]->bring(glide.aim.offset, glide.aim.line - int(std::lround(glide.rest * std::pow(1 - done, 3))));
    }
    if (!any)
        m_timer.stop();
}

} // namespace crossread
