// SPDX-License-Identifier: GPL-3.0-or-later
#include "invented.h"

#include "ui/text/scrollsync.h"

#include <QScreen>
#include <QScrollBar>
#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

const TextMark *member(ReportView *view, const QString &passage)
{
    return view->marks().find(MarkLayer::Passage, passage);
}

/// How far the passage's first line stands from the reading line.
int offBy(ReportView *view, const QString &passage)
{
    const int y = view->yOf(member(view, passage)->span.begin);
    return std::abs(y - view->top() - view->readingLine());
}

} // namespace

class TestScrolling : public QObject {
    Q_OBJECT

    SideBySide *m_columns = nullptr;
    QList<ReportView *> m_views;

    void show(const std::vector<InventedColumn> &reports, QSize size = {1400, 800})
    {
        m_columns->resize(size);
        fill(*m_columns, reports);
        m_columns->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_columns));
        m_views = viewsOf(*m_columns);
        QCOMPARE(m_views.size(), qsizetype(reports.size()));
    }

private Q_SLOTS:
    void init() { m_columns = new SideBySide; }
    void cleanup() { delete m_columns; }

    void shouldBringEveryColumnToThePassageAThirdBelowTheTop()
    {
        show({inventedReport(1, 40), inventedReport(2, 40), inventedReport(3, 40), inventedReport(4, 40)});
        for (const int passage : {20, 0, 39, 1, 38, 7}) {
            const QString id = u"p%1"_s.arg(passage);
            m_columns->showPassage(id);
            for (ReportView *view : m_views)
                QVERIFY2(offBy(view, id) <= 1, qPrintable(u"%1 is off by %2"_s.arg(id).arg(offBy(view, id))));
            QTest::qWait(1); // painting lays out what is seen and must not push anything away
            for (ReportView *view : m_views)
                QVERIFY2(offBy(view, id) <= 1, qPrintable(u"%1 is off by %2 once painted"_s.arg(id).arg(offBy(view, id))));
        }
    }

    void shouldBringColumnsWithoutThePassageBetweenItsNeighbours()
    {
        show({inventedReport(1, 20), inventedReport(2, 20, {10}), inventedReport(3, 20)});
        m_columns->showPassage(u"p10"_s);
        QVERIFY(offBy(m_views[0], u"p10"_s) <= 1);
        const int line = m_views[1]->top() + m_views[1]->readingLine();
        QVERIFY(line > m_views[1]->yOf(member(m_views[1], u"p9"_s)->span.begin));
        QVERIFY(line < m_views[1]->yOf(member(m_views[1], u"p11"_s)->span.begin));
    }

    void shouldNotShowEmptySpaceInAReportThatBeginsAfterThePassage()
    {
        show({inventedReport(1, 20), inventedReport(2, 20, {0, 1, 2, 3, 4})});
        m_columns->showPassage(u"p0"_s);
        QVERIFY(offBy(m_views[0], u"p0"_s) <= 1);
        QVERIFY2(m_views[1]->top() >= 0, qPrintable(QString::number(m_views[1]->top())));
    }

    void shouldLeaveAReportOfAnotherEventWhereItIs()
    {
        InventedColumn other = inventedReport(9, 20);
        for (TextMark &mark : other.marks)
            mark.id.prepend(u"other-"_s);
        show({inventedReport(1, 20), inventedReport(2, 20), other});
        m_views[2]->verticalScrollBar()->setValue(333);
        m_columns->setCurrentColumn(0);
        m_columns->showPassage(u"p15"_s);
        QCOMPARE(m_views[2]->top(), 333);
        m_views[0]->verticalScrollBar()->setValue(900);
        QCOMPARE(m_views[2]->top(), 333);
        QVERIFY(m_views[1]->top() != 0);
    }

    void shouldFollowThePassagesAndNeverMoveTheColumnThatIsScrolled()
    {
        show({inventedReport(1, 60), inventedReport(2, 60), inventedReport(3, 60)});
        QRandomGenerator random(11);
        for (int round = 0; round < 60; ++round) {
            ReportView *driver = m_views[random.bounded(3)];
            m_columns->setSynchronised(false);
            driver->setFocus();
            driver->verticalScrollBar()->setValue(random.bounded(driver->furthestTop()));
            const Span seen = driver->visible();
            m_columns->setSynchronised(true);
            QCOMPARE(driver->visible(), seen);
        }
    }

    void shouldStayWhereTheyAreWhenSwitchedOff()
    {
        show({inventedReport(1, 30), inventedReport(2, 30)});
        m_columns->setSynchronised(false);
        QVERIFY(!m_columns->isSynchronised());
        m_views[0]->verticalScrollBar()->setValue(1500);
        QCOMPARE(m_views[1]->top(), 0);
        m_columns->setCurrentColumn(0);
        m_columns->setSynchronised(true);
        QVERIFY(m_views[1]->top() > 0);
    }

    /// Random scrolls, resizes and zooms: what was aligned at the reading line is aligned still.
    void shouldHoldTheAlignedPassageWithinOneLineWhateverHappens()
    {
        const int count = 50;
        show({inventedReport(21, count), inventedReport(22, count), inventedReport(23, count), inventedReport(24, count)});
        QRandomGenerator random(5);
        for (int round = 0; round < 120; ++round) {
            ReportView *driver = m_views[random.bounded(4)];
            driver->setFocus();
            const QString id = u"p%1"_s.arg(3 + random.bounded(count - 3));
            driver->verticalScrollBar()->setValue(random.bounded(driver->furthestTop()));
            // What was estimated on the way is corrected by the first of these.
            for (int i = 0; i < 3; ++i)
                driver->verticalScrollBar()->setValue(driver->yOf(member(driver, id)->span.begin) - driver->readingLine());
            QVERIFY(offBy(driver, id) <= 1);
            if (round % 3 == 1)
                m_columns->resize(900 + random.bounded(1100), 500 + random.bounded(600));
            else if (round % 3 == 2)
                m_columns->setZoom(0.6 + random.bounded(18) / 10.0);
            for (ReportView *view : m_views) {
                const int limit = view->typography().lineStep();
                QVERIFY2(offBy(view, id) <= limit,
                         qPrintable(u"round %1: %2 is off by %3 of %4"_s.arg(round).arg(id).arg(offBy(view, id)).arg(limit)));
            }
        }
    }

    void shouldAlignMovedPassagesThatAreChosen()
    {
        InventedColumn left, right;
        const QStringList order{u"alpha"_s, u"beta"_s, u"gamma"_s, u"delta"_s};
        QRandomGenerator random(2);
        for (int i = 0; i < 4; ++i) {
            for (InventedColumn *column : {&left, &right}) {
                const QString id = order[column == &left ? i : 3 - i];
                const Span span = column->add(id + u' ' + prose(random, 60));
                column->mark(MarkLayer::Passage, id, id).span = span;
                column->add(prose(random, 200));
            }
        }
        show({left, right});
        for (const QString &id : order) {
            m_columns->showPassage(id);
            QVERIFY(offBy(m_views[0], id) <= 1);
            QVERIFY(offBy(m_views[1], id) <= 1);
        }
    }

    void shouldScrollPastTheEndSoThatTheLastWordsCanAlign()
    {
        show({inventedReport(1, 12), inventedReport(2, 12)});
        m_columns->showPassage(u"p11"_s);
        QVERIFY(offBy(m_views[0], u"p11"_s) <= 1);
        QVERIFY(offBy(m_views[1], u"p11"_s) <= 1);
        QVERIFY(m_views[0]->verticalScrollBar()->maximum() >= m_views[0]->top());
    }

    /// Only what comes into view is painted; the rest of the picture is moved.
    void shouldShowAfterScrollingWhatAFullPaintingShows()
    {
        show({inventedReport(1, 40), inventedReport(2, 40)}, {900, 600});
        QRandomGenerator random(4);
        for (int round = 0; round < 25; ++round) {
            ReportView *driver = m_views[round % 2];
            driver->setFocus();
            driver->verticalScrollBar()->setValue(driver->top() + random.bounded(900) - 350);
            QTest::qWait(20);
            const QImage shown = m_columns->screen()->grabWindow(m_columns->winId()).toImage();
            const QImage painted = m_columns->grab().toImage();
            QCOMPARE(shown.convertToFormat(QImage::Format_RGB32), painted.convertToFormat(QImage::Format_RGB32));
        }
    }

    void shouldGlideToThePlaceAndStopWhenAsked()
    {
        show({inventedReport(1, 40), inventedReport(2, 40)});
        ScrollSync sync;
        sync.setViews({m_views[0], m_views[1]});
        sync.setGlideTime(150);
        QCOMPARE(sync.bringMark(MarkLayer::Passage, u"p20"_s, 1), 1);
        QTRY_VERIFY(m_views[0]->top() != 0);
        QVERIFY(offBy(m_views[0], u"p20"_s) > 1);
        QTRY_VERIFY(offBy(m_views[0], u"p20"_s) <= 1 && offBy(m_views[1], u"p20"_s) <= 1);
        QCOMPARE(sync.bringMark(MarkLayer::Passage, u"p2"_s, 0), 0);
        sync.stop();
        const int where = m_views[0]->top();
        QTest::qWait(60);
        QCOMPARE(m_views[0]->top(), where);
        QCOMPARE(sync.bringMark(MarkLayer::Passage, u"none"_s, 0), -1);
    }

    void shouldScrollByKeysAndTakeTheOthersAlong()
    {
        show({inventedReport(1, 30), inventedReport(2, 30)});
        m_columns->setCurrentColumn(0);
        QTest::keyClick(m_views[0], Qt::Key_PageDown);
        QTest::keyClick(m_views[0], Qt::Key_PageDown);
        QVERIFY(m_views[0]->top() > m_views[0]->viewport()->height());
        QVERIFY(m_views[1]->top() > 0);
        QTest::keyClick(m_views[0], Qt::Key_Home);
        QCOMPARE(m_views[0]->top(), 0);
        QTest::keyClick(m_views[0], Qt::Key_Right);
        QCOMPARE(m_columns->currentColumn(), 1);
    }

    void shouldKeepItsPlaceWhenMarksChange()
    {
        show({inventedReport(1, 30), inventedReport(2, 30)});
        m_views[0]->verticalScrollBar()->setValue(1200);
        const int before = m_views[0]->top();
        m_columns->setMarks(0, {});
        QCOMPARE(m_views[0]->top(), before);
    }

    void shouldGiveTenColumnsReadableWidthAndScrollSideways()
    {
        std::vector<InventedColumn> reports;
        for (quint32 i = 0; i < 10; ++i)
            reports.push_back(inventedReport(i, 10));
        show(reports, {1280, 800});
        for (ReportView *view : m_views) {
            QVERIFY(view->flow().textWidth() >= view->typography().readableLine());
            QVERIFY(view->flow().textWidth() <= view->typography().longestLine());
        }
        m_columns->resize(900, 800); // narrow: two stand side by side before the lines are long
        QVERIFY(m_views[1]->geometry().right() <= 900);
        QVERIFY(m_views[0]->flow().textWidth() >= m_views[0]->typography().shortestLine());
        m_columns->resize(1280, 800);
        m_columns->setCurrentColumn(9);
        const QPoint at = m_views[9]->mapTo(m_columns, QPoint());
        QVERIFY(at.x() >= 0 && at.x() + m_views[9]->width() <= m_columns->width());
        m_columns->showPassage(u"p5"_s);
        for (ReportView *view : m_views)
            QVERIFY(offBy(view, u"p5"_s) <= 1);
    }

    void shouldShowNothingAndNotFailWithoutColumnsOrText()
    {
        show({});
        m_columns->showPassage(u"p1"_s);
        QCOMPARE(m_columns->currentColumn(), -1);
        QVERIFY(!m_columns->findNext(u"word"_s));
        show({InventedColumn(), inventedReport(1, 3)});
        m_columns->showPassage(u"p1"_s);
        m_columns->showPlace(0, {0, 10});
        QVERIFY(m_columns->selectedText().isEmpty());
        QTest::keyClick(m_views[0], Qt::Key_Down, Qt::ShiftModifier);
        QTest::mouseClick(m_views[0]->viewport(), Qt::LeftButton, {}, {50, 50});
        QTest::qWait(1);
        QCOMPARE(m_views[0]->top(), 0);
    }

    void shouldSetALineOfAMegabyteInPieces()
    {
        InventedColumn report;
        QRandomGenerator random(1);
        report.add(prose(random, 150000));
        show({report});
        const qsizetype end = report.content.text.size();
        m_columns->showPlace(0, {end - 20, end});
        QCOMPARE(m_columns->selectedText(), report.content.text.last(20));
        QVERIFY(m_views[0]->flow().blockCount() > 50);
        QVERIFY(std::abs(m_views[0]->yOf(end - 20) - m_views[0]->top() - m_views[0]->readingLine()) <= 1);
    }
};

QTEST_MAIN(TestScrolling)
#include "tst_scrolling.moc"
