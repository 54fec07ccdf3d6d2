// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/compare.h"
#include "tests/ui/window/desk.h"
#include "ui/panels/correctionspanel.h"
#include "ui/window/colours.h"

#include <QListView>
#include <QMenu>
#include <QStatusBar>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

/// An analyst who knows better than the program.
class WindowCorrectionsTest : public QObject {
    Q_OBJECT
private:
    static constexpr QStringView sand = u"The engines may have taken in sand, the operator said.";
    static constexpr QStringView tug = u"A tug from Skerry brought it in, the coastguard said.";

    static void showReports(Desk &desk)
    {
        const Dossier dossier = story::dossier();
        desk.window->session().show(dossier, std::make_shared<const Comparison>(compare(reportsOf(dossier)).value()));
        QApplication::processEvents();
    }
    /// Selects words as a hand on the keyboard does.
    static void findAndSelect(const Desk &desk, QStringView words)
    {
        desk.press(Qt::Key_F, Qt::ControlModifier);
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.type(words.toString());
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Escape);
    }
    static void matchByKeyboard(const Desk &desk)
    {
        findAndSelect(desk, sand);
        desk.press(Qt::Key_S, Qt::AltModifier);
        findAndSelect(desk, tug);
        desk.press(Qt::Key_S, Qt::AltModifier);
    }
    static Member member(const Desk &desk, int report, QStringView words)
    {
        return {report, story::find(desk.window->session().dossier().reports[std::size_t(report)].report, words)};
    }
    /// The id of the passage that has both stretches; empty: none.
    static QString passageOf(const Desk &desk, const Member &one, const Member &other)
    {
        for (const Passage &passage : desk.window->session().comparison()->alignment.passages) {
            const auto has = [&](const Member &wanted) {
                return std::ranges::any_of(passage.members,
                    [&](const Member &m) { return m.report == wanted.report && m.span.overlaps(wanted.span); });
            };
            if (has(one) && has(other))
                return passage.id;
        }
        return {};
    }
    static QString matched(const Desk &desk) { return passageOf(desk, member(desk, 0, sand), member(desk, 2, tug)); }
    static bool isUpToDate(const Desk &desk)
    {
        return desk.window->session().isUpToDate() && !desk.window->session().comparing().running();
    }

