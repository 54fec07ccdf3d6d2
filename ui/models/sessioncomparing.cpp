// SPDX-License-Identifier: GPL-3.0-or-later
// How a session comes by its comparison, and what it says of it.
#include "ui/models/session.h"

#include "core/compare/compare.h"
#include "core/dossier/applied.h"

namespace crossread {

const Discrepancy *Session::discrepancy(const QString &id) const
{
    return m_collated ? m_collated->discrepancy(id) : nullptr;
}

const Passage *Session::passage(const QString &id) const
{
    return m_collated ? m_collated->passage(id) : nullptr;
}

bool Session::isUpToDate() const
{
    return m_collated && comparison()->corrections == correctionsOf(m_dossier);
}

Session::State Session::state() const
{
    if (m_dossier.reports.empty())
        return State::Empty;
    if (m_dossier.reports.size() == 1)
        return State::Single;
    if (m_collated)
        return State::Compared;
    return m_stopped ? State::Stopped : State::Comparing;
}

void Session::compareAgain()
{
    m_recent.clear();
    compareOthers();
}

/// What is compared is not what the comparison speaks of.
void Session::compareOthers()
{
    if (m_collated)
        Q_EMIT comparisonAboutToGo();
    forgetComparison();
    startComparing();
}

void Session::takeCorrections()
{
    if (correctReports(m_dossier))
        Q_EMIT reportsCorrected();
    Q_EMIT correctionsChanged();
    // What was made before stays in sight meanwhile, and is right again at once if this is undone.
    if (isUpToDate() && !m_stopped) {
        m_comparing.cancel();
        Q_EMIT stateChanged();
        return;
    }
    startComparing();
}

void Session::startComparing()
{
    m_stopped = false;
    if (m_dossier.reports.size() < 2) {
        m_comparing.cancel();
        setComparison(nullptr);
        return;
    }
    using Made = Result<std::shared_ptr<const Collated>>;
    // What is at hand still goes the same way, so that it never comes within an undo command.
    const auto run = [kept = m_recent.find(m_dossier), reports = reportsOf(m_dossier), corrections = correctionsOf(m_dossier), same = same()](Work &work) -> Made {
        if (kept)
            return collate(kept, reports, same);
        Result<Comparison> made = compare(reports, corrections, work);
        if (!made)
            return made.error();
        return collate(std::make_shared<const Comparison>(std::move(made).value()), reports, same);
    };
    m_comparing.start(run, [this](Made result) {
        if (m_collated)
            Q_EMIT comparisonAboutToGo();
        if (result)
            setComparison(std::move(result).value());
        else
            Q_EMIT errorsFound({result.error()});
    });
    Q_EMIT stateChanged();
}

void Session::forgetComparison()
{
    // Before the reports change: whoever shows the old one still finds its words.
    if (!m_collated)
        return;
    m_collated.reset();
    Q_EMIT comparisonChanged();
}

void Session::stopComparing()
{
    if (!m_comparing.running())
        return;
    m_stopped = true;
    m_comparing.cancel();
    forgetComparison(); // of other corrections than these
    Q_EMIT stateChanged();
}

void Session::setComparison(std::shared_ptr<const Collated> collated)
{
    m_collated = std::move(collated);
    if (isUpToDate())
        m_recent.keep(m_dossier, comparison());
    Q_EMIT comparisonChanged();
    Q_EMIT stateChanged();
}

} // namespace crossread
