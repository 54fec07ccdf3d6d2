// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rules/marks.h"

#include "core/judge/rules/denials.h"
#include "core/judge/rules/frames.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace crossread {

namespace {

/// The governed words nearest to the mark are its predicate; beyond them the scope is only a guess.
constexpr int predicateWords = 5;
/// A mark of the same kind this near to the counterpart governs it, whatever the scopes say.
constexpr int nearWords = 3;
constexpr int longRun = 4;
/// A word that limits a statement stands so near before it.
constexpr int longestLimit = 5;
/// The counterparts of words that belong together stand together.
constexpr int widest = 12;

/// "Not working | when they came" beside "working at that time": of when it was so nothing is denied, in whatever words.
bool opensAdjunct(const Side &side, const Mark &mark, int word)
{
    const auto first = side.words.begin() + word;
    if (mark.kind != MarkKind::Negation || (first->folded != u"when" && first->folded != u"while"))
        return false;
    const auto next = std::find_if(first, side.words.end(), [](const ViewWord &one) { return one.content; });
    return next != side.words.end() && next->partner < 0;
}

/// "No trace of oil", where the other has no such word: the oil is denied.
bool isTrace(const Side &side, int word)
{
    static constexpr std::array<QStringView, 7> traces{u"trace", u"sign", u"evidence", u"indication", u"proof", u"hint", u"mention"};
    const auto is = [&](QStringView noun) { return side.words[word].folded == noun || side.words[word].folded.chopped(1) == noun; };
    return side.words[word].partner < 0 && word + 1 < int(side.words.size()) && side.words[word + 1].folded == u"of"
        && std::ranges::any_of(traces, is);
}

std::vector<int> predicateOf(const Side &side, const Mark &mark)
{
    const auto [first, last] = side.wordsIn(mark.scope);
    const int markLast = side.wordsIn(mark.span).second;
    std::vector<int> words;
    for (int i = std::max(first, markLast); i < last && int(words.size()) < predicateWords; ++i) {
        if ((i > 0 && isParted(side, i)) || (!words.empty() && opensAdjunct(side, mark, i)))
            break;
        const bool manner = words.empty() && side.words[i].partner < 0 && side.words[i].folded.endsWith(u"ly");
        // "No such warnings", "unclear what had caused".
        const bool pointing = words.empty() && (side.words[i].folded == u"such" || (side.words[i].classes & (word::Wh | word::Have)));
        if (side.words[i].content && !manner && !pointing && !isTrace(side, i))
            words.push_back(i);
    }
    return words;
}

/// The longest run of words behind the mark, frequent ones too, that the other side has in the same order.
int longestRun(const Side &side, const Side &other, int from, int to)
{
    int longest = 0;
    for (int i = from; i < to; ++i) {
        for (int j = 0; j < int(other.words.size()); ++j) {
            int run = 0;
            while (i + run < to && j + run < int(other.words.size()) && side.words[i + run].stem == other.words[j + run].stem)
                ++run;
            longest = std::max(longest, run);
        }
    }
    return longest;
}

std::vector<Mark> marksOf(const Side &side)
{
    return side.inside(side.reading->marks);
}

/// True where a mark of the kind governs the word: its scope holds it, and it stands before the word or right behind.
bool governs(const Side &side, const std::vector<Mark> &marks, MarkKind kind, int word)
{
    const Span place = side.words[word].span;
    return std::any_of(marks.begin(), marks.end(), [&](const Mark &mark) {
        if (mark.kind != kind)
            return false;
        if (mark.scope.contains(place) || mark.span.contains(place))
            return true;
        const auto [first, last] = side.wordsIn(mark.span);
        return word >= first - nearWords && word < last + nearWords;
    });
}

/// "No evidence to suggest", "not expected to": what is denied is not left open.
bool isDenied(const Side &side, const Mark &hedge)
{
    const int first = side.wordsIn(hedge.span).first;
    const std::vector<Mark> &marks = side.derived(marksOf);
    return std::any_of(marks.begin(), marks.end(), [&](const Mark &mark) {
        const int last = side.wordsIn(mark.span).second;
        return mark.kind == MarkKind::Negation && last <= first && first - last < nearWords && mark.scope.contains(hedge.span);
    });
}

bool isAnswered(const Side &side, const Side &other, const Mark &mark)
{
    const auto [first, last] = side.wordsIn(mark.span);
    const std::vector<Mark> &theirs = other.derived(marksOf);
    for (int i = first; i < last; ++i) {
        if (!side.words[i].isMet())
            continue;
        const Span place = other.words[side.words[i].partner].span;
        if (std::any_of(theirs.begin(), theirs.end(), [&](const Mark &one) { return one.kind == mark.kind && one.span.contains(place); }))
            return true;
    }
    return false;
}

/// The marks of a kind without those that the other side has too: they answer each other, and nothing else.
std::vector<Mark> freeMarks(const Side &side, const Side &other, MarkKind kind)
{
    std::vector<Mark> marks;
    std::ranges::copy_if(side.derived(marksOf), std::back_inserter(marks),
                         [&](const Mark &mark) { return mark.kind == kind && !isAnswered(side, other, mark); });
    return marks;
}

/// "Only the pilot was charged", "he denied that the pilot was charged", "asked whether he was": no plain statement that
/// a negation could deny.
bool isLimited(const Side &side, int word)
{
    static constexpr std::array<QStringView, 14> limits{u"onli", u"sole", u"alon", u"whether", u"deni", u"discount", u"disput",
                                                        u"reject", u"refus", u"declin", u"fail", u"avoid", u"prevent", u"if"};
    const auto first = side.words.begin() + std::max(0, word - longestLimit);
    return std::any_of(first, side.words.begin() + word, [](const ViewWord &one) {
        return std::ranges::find(limits, one.stem) != limits.end();
    });
}

/// "Not be measured", "pleaded not guilty": a negation right before the word, whatever else answers it.
bool isDeniedHere(const Side &side, int word)
{
    constexpr int reach = 2;
    for (int i = word - 1; i >= std::max(0, word - reach) && !side.words[i].content; --i) {
        if (side.words[i].classes & word::Negation)
            return true;
    }
    return false;
}

/// "Was not at the church" is denied of a place where somebody is, not of the church: there the other needs "at", too.
bool isOtherAdverbial(const Side &side, const Mark &mark, int governed, const Side &other, int partner)
{
    const int next = side.wordsIn(mark.span).second;
    if (next >= int(side.words.size()) || !(side.words[next].classes & word::Preposition))
        return false;
    const int reach = governed - next + 2;
    return std::none_of(other.words.begin() + std::max(0, partner - reach), other.words.begin() + partner + 1,
                        [&](const ViewWord &one) { return one.folded == side.words[next].folded; });
}

/// "Have not said when it will open": that it will is not denied; "neither Torvik nor his lawyer": who it is denied of.
bool isOfOthers(const Side &side, const Mark &mark, int governed)
{
    static constexpr std::array<QStringView, 7> questions{u"when", u"where", u"why", u"how", u"who", u"what", u"whether"};
    const auto [first, last] = side.wordsIn(mark.span);
    const auto asks = [&](const ViewWord &word) { return std::ranges::find(questions, word.folded) != questions.end(); };
    if (last < governed && std::any_of(side.words.begin() + last, side.words.begin() + governed, asks))
        return true;
    const bool lists = side.words[first].folded == u"neither" || side.words[first].folded == u"nor";
    return lists && last < int(side.words.size()) && (side.words[last].name || (side.words[last].classes & (word::Possessive | word::Determiner)));
}

/// Fills in what stands for the governed words; false where nothing does, or where it is marked alike.
bool findCounterpart(const PairView &view, int sideIndex, const std::vector<int> &predicate, GovernedMark &governed)
{
    const Side &side = view.sides[sideIndex];
    const Side &other = view.sides[1 - sideIndex];
    const std::vector<Mark> otherMarks = freeMarks(other, side, governed.mark.kind);
    const bool negates = governed.mark.kind == MarkKind::Negation;
    int partners = 0;
    int first = 0;
    double alike = 0;
    for (const int i : predicate) {
        const int partner = side.words[i].partner;
        if (partner < 0 || (partners > 0 && std::abs(partner - first) > widest))
            continue;
        if (governs(other, otherMarks, governed.mark.kind, partner)
            || (!negates && isDeniedHere(other, partner) && !isDeniedHere(side, i))
            || (negates && (isLimited(other, partner) || isDeniedHere(other, partner)
                            || (partners == 0 && isOtherAdverbial(side, governed.mark, i, other, partner)))))
            return false;
        const Span place = other.words[partner].span;
        first = partners == 0 ? partner : first;
        governed.counterpart = partners == 0 ? place : governed.counterpart.united(place);
        governed.words = governed.words.united(side.words[i].span);
        ++partners;
        alike += double(side.words[i].similarity) * double(side.words[i].similarity);
    }
    if (partners == 0)
        return false;
    governed.seen = sideIndex == 0 ? signalsAt(view, governed.words, governed.counterpart)
                                   : signalsAt(view, governed.counterpart, governed.words);
    governed.seen.same = double(side.words[predicate.front()].similarity);
    governed.seen.other = alike / double(predicate.size());
    const int last = side.wordsIn(governed.mark.span).second;
    const int run = longestRun(side, other, last, std::min(int(side.words.size()), predicate.back() + 1));
    governed.seen.only = std::min(run, longRun) / double(longRun);
    if (negates)
        weighFrame(view, sideIndex, predicate.front(), governed);
    return true;
}

} // namespace

std::vector<GovernedMark> unmatchedMarks(const PairView &view, int sideIndex, MarkKind kind)
{
    const Side &side = view.sides[sideIndex];
    std::vector<GovernedMark> found;
    for (const Mark &mark : freeMarks(side, view.sides[1 - sideIndex], kind)) {
        if (kind == MarkKind::Hedge && isDenied(side, mark))
            continue;
        GovernedMark governed{mark, mark.span, {}, {}};
        const std::vector<int> predicate = predicateOf(side, mark);
        if (kind == MarkKind::Negation && !predicate.empty() && isOfOthers(side, mark, predicate.front()))
            continue;
        // The word that a mark is nearest to is the one that it turns; the others only go with it.
        if (kind == MarkKind::Negation && !isOneThing(view) && deniesMore(side, mark))
            continue;
        if (!predicate.empty() && side.words[predicate.front()].partner >= 0 && findCounterpart(view, sideIndex, predicate, governed))
            found.push_back(governed);
    }
    return found;
}

} // namespace crossread
