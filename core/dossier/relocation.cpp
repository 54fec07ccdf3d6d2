// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/relocation.h"

#include <algorithm>
#include <functional>

namespace crossread {

namespace {

// In characters on each side; chosen by the benchmark of anchors after edits.
constexpr qsizetype anchorContext = 64; ///< kept
constexpr qsizetype fullContext = 32;   ///< kept by older programs: with less, the text began or ended there
constexpr qsizetype nearContext = 40;   ///< that a place must have to be thought of
constexpr qsizetype rivalContext = 48;  ///< on one side, that makes another place of the same words as likely

/// Steps back to the start of a character whose surrogates `at` would part.
qsizetype inWholeCharacters(QStringView text, qsizetype at)
{
    const bool parts = at > 0 && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
    return parts ? at - 1 : at;
}

QStringView nearBefore(const Anchor &anchor)
{
    return QStringView(anchor.prefix).last(std::min(nearContext, anchor.prefix.size()));
}

QStringView nearAfter(const Anchor &anchor)
{
    return QStringView(anchor.suffix).first(std::min(nearContext, anchor.suffix.size()));
}

/// Where the text began or ended, it must again: else any look-alike would do for a text's first words.
bool hasItsEnds(const Anchor &anchor, Span span, QStringView text)
{
    const auto isCut = [](const QString &context) { return context.size() < fullContext - 1; };
    return (!isCut(anchor.prefix) || span.begin == anchor.prefix.size())
        && (!isCut(anchor.suffix) || text.size() - span.end == anchor.suffix.size());
}

/// The anchor's words stand at `span` between the neighbours that they had.
bool standsAt(const Anchor &anchor, Span span, QStringView text)
{
    return span.begin >= 0 && span.begin <= span.end && span.end <= text.size() && span.in(text) == anchor.exact
        && text.first(span.begin).endsWith(nearBefore(anchor)) && text.sliced(span.end).startsWith(nearAfter(anchor))
        && hasItsEnds(anchor, span, text);
}

/// Where `words` occurs in `text`, overlaps included; linear in both (Knuth, Morris, Pratt 1977),
/// because a text of one letter is as likely to be thrown at us as any other.
std::vector<qsizetype> occurrences(QStringView words, QStringView text)
{
    std::vector<qsizetype> border(std::size_t(words.size()) + 1, 0);
    const auto extend = [&](qsizetype matched, QChar next) {
        while (matched == words.size() || words[matched] != next) {
            if (matched == 0)
                return qsizetype(0);
            matched = border[std::size_t(matched) - 1];
        }
        return matched + 1;
    };
    for (qsizetype i = 1; i < words.size(); ++i)
        border[std::size_t(i)] = extend(border[std::size_t(i) - 1], words[i]);
    std::vector<qsizetype> found;
    qsizetype matched = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        matched = extend(matched, text[i]);
        if (matched == words.size())
            found.push_back(i + 1 - matched);
    }
    return found;
}

/// How many characters of its neighbours an anchor still has at a place.
struct Kept {
    qsizetype before = 0;
    qsizetype after = 0;
};

Kept keptAt(const Anchor &anchor, Span span, QStringView text)
{
    const QStringView before = text.first(span.begin);
    const QStringView after = text.sliced(span.end);
    Kept kept;
    while (kept.before < anchor.prefix.size() && kept.before < before.size()
        && anchor.prefix[anchor.prefix.size() - 1 - kept.before] == before[before.size() - 1 - kept.before])
        ++kept.before;
    while (kept.after < anchor.suffix.size() && kept.after < after.size() && anchor.suffix[kept.after] == after[kept.after])
        ++kept.after;
    return kept;
}

/// The only place with the near neighbours, away from where the words stood, may be a copy of a sentence while the words themselves
/// have changed. It is theirs where it has all neighbours, or those of one side and no other place has many of one side.
bool isBeyondDoubt(const Anchor &anchor, Span place, QStringView text)
{
    const Kept here = keptAt(anchor, place, text);
    const bool before = here.before == anchor.prefix.size();
    const bool after = here.after == anchor.suffix.size();
    if (before != after) {
        return std::ranges::none_of(occurrences(anchor.exact, text), [&](qsizetype at) {
            const Kept there = keptAt(anchor, {at, at + anchor.exact.size()}, text);
            return at != place.begin && std::max(there.before, there.after) >= rivalContext;
        });
    }
    return before;
}

/// Places of the words between the neighbours that they had.
std::vector<Span> amongNeighbours(const Anchor &anchor, QStringView text)
{
    std::vector<Span> places;
    for (const qsizetype at : occurrences(nearBefore(anchor).toString() + anchor.exact + nearAfter(anchor).toString(), text)) {
        const qsizetype begin = at + nearBefore(anchor).size();
        const Span span{begin, begin + anchor.exact.size()};
        if (hasItsEnds(anchor, span, text))
            places.push_back(span);
    }
    return places;
}

/// Places of the words alone, those that kept most of their neighbours first.
std::vector<Span> amongOthers(const Anchor &anchor, QStringView text)
{
    std::vector<std::pair<qsizetype, Span>> ranked;
    for (const qsizetype at : occurrences(anchor.exact, text)) {
        const Span span{at, at + anchor.exact.size()};
        const Kept kept = keptAt(anchor, span, text);
        ranked.emplace_back(kept.before + kept.after, span);
    }
    std::ranges::stable_sort(ranked, std::greater(), [](const auto &place) { return place.first; });
    std::vector<Span> places;
    for (const auto &[neighbours, span] : ranked)
        places.push_back(span);
    return places;
}

/// Other words of about their length where they stood: between the same neighbours.
std::vector<Span> otherWords(const Anchor &anchor, QStringView text)
{
    std::vector<Span> places;
    if (anchor.prefix.isEmpty() || anchor.suffix.isEmpty())
        return places;
    const qsizetype longest = 2 * anchor.exact.size() + nearContext;
    const std::vector<qsizetype> ends = occurrences(nearAfter(anchor), text);
    for (const qsizetype at : occurrences(nearBefore(anchor), text)) {
        const qsizetype begin = at + nearBefore(anchor).size();
        const auto end = std::ranges::lower_bound(ends, begin);
        if (end != ends.end() && *end - begin <= longest)
            places.push_back({begin, *end});
    }
    return places;
}

} // namespace

