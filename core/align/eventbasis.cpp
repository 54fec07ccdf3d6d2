// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/eventbasis.h"

#include "core/align/choices.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace crossread {

namespace {

constexpr std::size_t mostNames = 5;

struct NameUse {
    int stem = 0;
    double worth = 0; ///< in how many of the reports, times how rare in the language
    QString printed;
};

/// The rarest names that more than half of the event's reports have, as first printed.
QStringList namesOf(const std::vector<int> &event, const std::vector<const Report *> &reports,
                    const std::vector<const PreparedReport *> &prepared)
{
    struct Use {
        int reports = 0;
        int lastReport = -1;
        float rarity = 0;
        QString printed;
    };
    std::map<int, Use> uses;
    for (const int report : event) {
        for (const Segment &segment : prepared[report]->segments) {
            for (const Term &term : segment.terms) {
                if (!term.name)
                    continue;
                Use &use = uses[term.stem];
                use.reports += use.lastReport != report;
                use.lastReport = report;
                use.rarity = term.rarity;
                if (use.printed.isEmpty())
                    use.printed = term.span.in(reports[report]->text).toString();
            }
        }
    }
    std::vector<NameUse> names;
    for (const auto &[stem, use] : uses) {
        // "I" and initials name nobody.
        if (2 * use.reports > int(event.size()) && use.printed.size() > 1)
            names.push_back({stem, use.reports * double(use.rarity), use.printed});
    }
    std::sort(names.begin(), names.end(), [](const NameUse &a, const NameUse &b) {
        return std::tie(b.worth, a.printed) < std::tie(a.worth, b.printed);
    });
    QStringList printed;
    for (std::size_t i = 0; i < std::min(mostNames, names.size()); ++i)
        printed += names[i].printed;
    return printed;
}

EventBasis basisOf(const std::vector<int> &event, const ForEachTwo<CommonStatements> &statements,
                   const ForEachTwo<double> &odds)
{
    EventBasis basis;
    double sum = 0, shared = 0;
    int pairs = 0;
    for (std::size_t i = 0; i < event.size(); ++i) {
        for (std::size_t j = i + 1; j < event.size(); ++j) {
            const double here = odds.at(event[i], event[j]);
            basis.decided = basis.decided || std::abs(here) >= decided;
            sum += std::clamp(here, -mostOdds, mostOdds);
            shared += statements.at(event[i], event[j]).expected;
            ++pairs;
        }
    }
    basis.probability = pairs > 0 ? 1 / (1 + std::exp(-sum / pairs)) : 1;
    basis.statements = pairs > 0 ? shared / pairs : 0;
    return basis;
}

} // namespace

std::vector<EventBasis> basesOf(const std::vector<std::vector<int>> &events, const std::vector<const Report *> &reports,
                                const std::vector<const PreparedReport *> &prepared,
                                const ForEachTwo<CommonStatements> &statements, const ForEachTwo<double> &odds)
{
    std::vector<EventBasis> bases;
    for (const std::vector<int> &event : events) {
        bases.push_back(basisOf(event, statements, odds));
        if (event.size() > 1)
            bases.back().names = namesOf(event, reports, prepared);
    }
    return bases;
}

} // namespace crossread
