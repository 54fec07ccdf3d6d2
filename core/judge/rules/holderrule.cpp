// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"
#include "core/judge/rules/holders.h"
#include "core/judge/rules/officekinds.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace crossread {

namespace {

/// What one report gives one person, each once.
struct Held {
    int report = 0;
    std::vector<Holding> offices;
};

bool areAlike(const Holding &one, const Holding &other)
{
    return one.passing == other.passing && one.office.head == other.office.head && one.office.others == other.office.others;
}

void addOnce(std::vector<Holding> &holdings, const Holding &holding)
{
    if (std::ranges::none_of(holdings, [&](const Holding &each) { return areAlike(each, holding); }))
        holdings.push_back(holding);
}

using HeldByPerson = QHash<QString, std::vector<Held>>;

HeldByPerson officesByPerson(const Story &story)
{
    HeldByPerson all;
    for (int report = 0; report < int(story.reports.size()); ++report) {
        for (const Holding &holding : holdingsOf(*story.reports[std::size_t(report)], *story.readings[std::size_t(report)])) {
            std::vector<Held> &held = all[holding.person];
            if (held.empty() || held.back().report != report)
                held.push_back({report, {}});
            addOnce(held.back().offices, holding);
        }
    }
    return all;
}

/// One of the offices may be this one, under its name or another.
bool mayBeAmong(const Holding &one, const std::vector<Holding> &others)
{
    return std::ranges::any_of(others, [&](const Holding &other) {
        return (isOneHead(one.office.head, other.office.head) || other.passing) && exclusionOf(one.office, other.office) == Exclusion::None;
    });
}

/// Of nearly all people no two reports differ: then they need not be held against each other in pairs.
bool isDisputed(const std::vector<Held> &held)
{
    std::vector<Holding> all;
    for (const Held &each : held) {
        for (const Holding &holding : each.offices)
            addOnce(all, holding);
    }
    return std::ranges::any_of(all, [&](const Holding &one) {
        return std::ranges::any_of(all, [&](const Holding &other) { return exclusionOf(one.office, other.office) != Exclusion::None; });
    });
}

/// That it is one person, by full name, is what surrounds both, and the office stands right beside it. What else the sentences name is
/// of no account.
Signals signalsOf(Exclusion exclusion)
{
    Signals seen;
    seen.context = seen.beside = seen.same = 1;
    seen.other = exclusion == Exclusion::Rank ? 1 : 0.5;
    return seen;
}

void judgePerson(const Story &story, const Held &one, const Held &other, Findings &findings)
{
    for (const Holding &ours : one.offices) {
        for (const Holding &theirs : other.offices) {
            const Exclusion exclusion = exclusionOf(ours.office, theirs.office);
            if (exclusion == Exclusion::None || ours.passing || theirs.passing || mayBeAmong(ours, other.offices) || mayBeAmong(theirs, one.offices))
                continue;
            findings.push_back({DiscrepancyType::Title, RuleKind::Title, signalsOf(exclusion),
                                {evidenceAt(story, one.report, ours.office.span), evidenceAt(story, other.report, theirs.office.span)},
                                QT_TRANSLATE_NOOP("Explanation", "The office is named differently: %1.")});
            return;
        }
    }
}

} // namespace

/// Two reports give one person, whom both name in full, offices that nobody holds at once, wherever they do so.
void judgeHolders(const Story &story, Findings &findings)
{
    const std::vector<int> eventOf = eventOfEach(story.alignment.events, story.reports.size());
    const HeldByPerson all = officesByPerson(story);
    QStringList people = all.keys();
    people.sort(); // so that no chance decides
    for (const QString &person : people) {
        const std::vector<Held> &held = *all.constFind(person);
        if (!isDisputed(held))
            continue;
        for (std::size_t i = 0; i < held.size(); ++i) {
            for (std::size_t j = i + 1; j < held.size(); ++j) {
                if (eventOf[std::size_t(held[i].report)] == eventOf[std::size_t(held[j].report)])
                    judgePerson(story, held[i], held[j], findings);
            }
        }
    }
}

} // namespace crossread
