// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/desk.h"
#include "ui/matrix/matrixpanel.h"
#include "ui/matrix/matrixtable.h"
#include "ui/overview/overviewstrip.h"
#include "ui/quotes/quotespanel.h"
#include "ui/source/sourceeditor.h"
#include "ui/source/sourcepanel.h"
#include "ui/window/views.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QTabBar>
#include <QTreeView>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;
using View = Views::View;

/// An analyst who goes from view to view; what is chosen goes along.
class ViewsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldReachUseAndLeaveEveryViewByKeyboard()
    {
        // Given the second difference chosen in the reports
        Desk desk;
        desk.showStory();
        Views &views = desk.window->views();
        desk.press(Qt::Key_Down, Qt::ControlModifier);
        desk.press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(desk.window->choice().discrepancy(), u"d-source"_s);
        // When the matrix is brought up, it stands at its row
        desk.press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(views.current(), View::Matrix);
        QCOMPARE(QApplication::focusWidget(), &views.matrix().table());
        QCOMPARE(views.matrix().table().currentIndex().row(), 1);
        // And an arrow in it chooses for all
        desk.press(Qt::Key_Up);
        QCOMPARE(desk.window->choice().discrepancy(), u"d-number"_s);
        QCOMPARE(desk.window->differences().list().currentIndex().row(), 0);
        // Then Enter opens the reports at the place
        desk.press(Qt::Key_Right);
        desk.press(Qt::Key_Return);
        QCOMPARE(views.current(), View::Read);
        QCOMPARE(desk.window->columns().currentColumn(), 1);
        QCOMPARE(desk.window->columns().selectedText(), u"Some 140 passengers spent three hours adrift off Lorn after a ferry lost its engines."_s);
        // And the source shows it in the file, and Escape leads back
        desk.press(Qt::Key_4, Qt::AltModifier);
        QCOMPARE(views.current(), View::Source);
        QCOMPARE(QApplication::focusWidget(), &views.source().editor());
        QVERIFY(views.source().places().size() == 1);
        desk.press(Qt::Key_Escape);
        QCOMPARE(views.current(), View::Read);
        desk.press(Qt::Key_3, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), &views.quotes().tree());
        desk.press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(views.current(), View::Read);
    }

    void shouldGoOnFromDifferenceToDifferenceInEveryView_data()
    {
        QTest::addColumn<int>("key");
        for (const int key : {Qt::Key_2, Qt::Key_3, Qt::Key_4})
            QTest::addRow("Alt+%c", char(key)) << key;
    }
    void shouldGoOnFromDifferenceToDifferenceInEveryView()
    {
        QFETCH(int, key);
        Desk desk;
        desk.showStory();
        desk.press(Qt::Key(key), Qt::AltModifier);
        for (const QString &id : {u"d-number"_s, u"d-source"_s, u"d-quote"_s}) {
            desk.press(Qt::Key_Down, Qt::AltModifier);
            QCOMPARE(desk.window->choice().discrepancy(), id);
        }
        QCOMPARE(int(desk.window->views().current()), key - Qt::Key_1);
    }

    void shouldJumpFromTheOverview()
    {
        Desk desk;
        desk.showStory();
        QCoreApplication::processEvents();
        OverviewStrip &overview = desk.window->views().overview();
        QVERIFY(overview.isVisible());
        QTest::mouseClick(&overview, Qt::LeftButton, {}, overview.rectOf(0, 2).center());
        QCOMPARE(desk.window->choice().passage(), u"p-sand"_s);
        QCOMPARE(desk.window->choice().discrepancy(), QString()); // its difference is hidden in the list
        desk.press(Qt::Key_5, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), &overview);
        QVERIFY2(overview.accessibleDescription().contains(u"passage 3 of 3"_s), qPrintable(overview.accessibleDescription()));
        desk.press(Qt::Key_Home);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.window->choice().discrepancy(), u"d-number"_s);
        desk.press(Qt::Key_Escape);
        QVERIFY(QApplication::focusWidget() != &overview);
        desk.window->actions().overview->trigger();
        QVERIFY(!overview.isVisible());
    }

    void shouldShowHitsNotesAndVerdictsInTheOverview()
    {
        Desk desk;
        desk.showStory();
        desk.press(Qt::Key_F, Qt::ControlModifier);
        desk.type(u"sand"_s);
        const OverviewStrip &overview = desk.window->views().overview();
        QTRY_VERIFY(overview.overview().at(0, 2) & OverviewSign::Hit);
        QVERIFY(!(overview.overview().at(0, 0) & OverviewSign::Hit));
        desk.press(Qt::Key_Escape);
        QTRY_VERIFY(!(overview.overview().at(0, 2) & OverviewSign::Hit));
        desk.press(Qt::Key_Down, Qt::ControlModifier);
        desk.window->differences().list().setFocus();
        desk.press(Qt::Key_C);
        QTRY_VERIFY(overview.overview().at(0, 0) & OverviewSign::Settled);
        desk.press(Qt::Key_F6);
        desk.type(u"Why?"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(overview.overview().at(1, 0) & OverviewSign::Note);
    }

    void shouldFilterTheMatrixAsTheList()
    {
        Desk desk;
        desk.showStory();
        MatrixModel &model = desk.window->views().matrix().model();
        QCOMPARE(model.summary(0).differences.size(), 1u);
        desk.window->differences().filter().setTypeShown(DiscrepancyType::Number, false);
        QCOMPARE(model.summary(0).differences.size(), 0u);
        desk.window->differences().filter().showAll();
        QCOMPARE(model.summary(2).differences.size(), 1u);
    }

    void shouldCopyFromTheViewThatIsUp()
    {
        Desk desk;
        desk.showStory();
        desk.press(Qt::Key_2, Qt::AltModifier);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(!QApplication::clipboard()->text().isEmpty());
        QCOMPARE(QApplication::clipboard()->text(), desk.window->views().matrix().table().currentIndex().data().toString());
    }

    void shouldBearReportsThatGo()
    {
        Desk desk;
        desk.showStory();
        for (const Qt::Key key : {Qt::Key_2, Qt::Key_3, Qt::Key_4})
            desk.press(key, Qt::AltModifier);
        desk.press(Qt::Key_Down, Qt::ControlModifier);
        desk.window->session().removeReport(story::reportId(0));
        QCoreApplication::processEvents();
        desk.window->session().undoStack().undo();
        QCoreApplication::processEvents();
        desk.window->session().close();
        QCoreApplication::processEvents();
        QVERIFY(!desk.window->views().overview().isVisible());
    }
};

QTEST_MAIN(ViewsTest)
#include "tst_views.moc"
