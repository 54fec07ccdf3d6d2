// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/attributing.h"

#include "ui/models/correcting.h"

#include <algorithm>

namespace crossread {

namespace {

qsizetype distance(Span span, qsizetype place)
{
    return span.contains(place) ? 0 : std::min(std::abs(span.begin - place), std::abs(span.end - place));
}

/// All words of a report that stand for somebody, with whom.
std::vector<Mention> mentions(const Report &report, const Reading &reading)
{
    std::vector<Mention> all;
    for (const Name &name : reading.names) {
        if (name.kind != NameKind::Place)
            all.push_back({name.span, name.canonical});
    }
    for (const Quote &quote : reading.quotes) {
        if (quote.speaker)
            all.push_back(*quote.speaker);
        for (const Span via : quote.via)
            all.push_back({via, via.in(report.text).toString()});
    }
    for (Mention &mention : all) {
        if (mention.name.isEmpty())
            mention.name = mention.span.in(report.text).toString();
    }
    return all;
}

void sortByDistance(std::vector<Mention> &all, qsizetype near)
{
    std::ranges::stable_sort(all, [&](const Mention &one, const Mention &other) {
        return std::pair(distance(one.span, near), one.span) < std::pair(distance(other.span, near), other.span);
    });
}

/// No letter stands against either end.
bool isWhole(Span span, QStringView text)
{
    return (span.begin == 0 || !text[span.begin - 1].isLetterOrNumber())
        && (span.end == text.size() || !text[span.end].isLetterOrNumber());
}

} // namespace

QuoteSource attributionAt(const Comparison &comparison, const Member &stretch)
{
    const Reading &reading = comparison.readings[std::size_t(stretch.report)];
    const Quote *best = nullptr;
    for (const Quote &quote : reading.quotes) {
        // Of quotes within quotes the narrowest is meant.
        if (quote.span.overlaps(stretch.span) && (!best || quote.span.length() < best->span.length()))
            best = &quote;
    }
    if (!best)
        return {stretch, false, {}, {}};
    return {{stretch.report, best->span}, true, best->speaker, best->via};
}

std::optional<Span> placeOfName(const QString &name, const Report &report, const Reading &reading, qsizetype near)
{
    const QString wanted = name.simplified();
    std::optional<Span> best;
    const auto offer = [&](Span span) {
        if (!best || std::pair(distance(span, near), span) < std::pair(distance(*best, near), *best))
            best = span;
    };
    for (qsizetype at = wanted.isEmpty() ? -1 : report.text.indexOf(wanted); at >= 0; at = report.text.indexOf(wanted, at + 1)) {
        if (const Span span{at, at + wanted.size()}; isWhole(span, report.text))
            offer(span);
    }
    for (const Mention &mention : best ? std::vector<Mention>() : mentions(report, reading)) {
        if (mention.name.compare(wanted, Qt::CaseInsensitive) == 0)
            offer(mention.span);
    }
    return best;
}

QStringList namesNear(const Report &report, const Reading &reading, qsizetype near)
{
    std::vector<Mention> all = mentions(report, reading);
    sortByDistance(all, near);
    QStringList names;
    for (const Mention &mention : all) {
        const QString name = mention.name.simplified();
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

std::vector<Correction> attributionChange(
    const Dossier &dossier, const QuoteSource &before, const QuoteSource &after, const QString &author)
{
    const DossierReport &entry = dossier.reports[std::size_t(after.quote.report)];
    std::vector<Correction> changes;
    const auto add = [&](CorrectionKind kind) -> Correction & {
        Correction &made = changes.emplace_back(freshCorrection(kind, author));
        made.targets.push_back(anchorAt(entry, after.quote.span));
        return made;
    };
    if (before.isQuote && !after.isQuote) {
        add(CorrectionKind::NoQuote);
        return changes;
    }
    if (!after.isQuote)
        return changes;
    if (before.speaker != after.speaker) {
        Correction &speaker = add(CorrectionKind::Speaker);
        if (after.speaker) {
            speaker.value = after.speaker->name;
            speaker.targets.push_back(anchorAt(entry, after.speaker->span));
        }
    }
    if (before.via != after.via) {
        Correction &relay = add(CorrectionKind::Relay);
        for (const Span via : after.via)
            relay.targets.push_back(anchorAt(entry, via));
    }
    return changes;
}

} // namespace crossread
