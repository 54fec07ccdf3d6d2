// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/desk.h"
#include "ui/window/keybindings.h"
#include "ui/window/keyspage.h"
#include "ui/window/views.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTreeWidget>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

/// An analyst who works by keyboard, and one who wants other keys.
class KeysTest : public QObject {
    Q_OBJECT

    /// The page of keys, as F1 brings it up.
    static KeysPage *pageOf(Desk &desk)
    {
        desk.press(Qt::Key_F1);
        auto *page = desk.window->findChild<KeysPage *>();
        if (page)
            (void)QTest::qWaitForWindowActive(page);
        return page;
    }

    /// As somebody who presses the keys in the first field.
    static void give(KeysPage &page, const QAction *action, QKeySequence key)
    {
        page.choose(action);
        auto *field = page.findChildren<QKeySequenceEdit *>().front();
        field->setKeySequence(key);
        Q_EMIT field->editingFinished();
    }

private Q_SLOTS:
    void shouldHaveTheKeysThatAnalystsHaveInTheirFingers_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QStringList>("keys");
        QTest::newRow("next") << u"nextDifference"_s << QStringList{u"Ctrl+Down"_s, u"Alt+Down"_s};
        QTest::newRow("previous") << u"previousDifference"_s << QStringList{u"Ctrl+Up"_s, u"Alt+Up"_s};
        QTest::newRow("next unresolved") << u"nextUnresolved"_s << QStringList{u"Ctrl+PgDown"_s};
        QTest::newRow("previous unresolved") << u"previousUnresolved"_s << QStringList{u"Ctrl+PgUp"_s};
        QTest::newRow("note") << u"note"_s << QStringList{u"F6"_s};
        QTest::newRow("align") << u"alignSelection"_s << QStringList{u"Alt+S"_s};
        QTest::newRow("find") << u"find"_s << QStringList{u"Ctrl+F"_s};
        QTest::newRow("find next") << u"findNext"_s << QStringList{u"F3"_s};
        QTest::newRow("search all") << u"search"_s << QStringList{u"Ctrl+Shift+F"_s};
        QTest::newRow("find in the list") << u"filterList"_s << QStringList{u"Ctrl+L"_s};
        QTest::newRow("first column") << u"column1"_s << QStringList{u"Ctrl+1"_s};
        QTest::newRow("ninth column") << u"column9"_s << QStringList{u"Ctrl+9"_s};
        QTest::newRow("confirm") << u"confirm"_s << QStringList{u"C"_s};
        QTest::newRow("dismiss") << u"dismiss"_s << QStringList{u"D"_s};
        QTest::newRow("later") << u"putOff"_s << QStringList{u"L"_s};
        QTest::newRow("keys") << u"keys"_s << QStringList{u"F1"_s};
    }
    void shouldHaveTheKeysThatAnalystsHaveInTheirFingers()
    {
        QFETCH(QString, action);
        QFETCH(QStringList, keys);
        Desk desk;
        const auto *found = desk.window->actions().findChild<QAction *>(action);
        QVERIFY(found);
        for (const QString &key : keys)
            QVERIFY2(found->shortcuts().contains(QKeySequence(key)), qPrintable(key));
    }

    void shouldGiveEachKeyToOneActionOnly()
    {
        Desk desk;
        QMap<QKeySequence, QString> holders;
        for (const QAction *action : desk.window->actions().all()) {
            for (const QKeySequence &key : desk.window->keys().usual(action)) {
                QVERIFY2(!holders.contains(key), qPrintable(key.toString() + u' ' + holders[key] + u' ' + action->objectName()));
                holders.insert(key, action->objectName());
            }
        }
    }

    void shouldPassOverWhatIsSettled()
    {
        // Given the first difference confirmed and the third dismissed
        Desk desk;
        desk.showStory();
        desk.press(Qt::Key_Down, Qt::ControlModifier);
        desk.window->differences().list().setFocus();
        desk.press(Qt::Key_C);
        desk.press(Qt::Key_Down, Qt::ControlModifier);
        desk.press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(desk.window->choice().discrepancy(), u"d-quote"_s);
        desk.press(Qt::Key_D);
        // When the analyst goes to unresolved ones, only the second is left
        desk.press(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(desk.window->choice().discrepancy(), u"d-source"_s);
        desk.press(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(desk.window->choice().discrepancy(), u"d-source"_s);
        desk.press(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(desk.window->choice().discrepancy(), u"d-source"_s);
    }

    void shouldGoToMoveHideAndShowReportsByKeyboard()
    {
        Desk desk;
        desk.showStory();
        SideBySide &columns = desk.window->columns();
        desk.press(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(columns.currentColumn(), 2);
        desk.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(columns.currentColumn(), 1);
        desk.press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(columns.shownColumns(), (std::vector<int>{1, 0, 2}));
        desk.press(Qt::Key_1, Qt::ControlModifier); // by place, not by number
        QCOMPARE(columns.currentColumn(), 1);
        desk.press(Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(columns.shownColumns(), (std::vector<int>{0, 2}));
        QVERIFY(desk.window->findChild<QLabel *>(u"summary"_s)->text().contains(u"1 hidden"_s));
        // The numbers of differences and all words stay as they were, and the order outlasts a report that comes.
        QCOMPARE(desk.window->differences().filter().rowCount(), 3);
        desk.window->session().addText(u"A fourth report of the ferry that drifted off Lorn for three hours."_s);
        QTRY_COMPARE(columns.columnCount(), 4);
        QCOMPARE(columns.shownColumns(), (std::vector<int>{0, 2, 3}));
        desk.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(columns.shownColumns(), (std::vector<int>{0, 2, 3, 1}));
    }

    void shouldKeepOrderAndHiddenReportsWithTheDossier()
    {
        Desk desk;
        desk.showStory();
        desk.press(Qt::Key_1, Qt::ControlModifier);
        desk.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        desk.window->columns().hideColumn(2);
        QVERIFY(!desk.window->isWindowModified());
        const QString path = desk.path(u"ferry.crossread"_s);
        QVERIFY(desk.window->files().saveTo(path));
        desk.window->session().close();
        desk.window->files().open({path});
        QTRY_COMPARE(desk.window->columns().columnCount(), 3);
        QCOMPARE(desk.window->columns().shownColumns(), (std::vector<int>{1, 0}));
        desk.window->session().stopComparing();
    }

    void shouldShowAHiddenReportWhenSomethingInItIsAskedFor()
    {
        Desk desk;
        desk.showStory();
        desk.window->columns().hideColumn(2);
        QVERIFY(desk.window->columns().findNext(u"Skerry"_s));
        QCOMPARE(desk.window->columns().shownColumns(), (std::vector<int>{0, 1, 2}));
        QCOMPARE(desk.window->columns().selectedText(), u"Skerry"_s);
    }

    void shouldListEveryActionAndFindItByNameOrKey()
    {
        Desk desk;
        KeysPage *page = pageOf(desk);
        QVERIFY(page);
        QTreeWidget &list = page->list();
        for (const QAction *action : desk.window->actions().all())
            QVERIFY2(!list.findItems(KeyBindings::nameOf(action), Qt::MatchExactly | Qt::MatchRecursive).isEmpty(), qPrintable(action->objectName()));
        auto *words = page->findChild<QLineEdit *>();
        words->setText(u"F5"_s);
        int seen = 0;
        for (QTreeWidgetItemIterator it(&list, QTreeWidgetItemIterator::NotHidden | QTreeWidgetItemIterator::NoChildren); *it; ++it)
            seen += (*it)->parent() && !(*it)->parent()->isHidden();
        QCOMPARE(seen, 1);
    }

    void shouldTakeAKeyFromAnotherActionOnlyWhenTold()
    {
        Desk desk;
        desk.showStory();
        const Actions &actions = desk.window->actions();
        KeysPage *page = pageOf(desk);
        QVERIFY(page);
        auto *take = page->findChildren<QPushButton *>().front();
        for (QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->text() == u"&Take it"_s)
                take = button;
        }
        give(*page, actions.nextDifference, QKeySequence(Qt::Key_F5));
        QCOMPARE(actions.compareAgain->shortcut(), QKeySequence(Qt::Key_F5));
        QVERIFY(take->isVisible());
        take->click();
        QVERIFY(actions.compareAgain->shortcuts().isEmpty());
        QVERIFY(actions.nextDifference->shortcuts().contains(QKeySequence(Qt::Key_F5)));
        QVERIFY(actions.nextDifference->toolTip().contains(u"F5"_s));
        page->close();
        desk.press(Qt::Key_F5);
        QCOMPARE(desk.window->choice().discrepancy(), u"d-number"_s);
        desk.window->keys().resetAll();
        QCOMPARE(actions.compareAgain->shortcut(), QKeySequence(Qt::Key_F5));
        QVERIFY(!actions.nextDifference->shortcuts().contains(QKeySequence(Qt::Key_F5)));
    }

    void shouldRememberKeysAndVerdictLettersToo()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        {
            MainWindow window(store);
            window.keys().set(window.actions().confirm, {QKeySequence(Qt::Key_Y)});
        }
        MainWindow window(store);
        QCOMPARE(window.actions().confirm->shortcuts(), QList{QKeySequence(Qt::Key_Y)});
        QVERIFY(window.keys().isChanged(window.actions().confirm));
        const Dossier dossier = story::dossier();
        window.session().show(dossier, std::make_shared<const Comparison>(story::comparison(dossier)));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.choice().chooseShown(0);
        window.differences().list().setFocus();
        QTest::keyClick(&window.differences().list(), Qt::Key_C);
        QVERIFY(window.session().dossier().annotations.empty());
        QTest::keyClick(&window.differences().list(), Qt::Key_Y);
        QCOMPARE(window.session().dossier().annotations.front().verdict, Verdict::Confirmed);
        window.keys().reset(window.actions().confirm);
        QVERIFY(!window.keys().isChanged(window.actions().confirm));
    }

    void shouldGoToTheWordsOfTheListByKey()
    {
        Desk desk;
        desk.showStory();
        desk.press(Qt::Key_L, Qt::ControlModifier);
        desk.type(u"passengers"_s);
        QCOMPARE(desk.window->differences().filter().text(), u"passengers"_s);
    }
};

QTEST_MAIN(KeysTest)
#include "tst_keys.moc"
