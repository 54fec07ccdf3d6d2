// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/alignment.h"

namespace crossread {

using namespace Qt::Literals::StringLiterals;

QLatin1StringView nameOf(Grade grade)
{
    switch (grade) {
    case Grade::Verbatim: return "verbatim"_L1;
    case Grade::Edited: return "edited"_L1;
    case Grade::Paraphrase: return "paraphrase"_L1;
    case Grade::Related: break;
    }
    return "related"_L1;
}

std::vector<int> eventOfEach(const std::vector<std::vector<int>> &events, std::size_t count)
{
    std::vector<int> eventOf(count, -1);
    for (std::size_t event = 0; event < events.size(); ++event) {
        for (const int report : events[event])
            eventOf[std::size_t(report)] = int(event);
    }
    return eventOf;
}

} // namespace crossread
