// SPDX-License-Identifier: GPL-3.0-or-later
// How a session saves and merges, what it would lose, and what it logs.
#include "ui/models/session.h"

#include "core/base/replacement.h"
#include "core/dossier/store.h"
#include "ui/models/annotations.h"
#include "ui/models/commands.h"

namespace crossread {

namespace {

/// Copies what may be large away from the GUI thread.
Outcome saveWith(const std::shared_ptr<const Comparison> &comparison, Dossier &dossier, const QString &path, const QByteArray &expected)
{
    if (comparison)
        dossier.comparison = *comparison;
    return saveDossier(dossier, path, expected);
}

} // namespace

Outcome Session::save(const QString &path, SaveOptions options)
{
    std::optional<DossierLock> lock;
    if (!m_hold.lock || !m_hold.lock->isOf(path)) {
        Result<DossierLock> taken = DossierLock::take(path, ownerNow(m_author),
            options.overLock ? DossierLock::Other::Overruled : DossierLock::Other::Respected);
        if (!taken)
            return taken.error();
        lock = std::move(taken).value();
    }
    Dossier saved = m_dossier;
    const auto kept = isUpToDate() && !options.compact ? comparison() : nullptr;
    const bool sameFile = !m_path.isEmpty() && linkTarget(m_path) == linkTarget(path);
    const QByteArray expected = sameFile && !options.overChanges ? m_hold.fingerprint : QByteArray();
    const int step = m_undo.index();
    Outcome outcome = waitFor([&] { return saveWith(kept, saved, path, expected); });
    if (!outcome)
        return outcome;
    if (lock)
        m_hold.lock = std::move(lock);
    m_hold.owner.reset();
    m_hold.fingerprint = printOf(path);
    m_path = path;
    if (m_undo.index() == step)
        m_undo.setClean();
    else
        m_undo.resetClean(); // something was added while it was written
    Q_EMIT pathChanged();
    Q_EMIT opened(path);
    return outcome;
}

Outcome Session::saveCopy(const QString &path)
{
    // Nobody's open dossier is replaced, not even this one's own.
    const Result<DossierLock> lock = DossierLock::take(path, ownerNow(m_author));
    if (!lock)
        return lock.error();
    Dossier saved = m_dossier;
    const auto kept = isUpToDate() ? comparison() : nullptr;
    return waitFor([&] { return saveWith(kept, saved, path, {}); });
}

void Session::take(const Merge &merged, const QString &file)
{
    m_dossier.log = merged.dossier.log; // what was done stays done, whether the merge is taken back or not
    if (!stepBetween(m_dossier, merged.dossier).empty())
        m_undo.push(new MergeCommand(*this, merged.dossier, file));
}

void Session::apply(const Step &step)
{
    if (!step.reports.empty())
        forgetComparison();
    if (!crossread::take(step, m_dossier))
        return;
    if (!step.reports.empty())
        Q_EMIT reportsChanged();
    Q_EMIT annotationsChanged();
    takeCorrections();
}

bool Session::hasUnsaved() const
{
    return isModified() || m_draft || (m_path.isEmpty() && !m_dossier.reports.empty());
}

Dossier Session::asItStands() const
{
    Dossier dossier = m_dossier;
    if (!m_draft)
        return dossier;
    const qsizetype index = annotationWithId(dossier, m_draft->id);
    if (index >= 0)
        dossier.annotations[std::size_t(index)].body = m_draft->body;
    else
        dossier.annotations.push_back(*m_draft);
    return dossier;
}

void Session::setDraft(std::optional<Annotation> draft)
{
    if (draft == m_draft)
        return;
    m_draft = std::move(draft);
    Q_EMIT draftChanged();
}

void Session::recover(Remains remains)
{
    show(std::move(remains.dossier), nullptr, remains.head.path);
    m_hold.fingerprint = remains.head.fingerprint; // what is there now may be somebody else's
    m_undo.resetClean();
    log({{QDateTime::currentDateTimeUtc(), m_author, Change::Recovered, {}, {}, {}}});
}

void Session::log(std::vector<LogEntry> entries)
{
    std::ranges::move(entries, std::back_inserter(m_dossier.log));
}

Signature Session::signature() const
{
    return {m_author, QDateTime::currentDateTimeUtc()};
}

} // namespace crossread
