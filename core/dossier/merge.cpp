// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/merge.h"

#include "core/dossier/applied.h"
#include "core/dossier/names.h"

#include <QUuid>

#include <algorithm>
#include <map>
#include <set>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

using LogOfSubject = std::multimap<QString, const LogEntry *>;

LogOfSubject bySubject(const std::vector<LogEntry> &log)
{
    LogOfSubject entries;
    for (const LogEntry &entry : log)
        entries.emplace(entry.subject, &entry);
    return entries;
}

bool isOnNote(Change change)
{
    return change == Change::NoteAdded || change == Change::NoteChanged || change == Change::NoteRemoved;
}

/// The log shows the annotation in this state, at some time. What the log never mentions was as `now` has it.
bool wasOnce(const Annotation &state, const Annotation &now, const LogOfSubject &log)
{
    bool body = state.body == now.body;
    bool verdict = state.verdict == now.verdict;
    bool tags = state.tags == now.tags;
    const auto [begin, end] = log.equal_range(state.id);
    for (auto it = begin; it != end; ++it) {
        const LogEntry &entry = *it->second;
        const auto had = [&](const QString &value) { return entry.before == value || entry.after == value; };
        body = body || (isOnNote(entry.change) && had(state.body));
        verdict = verdict || (entry.change == Change::VerdictGiven && had(storedName(state.verdict)));
        tags = tags || (entry.change == Change::TagsChanged && had(state.tags.join(", "_L1)));
    }
    return body && verdict && tags;
}

/// An id for a second state of a note that is the same whenever and wherever it is made.
QString idOfOtherState(const Annotation &annotation)
{
    const QString content = annotation.body + u'\n' + storedName(annotation.verdict) + u'\n' + annotation.tags.join(u'\n')
        + u'\n' + annotation.author;
    return QUuid::createUuidV5(QUuid::fromString(annotation.id), content).toString(QUuid::WithoutBraces);
}

class Merging {
public:
    Merging(const Dossier &mine, const Dossier &theirs, Work &work)
        : m_mine(mine), m_theirs(theirs), m_work(work), m_myLog(bySubject(mine.log)), m_theirLog(bySubject(theirs.log))
    {
        m_merge.dossier = mine;
        m_merge.dossier.comparison.reset();
    }

    Result<Merge> run()
    {
        matchReports();
        if (m_merge.reportsInCommon == 0)
            return std::move(m_merge);
        compareVerdicts();
        if (!addAnnotations())
            return Error{ErrorCode::Cancelled, {}, {}};
        addCorrections();
        addLog();
        correctReports(m_merge.dossier);
        return std::move(m_merge);
    }

private:
    void matchReports()
    {
        std::vector<const DossierReport *> unmatched; // of mine, so far
        for (const DossierReport &entry : m_mine.reports)
            unmatched.push_back(&entry);
        std::vector<const DossierReport *> others;
        for (const DossierReport &theirs : m_theirs.reports) {
            const auto found = counterpartOf(theirs, unmatched);
            if (found == unmatched.end()) {
                others.push_back(&theirs);
                continue;
            }
            m_reports[theirs.id] = (*found)->id;
            unmatched.erase(found);
            ++m_merge.reportsInCommon;
        }
        if (m_merge.reportsInCommon == 0)
            return;
        for (const DossierReport *theirs : others) {
            m_merge.dossier.reports.push_back(*theirs);
            ++m_merge.reportsAdded;
        }
    }

    /// The report with the same id, else the first of the same bytes: one file may be in a dossier twice.
    static std::vector<const DossierReport *>::iterator counterpartOf(
        const DossierReport &theirs, std::vector<const DossierReport *> &unmatched)
    {
        const auto same = std::ranges::find(unmatched, theirs.id, &DossierReport::id);
        return same != unmatched.end() ? same : std::ranges::find_if(unmatched, [&](const DossierReport *mine) {
            return mine->report.source.sha256 == theirs.report.source.sha256;
        });
    }

    /// As it speaks of the reports of the merged dossier.
    template<typename T>
    [[nodiscard]] T inOurReports(T value) const
    {
        for (Anchor &target : value.targets) {
            if (const auto found = m_reports.find(target.report); found != m_reports.end())
                target.report = found->second;
        }
        return value;
    }

