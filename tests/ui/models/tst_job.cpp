// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/job.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace crossread;

class JobTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldHandTheResultToTheCallersThread()
    {
        Job job;
        int got = 0;
        QThread *on = nullptr;
        const QThread *worked = nullptr;
        job.start([&](Work &) { worked = QThread::currentThread(); return 42; },
            [&](int value) { got = value; on = QThread::currentThread(); });
        QVERIFY(job.running());
        QTRY_COMPARE(got, 42);
        QCOMPARE(on, QThread::currentThread());
        QVERIFY(worked != QThread::currentThread());
        QVERIFY(!job.running());
    }

    void shouldDropTheResultOfACancelledRun()
    {
        // Given a run that notices late that it was cancelled
        Job job;
        QSemaphore go;
        std::atomic<bool> ended = false;
        bool called = false;
        QSignalSpy cancelled(&job, &Job::cancelled);
        job.start([&](Work &work) {
            go.acquire();
            const bool stopped = work.cancelled();
            ended = true;
            return stopped;
        }, [&](bool) { called = true; });
        // When it is cancelled
        job.cancel();
        QVERIFY(!job.running());
        QCOMPARE(cancelled.size(), 1);
        go.release();
        // Then it is told so, and what it returns is not heard of
        QTRY_VERIFY(ended);
        QTest::qWait(20);
        QVERIFY(!called);
    }

    void shouldDropTheResultOfAnOlderRun()
    {
        Job job;
        QSemaphore go;
        QList<int> results;
        const auto keep = [&](int value) { results.append(value); };
        job.start([&](Work &) { go.acquire(); return 1; }, keep);
        job.start([](Work &) { return 2; }, keep);
        QTRY_COMPARE(results, QList<int>{2});
        go.release();
        QTest::qWait(20);
        QCOMPARE(results, QList<int>{2});
    }

    void shouldReportProgressThatNeverFalls()
    {
        Job job;
        QList<double> seen;
        bool done = false;
        connect(&job, &Job::progressed, this, [&](double fraction) { seen.append(fraction); });
        job.start([](Work &work) {
            for (const double fraction : {0.1, 0.5, 0.3, 0.501, 1.0})
                work.progress(fraction);
            return 0;
        }, [&](int) { done = true; });
        QTRY_VERIFY(done);
        QCOMPARE(seen, (QList<double>{0.1, 0.5, 1.0}));
    }

    void shouldWaitForItsThreadWhenItGoes()
    {
        std::atomic<bool> ended = false;
        {
            Job job;
            job.start([&](Work &work) {
                while (!work.cancelled())
                    QThread::msleep(1);
                ended = true;
                return 0;
            }, [](int) { });
        }
        QVERIFY(ended);
    }
};

QTEST_GUILESS_MAIN(JobTest)
#include "tst_job.moc"
