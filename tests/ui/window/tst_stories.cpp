// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/compare/compare.h"
#include "core/dossier/store.h"
#include "tests/ui/window/desk.h"
#include "ui/models/annotations.h"
#include "ui/models/attributing.h"
#include "ui/models/correcting.h"
#include "ui/models/discrepancymodel.h"
#include "ui/panels/searchpanel.h"
#include "ui/panels/tagsedit.h"
#include "ui/window/colours.h"
#include "ui/window/views.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QTreeView>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

/// A day's work, from end to end.
class StoriesTest : public QObject {
    Q_OBJECT
private:
    static void showReports(Desk &desk)
    {
        const Dossier dossier = story::dossier();
        desk.window->session().show(dossier, std::make_shared<const Comparison>(compare(reportsOf(dossier)).value()));
        QApplication::processEvents();
    }
    static bool isUpToDate(const Desk &desk)
    {
        return desk.window->session().isUpToDate() && !desk.window->session().comparing().running();
    }
    static Member member(const Session &session, int report, QStringView words)
    {
        return {report, story::find(session.dossier().reports[std::size_t(report)].report, words)};
    }
    /// What a dossier file holds but for the log, which tells of steps back too.
    static QByteArray contentOf(const Desk &desk, const QString &path)
    {
        Result<Dossier> dossier = loadDossier(path);
        if (!dossier.ok())
            return {};
        dossier->log.clear();
        const QString plain = desk.path(u"plain.crossread"_s);
        return saveDossier(*dossier, plain).ok() ? readFile(plain).value() : QByteArray();
    }

