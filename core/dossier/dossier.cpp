// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/dossier.h"

#include <QUuid>

namespace crossread {

std::vector<Report> reportsOf(const Dossier &dossier)
{
    std::vector<Report> reports;
    reports.reserve(dossier.reports.size());
    for (const DossierReport &entry : dossier.reports)
        reports.push_back(entry.report);
    return reports;
}

Dossier dossierOf(std::vector<Report> reports)
{
    Dossier dossier;
    for (Report &report : reports)
        dossier.reports.push_back({QUuid::createUuid().toString(QUuid::WithoutBraces), std::move(report)});
    return dossier;
}

Anchor anchorAt(const DossierReport &entry, Span span)
{
    constexpr qsizetype context = 32;
    const QString &text = entry.report.text;
    return {entry.id, span, span.in(text).toString(),
            text.sliced(std::max<qsizetype>(0, span.begin - context), std::min(context, span.begin)),
            text.mid(span.end, context)};
}

std::optional<Span> locate(const Anchor &anchor, const Report &report)
{
    const QString &text = report.text;
    const auto standsAt = [&](Span span) {
        return span.end <= text.size() && span.in(text) == anchor.exact
            && QStringView(text).first(span.begin).endsWith(anchor.prefix)
            && QStringView(text).sliced(span.end).startsWith(anchor.suffix);
    };
    if (standsAt(anchor.span))
        return anchor.span;
    std::optional<Span> found;
    for (qsizetype at = text.indexOf(anchor.exact); at >= 0; at = text.indexOf(anchor.exact, at + 1)) {
        const Span span{at, at + anchor.exact.size()};
        if (!standsAt(span))
            continue;
        if (found)
            return std::nullopt;
        found = span;
    }
    return found;
}

} // namespace crossread
