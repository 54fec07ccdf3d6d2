// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"

#include <QEventLoop>
#include <QObject>
#include <QThread>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

namespace crossread {

/// Runs one piece of work at a time off the GUI thread. A new start cancels and outdates the one before: whatever
/// that still returns is dropped. Waits for its threads in the destructor.
class Job : public QObject {
    Q_OBJECT
public:
    explicit Job(QObject *parent = nullptr);
    ~Job() override;

    /// Calls `run` on another thread, then `done` with its value on this object's thread, unless cancelled or
    /// restarted meanwhile.
    template<typename Run, typename Done>
    void start(Run run, Done done)
    {
        launch([run = std::move(run), done = std::move(done)](Work &work) -> std::function<void()> {
            return [done, value = std::make_shared<decltype(run(work))>(run(work))] { done(std::move(*value)); };
        });
    }

    /// The result is dropped; running() is false at once, though the thread may take a moment to notice.
    void cancel();
    [[nodiscard]] bool running() const { return m_run != nullptr; }
    /// Until no thread works any more, also for a run that was cancelled.
    void waitForThreads() { m_pool.waitForDone(); }

Q_SIGNALS:
    void started();
    void progressed(double fraction); ///< 0 to 1, never falling within a run
    void cancelled();
    void finished(); ///< after `done` has been called, or on cancel

private:
    class Run;
    using Finish = std::function<void()>;

    void launch(std::function<Finish(Work &)> work);
    void outdate();

    QThreadPool m_pool;
    std::shared_ptr<Run> m_run; ///< the current one: results of any other are stale
};

/// Runs `run` on another thread and waits for its value. The window goes on being drawn, but takes no input.
template<typename Run>
auto waitFor(Run run)
{
    std::optional<decltype(run())> value;
    const std::unique_ptr<QThread> thread(QThread::create([&] { value = run(); }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    thread->wait();
    return *std::move(value);
}

} // namespace crossread