    void compareVerdicts()
    {
        std::map<QString, const Annotation *> judged; // the colleague's first on each difference
        for (const Annotation &theirs : m_theirs.annotations) {
            if (!theirs.discrepancy.isEmpty() && theirs.verdict != Verdict::None)
                judged.emplace(theirs.discrepancy, &theirs);
        }
        for (const Annotation &mine : m_mine.annotations) {
            const auto found = mine.verdict == Verdict::None ? judged.end() : judged.find(mine.discrepancy);
            if (found == judged.end())
                continue;
            const Annotation &theirs = *found->second;
            judged.erase(found); // mine of others, taken in before, come later
            if (theirs.id == mine.id && theirs.verdict == mine.verdict)
                continue; // one verdict, in both dossiers
            m_merge.verdicts.push_back({mine, inOurReports(theirs)});
            m_merge.agreement.add(mine.verdict, theirs.verdict);
        }
    }

    /// False where it was stopped.
    bool addAnnotations()
    {
        std::vector<Annotation> &all = m_merge.dossier.annotations;
        std::map<QString, std::size_t> places;
        for (std::size_t i = 0; i < all.size(); ++i)
            places.emplace(all[i].id, i);
        double done = 0;
        for (const Annotation &one : m_theirs.annotations) {
            if (m_work.cancelled())
                return false;
            m_work.progress(++done / double(m_theirs.annotations.size()));
            Annotation theirs = inOurReports(one);
            const auto found = places.find(theirs.id);
            const bool wanted = found == places.end() ? !isRemoved(theirs) : addState(theirs, all[found->second]);
            if (!wanted || !places.emplace(theirs.id, all.size()).second)
                continue;
            all.push_back(std::move(theirs));
            ++m_merge.notesAdded;
        }
        return true;
    }

    /// What both have: true where `theirs`, with an id of its own now, is to be added as well.
    bool addState(Annotation &theirs, Annotation &mine)
    {
        if (theirs.body == mine.body && theirs.verdict == mine.verdict && theirs.tags == mine.tags)
            return false;
        const bool theirsFirst = wasOnce(theirs, mine, m_myLog);
        const bool mineFirst = wasOnce(mine, theirs, m_theirLog);
        if (theirsFirst != mineFirst) {
            if (mineFirst) {
                mine = theirs;
                ++m_merge.notesRenewed;
            }
            return false;
        }
        theirs.id = idOfOtherState(theirs);
        return true;
    }

    /// I have had it, just so, and removed it.
    [[nodiscard]] bool isRemoved(const Annotation &theirs) const
    {
        return m_myLog.contains(theirs.id) && wasOnce(theirs, Annotation(), m_myLog);
    }

    void addCorrections()
    {
        std::vector<Correction> &all = m_merge.dossier.corrections;
        std::set<QString> known;
        for (const Correction &mine : all)
            known.insert(mine.id);
        for (const Correction &theirs : m_theirs.corrections) {
            if (m_myLog.contains(theirs.id) || !known.insert(theirs.id).second)
                continue;
            all.push_back(inOurReports(theirs));
            ++m_merge.correctionsAdded;
        }
        std::ranges::stable_sort(all, {}, &Correction::created);
    }

    void addLog()
    {
        std::vector<LogEntry> &all = m_merge.dossier.log;
        for (const LogEntry &entry : m_theirs.log) {
            const auto [begin, end] = m_myLog.equal_range(entry.subject);
            if (std::none_of(begin, end, [&](const auto &mine) { return *mine.second == entry; }))
                all.push_back(entry);
        }
        std::ranges::stable_sort(all, {}, &LogEntry::time);
    }

    const Dossier &m_mine;
    const Dossier &m_theirs;
    Work &m_work;
    LogOfSubject m_myLog;
    LogOfSubject m_theirLog;
    std::map<QString, QString> m_reports; ///< ids: theirs to mine
    Merge m_merge;
};

} // namespace

Merge merge(const Dossier &mine, const Dossier &theirs)
{
    Work work;
    return *Merging(mine, theirs, work).run(); // nobody stops it
}

Result<Merge> merge(const Dossier &mine, const Dossier &theirs, Work &work)
{
    return Merging(mine, theirs, work).run();
}

} // namespace crossread
