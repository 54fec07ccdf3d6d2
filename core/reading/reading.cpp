// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reading.h"

namespace crossread {

using namespace Qt::Literals::StringLiterals;

QLatin1StringView nameOf(QuoteKind kind)
{
    switch (kind) {
    case QuoteKind::Direct: return "direct"_L1;
    case QuoteKind::Mixed: return "mixed"_L1;
    case QuoteKind::Indirect: break;
    }
    return "indirect"_L1;
}

} // namespace crossread
