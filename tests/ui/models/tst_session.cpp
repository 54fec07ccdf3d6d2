// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/story.h"
#include "ui/models/annotations.h"
#include "ui/models/notesmodel.h"
#include "ui/models/session.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class SessionTest : public QObject {
    Q_OBJECT
private:
    static void show(Session &session)
    {
        const Dossier dossier = story::dossier();
        session.show(dossier, std::make_shared<const Comparison>(story::comparison(dossier)));
    }
    static Annotation noteOn(Session &session, const QString &discrepancy, const QString &body)
    {
        Annotation note = annotationOn(session.dossier(), *session.discrepancy(discrepancy), u"Ada"_s);
        note.body = body;
        return note;
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    static Dossier withLogOf(Dossier dossier, const Dossier &other)
    {
        dossier.log = other.log;
        return dossier;
    }
    QTemporaryDir m_folder;

private Q_SLOTS:
    void shouldKeepANoteAsOneNamedStep()
    {
        Session session;
        show(session);
        session.put(noteOn(session, u"d-number"_s, u"Ask the operator."_s));
        QCOMPARE(session.dossier().annotations.size(), 1u);
        const Annotation note = session.dossier().annotations.front();
        QCOMPARE(note.author, u"Ada"_s);
        QCOMPARE(note.targets.size(), 3u);
        QCOMPARE(note.targets[1].exact, u"Some 140 passengers"_s);
        QCOMPARE(session.undoStack().count(), 1);
        QCOMPARE(session.undoStack().undoText(), u"add note"_s);
        QVERIFY(session.isModified());
        session.undoStack().undo();
        QVERIFY(session.dossier().annotations.empty());
        QVERIFY(!session.isModified());
        session.undoStack().redo();
        QCOMPARE(session.dossier().annotations.front(), note);
    }

    void shouldNameEachStepAfterWhatItDoes()
    {
        Session session;
        show(session);
        session.put(noteOn(session, u"d-number"_s, u"First."_s));
        Annotation note = session.dossier().annotations.front();
        note.body = u"Second."_s;
        session.put(note);
        QCOMPARE(session.undoStack().undoText(), u"edit note"_s);
        note = session.dossier().annotations.front();
        note.tags = {u"figures"_s};
        session.put(note);
        QCOMPARE(session.undoStack().undoText(), u"change tags"_s);
        session.toggleVerdict(u"d-number"_s, Verdict::Confirmed, u"Ada"_s);
        QVERIFY(session.undoStack().undoText().contains(u"Confirmed"_s));
        session.removeAnnotation(note.id);
        QCOMPARE(session.undoStack().undoText(), u"delete note"_s);
        QVERIFY(session.dossier().annotations.empty());
    }

    void shouldReturnToTheVerySameDossierAfterManySteps()
    {
        Session session;
        show(session);
        const Dossier before = session.dossier();
        const QStringList ids{u"d-number"_s, u"d-source"_s, u"d-quote"_s, u"d-hedge"_s};
        for (int i = 0; i < 200; ++i) {
            const QString id = ids[i % 4];
            if (i % 3 == 0) {
                session.toggleVerdict(id, Verdict(1 + i % 3), u"Ada"_s);
            } else {
                const qsizetype index = annotationOf(session.dossier(), id);
                Annotation note = index < 0 ? noteOn(session, id, {}) : session.dossier().annotations[std::size_t(index)];
                note.body = u"step %1"_s.arg(i);
                session.put(note);
            }
        }
        QVERIFY(session.undoStack().count() >= 200);
        const Dossier after = session.dossier();
        const std::size_t logged = after.log.size();
        QVERIFY(logged >= 200);
        while (session.undoStack().canUndo())
            session.undoStack().undo();
        QVERIFY(session.dossier().log.size() >= 2 * logged); // steps taken back are logged as well
        QCOMPARE(withLogOf(session.dossier(), before), before);
        while (session.undoStack().canRedo())
            session.undoStack().redo();
        QCOMPARE(withLogOf(session.dossier(), after), after);
    }

    void shouldClearAVerdictThatIsGivenTwiceAndLeaveNothingBehind()
    {
        Session session;
        show(session);
        session.toggleVerdict(u"d-quote"_s, Verdict::Dismissed, u"Ada"_s);
        QCOMPARE(session.dossier().annotations.front().verdict, Verdict::Dismissed);
        session.toggleVerdict(u"d-quote"_s, Verdict::Dismissed, u"Ada"_s);
        QVERIFY(session.dossier().annotations.empty());
        QCOMPARE(session.undoStack().undoText(), u"clear verdict"_s);
    }

    void shouldNotMakeAStepOfNothing()
    {
        Session session;
        show(session);
        session.put(noteOn(session, u"d-number"_s, u"  \n"_s));
        session.put(noteOn(session, u"d-number"_s, u"Kept."_s));
        session.put(session.dossier().annotations.front());
        QCOMPARE(session.undoStack().count(), 1);
    }

    void shouldKeepNotesWhenTheirReportIsRemovedAndFindThemAgain()
    {
        Session session;
        show(session);
        session.put(noteOn(session, u"d-number"_s, u"Ask."_s));
        session.removeReport(story::reportId(1));
        QCOMPARE(session.dossier().reports.size(), 2u);
        QCOMPARE(session.dossier().annotations.size(), 1u);
        QCOMPARE(placesOf(session.dossier().annotations.front(), session.dossier()).size(), 2u);
        session.undoStack().undo();
        QCOMPARE(session.dossier().reports.size(), 3u);
        QCOMPARE(placesOf(session.dossier().annotations.front(), session.dossier()).size(), 3u);
        QTRY_COMPARE(session.state(), Session::State::Compared);
    }

    void shouldOpenWhatCanBeReadAndNameTheRest()
    {
        const QString good = write(u"good.txt"_s, "Ferry adrift\n\nA ferry drifted off Lorn for three hours on Tuesday.\n");
        const QString other = write(u"other.txt"_s, "Ferry drifts\n\nA ferry was adrift off Lorn for three hours.\n");
        const QString missing = m_folder.filePath(u"missing.txt"_s);
        QVERIFY(!good.isEmpty() && !other.isEmpty());
        Session session;
        std::vector<Error> errors;
        connect(&session, &Session::errorsFound, this, [&](const std::vector<Error> &found) { errors = found; });
        session.open({good, missing, m_folder.path(), other});
        QTRY_COMPARE(session.dossier().reports.size(), 2u);
        QCOMPARE(errors.size(), 2u);
        QCOMPARE(errors[0], (Error{ErrorCode::NotFound, missing, errors[0].detail}));
        QCOMPARE(errors[1].code, ErrorCode::IsDirectory);
        QTRY_COMPARE(session.state(), Session::State::Compared);
        QVERIFY(!session.isModified());
    }

    void shouldSayThatTheComparisonWasStoppedAndMakeItAgain()
    {
        const Dossier dossier = story::dossier();
        Session session;
        session.show(dossier, nullptr);
        QCOMPARE(session.state(), Session::State::Comparing);
        session.stopComparing();
        QCOMPARE(session.state(), Session::State::Stopped);
        QTest::qWait(50);
        QVERIFY(!session.comparison());
        session.compareAgain();
        QTRY_VERIFY(session.comparison());
        QCOMPARE(session.state(), Session::State::Compared);
    }

    void shouldAddPastedTextAsAReportThatCanBeTakenBack()
    {
        Session session;
        show(session);
        session.addText(u"Ferry safe\n\nAll 112 passengers of the ferry are safe, the harbour master said.\n"_s);
        QCOMPARE(session.dossier().reports.size(), 4u);
        QCOMPARE(session.undoStack().undoText(), u"add 1 report(s)"_s);
        QVERIFY(session.dossier().reports.back().report.text.contains(u"All 112 passengers"));
        session.undoStack().undo();
        QCOMPARE(session.dossier().reports.size(), 3u);
        QTRY_VERIFY(!session.comparing().running());
    }

    void shouldSaveAndReopenWhatTheAnalystWrote()
    {
        const QString path = m_folder.filePath(u"ferry.crossread"_s);
        Session session;
        show(session);
        session.put(noteOn(session, u"d-number"_s, u"Ask the operator."_s));
        session.toggleVerdict(u"d-quote"_s, Verdict::Later, u"Ada"_s);
        const Outcome saved = session.save(path);
        QVERIFY2(saved.ok(), saved.ok() ? "" : qPrintable(saved.error().detail));
        QVERIFY(!session.isModified());
        Session reopened;
        reopened.open({path});
        QTRY_COMPARE(reopened.path(), path);
        QCOMPARE(reopened.dossier().annotations, session.dossier().annotations);
        QCOMPARE(reopened.dossier().reports, session.dossier().reports);
        QTRY_VERIFY(!reopened.comparing().running());
    }

    void shouldListAllNotesEvenThoseWhoseWordsAreLost()
    {
        Session session;
        show(session);
        NotesModel notes(session);
        const QAbstractItemModelTester tester(&notes, QAbstractItemModelTester::FailureReportingMode::QtTest);
        session.put(noteOn(session, u"d-number"_s, u"Ask."_s));
        const Span tug = story::find(session.dossier().reports[2].report, u"A tug from Skerry");
        Annotation selection = annotationOn(session.dossier(), 2, tug, u"Ada"_s);
        selection.body = u"Which tug?"_s;
        session.put(selection);
        QCOMPARE(notes.rowCount(), 2);
        QVERIFY(notes.index(0).data(NotesModel::PlaceRole).toString().startsWith(u"1 · Number"_s));
        QVERIFY(notes.index(1).data(NotesModel::PlaceRole).toString().contains(u"“A tug from Skerry”"_s));
        QCOMPARE(notes.index(1).data(NotesModel::DoubtRole).toString(), QString());
        Annotation moved = selection;
        moved.targets[0].suffix = u" that nobody ever wrote behind it, in this report or in another one"_s;
        session.put(moved);
        QVERIFY(notes.index(1).data(NotesModel::DoubtRole).toString().contains(u"uncertain"_s));
        session.removeReport(story::reportId(2));
        QVERIFY(notes.index(1).data(NotesModel::DoubtRole).toString().contains(u"cannot be found"_s));
        QCOMPARE(notes.index(1).data(NotesModel::BodyRole).toString(), u"Which tug?"_s);
        QTRY_VERIFY(!session.comparing().running());
    }
};

QTEST_MAIN(SessionTest)
#include "tst_session.moc"
