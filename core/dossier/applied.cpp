// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/applied.h"

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

} // namespace

std::vector<TargetPlace> placesOf(const Correction &correction, const Dossier &dossier)
{
    std::vector<TargetPlace> places;
    for (const Anchor &target : correction.targets)
        places.push_back(placeOf(target, !isAboutEvents(correction.kind), dossier.reports));
    return places;
}

Corrections correctionsOf(const Dossier &dossier)
{
    Corrections all;
    for (const Correction &correction : dossier.corrections) {
        const std::vector<TargetPlace> places = placesOf(correction, dossier);
        const bool same = correction.kind == CorrectionKind::Match || correction.kind == CorrectionKind::OneEvent;
        const auto ofFirst = [&](std::size_t i) { return correction.targets[i].report == correction.targets[0].report; };
        for (std::size_t i = 0; i < places.size(); ++i) {
            for (std::size_t k = i + 1; k < places.size(); ++k) {
                // Joined are all with all; parted is the first report from the others.
                if ((!same && ofFirst(i) == ofFirst(k)) || places[i].state != TargetPlace::State::Found
                    || places[k].state != TargetPlace::State::Found)
                    continue;
                if (isAboutEvents(correction.kind))
                    all.events.push_back({places[i].member.report, places[k].member.report, same});
                else
                    all.matches.push_back({places[i].member, places[k].member, same});
            }
        }
    }
    return all;
}

} // namespace crossread
