// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/compare.h"
#include "core/dossier/store.h"
#include "tests/ui/models/story.h"
#include "ui/models/correcting.h"
#include "ui/models/correctionsmodel.h"
#include "ui/models/session.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

/// What the analyst overrules: kept, undone, applied by the next analysis.
class CorrectionsTest : public QObject {
    Q_OBJECT
private:
    static void show(Session &session)
    {
        const Dossier dossier = story::dossier();
        session.show(dossier, std::make_shared<const Comparison>(compare(reportsOf(dossier)).value()));
    }
    static Member member(const Session &session, int report, QStringView words)
    {
        return {report, story::find(session.dossier().reports[std::size_t(report)].report, words)};
    }
    static Correction match(const Session &session)
    {
        return *matchOf(session.dossier(),
            {member(session, 0, u"The engines may have taken in sand, the operator said."),
                member(session, 2, u"A tug from Skerry brought it in, the coastguard said.")},
            u"Ada"_s);
    }
    /// The passage that has both, nullptr for none.
    static const Passage *passageOf(const Session &session, const Member &one, const Member &other)
    {
        for (const Passage &passage : session.comparison()->alignment.passages) {
            const auto has = [&](const Member &wanted) {
                return std::ranges::any_of(passage.members, [&](const Member &m) {
                    return m.report == wanted.report && !m.span.intersected(wanted.span).empty();
                });
            };
            if (has(one) && has(other))
                return &passage;
        }
        return nullptr;
    }
    QTemporaryDir m_folder;

private Q_SLOTS:
    void shouldApplyAMatchAsOneNamedStepAndUndoIt()
    {
        Session session;
        show(session);
        const Comparison before = *session.comparison();
        const Member sand = member(session, 0, u"The engines may have taken in sand");
        const Member tug = member(session, 2, u"A tug from Skerry");
        QVERIFY(!passageOf(session, sand, tug));
        session.correct(match(session));
        QCOMPARE(session.undoStack().undoText(), u"match passages"_s);
        QVERIFY(session.isModified());
        // What was found before stays in sight until the new analysis is there.
        QVERIFY(session.comparison());
        QVERIFY(!session.isUpToDate());
        QTRY_VERIFY(session.isUpToDate());
        QVERIFY(passageOf(session, sand, tug));
        session.compareAgain();
        QTRY_VERIFY(session.isUpToDate());
        QVERIFY(passageOf(session, sand, tug));
        session.undoStack().undo();
        QVERIFY(session.dossier().corrections.empty());
        QTRY_VERIFY(session.isUpToDate());
        QVERIFY(*session.comparison() == before);
    }

    void shouldBeRightAgainAtOnceWhenUndoneBeforeItIsCompared()
    {
        Session session;
        show(session);
        const auto before = session.comparison();
        session.correct(match(session));
        session.undoStack().undo();
        QVERIFY(session.isUpToDate());
        QVERIFY(!session.comparing().running());
        QCOMPARE(session.comparison(), before);
    }

    void shouldShowAgainWhatIsStillAtHandAndComputeItAnewWhenAsked()
    {
        Session session;
        show(session);
        const auto first = session.comparison();
        session.correct(match(session));
        QTRY_VERIFY(session.isUpToDate());
        const auto matched = session.comparison();
        session.undoStack().undo();
        QTRY_VERIFY(session.isUpToDate());
        QCOMPARE(session.comparison(), first); // the very same
        session.undoStack().redo();
        QTRY_VERIFY(session.isUpToDate());
        QCOMPARE(session.comparison(), matched);
        // The same for reports that come and go.
        session.addText(u"Ferry safe\n\nAll 112 passengers of the ferry are safe, the harbour master said.\n"_s);
        QTRY_VERIFY(session.isUpToDate());
        QVERIFY(session.comparison() != matched);
        session.undoStack().undo();
        QTRY_VERIFY(session.isUpToDate());
        QCOMPARE(session.comparison(), matched);
        // But comparing again is done again, and other words are not those.
        session.compareAgain();
        QTRY_VERIFY(session.isUpToDate());
        QVERIFY(session.comparison() != matched && *session.comparison() == *matched);
        RecentComparisons recent;
        recent.keep(session.dossier(), session.comparison());
        Dossier other = session.dossier();
        QVERIFY(recent.find(other));
        other.reports[0].report.text.append(u'!');
        QVERIFY(!recent.find(other));
        for (std::size_t i = 0; i < RecentComparisons::most; ++i)
            recent.keep(other, std::make_shared<const Comparison>(*matched));
        QVERIFY(!recent.find(session.dossier()));
    }