private Q_SLOTS:
    void shouldKeepAForcedMatchThroughEverythingThatMayHappen()
    {
        // Given three reports, two sentences of which the program does not align, and a note on a difference
        Desk desk;
        showReports(desk);
        Session &session = desk.window->session();
        QVERIFY(matched(desk).isEmpty());
        desk.press(Qt::Key_Down, Qt::ControlModifier);
        desk.press(Qt::Key_F6);
        desk.type(u"Ask the operator."_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        const auto notes = session.dossier().annotations;
        QCOMPARE(notes.size(), 1u);

        // When the analyst selects the one, keeps it, selects the other, and aligns them, all by keyboard
        findAndSelect(desk, sand);
        QCOMPARE(desk.window->columns().selectedText(), sand.toString());
        desk.press(Qt::Key_S, Qt::AltModifier);
        QVERIFY(session.dossier().corrections.empty());
        QVERIFY2(desk.window->statusBar()->currentMessage().contains(u"Harbour Wire"_s), qPrintable(desk.window->statusBar()->currentMessage()));
        findAndSelect(desk, tug);
        QCOMPARE(desk.window->columns().selections().size(), 2u);
        desk.press(Qt::Key_S, Qt::AltModifier);

        // Then the correction is listed at once, the reports are compared again, and the new passage is chosen
        QCOMPARE(desk.window->corrections().list().model()->rowCount(), 1);
        QVERIFY(desk.window->columns().selections().empty());
        QTRY_VERIFY(isUpToDate(desk));
        QVERIFY(!matched(desk).isEmpty());
        QCOMPARE(desk.window->choice().passage(), matched(desk));
        QVERIFY(desk.window->isWindowModified());

        // And it is there after comparing again
        desk.press(Qt::Key_F5);
        QTRY_VERIFY(isUpToDate(desk));
        QVERIFY(!matched(desk).isEmpty());

        // And after another report was added, with the note
        session.addText(u"Ferry safe\n\nAll 112 passengers of the ferry are safe, the harbour master said.\n"_s);
        QTRY_VERIFY(isUpToDate(desk));
        QCOMPARE(session.dossier().reports.size(), 4u);
        QVERIFY(!matched(desk).isEmpty());
        QCOMPARE(session.dossier().annotations, notes);

        // And after saving and opening again
        const QString path = desk.path(u"ferry.crossread"_s);
        QVERIFY(session.save(path).ok());
        const auto corrections = session.dossier().corrections;
        session.close();
        QCOMPARE(desk.window->corrections().list().model()->rowCount(), 0);
        session.open({path});
        QTRY_COMPARE(session.path(), path);
        QTRY_VERIFY(isUpToDate(desk));
        QVERIFY(session.dossier().corrections == corrections);
        QCOMPARE(session.dossier().annotations, notes);
        QVERIFY(!matched(desk).isEmpty());
    }

    void shouldUndoAndRedoAMatchByKeyboard()
    {
        // Given a forced match
        Desk desk;
        showReports(desk);
        const Comparison before = *desk.window->session().comparison();
        matchByKeyboard(desk);
        QTRY_VERIFY(isUpToDate(desk));
        const Comparison after = *desk.window->session().comparison();
        QVERIFY(!(after == before));
        // When it is undone, then all is as it was
        QVERIFY2(desk.window->actions().undo->text().contains(u"match passages"_s), qPrintable(desk.window->actions().undo->text()));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(isUpToDate(desk));
        QVERIFY(*desk.window->session().comparison() == before);
        QVERIFY(!desk.window->isWindowModified());
        // And redone, as it was after
        desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(isUpToDate(desk));
        QVERIFY(*desk.window->session().comparison() == after);
    }

    void shouldBreakAMatchByKeyboard()
    {
        // Given the passage that the third report shares with the first
        Desk desk;
        showReports(desk);
        const Member first = member(desk, 0, u"A ferry with 112 passengers");
        const Member third = member(desk, 2, u"A ferry carrying 112 people");
        const QString passage = passageOf(desk, first, third);
        QVERIFY(!passage.isEmpty());
        desk.window->choice().choosePassage(passage);
        // When the analyst selects the third's words and breaks it
        findAndSelect(desk, u"A ferry carrying 112 people");
        QCOMPARE(desk.window->columns().currentColumn(), 2);
        desk.press(Qt::Key_S, Qt::AltModifier | Qt::ShiftModifier);
        // Then these have no part in it any more, also after comparing again
        QCOMPARE(desk.window->session().dossier().corrections.size(), 1u);
        QTRY_VERIFY(isUpToDate(desk));
        QVERIFY(passageOf(desk, first, third).isEmpty());
        desk.press(Qt::Key_F5);
        QTRY_VERIFY(isUpToDate(desk));
        QVERIFY(passageOf(desk, first, third).isEmpty());
        // And undone it has
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(isUpToDate(desk));
        QCOMPARE(passageOf(desk, first, third), passage);
    }

    void shouldKeepANoteThatIsBeingTypedWhileTheReportsAreComparedAgain()
    {
        // Given a match whose analysis is under way, and a note half typed on a difference
        Desk desk;
        showReports(desk);
        matchByKeyboard(desk);
        desk.press(Qt::Key_Down, Qt::ControlModifier);
        desk.press(Qt::Key_F6);
        desk.type(u"Half a thou"_s);
        // When the new comparison arrives, then the words are kept
        QTRY_VERIFY(isUpToDate(desk));
        QCOMPARE(desk.window->session().dossier().annotations.size(), 1u);
        QCOMPARE(desk.window->session().dossier().annotations.front().body, u"Half a thou"_s);
        // And so are those typed when another report is added
        desk.press(Qt::Key_Down, Qt::ControlModifier);
        desk.press(Qt::Key_Up, Qt::ControlModifier);
        desk.press(Qt::Key_F6);
        desk.type(u"ght"_s);
        desk.window->session().addText(u"Ferry safe\n\nAll 112 passengers are safe, the harbour master said.\n"_s);
        QTRY_VERIFY(isUpToDate(desk));
        QCOMPARE(desk.window->session().dossier().annotations.front().body, u"Half a thought"_s);
    }

    void shouldSayThatWordsOfOneReportAreNoMatchAndLetGoByEscape()
    {
        Desk desk;
        showReports(desk);
        findAndSelect(desk, sand);
        desk.press(Qt::Key_S, Qt::AltModifier);
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.window->columns().selections().empty());
        QVERIFY(!desk.window->actions().alignSelection->isEnabled());
        QVERIFY(desk.window->session().dossier().corrections.empty());
    }

    void shouldTakeACorrectionBackInItsList()
    {
        // Given a forced match, and its row chosen
        Desk desk;
        showReports(desk);
        matchByKeyboard(desk);
        QTRY_VERIFY(isUpToDate(desk));
        QListView &list = desk.window->corrections().list();
        desk.window->choice().choose({});
        list.setCurrentIndex(list.model()->index(0, 0));
        // When it is entered, then the window goes to its place
        Q_EMIT desk.window->corrections().chosen(desk.window->session().dossier().corrections.front().id);
        QCOMPARE(desk.window->choice().passage(), matched(desk));
        QCOMPARE(desk.window->columns().selectedText(), sand.toString());
        // When it is deleted, then it is gone until that is undone
        QTest::keyClick(&list, Qt::Key_Delete);
        QVERIFY(desk.window->session().dossier().corrections.empty());
        QTRY_VERIFY(isUpToDate(desk));
        QVERIFY(matched(desk).isEmpty());
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(isUpToDate(desk));
        QVERIFY(!matched(desk).isEmpty());
    }

    void shouldSayWhyReportsAreOneEventAndPartThem()
    {
        // Given three reports of one event
        Desk desk;
        showReports(desk);
        Session &session = desk.window->session();
        const auto entries = [&] {
            QMenu *menu = desk.window->actions().event;
            Q_EMIT menu->aboutToShow();
            return menu->actions();
        };
        const auto chosen = [&](QStringView words) {
            for (QAction *action : entries()) {
                if (action->text().contains(words))
                    return action;
            }
            return static_cast<QAction *>(nullptr);
        };
        desk.window->columns().setCurrentColumn(2);
        QVERIFY(chosen(u"One event with Harbour Wire, Daily Meridian"));
        QVERIFY(chosen(u"Probability"));
        QVERIFY(!chosen(u"Same event as"));
        // When the analyst says that the third tells of another
        chosen(u"Another event than these")->trigger();
        // Then it stands alone, and can be put back
        QTRY_VERIFY(isUpToDate(desk));
        QCOMPARE(session.comparison()->alignment.events.size(), 2u);
        QVERIFY(passageOf(desk, member(desk, 0, u"A ferry with 112 passengers"), member(desk, 2, u"A ferry carrying 112 people")).isEmpty());
        QVERIFY(!chosen(u"Another event than these")->isEnabled());
        chosen(u"Same event as Harbour Wire, Daily Meridian")->trigger();
        QTRY_VERIFY(isUpToDate(desk));
        QCOMPARE(session.comparison()->alignment.events.size(), 1u);
        QVERIFY(chosen(u"Decided by you"));
        QCOMPARE(desk.window->corrections().list().model()->rowCount(), 2);
    }

    /// Not a check but pictures to look at: CROSSREAD_PICTURES names a folder.
    void shouldPaintInLightAndDark()
    {
        for (const auto colours : {Settings::Colours::Light, Settings::Colours::Dark}) {
            applyColours(*qApp, colours);
            Desk desk;
            desk.window->resize(1280, 800);
            showReports(desk);
            matchByKeyboard(desk);
            QTRY_VERIFY(isUpToDate(desk));
            desk.window->columns().setCurrentColumn(2);
            Q_EMIT desk.window->actions().event->aboutToShow();
            for (QAction *action : desk.window->actions().event->actions()) {
                if (action->text().contains(u"Another event"_s)) {
                    action->trigger();
                    break;
                }
            }
            QTRY_VERIFY(isUpToDate(desk));
            auto *dock = desk.window->findChild<QWidget *>(u"correctionsDock"_s);
            QVERIFY(dock);
            dock->raise();
            QTest::qWait(100);
            const QImage picture = desk.window->grab().toImage();
            const bool dark = picture.pixelColor(picture.width() - 60, picture.height() - 60).lightness() < 128;
            QCOMPARE(dark, colours == Settings::Colours::Dark);
            const QString folder = qEnvironmentVariable("CROSSREAD_PICTURES");
            if (!folder.isEmpty())
                QVERIFY(picture.save(folder + (dark ? u"/corrections-dark.png"_s : u"/corrections-light.png"_s)));
        }
        applyColours(*qApp, Settings::Colours::System);
    }
};

QTEST_MAIN(WindowCorrectionsTest)
#include "tst_corrections.moc"
