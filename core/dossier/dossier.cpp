// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/dossier.h"

#include <QUuid>

namespace crossread {

namespace {

constexpr qsizetype anchorContext = 32;

/// Steps back to the start of a character whose surrogates `at` would part.
qsizetype inWholeCharacters(QStringView text, qsizetype at)
{
    const bool parts = at > 0 && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
    return parts ? at - 1 : at;
}

/// Less context than usual means that the text began or ended there, and so it must again: else any look-alike
/// would do for a text's first words.
bool hasItsEnds(const Anchor &anchor, Span span, QStringView text)
{
    const auto isCut = [](const QString &context) { return context.size() < anchorContext - 1; };
    return (!isCut(anchor.prefix) || span.begin == anchor.prefix.size())
        && (!isCut(anchor.suffix) || text.size() - span.end == anchor.suffix.size());
}

/// The anchor's words stand at `span` between the neighbours that they had.
bool standsAt(const Anchor &anchor, Span span, QStringView text)
{
    return span.begin >= 0 && span.begin <= span.end && span.end <= text.size() && span.in(text) == anchor.exact
        && text.first(span.begin).endsWith(anchor.prefix) && text.sliced(span.end).startsWith(anchor.suffix)
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

} // namespace

Report asImported(const DossierReport &entry)
{
    Report report = entry.report;
    if (entry.imported) {
        report.about = entry.imported->about;
        report.paragraphs = entry.imported->paragraphs;
    }
    return report;
}

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
    const QStringView text = entry.report.text;
    const Span before{inWholeCharacters(text, std::max<qsizetype>(0, span.begin - anchorContext)), span.begin};
    const Span after{span.end, inWholeCharacters(text, std::min(text.size(), span.end + anchorContext))};
    return {entry.id, span, span.in(text).toString(), before.in(text).toString(), after.in(text).toString()};
}

std::optional<Span> locate(const Anchor &anchor, const Report &report)
{
    const QStringView text = report.text;
    if (anchor.exact.isEmpty())
        return std::nullopt;
    if (standsAt(anchor, anchor.span, text))
        return anchor.span;
    std::optional<Span> found;
    for (const qsizetype at : occurrences(anchor.prefix + anchor.exact + anchor.suffix, text)) {
        const qsizetype begin = at + anchor.prefix.size();
        const Span span{begin, begin + anchor.exact.size()};
        if (!hasItsEnds(anchor, span, text))
            continue;
        if (found)
            return std::nullopt;
        found = span;
    }
    return found;
}

} // namespace crossread
