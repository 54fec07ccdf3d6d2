// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rules/figureroles.h"

#include "core/language/lexicon.h"

#include <algorithm>
#include <array>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a word tells of people who are counted.
Toll tollOf(const ViewWord &word)
{
    if (word.classes & word::OfDeath)
        return Toll::Dead;
    if (word.classes & word::OfInjury)
        return Toll::Injured;
    return word.classes & word::OfLoss ? Toll::Missing : Toll::None;
}

/// "Were taken", "needed": before a hospital it tells of who was hurt or fell ill.
bool bringsToHospital(const ViewWord &word)
{
    static constexpr std::array<QStringView, 10> ways{u"taken", u"rushed", u"flown", u"airlifted", u"driven", u"sent", u"admitted", u"brought", u"needed", u"treated"};
    return std::ranges::find(ways, word.folded) != ways.end();
}

/// "34 people have died", "11 dead": up to a mark, another figure or what is said of others.
Toll tollBehind(const Side &side, int behind)
{
    constexpr int reach = 7;
    bool brought = false;
    for (int i = behind; i < int(side.words.size()) && i < behind + reach && (i == 0 || side.isJoined(i)); ++i) {
        const ViewWord &word = side.words[std::size_t(i)];
        if (word.folded.front().isDigit() || (word.classes & word::Coordinator) || word.folded == "who"_L1)
            break;
        if (const Toll toll = tollOf(word); toll != Toll::None)
            return toll;
        if (word.folded == "hospitalized"_L1 || (brought && word.folded == "hospital"_L1))
            return Toll::InHospital;
        brought = brought || bringsToHospital(word);
    }
    return Toll::None;
}

/// "The death toll from the floods has risen to 43".
Toll tollOfCount(const Side &side, int first)
{
    static constexpr std::array<QStringView, 10> links{u"to", u"at", u"reached", u"was", u"is", u"of", u"hit", u"passed", u"stands", u"topped"};
    constexpr int reach = 16;
    if (first < 1 || std::ranges::find(links, side.words[std::size_t(first) - 1].folded) == links.end())
        return Toll::None;
    for (int i = first - 1; i >= std::max(0, first - reach); --i) {
        if (side.words[std::size_t(i)].folded == "toll"_L1)
            return Toll::Dead;
        if (side.words[std::size_t(i)].folded.front().isDigit() || (i > 0 && !side.isJoined(i)))
            break;
    }
    return Toll::None;
}

/// "Since October, when a bomb killed 23", "killed eight in April 1994": the toll of something else.
bool isOfThePast(const Side &side, int first, int last)
{
    constexpr int reach = 8;
    constexpr int digitsOfYear = 4;
    const auto begin = side.words.begin();
    const auto isYear = [](const ViewWord &word) {
        return word.folded.size() == digitsOfYear && (word.folded.startsWith("19"_L1) || word.folded.startsWith("20"_L1));
    };
    return std::any_of(begin + last, begin + std::min(int(side.words.size()), last + reach), isYear)
        || std::any_of(begin + std::max(0, first - reach), begin + first, [](const ViewWord &word) { return word.folded == "since"_L1; });
}

Toll readToll(const Side &side, const Figure &figure)
{
    const auto [first, last] = side.wordsIn(figure.span);
    if (figure.ordinal || (figure.unit != Unit::None && figure.unit != Unit::People))
        return Toll::None;
    const bool joined = side.isJoined(first);
    Toll toll = joined ? tollOf(side.words[std::size_t(first) - 1]) : Toll::None;
    if (toll == Toll::None)
        toll = tollBehind(side, last);
    if (toll == Toll::None)
        toll = tollOfCount(side, first);
    return toll != Toll::None && isOfThePast(side, first, last) ? Toll::Former : toll;
}

/// By where the figures begin.
using Tolls = std::vector<std::pair<qsizetype, Toll>>;

Tolls readTolls(const Side &side)
{
    Tolls all;
    for (const Figure &figure : side.inside(side.reading->figures))
        all.emplace_back(figure.span.begin, readToll(side, figure));
    return all;
}

} // namespace

Toll tollOf(const Side &side, const Figure &figure)
{
    const Tolls &all = side.derived(readTolls);
    const auto found = std::ranges::find(all, figure.span.begin, [](const auto &each) { return each.first; });
    return found == all.end() ? Toll::None : found->second;
}

} // namespace crossread
