// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/job.h"

#include <atomic>

#include <malloc.h>

namespace crossread {

namespace {

/// What a comparison needed on the way is freed, but the C library keeps it: a third of all memory after twenty long reports.
void giveBackFreedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace

/// Shared by the GUI thread and the worker.
class Job::Run : public Work {
public:
    explicit Run(Job *owner) : job(owner) { }

    [[nodiscard]] bool cancelled() const override { return stop.load(std::memory_order_relaxed); }

    void progress(double fraction) override
    {
        const int step = int(fraction * 100);
        int before = shown.load();
        while (step > before) {
            if (!shown.compare_exchange_weak(before, step))
                continue;
            QMetaObject::invokeMethod(job, [owner = job, step, run = this] {
                if (owner->m_run.get() == run && !run->cancelled() && step > run->announced) {
                    run->announced = step;
                    Q_EMIT owner->progressed(step / 100.0);
                }
            }, Qt::QueuedConnection);
            return;
        }
    }

    Job *const job;
    std::atomic<bool> stop = false;
    std::atomic<int> shown = 0;
    int announced = 0; ///< GUI thread only: queued calls of several threads may overtake each other
};

Job::Job(QObject *parent) : QObject(parent)
{
    // Two, so that a cancelled run that is slow to notice does not hold up the next one.
    m_pool.setMaxThreadCount(2);
}

Job::~Job()
{
    outdate();
    m_pool.waitForDone();
}

void Job::outdate()
{
    if (m_run)
        m_run->stop = true;
    m_run.reset();
}

void Job::launch(std::function<Finish(Work &)> work)
{
    outdate();
    m_run = std::make_shared<Run>(this);
    Q_EMIT started();
    m_pool.start([this, run = m_run, work = std::move(work)] {
        Finish finish = work(*run);
        // The destructor waits for this thread, so `this` outlives it; the queued call dies with the object.
        QMetaObject::invokeMethod(this, [this, run, finish = std::move(finish)] {
            if (m_run != run)
                return;
            m_run.reset();
            finish();
            Q_EMIT finished();
        }, Qt::QueuedConnection);
        giveBackFreedMemory();
    });
}

void Job::cancel()
{
    if (!m_run)
        return;
    outdate();
    Q_EMIT cancelled();
    Q_EMIT finished();
}

} // namespace crossread
