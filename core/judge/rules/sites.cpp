// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rules/sites.h"

#include "core/language/lexicon.h"

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The noun of "the county hospital in Ostrany", as an index of the side's words; -1 where no such thing stands before a name.
int thingAt(const Side &side, const Named &named)
{
    constexpr int longest = 4; // words with the article
    const int place = side.wordsIn(named.name.span).first;
    const int noun = place - 2;
    if (noun < 1 || !side.isJoined(place) || !side.isJoined(place - 1))
        return -1;
    const QString &link = side.words[std::size_t(place) - 1].folded;
    if ((link != "in"_L1 && link != "at"_L1) || !side.words[std::size_t(noun)].content || side.words[std::size_t(noun)].name)
        return -1;
    for (int i = noun - 1; i >= 0 && noun - i < longest && side.isJoined(i + 1); --i) {
        const ViewWord &word = side.words[std::size_t(i)];
        if (word.folded == "the"_L1)
            return noun;
        if (!word.content)
            return -1;
    }
    return -1;
}

bool isNamedIn(const Reading &reading, const Named &named)
{
    const QString last = named.full.isEmpty() ? QString() : named.full.last();
    return std::ranges::any_of(reading.names, [&](const Name &name) { return fold(name.canonical).endsWith(last); });
}

} // namespace

bool areSitesOfOne(const PairView &view, const Named &one, const Named &other)
{
    const int thing = thingAt(view.sides[0], one);
    const int otherThing = thing < 0 ? -1 : thingAt(view.sides[1], other);
    return otherThing >= 0 && isKnown(one.name) == isKnown(other.name) // what the lists know may be the country of what they do not
        && view.sides[0].words[std::size_t(thing)].folded == view.sides[1].words[std::size_t(otherThing)].folded
        && !isNamedIn(*view.sides[1].reading, one) && !isNamedIn(*view.sides[0].reading, other);
}

} // namespace crossread
