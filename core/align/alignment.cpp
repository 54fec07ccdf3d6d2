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

} // namespace crossread
