// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rules/deeds.h"

#include "core/language/lexicon.h"

#include <algorithm>
#include <array>

namespace crossread {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Words that belong to a doer or to what is done to stand this near.
constexpr int reach = 8;
/// "The skipper, a former teacher from the town of Ostrany, rammed": an insertion is no longer.
constexpr int longestInsertion = 12;

const ViewWord &at(const Side &side, int i)
{
    return side.words[std::size_t(i)];
}

/// What stands between a word and the next one.
enum class Gap { None, Hyphen, Comma, End };

Gap gapBehind(const Side &side, int i)
{
    if (i < 0 || i + 1 >= int(side.words.size()))
        return Gap::End;
    const QStringView between = Span{at(side, i).span.end, at(side, i + 1).span.begin}.in(side.source->text).trimmed();
    if (between == u',')
        return Gap::Comma;
    if (between == u'-')
        return Gap::Hyphen;
    return between.isEmpty() || between == u"’s" || between == u"'s" ? Gap::None : Gap::End;
}

bool isVerb(const ViewWord &word)
{
    const bool formed = word.folded.size() > 4 && (word.folded.endsWith("ed"_L1) || word.folded.endsWith("ing"_L1));
    return !word.name && ((word.classes & word::Verb) || formed);
}

bool isBe(const ViewWord &word)
{
    return (word.classes & word::Be) || word.folded == "got"_L1;
}

/// A word of a verb's group. "Badly" is one in "was badly hurt", but "family" is none in "the family hurt".
bool isHelper(const Side &side, int i)
{
    const auto helps = [&](int word) { return word >= 0 && ((at(side, word).classes & (word::Auxiliary | word::Adverb | word::Negation)) || isBe(at(side, word))); };
    return helps(i) || (at(side, i).folded.endsWith("ly"_L1) && helps(i - 1));
}

/// Where the verb's group begins: "had been badly beaten", "was told".
int groupBegin(const Side &side, int verb)
{
    int first = verb;
    while (first > 0 && gapBehind(side, first - 1) == Gap::None && isHelper(side, first - 1))
        --first;
    return first;
}

/// "Did not ram", "may ram", "will ram", "threatened to ram", "no trawler rammed".
bool isOpen(const Side &side, int first, int verb)
{
    const auto denies = [&](const Mark &mark) { return mark.kind == MarkKind::Negation && mark.scope.contains(at(side, verb).span); };
    if (std::ranges::any_of(Side::near(side.reading->marks, side.span), denies))
        return true;
    const auto opens = [](const ViewWord &word) { return (word.classes & (word::Modal | word::Negation)) != 0; };
    return (first > 0 && at(side, first - 1).folded == "to"_L1)
        || std::any_of(side.words.begin() + first, side.words.begin() + verb, opens);
}

bool endsPhrase(const ViewWord &word)
{
    return isVerb(word) || (word.classes & (word::Auxiliary | word::Coordinator | word::Subordinator | word::Relative | word::Subject));
}

/// A word by which doers are known again.
bool isTelling(const ViewWord &word)
{
    return word.content && !(word.classes & (word::Determiner | word::Possessive)) && !word.folded.front().isDigit();
}

/// Adds the words of the insertion that ends with the word `last`, where they may be another name of the doer; gives the word
/// before it, -1 where it is no insertion.
int skipInsertion(const Side &side, int last, std::vector<int> &found)
{
    int before = last - 1;
    while (last - before < longestInsertion && gapBehind(side, before) == Gap::None)
        --before;
    if (gapBehind(side, before) != Gap::Comma)
        return -1;
    if (std::none_of(side.words.begin() + before + 1, side.words.begin() + last + 1, endsPhrase)) {
        for (int i = before + 1; i <= last; ++i) {
            if (isTelling(at(side, i)))
                found.push_back(i);
        }
    }
    const bool isAge = before > 0 && at(side, before).folded.front().isDigit() && gapBehind(side, before - 1) == Gap::Comma;
    return isAge ? before - 1 : before;
}

/// "The trawler" in "on that day the trawler", but not "the harbour" in "a trawler in the harbour".
bool beginsPhrase(const Side &side, int i)
{
    return (at(side, i).classes & (word::Determiner | word::Possessive)) && !(at(side, i - 1).classes & word::Preposition);
}

/// The content words before a verb, up to where another phrase ends.
std::vector<int> before(const Side &side, int first)
{
    std::vector<int> found;
    int i = first - 1;
    if (i >= 0 && gapBehind(side, i) == Gap::None && (at(side, i).classes & word::Relative)) // "the ship that rammed"
        --i;
    if (gapBehind(side, i) == Gap::Comma) // "the trawler, the Lady Vera, rammed", "Vera Lund, 24, of Ostrany, rammed"
        i = skipInsertion(side, i, found);
    if (i < 0 || (at(side, i).classes & word::Preposition))
        return {};
    for (const int end = i - reach; i >= 0 && i > end && !endsPhrase(at(side, i)); --i) {
        if (isTelling(at(side, i)))
            found.push_back(i);
        if (i == 0 || gapBehind(side, i - 1) == Gap::Comma || gapBehind(side, i - 1) == Gap::End || beginsPhrase(side, i))
            break;
    }
    std::ranges::sort(found);
    return found;
}

bool isParticle(const ViewWord &word)
{
    static constexpr std::array<QStringView, 5> particles{u"up", u"down", u"out", u"away", u"aside"};
    return std::ranges::find(particles, word.folded) != particles.end();
}

/// "Crashed into the ferry", "picked up the passengers".
bool joinsVerb(const ViewWord &word)
{
    return isParticle(word) || word.folded == "into"_L1 || word.folded == "at"_L1;
}

/// The content words behind a verb, or behind "by": "two of the sailors", no further.
std::vector<int> behind(const Side &side, int first)
{
    static constexpr WordClasses ends = word::Preposition | word::Weekday | word::Month | word::Time | word::Adverb;
    std::vector<int> found;
    for (int i = first; i < int(side.words.size()) && i < first + reach; ++i) {
        const ViewWord &word = at(side, i);
        const Gap gap = gapBehind(side, i - 1);
        if (gap == Gap::Comma || gap == Gap::End || endsPhrase(word) || word.folded.front().isDigit())
            break;
        const bool leads = isParticle(word) || ((word.classes & ends) && word.folded != "of"_L1);
        if (leads && !(i == first && joinsVerb(word)))
            break;
        if (isTelling(word) && !leads)
            found.push_back(i);
    }
    return found;
}

/// "By" behind a participle: "rammed near the harbour by"; -1 where there is none.
int byBehind(const Side &side, int verb)
{
    for (int i = verb + 1; i < int(side.words.size()) && i <= verb + reach; ++i) {
        if (gapBehind(side, i - 1) == Gap::Comma || gapBehind(side, i - 1) == Gap::End || endsPhrase(at(side, i)))
            return -1;
        if (at(side, i).folded == "by"_L1)
            return i;
    }
    return -1;
}

Deed deedAt(const Side &side, int verb)
{
    const int first = groupBegin(side, verb);
    if (first > 0 && (at(side, first - 1).classes & (word::Determiner | word::Possessive))) // "the drifting trawler"
        return {};
    if (isOpen(side, first, verb) || gapBehind(side, verb) == Gap::Hyphen || (verb > 0 && gapBehind(side, verb - 1) == Gap::Hyphen))
        return {};
    const bool doing = at(side, verb).folded.endsWith("ing"_L1);
    const bool be = !doing && std::any_of(side.words.begin() + first, side.words.begin() + verb, isBe);
    const int by = be ? byBehind(side, verb) : !doing && byBehind(side, verb) == verb + 1 ? verb + 1 : -1;
    if (by >= 0)
        return {verb, behind(side, by + 1), before(side, first)};
    if (be)
        return {};
    return {verb, before(side, first), behind(side, verb + 1)};
}

} // namespace

Span Deed::spanIn(const Side &side) const
{
    Span span = at(side, verb).span;
    for (const std::vector<int> *words : {&doer, &doneTo}) {
        for (const int i : *words)
            span = span.united(at(side, i).span);
    }
    return span;
}

std::vector<Deed> deedsOf(const Side &side)
{
    std::vector<Deed> deeds;
    for (int i = 1; i < int(side.words.size()); ++i) {
        const ViewWord &word = at(side, i);
        if (!word.content || !isVerb(word))
            continue;
        Deed deed = deedAt(side, i);
        if (!deed.doer.empty() && !deed.doneTo.empty())
            deeds.push_back(std::move(deed));
    }
    return deeds;
}

} // namespace crossread