    void shouldTakeAMemberOutOfItsPassage()
    {
        Session session;
        show(session);
        const Member first = member(session, 0, u"A ferry with 112 passengers");
        const Member last = member(session, 2, u"A ferry carrying 112 people");
        const Passage *passage = passageOf(session, first, last);
        QVERIFY(passage);
        const auto part = partOf(session.dossier(), *passage, *memberNear(*passage, 2, last.span.begin), u"Ada"_s);
        QVERIFY(part);
        QCOMPARE(part->targets.front().report, story::reportId(2));
        session.correct(*part);
        QCOMPARE(session.undoStack().undoText(), u"break match"_s);
        QTRY_VERIFY(session.isUpToDate());
        QVERIFY(!passageOf(session, first, last));
        session.undoStack().undo();
        QTRY_VERIFY(session.isUpToDate());
        QVERIFY(passageOf(session, first, last));
    }

    void shouldTakeOneOfTwoMembersOfAReportOutOnly()
    {
        const Dossier dossier = story::dossier();
        const Report &third = dossier.reports[2].report;
        const Member ferry{2, story::find(third, u"A ferry carrying 112 people")};
        const Member tug{2, story::find(third, u"A tug from Skerry")};
        const Member first{0, story::find(dossier.reports[0].report, u"A ferry with 112 passengers")};
        const Passage passage{u"p"_s, Grade::Related, 0.9, {first, ferry, tug}, {}};
        QCOMPARE(*memberNear(passage, 2, 0), ferry);
        QCOMPARE(*memberNear(passage, 2, tug.span.begin + 3), tug);
        QCOMPARE(*memberNear(passage, 2, third.text.size()), tug);
        QVERIFY(!memberNear(passage, 1, 0));
        const auto part = partOf(dossier, passage, tug, u"Ada"_s);
        QCOMPARE(part->targets.size(), 2u);
        QCOMPARE(part->targets[0].exact, u"A tug from Skerry"_s);
        QCOMPARE(part->targets[1].report, story::reportId(0));
        QVERIFY(!partOf(dossier, Passage{u"q"_s, Grade::Related, 0.9, {ferry, tug}, {}}, tug, u"Ada"_s));
    }

    void shouldSeparateAndJoinEvents()
    {
        Session session;
        show(session);
        session.correct(*eventChoice(session.dossier(), {2, 0, 1}, false, u"Ada"_s));
        QCOMPARE(session.undoStack().undoText(), u"put in another event"_s);
        QTRY_VERIFY(session.isUpToDate());
        QVERIFY(othersOfEvent(*session.comparison(), 2).empty());
        QVERIFY(eventLabel(*session.comparison(), 2).startsWith(u"Event "));
        session.correct(*eventChoice(session.dossier(), {2, 0, 1}, true, u"Ada"_s));
        QCOMPARE(session.undoStack().undoText(), u"put in one event"_s);
        QTRY_VERIFY(session.isUpToDate());
        QCOMPARE(othersOfEvent(*session.comparison(), 2).size(), 2u);
        QVERIFY(eventReason(session.dossier(), *session.comparison(), 2).contains(u"Decided by you"_s));
        QVERIFY(eventLabel(*session.comparison(), 2).isEmpty());
    }

