// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/spelling.h"

#include <array>
#include <utility>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Ending {
    QLatin1StringView british, american;
    qsizetype leastStem; ///< letters before it, so that "our" and "wise" stay what they are
};

constexpr std::array endings{
    Ending{"ours"_L1, "ors"_L1, 3},       Ending{"oured"_L1, "ored"_L1, 3},   Ending{"ouring"_L1, "oring"_L1, 3},
    Ending{"our"_L1, "or"_L1, 3},         Ending{"isation"_L1, "ization"_L1, 3},
    Ending{"isations"_L1, "izations"_L1, 3}, Ending{"ised"_L1, "ized"_L1, 4}, Ending{"ising"_L1, "izing"_L1, 4},
    Ending{"ise"_L1, "ize"_L1, 4},        Ending{"yse"_L1, "yze"_L1, 3},      Ending{"ysed"_L1, "yzed"_L1, 3},
    Ending{"ence"_L1, "ense"_L1, 3},      Ending{"ences"_L1, "enses"_L1, 3},  Ending{"tre"_L1, "ter"_L1, 3},
    Ending{"tres"_L1, "ters"_L1, 3},      Ending{"lling"_L1, "ling"_L1, 3},   Ending{"lled"_L1, "led"_L1, 3},
    Ending{"ammes"_L1, "ams"_L1, 3},      Ending{"amme"_L1, "am"_L1, 3},      Ending{"ogues"_L1, "ogs"_L1, 3},
    Ending{"ogue"_L1, "og"_L1, 3},        Ending{"bre"_L1, "ber"_L1, 2},     Ending{"bres"_L1, "bers"_L1, 2},
};

constexpr qsizetype fewestLetters = 5; ///< none of them ends a shorter word

bool endsWith(const QString &word, QLatin1StringView ending)
{
    const QChar *last = word.constData() + word.size();
    for (qsizetype i = 1; i <= ending.size(); ++i) {
        if (last[-i] != QLatin1Char(ending[ending.size() - i]))
            return false;
    }
    return true;
}

} // namespace

QString commonSpelling(const QString &folded)
{
    if (folded.size() < fewestLetters)
        return folded;
    // Words of one spelling may be changed too: both sides of a comparison are, so they stay equal.
    for (const Ending &ending : endings) {
        if (folded.size() >= ending.leastStem + ending.british.size() && endsWith(folded, ending.british))
            return folded.chopped(ending.british.size()) + ending.american;
    }
    return folded;
}

} // namespace crossread
