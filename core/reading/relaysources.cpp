// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/phrases.h"
#include "core/reading/relays.h"

#include <algorithm>
#include <array>

namespace crossread {

namespace {

constexpr int farthestSource = 40; ///< words between an attribution and the medium or source that goes with it

bool isInside(const Attribution &one, int i)
{
    return std::any_of(one.content.begin(), one.content.end(), [i](Range part) { return part.contains(i); });
}

constexpr int farthestJoint = 4; ///< words between a medium and the verb by which it names its own source

/// What a medium does with somebody's words; and, "by" it, with a paper.
constexpr std::array<QStringView, 9> carrying{u"carried", u"reported", u"published", u"broadcast", u"relayed", u"released", u"aired", u"cited", u"quoted"};
constexpr std::array<QStringView, 4> seeing{u"seen", u"obtained", u"reviewed", u"viewed"};

/// The source that the words at `i` name: "citing two officials".
Range citedAt(const ProseText &prose, int i, int last)
{
    const Word &verb = prose[i];
    if (verb.region >= 0 || !namesSource(verb) || i + 1 >= last)
        return {};
    return prose[i + 1].region >= 0 ? Range{} : nounPhraseAt(prose, i + 1, last);
}

/// The medium that the words at `i` name: "comments" | "carried by state television".
Range carrierAt(const ProseText &prose, int i, int last)
{
    const Word &verb = prose[i];
    const QString &folded = verb.folded;
    const bool carried = std::ranges::find(carrying, folded) != carrying.end();
    const bool seen = std::ranges::find(seeing, folded) != seeing.end() && prose[i + 1 < last ? i + 1 : i].folded == u"by";
    if (!(carried || seen) || verb.region >= 0 || i + 2 >= last)
        return {};
    const bool somebody = (folded == u"cited" || folded == u"quoted") && (prose[i - 1].any(word::Crowd | word::Title | word::SourceNoun) || prose[i - 1].capital);
    if (!somebody && !prose[i - 1].any(word::SpeechNoun))
        return {};
    const QString &joint = prose[i + 1].folded;
    if (joint != u"by" && joint != u"on" && joint != u"in")
        return {};
    const Range medium = nounPhraseAt(prose, i + 2, last);
    return isMedium(prose, medium) ? medium : Range{};
}

/// From where to where sources are looked for.
Range reachOf(const Attribution &one)
{
    const int begin = one.cue.empty() ? one.begin() : one.cue.first;
    return {std::max(one.statement.first, begin - farthestSource), std::min(one.statement.last, begin + farthestSource)};
}

/// The source that a medium names right behind itself: "Interfax, which quoted" | "two officials". Empty for none.
Range sourceBehind(const ProseText &prose, Range medium, int last)
{
    int at = medium.last;
    while (at < last && prose[at].region < 0
           && (prose[at].isMark(u',') || prose[at].any(word::Relative)
               || (prose[at].any(word::Auxiliary | word::Adverb) && at - medium.last < farthestJoint)))
        ++at;
    if (at == medium.last || at + 1 >= last || !isMedium(prose, medium) || prose[at].region >= 0)
        return {};
    const QString &verb = prose[at].folded;
    const bool names = verb == u"quoted" || verb == u"cited" || namesSource(prose[at]);
    const Range source = names && !prose[at + 1].any(word::Preposition) ? nounPhraseAt(prose, at + 1, last) : Range{};
    // "Interfax quoted Okafor as saying" is a cue of its own.
    return source.last < last && prose[source.last].folded == u"as" ? Range{} : source;
}

/// "citing Interfax, which quoted two officials": each passes on what the next says, and the last speaks.
void takeChain(const ProseText &prose, Range cited, int last, Attribution &one)
{
    while (!cited.empty()) {
        one.via.insert(one.via.begin(), one.speaker);
        one.speaker = cited;
        cited = sourceBehind(prose, one.speaker, last);
    }
}

/// "quoted as saying by Interfax" | ", citing the Post": the post passes it on to the one who passes it on.
bool takeSourceOfRelay(const ProseText &prose, Attribution &one)
{
    const Range behind = one.via.empty() ? Range{} : sourceBehind(prose, one.via.back(), one.statement.last);
    if (behind.empty() || isInside(one, behind.first) || !isMedium(prose, behind))
        return false;
    one.via.insert(one.via.end() - 1, behind);
    return true;
}

void takeSource(const ProseText &prose, Attribution &one)
{
    if (takeSourceOfRelay(prose, one))
        return;
    const Range reach = reachOf(one);
    const bool medium = isMedium(prose, one.speaker);
    const Range behind = sourceBehind(prose, one.speaker, one.statement.last);
    if (!behind.empty() && !isInside(one, behind.first)) {
        takeChain(prose, behind, one.statement.last, one);
        return;
    }
    for (int i = reach.first; i < reach.last; ++i) {
        if (isInside(one, i))
            continue;
        const Range cited = medium ? citedAt(prose, i, reach.last) : Range{};
        if (!cited.empty() && cited != one.speaker) {
            takeChain(prose, cited, reach.last, one);
            return;
        }
        const Range carrier = !medium && i > reach.first ? carrierAt(prose, i, reach.last) : Range{};
        if (!carrier.empty() && std::find(one.via.begin(), one.via.end(), carrier) == one.via.end()) {
            one.via.push_back(carrier);
            return;
        }
    }
}

bool isQuoted(const ProseText &prose, const Attribution &one)
{
    return std::any_of(one.content.begin(), one.content.end(), [&prose](Range part) {
        for (int i = part.first; i < part.last; ++i) {
            if (prose[i].region >= 0)
                return true;
        }
        return false;
    });
}

/// Who passes on what an attribution tells; empty for nobody.
Range relayOf(const ProseText &prose, const Attribution &one)
{
    if (!one.via.empty())
        return one.via.front();
    return !one.speaker.empty() && isMedium(prose, one.speaker) ? one.speaker : Range{};
}

bool sameHead(const ProseText &prose, Range a, Range b)
{
    return !a.empty() && !b.empty() && prose[a.last - 1].folded == prose[b.last - 1].folded;
}

} // namespace

bool namesSource(const Word &verb)
{
    return verb.folded == u"citing" || verb.folded == u"quoting";
}

void takeSources(const ProseText &prose, std::vector<Attribution> &statement)
{
    if (statement.size() > 16) // a list, not prose
        return;
    for (Attribution &one : statement) {
        if (!one.speaker.empty())
            takeSource(prose, one);
    }
}

void handRelaysOn(const ProseText &prose, std::vector<Attribution> &all)
{
    for (std::size_t n = 1; n < all.size(); ++n) {
        Attribution &one = all[n];
        const Attribution &before = all[n - 1];
        const bool open = one.via.empty() && !one.speaker.empty() && !isMedium(prose, one.speaker) && isQuoted(prose, one);
        if (!open || before.statement.last != one.statement.first)
            continue;
        const Word &speaker = prose[one.speaker.first];
        const bool pronoun = one.speaker.size() == 1 && speaker.any(word::Male | word::Female);
        const Word &quoted = prose[before.speaker.empty() ? one.speaker.first : before.speaker.last - 1];
        const bool several = !quoted.capital && quoted.folded.endsWith(u's') && !quoted.any(word::Pronoun); // "the managers": not "he"
        if (pronoun && !several && before.block == one.block && !before.via.empty() && isQuoted(prose, before)) {
            one.via = before.via;
            continue;
        }
        const bool bounded = n + 1 < all.size() && all[n + 1].statement.first == one.statement.last;
        const Range relay = relayOf(prose, before);
        if (bounded && sameHead(prose, relay, relayOf(prose, all[n + 1])))
            one.via = {relay};
    }
}

} // namespace crossread