    static Annotation annotationAt(const Session &session, int step)
    {
        const auto &found = session.comparison()->discrepancies;
        const Discrepancy &about = found[std::size_t(step) % found.size()];
        const qsizetype index = annotationOf(session.dossier(), about.id);
        return index < 0 ? annotationOn(session.dossier(), about, u"Ada"_s) : session.dossier().annotations[std::size_t(index)];
    }
    /// One of the things that an analyst does; each makes one step.
    static void doSomething(Session &session, int step)
    {
        const Dossier &dossier = session.dossier();
        Annotation annotation = annotationAt(session, step);
        switch (step % 9) {
        case 0:
            session.toggleVerdict(annotation.discrepancy, Verdict(1 + step % 3), u"Ada"_s);
            break;
        case 1:
            annotation.body = u"Thought %1, with “marks” and \U0001F6A2"_s.arg(step);
            session.put(annotation);
            break;
        case 2:
            annotation.tags.append(u"tag %1"_s.arg(step));
            session.put(annotation);
            break;
        case 3:
            session.correct(*matchOf(dossier, {member(session, 0, u"The engines may have taken in sand"), member(session, 2, u"A tug from Skerry")}, u"Ada"_s));
            break;
        case 4:
            session.correct(*kindOf(dossier, member(session, 1, u"Sand had entered"), step % 18 == 4 ? ParagraphKind::Caption : ParagraphKind::Body, u"Ada"_s));
            break;
        case 5:
            session.correct(*detailsOf(dossier, 2, {{Detail::Outlet, u"Gazette %1"_s.arg(step)}}, u"Ada"_s));
            break;
        case 6: {
            QuoteSource said{member(session, 0, u"Nobody was hurt and nobody panicked"), true, {}, {}};
            QuoteSource other = said;
            other.speaker = Mention{member(session, 0, u"the operator").span, u"Operator %1"_s.arg(step)};
            session.correct(attributionChange(dossier, said, other, u"Ada"_s), {});
            break;
        }
        case 7: {
            const Trifle trifle = allTrifles[std::size_t(step) % allTrifles.size()];
            session.setSame(trifle, !session.same().testFlag(trifle));
            break;
        }
        default:
            session.setFilter(u"Filter %1"_s.arg(step % 5), u"{\"text\":\"%1\"}"_s.arg(step));
        }
    }

private Q_SLOTS:
    void shouldFindJudgeTagAndNoteADifferenceByKeyboardAlone()
    {
        // Given three reports and the findings about them
        Desk desk;
        desk.showStory();
        // When the analyst searches all of them and goes to a place
        desk.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        desk.type(u"112"_s);
        QCOMPARE(desk.window->search().summary(), u"2 place(s) in 2 of 3 reports"_s);
        desk.press(Qt::Key_Down);
        QCOMPARE(desk.window->columns().selection()->column, 0);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Down);
        QCOMPARE(desk.window->columns().selection()->column, 2);
        QCOMPARE(desk.window->columns().selectedText(), u"112"_s);
        // And goes on to the next of them by key, round to the first
        desk.press(Qt::Key_F3);
        QCOMPARE(desk.window->columns().selection()->column, 0);
        desk.press(Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(desk.window->columns().selection()->column, 2);
        desk.press(Qt::Key_Escape);
        // And takes the first difference, confirms it, writes a note and a tag
        desk.press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(desk.window->choice().discrepancy(), u"d-number"_s);
        desk.window->differences().list().setFocus();
        desk.press(Qt::Key_C);
        desk.press(Qt::Key_F6);
        desk.type(u"Ask the **operator**."_s);
        desk.press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), &desk.window->inspector().tags().field());
        desk.type(u"casualties"_s);
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Escape);
        // Then all of it is in the dossier, on that difference and not on the words found before, and the list has the focus
        const auto &all = desk.window->session().dossier().annotations;
        QCOMPARE(all.size(), 1u);
        QCOMPARE(all[0].discrepancy, u"d-number"_s);
        QCOMPARE(all[0].verdict, Verdict::Confirmed);
        QCOMPARE(all[0].body, u"Ask the **operator**."_s);
        QCOMPARE(all[0].tags, QStringList{u"casualties"_s});
        QCOMPARE(all[0].author, u"Ada"_s);
        QCOMPARE(QApplication::focusWidget(), &desk.window->differences().list());
        // And each is a step of its own with a name
        QStringList steps;
        for (int i = 0; i < desk.window->session().undoStack().count(); ++i)
            steps.append(desk.window->session().undoStack().text(i));
        QCOMPARE(steps, QStringList({u"verdict “Confirmed”"_s, u"add note"_s, u"change tags"_s}));
    }

    void shouldLoseNothingWhenAnotherReportIsAdded()
    {
        // Given a verdict, a note, tags, every kind of correction, a switch and a filter
        Desk desk;
        showReports(desk);
        Session &session = desk.window->session();
        for (int step = 0; step < 9; ++step) {
            doSomething(session, step);
            QTRY_VERIFY(isUpToDate(desk));
        }
        const Dossier before = session.dossier();
        QCOMPARE(before.corrections.size(), 4u);
        QVERIFY(!before.annotations.empty());
        // When another report is added
        session.addText(u"Ferry safe\n\nAll 112 passengers of the ferry are safe, harbour master Ida Brekke said.\n"_s);
        QTRY_VERIFY(isUpToDate(desk));
        // Then everything that the analyst did is there, and holds
        QCOMPARE(session.dossier().reports.size(), 4u);
        QVERIFY(session.dossier().annotations == before.annotations);
        QVERIFY(session.dossier().corrections == before.corrections);
        QCOMPARE(session.dossier().filters, before.filters);
        QCOMPARE(session.dossier().settings, before.settings);
        QCOMPARE(shortTitle(session.dossier().reports[2].report), u"Gazette 5"_s);
        const Corrections &applied = session.comparison()->corrections;
        QVERIFY(applied.matches.size() == 1 && applied.kinds.size() == 1 && applied.details.size() == 1 && applied.quotes.size() == 1);
        for (const Annotation &annotation : before.annotations)
            QVERIFY(!placesOf(annotation, session.dossier()).empty());
    }

    void shouldUndoTwoHundredStepsToTheVeryBytesAndRedoThem()
    {
        // Given a dossier that was saved
        Desk desk;
        showReports(desk);
        Session &session = desk.window->session();
        const QString first = desk.path(u"first.crossread"_s);
        QVERIFY(session.save(first).ok());
        // When two hundred things are done, all of them different
        for (int step = 0; step < 200; ++step) {
            doSomething(session, step);
            QCOMPARE(session.undoStack().count(), step + 1);
            QVERIFY(!session.undoStack().undoText().isEmpty());
        }
        QTRY_VERIFY_WITH_TIMEOUT(isUpToDate(desk), 20'000);
        const QString last = desk.path(u"last.crossread"_s);
        QVERIFY(session.save(last).ok());
        QVERIFY(contentOf(desk, last) != contentOf(desk, first));
        // And undone by key
        for (int step = 0; step < 200; ++step)
            desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(session.undoStack().index(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(isUpToDate(desk), 20'000);
        // Then the dossier is what it was, to the byte
        const QString undone = desk.path(u"undone.crossread"_s);
        QVERIFY(session.save(undone).ok());
        QCOMPARE(contentOf(desk, undone), contentOf(desk, first));
        // And redone it is what it became
        for (int step = 0; step < 200; ++step)
            desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(isUpToDate(desk), 20'000);
        const QString redone = desk.path(u"redone.crossread"_s);
        QVERIFY(session.save(redone).ok());
        QCOMPARE(contentOf(desk, redone), contentOf(desk, last));
    }

    void shouldSearchAgainInReportsThatAreAddedAndForgetWhenClosed()
    {
        // Given a search
        Desk desk;
        desk.showStory();
        desk.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        desk.type(u"Lorn"_s);
        const int hits = desk.window->search().model().hitCount();
        QVERIFY(hits > 3);
        // When a report is added, then its places are listed and those in sight are marked
        desk.window->session().addText(u"Calm off Lorn\n\nNothing happened off Lorn today.\n"_s);
        QCOMPARE(desk.window->search().model().hitCount(), hits + 2);
        QCOMPARE(desk.window->search().model().rowCount(), 4);
        // When the words are typed in the bar, then the list follows
        desk.press(Qt::Key_F, Qt::ControlModifier);
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.type(u"calm"_s);
        QCOMPARE(desk.window->search().words(), u"calm"_s);
        QCOMPARE(desk.window->search().model().hitCount(), 1);
        // When both are closed, then nothing is marked any more
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.window->views().hits().back().size(), 1u);
        desk.window->findChild<QDockWidget *>(u"searchDock"_s)->close();
        QVERIFY(desk.window->views().hits().back().empty());
    }

    /// Not a check but pictures to look at: CROSSREAD_PICTURES names a folder.
    void shouldPaintInLightAndDark()
    {
        for (const auto colours : {Settings::Colours::Light, Settings::Colours::Dark}) {
            applyColours(*qApp, colours);
            Desk desk;
            desk.window->resize(1280, 860);
            desk.showStory();
            desk.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
            desk.type(u"engines"_s);
            desk.press(Qt::Key_Down);
            QTest::qWait(50);
            keepPicture(*desk.window, u"search"_s);
            desk.press(Qt::Key_Escape);
            desk.press(Qt::Key_Down, Qt::ControlModifier);
            desk.press(Qt::Key_F6);
            desk.type(u"Ask the **operator**, see [the log](https://log.example)."_s);
            desk.press(Qt::Key_Return);
            desk.type(u"- `112` or *140*?"_s);
            QTest::keyClicks(&desk.window->inspector().tags().field(), u"casualties,ask,"_s);
            desk.window->differences().filter().setOutletWanted(u"Daily Meridian"_s, true);
            desk.window->differences().filter().setMinimumConfidence(0.8);
            QTest::qWait(50);
            keepPicture(*desk.window, u"inspector"_s);
        }
        applyColours(*qApp, Settings::Colours::System);
    }
};

QTEST_MAIN(StoriesTest)
#include "tst_stories.moc"