Anchor anchorAt(const DossierReport &entry, Span span)
{
    const QStringView text = entry.report.text;
    const Span before{inWholeCharacters(text, std::max<qsizetype>(0, span.begin - anchorContext)), span.begin};
    const Span after{span.end, inWholeCharacters(text, std::min(text.size(), span.end + anchorContext))};
    return {entry.id, span, span.in(text).toString(), before.in(text).toString(), after.in(text).toString()};
}

Relocation relocate(const Anchor &anchor, const Report &report)
{
    using State = Relocation::State;
    const QStringView text = report.text;
    if (anchor.exact.isEmpty())
        return {};
    if (standsAt(anchor, anchor.span, text))
        return {State::Found, {anchor.span}};
    std::vector<Span> places = amongNeighbours(anchor, text);
    if (places.size() == 1)
        return {isBeyondDoubt(anchor, places.front(), text) ? State::Found : State::Uncertain, places};
    if (places.empty())
        places = amongOthers(anchor, text);
    if (places.empty())
        places = otherWords(anchor, text);
    return {places.empty() ? State::Orphan : State::Uncertain, places};
}

std::optional<Span> locate(const Anchor &anchor, const Report &report)
{
    const Relocation found = relocate(anchor, report);
    return found.state == Relocation::State::Found ? std::optional(found.places.front()) : std::nullopt;
}

} // namespace crossread
