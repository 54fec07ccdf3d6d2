// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/phrases.h"

namespace crossread {

bool isSome(const Word &one)
{
    const QString &word = one.folded;
    return word == u"one" || word == u"another" || word == u"some" || word == u"many" || word == u"both" || word == u"several";
}

bool isFullName(const ProseText &prose, Range part)
{
    int capitals = 0;
    for (int i = part.first; i < part.last; ++i) {
        if (prose[i].isText() && prose[i].capital)
            ++capitals;
        else if (prose[i].isText())
            return false;
    }
    return capitals >= 2 && capitals <= 4;
}

Range withoutOrigin(const ProseText &prose, Range name)
{
    for (int i = name.first + 2; i + 1 < name.last; ++i) {
        if ((prose[i].folded == u"of" || prose[i].folded == u"from") && prose[i + 1].capital)
            return {name.first, i};
    }
    return name;
}

} // namespace crossread
