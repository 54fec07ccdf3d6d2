// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/compare.h"

#include "core/align/align.h"
#include "core/compare/order.h"
#include "core/reading/read.h"


namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Spreads one stage's progress over its part of the whole, and passes cancelling on.
class Stage : public Work {
public:
    Stage(Work &whole, double from, double to) : m_whole(whole), m_from(from), m_to(to) { }
    [[nodiscard]] bool cancelled() const override { return m_whole.cancelled(); }
    void progress(double fraction) override { m_whole.progress(m_from + fraction * (m_to - m_from)); }

private:
    Work &m_whole;
    double m_from, m_to;
};

std::vector<Reading> readAll(const std::vector<const Report *> &reports, Work &work)
{
    std::vector<Reading> readings;
    for (const Report *report : reports) {
        if (work.cancelled())
            break;
        readings.push_back(read(*report));
        work.progress(double(readings.size()) / double(reports.size()));
    }
    return readings;
}

} // namespace

Result<Comparison> compare(const std::vector<Report> &reports, Work &work)
{
    const Order order = canonicalOrder(reports);
    std::vector<const Report *> sorted;
    for (const int index : order)
        sorted.push_back(&reports[std::size_t(index)]);

    Comparison result;
    result.engine = u"crossread " CROSSREAD_VERSION ""_s;
    Stage reading(work, 0, 0.2);
    result.readings = readAll(sorted, reading);
    if (work.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}};

    std::vector<const Reading *> readings;
    for (const Reading &one : result.readings)
        readings.push_back(&one);
    Stage aligning(work, 0.2, 0.8);
    result.alignment = align(sorted, readings, aligning);
    if (work.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    work.progress(1);
    return inOrderOf(std::move(result), order);
}

Result<Comparison> compare(const std::vector<Report> &reports)
{
    Work work;
    return compare(reports, work);
}

} // namespace crossread