    void shouldRefuseWhatIsNoMatch()
    {
        Session session;
        show(session);
        const Member tug = member(session, 2, u"A tug from Skerry");
        const Member coastguard = member(session, 2, u"the coastguard");
        const Member space = {0, {member(session, 0, u"\n\nA ferry").span.begin, member(session, 0, u"A ferry with").span.begin}};
        QVERIFY(!matchOf(session.dossier(), {tug}, {}));
        QVERIFY(!matchOf(session.dossier(), {tug, coastguard}, {}));
        QVERIFY(!matchOf(session.dossier(), {tug, space}, {}));
        QVERIFY(!eventChoice(session.dossier(), {1}, true, {}));
        // Spaces around the words are no part of them.
        Member wide = member(session, 1, u"\n\nSand had entered");
        QCOMPARE(matchOf(session.dossier(), {tug, wide}, {})->targets[1].exact, u"Sand had entered"_s);
    }

    void shouldSurviveSavingAndKeepTheComparisonMadeWithIt()
    {
        const QString path = m_folder.filePath(u"ferry.crossread"_s);
        Session session;
        show(session);
        session.correct(match(session));
        QTRY_VERIFY(session.isUpToDate());
        QVERIFY(session.save(path).ok());
        Session reopened;
        reopened.open({path});
        QTRY_COMPARE(reopened.path(), path);
        QVERIFY(reopened.dossier().corrections == session.dossier().corrections);
        QVERIFY(reopened.isUpToDate());
        QVERIFY(*reopened.comparison() == *session.comparison());
    }

    void shouldNotSaveAComparisonOfOtherCorrections()
    {
        const QString path = m_folder.filePath(u"stale.crossread"_s);
        Session session;
        show(session);
        session.correct(match(session));
        QVERIFY(session.comparison() && !session.isUpToDate());
        QVERIFY(session.save(path).ok());
        // Though the new one may have come while the file was written.
        QVERIFY(!loadDossier(path)->comparison);
        Session reopened;
        reopened.open({path});
        QTRY_VERIFY(reopened.isUpToDate());
        QCOMPARE(reopened.comparison()->corrections.matches.size(), 1u);
    }

    void shouldWaitForItsReportAndSurviveAnother()
    {
        Session session;
        show(session);
        CorrectionsModel model(session);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        session.correct(match(session));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data(CorrectionsModel::PlacesRole).toStringList().front(),
            u"Harbour Wire: “The engines may have taken in sand, the operator said.”"_s);
        QVERIFY(model.index(0).data(CorrectionsModel::SignatureRole).toString().startsWith(u"Ada"_s));
        QVERIFY(model.index(0).data(CorrectionsModel::DoubtRole).toString().isEmpty());
        session.removeReport(story::reportId(2));
        QVERIFY(model.index(0).data(CorrectionsModel::DoubtRole).toString().contains(u"removed"_s));
        QTRY_VERIFY(session.isUpToDate());
        QVERIFY(session.comparison()->corrections.empty());
        session.undoStack().undo();
        session.addText(u"Ferry safe\n\nAll 112 passengers of the ferry are safe, the harbour master said.\n"_s);
        QTRY_VERIFY(session.isUpToDate());
        QCOMPARE(session.comparison()->corrections.matches.size(), 1u);
        QVERIFY(passageOf(session, member(session, 0, u"The engines may"), member(session, 2, u"A tug from Skerry")));
    }

    void shouldRemoveOneOfSeveralAndPutItBackInItsPlace()
    {
        Session session;
        show(session);
        session.correct(match(session));
        session.correct(*eventChoice(session.dossier(), {2, 0}, true, u"Ada"_s));
        const auto before = session.dossier().corrections;
        session.removeCorrection(before.front().id);
        QCOMPARE(session.undoStack().undoText(), u"remove correction"_s);
        QCOMPARE(session.dossier().corrections.size(), 1u);
        session.undoStack().undo();
        QVERIFY(session.dossier().corrections == before);
        QTRY_VERIFY(session.isUpToDate());
    }
};

QTEST_MAIN(CorrectionsTest)
#include "tst_corrections.moc"
