// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace crossread {

namespace {

/// Between a colour and what has it stand so many words: "white unmarked delivery van".
constexpr int reach = 3;
/// From here on two words are the same but for inflection.
constexpr float sameWord = 0.94F;

bool isColour(const ViewWord &word)
{
    return (word.classes & word::Colour) && !word.name;
}

/// A colour of a thing, or all of them: "red and white".
struct Coloured {
    int first = 0, last = 0; ///< the colours, last included
    int thing = 0;
};

/// The first content word behind the colours that the other side has too.
int thingBehind(const Side &side, int colour)
{
    const int end = std::min(int(side.words.size()), colour + 1 + reach);
    for (int i = colour + 1; i < end; ++i) {
        const ViewWord &word = side.words[i];
        if (!word.content || word.name)
            return -1;
        if (word.partner >= 0 && word.similarity >= sameWord)
            return i;
    }
    return -1;
}

std::vector<Coloured> colouredThings(const Side &side)
{
    std::vector<Coloured> found;
    for (int i = 0; i < int(side.words.size()); ++i) {
        if (!isColour(side.words[i]))
            continue;
        const int first = i;
        const auto goesOn = [&](int next) { return next < int(side.words.size()) && isColour(side.words[next]); };
        while (goesOn(i + 1) || (goesOn(i + 2) && side.words[i + 1].folded == u"and"))
            i += goesOn(i + 1) ? 1 : 2;
        if (const int thing = thingBehind(side, i); thing > 0)
            found.push_back({first, i, thing});
    }
    return found;
}

/// Grey is silver, and gold yellow: who saw a car says so or so.
QStringView shade(const QString &colour)
{
    return colour == u"silver" ? u"grey" : colour == u"gold" || colour == u"golden" ? u"yellow" : QStringView(colour);
}

bool shareColour(const Side &one, const Coloured &here, const Side &other, const Coloured &there)
{
    const auto begin = other.words.begin() + there.first;
    const auto end = other.words.begin() + there.last + 1;
    return std::any_of(one.words.begin() + here.first, one.words.begin() + here.last + 1, [&](const ViewWord &word) {
        return isColour(word)
            && std::any_of(begin, end, [&](const ViewWord &theirs) { return shade(theirs.folded) == shade(word.folded); });
    });
}

Span spanOf(const Side &side, const Coloured &coloured)
{
    return side.words[coloured.first].span.united(side.words[coloured.last].span);
}

} // namespace

/// "A white van" and "a black van". Weighed as words and their opposites are.
void judgeColours(const PairView &view, Findings &findings)
{
    const Side &one = view.sides[0];
    const Side &other = view.sides[1];
    const auto hasColour = [](const Side &side) { return std::ranges::any_of(side.words, isColour); };
    if (!hasColour(one) || !hasColour(other))
        return;
    const std::vector<Coloured> theirs = colouredThings(other);
    for (const Coloured &here : colouredThings(one)) {
        for (const Coloured &there : theirs) {
            if (one.words[here.thing].partner != there.thing || shareColour(one, here, other, there))
                continue;
            Signals seen = signalsAt(view, spanOf(one, here), spanOf(other, there));
            seen.same = 1;
            findings.push_back({DiscrepancyType::Claim, RuleKind::Opposite, seen,
                                {evidenceAt(one, spanOf(one, here)), evidenceAt(other, spanOf(other, there))},
                                QT_TRANSLATE_NOOP("Explanation", "They give another colour: %1.")});
        }
    }
}

} // namespace crossread
