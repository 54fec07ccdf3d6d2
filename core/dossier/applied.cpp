// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/applied.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace crossread {

namespace {

TargetPlace placeOf(const Anchor &target, bool withWords, const std::vector<DossierReport> &reports)
{
    for (std::size_t i = 0; i < reports.size(); ++i) {
        if (reports[i].id != target.report)
            continue;
        if (!withWords)
            return {TargetPlace::State::Found, {int(i), {}}};
        const std::optional<Span> span = locate(target, reports[i].report);
        return span ? TargetPlace{TargetPlace::State::Found, {int(i), *span}}
                    : TargetPlace{TargetPlace::State::WordsLost, {}};
    }
    return {TargetPlace::State::ReportGone, {}};
}

bool isFound(const TargetPlace &place)
{
    return place.state == TargetPlace::State::Found;
}

/// Joined are all with all; parted is the first report from the others.
void joinOrPart(const Correction &correction, const std::vector<TargetPlace> &places, Corrections &all)
{
    const bool same = correction.kind == CorrectionKind::Match || correction.kind == CorrectionKind::OneEvent;
    const auto ofFirst = [&](std::size_t i) { return correction.targets[i].report == correction.targets[0].report; };
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (std::size_t k = i + 1; k < places.size(); ++k) {
            if ((!same && ofFirst(i) == ofFirst(k)) || !isFound(places[i]) || !isFound(places[k]))
                continue;
            if (isAboutEvents(correction.kind))
                all.events.push_back({places[i].member.report, places[k].member.report, same});
            else
                all.matches.push_back({places[i].member, places[k].member, same});
        }
    }
}

/// Half of an attribution would be another one than the analyst's.
void attribute(const Correction &correction, const std::vector<TargetPlace> &places, Corrections &all)
{
    if (!std::ranges::all_of(places, isFound))
        return;
    QuoteChoice choice{places[0].member, QuoteChoice::What::NoQuote, {}, {}};
    if (correction.kind == CorrectionKind::Speaker) {
        choice.what = QuoteChoice::What::Speaker;
        if (places.size() > 1)
            choice.speaker = Mention{places[1].member.span, correction.value};
    } else if (correction.kind == CorrectionKind::Relay) {
        choice.what = QuoteChoice::What::Relay;
        for (std::size_t i = 1; i < places.size(); ++i)
            choice.via.push_back(places[i].member.span);
    }
    all.quotes.push_back(choice);
}

void describe(const Correction &correction, const std::vector<TargetPlace> &places, Corrections &all)
{
    for (const TargetPlace &place : places) {
        if (!isFound(place))
            continue;
        if (correction.kind == CorrectionKind::Kind)
            all.kinds.push_back({place.member, paragraphKindNamed(correction.value).value_or(ParagraphKind::Body)});
        else if (const auto lines = detailsIn(correction.value)) {
            for (const auto &[detail, text] : *lines)
                all.details.push_back({place.member.report, detail, text});
        }
    }
}

} // namespace

QString detailsValue(const DetailLines &lines)
{
    QJsonObject object;
    for (const auto &[detail, text] : lines)
        object.insert(nameOf(detail), text);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<DetailLines> detailsIn(const QString &value)
{
    const QJsonObject object = QJsonDocument::fromJson(value.toUtf8()).object();
    DetailLines lines;
    for (auto line = object.begin(); line != object.end(); ++line) {
        const auto detail = detailNamed(line.key());
        if (!detail || !line.value().isString())
            return std::nullopt;
        lines.emplace(*detail, line.value().toString());
    }
    return lines.empty() ? std::nullopt : std::optional(lines);
}

std::vector<TargetPlace> placesOf(const Correction &correction, const Dossier &dossier)
{
    std::vector<TargetPlace> places;
    for (const Anchor &target : correction.targets)
        places.push_back(placeOf(target, hasWords(correction.kind), dossier.reports));
    return places;
}

Corrections correctionsOf(const Dossier &dossier)
{
    Corrections all;
    for (const Correction &correction : dossier.corrections) {
        const std::vector<TargetPlace> places = placesOf(correction, dossier);
        switch (correction.kind) {
        case CorrectionKind::Match:
        case CorrectionKind::Part:
        case CorrectionKind::OneEvent:
        case CorrectionKind::OtherEvent: joinOrPart(correction, places, all); break;
        case CorrectionKind::Speaker:
        case CorrectionKind::Relay:
        case CorrectionKind::NoQuote: attribute(correction, places, all); break;
        case CorrectionKind::Kind:
        case CorrectionKind::Details: describe(correction, places, all); break;
        }
    }
    return all;
}

bool correctReports(Dossier &dossier)
{
    const Corrections corrections = correctionsOf(dossier);
    bool changed = false;
    for (std::size_t i = 0; i < dossier.reports.size(); ++i) {
        DossierReport &entry = dossier.reports[i];
        const Report imported = asImported(entry);
        Report corrected = imported;
        for (const DetailChoice &choice : corrections.details) {
            if (choice.report == int(i))
                setText(corrected.about, choice.detail, choice.text);
        }
        for (const KindChoice &choice : corrections.kinds) {
            for (Paragraph &paragraph : corrected.paragraphs) {
                if (isSameStretch({int(i), paragraph.span}, choice.paragraph))
                    paragraph.kind = choice.kind;
            }
        }
        const bool asBefore = corrected.about == entry.report.about && corrected.paragraphs == entry.report.paragraphs;
        const bool untouched = corrected.about == imported.about && corrected.paragraphs == imported.paragraphs;
        changed = changed || !asBefore;
        entry.imported = untouched ? std::nullopt : std::optional(Imported{imported.about, imported.paragraphs});
        entry.report = std::move(corrected);
    }
    return changed;
}

} // namespace crossread
