// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keeper.h"

#include "ui/models/session.h"

namespace crossread {

using namespace std::chrono_literals;

namespace {

constexpr auto afterChange = 1s; ///< with what writing takes, less than the two that may be lost
constexpr auto afterFailure = 10s;

} // namespace

Keeper::Keeper(Session &session, QString folder, QObject *parent)
    : QObject(parent), m_session(session), m_folder(std::move(folder))
{
    m_thread.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Keeper::keep);
    const auto soon = [this] { changed(afterChange); };
    for (const auto signal : {&Session::reportsChanged, &Session::annotationsChanged, &Session::correctionsChanged,
             &Session::filtersChanged, &Session::draftChanged})
        connect(&m_session, signal, this, soon);
    connect(&m_session, &Session::settingChanged, this, soon);
    // Saved, or another dossier: what is in the journal may be out of date.
    connect(&m_session, &Session::pathChanged, this, [this] { changed(0s); });
    connect(&m_session, &Session::modifiedChanged, this, [this] { changed(0s); });
}

Keeper::~Keeper()
{
    m_thread.waitForDone();
}

void Keeper::changed(std::chrono::milliseconds delay)
{
    // The first change decides, so that one who never pauses is kept safe too.
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > delay)
        m_timer.start(delay);
}

void Keeper::keep()
{
    if (m_writing) {
        changed(afterChange);
        return;
    }
    m_writing = true;
    std::optional<Dossier> dossier;
    if (m_session.hasUnsaved())
        dossier = m_session.asItStands();
    m_thread.start([this, head = m_session.journalHead(), dossier = std::move(dossier)] {
        const Outcome outcome = dossier ? write(head, *dossier) : drop();
        QMetaObject::invokeMethod(this, [this, outcome] { finished(outcome); }, Qt::QueuedConnection);
    });
}

void Keeper::finished(const Outcome &outcome)
{
    m_writing = false;
    const bool said = std::exchange(m_failing, !outcome.ok());
    if (outcome)
        return;
    if (!said)
        Q_EMIT failed({{ErrorCode::NotKept, {}, outcome.error().detail}});
    changed(afterFailure);
}

Outcome Keeper::write(const JournalHead &head, const Dossier &dossier)
{
    if (m_journal && !m_broken && m_journal->head() == head && !m_journal->isLong()) {
        Outcome kept = m_journal->keep(dossier);
        m_broken = !kept.ok();
        return kept;
    }
    Result<Journal> begun = Journal::begin(m_folder, head, dossier);
    if (!begun)
        return begun.error();
    Outcome dropped = drop();
    m_journal = std::move(begun).value();
    return dropped;
}

Outcome Keeper::drop()
{
    Outcome outcome = Done{};
    if (m_journal)
        outcome = m_journal->remove();
    for (LeftJournal &left : m_left) {
        if (const Outcome removed = left.remove(); !removed)
            outcome = removed;
    }
    m_journal.reset();
    m_left.clear();
    m_broken = false;
    return outcome;
}

void Keeper::takeOver(LeftJournal left)
{
    m_thread.start([this, taken = std::make_shared<LeftJournal>(std::move(left))] { m_left.push_back(std::move(*taken)); });
    keep();
}

void Keeper::forget()
{
    m_timer.stop();
    disconnect(&m_session, nullptr, this, nullptr);
    m_thread.start([this] { (void)drop(); });
}

} // namespace crossread
