// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/compare.h"

#include "core/reading/read.h"

namespace crossread {

using namespace Qt::Literals::StringLiterals;

Result<Comparison> compare(const std::vector<Report> &reports, Work &)
{
    Comparison result;
    result.engine = u"crossread " CROSSREAD_VERSION ""_s;
    for (const Report &report : reports)
        result.readings.push_back(read(report));
    return result;
}

Result<Comparison> compare(const std::vector<Report> &reports)
{
    Work work;
    return compare(reports, work);
}

} // namespace crossread
