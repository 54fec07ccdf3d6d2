// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/logging.h"

#include "core/dossier/names.h"

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

LogEntry entry(Change change, const QString &subject, const QString &before, const QString &after, const Signature &signature)
{
    return {signature.time, signature.author, change, subject, before, after};
}

Change changeOfNote(const QString &before, const QString &after)
{
    if (before.isEmpty())
        return Change::NoteAdded;
    return after.isEmpty() ? Change::NoteRemoved : Change::NoteChanged;
}

/// "match: the words | their words = value"
QString summaryOf(const Correction &correction)
{
    QStringList words;
    for (const Anchor &target : correction.targets)
        words.append(target.exact.isEmpty() ? target.report : target.exact);
    const QString value = correction.value.isEmpty() ? QString() : " = "_L1 + correction.value;
    return storedName(correction.kind) + ": "_L1 + words.join(" | "_L1) + value;
}

QString summaryOf(const Report &report)
{
    return shortTitle(report) + " ("_L1 + report.source.path + u')';
}

bool holds(const std::vector<DossierReport> &reports, const QString &id)
{
    return std::ranges::find(reports, id, &DossierReport::id) != reports.end();
}

} // namespace

std::vector<LogEntry> entriesOf(
    const std::optional<Annotation> &before, const std::optional<Annotation> &after, const Signature &signature)
{
    const Annotation old = before.value_or(Annotation());
    const Annotation now = after.value_or(Annotation());
    const QString id = after ? now.id : old.id;
    std::vector<LogEntry> entries;
    if (old.body != now.body)
        entries.push_back(entry(changeOfNote(old.body, now.body), id, old.body, now.body, signature));
    if (old.verdict != now.verdict)
        entries.push_back(entry(Change::VerdictGiven, id, storedName(old.verdict), storedName(now.verdict), signature));
    if (old.tags != now.tags)
        entries.push_back(entry(Change::TagsChanged, id, old.tags.join(", "_L1), now.tags.join(", "_L1), signature));
    return entries;
}

LogEntry entryOf(const Correction &correction, bool added, const Signature &signature)
{
    const QString summary = summaryOf(correction);
    return added ? entry(Change::CorrectionAdded, correction.id, {}, summary, signature)
                 : entry(Change::CorrectionRemoved, correction.id, summary, {}, signature);
}

std::vector<LogEntry> entriesOf(const std::vector<DossierReport> &before, const std::vector<DossierReport> &after,
    const Signature &signature)
{
    std::vector<LogEntry> entries;
    for (const DossierReport &report : before) {
        if (!holds(after, report.id))
            entries.push_back(entry(Change::ReportRemoved, report.id, summaryOf(report.report), {}, signature));
    }
    for (const DossierReport &report : after) {
        if (!holds(before, report.id))
            entries.push_back(entry(Change::ReportAdded, report.id, {}, summaryOf(report.report), signature));
    }
    return entries;
}

} // namespace crossread
