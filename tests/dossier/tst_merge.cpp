// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/logging.h"
#include "core/dossier/merge.h"
#include "core/dossier/soundness.h"
#include "tests/dossier/invented.h"

#include <QTest>
#include <QUuid>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The invented reports without anything written on them, under ids of their own.
Dossier bare(int owner)
{
    Dossier dossier = invented::dossier();
    dossier.annotations.clear();
    dossier.corrections.clear();
    dossier.log.clear();
    dossier.comparison.reset();
    for (DossierReport &entry : dossier.reports)
        entry.id[0] = QChar(u'a' + owner);
    return dossier;
}

Annotation judgement(const Dossier &dossier, const QString &discrepancy, Verdict verdict, const QString &author, const QString &body = {})
{
    Annotation made;
    made.id = QUuid::createUuidV5(QUuid(), author + discrepancy + body).toString(QUuid::WithoutBraces);
    made.targets = {anchorAt(dossier.reports[1], {0, 7})};
    made.discrepancy = discrepancy;
    made.verdict = verdict;
    made.author = author;
    made.body = body;
    made.created = made.changed = invented::at(1);
    return made;
}

/// Puts another state of an annotation into a dossier as a window does, with what the log says of it.
void change(Dossier &dossier, std::size_t index, const QString &body, const QString &author)
{
    Annotation after = dossier.annotations[index];
    after.body = body;
    for (LogEntry &entry : entriesOf(dossier.annotations[index], after, {author, invented::at(50)}))
        dossier.log.push_back(entry);
    dossier.annotations[index] = after;
}

} // namespace

class MergeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldKeepTheNotesOfBothWithTheirAuthorsAndPlaces()
    {
        Dossier mine = bare(0);
        Dossier theirs = bare(1);
        std::swap(theirs.reports[0], theirs.reports[2]);
        mine.annotations = {judgement(mine, {}, Verdict::None, u"Ada"_s, u"Ask the mayor."_s)};
        theirs.annotations = {judgement(theirs, {}, Verdict::None, u"Bo"_s, u"Ask the hospital."_s)};
        const Merge merged = merge(mine, theirs);
        QCOMPARE(merged.reportsInCommon, 3);
        QCOMPARE(merged.reportsAdded, 0);
        QCOMPARE(merged.notesAdded, 1);
        QVERIFY(merged.dossier.reports == mine.reports);
        QCOMPARE(merged.dossier.annotations.size(), 2u);
        QVERIFY(merged.dossier.annotations[0] == mine.annotations[0]);
        QCOMPARE(merged.dossier.annotations[1].author, u"Bo"_s);
        QCOMPARE(merged.dossier.annotations[1].targets[0].report, mine.reports[1].id);
        QVERIFY(isSound(merged.dossier));
    }

    void shouldStopWhenAsked()
    {
        struct Stopped : Work {
            bool cancelled() const override { return true; }
        } stopped;
        QCOMPARE(merge(invented::dossier(), invented::dossier(), stopped).error().code, ErrorCode::Cancelled);
    }

    void shouldChangeNothingWhenMergedAgain()
    {
        Dossier mine = invented::dossier();
        Dossier theirs = bare(1);
        theirs.annotations = {judgement(theirs, u"d1"_s, Verdict::Dismissed, u"Bo"_s), judgement(theirs, u"d2"_s, Verdict::Later, u"Bo"_s)};
        theirs.corrections = invented::dossier().corrections;
        theirs.corrections[0].id = u"theirs"_s;
        theirs.log = {{invented::at(11), u"Bo"_s, Change::VerdictGiven, theirs.annotations[0].id, u"none"_s, u"dismissed"_s}};
        const Merge once = merge(mine, theirs);
        QCOMPARE(once.notesAdded, 2);
        QCOMPARE(once.correctionsAdded, 1);
        QCOMPARE(once.dossier.log.size(), mine.log.size() + 1);
        QVERIFY(std::ranges::is_sorted(once.dossier.log, {}, &LogEntry::time));
        const Merge twice = merge(once.dossier, theirs);
        QVERIFY(twice.dossier == once.dossier);
        QCOMPARE(twice.notesAdded, 0);
        QCOMPARE(twice.correctionsAdded, 0);
        const Merge self = merge(mine, mine);
        mine.comparison.reset();
        QVERIFY(self.dossier == mine);
        QVERIFY(self.verdicts.empty()); // a copy is no second opinion
    }

    void shouldTakeReportsThatOnlyTheColleagueHas()
    {
        Dossier mine = bare(0);
        mine.reports.pop_back();
        Dossier theirs = bare(1);
        theirs.annotations = {judgement(theirs, {}, Verdict::None, u"Bo"_s, u"On the wire."_s)};
        theirs.annotations[0].targets = {anchorAt(theirs.reports[2], {0, 8})};
        const Merge merged = merge(mine, theirs);
        QCOMPARE(merged.reportsInCommon, 2);
        QCOMPARE(merged.reportsAdded, 1);
        QCOMPARE(merged.dossier.annotations[0].targets[0].report, merged.dossier.reports[2].id);
    }

    void shouldLeaveADossierAloneThatHasNothingInCommon()
    {
        Dossier mine = bare(0);
        Dossier theirs = bare(1);
        mine.reports.resize(1);
        theirs.reports.erase(theirs.reports.begin());
        theirs.annotations = {judgement(theirs, {}, Verdict::None, u"Bo"_s, u"Elsewhere."_s)};
        const Merge merged = merge(mine, theirs);
        QCOMPARE(merged.reportsInCommon, 0);
        QVERIFY(merged.dossier == mine);
    }

    void shouldMatchAReportThatIsThereTwiceOneByOne()
    {
        Dossier mine = bare(0);
        mine.reports.push_back(mine.reports[1]);
        mine.reports.back().id = u"again"_s;
        Dossier theirs = mine;
        theirs.reports[1].id = u"x"_s;
        theirs.reports[3].id = u"y"_s;
        theirs.annotations = {judgement(theirs, {}, Verdict::None, u"Bo"_s, u"On the second."_s)};
        theirs.annotations[0].targets[0].report = u"y"_s;
        const Merge merged = merge(mine, theirs);
        QCOMPARE(merged.reportsInCommon, 4);
        QCOMPARE(merged.dossier.annotations[0].targets[0].report, u"again"_s);
    }

    void shouldKeepTheLaterStateOfANoteThatBothHave()
    {
        Dossier mine = invented::dossier();
        Dossier theirs = mine;
        change(theirs, 1, u"The line to Vorna."_s, u"Bo"_s);
        const Merge renewed = merge(mine, theirs);
        QCOMPARE(renewed.notesRenewed, 1);
        QCOMPARE(renewed.dossier.annotations.size(), 2u);
        QCOMPARE(renewed.dossier.annotations[1].body, u"The line to Vorna."_s);
        const Merge kept = merge(theirs, mine);
        QCOMPARE(kept.notesRenewed, 0);
        QCOMPARE(kept.dossier.annotations.size(), 2u);
        QCOMPARE(kept.dossier.annotations[1].body, u"The line to Vorna."_s);
    }

    void shouldKeepBothStatesOfANoteThatBothChanged()
    {
        Dossier mine = invented::dossier();
        Dossier theirs = mine;
        change(mine, 1, u"The line to Vorna."_s, u"Ada"_s);
        change(theirs, 1, u"The night ferry."_s, u"Bo"_s);
        const Merge merged = merge(mine, theirs);
        QCOMPARE(merged.dossier.annotations.size(), 3u);
        QCOMPARE(merged.dossier.annotations[1].body, u"The line to Vorna."_s);
        QCOMPARE(merged.dossier.annotations[2].body, u"The night ferry."_s);
        QVERIFY(isSound(merged.dossier));
        QVERIFY(merge(merged.dossier, theirs).dossier == merged.dossier);
    }

    void shouldNotBringBackWhatWasRemoved()
    {
        Dossier mine = invented::dossier();
        Dossier theirs = mine;
        for (LogEntry &entry : entriesOf(mine.annotations[1], {}, {u"Ada"_s, invented::at(50)}))
            mine.log.push_back(entry);
        mine.annotations.pop_back();
        mine.log.push_back(entryOf(mine.corrections[1], false, {u"Ada"_s, invented::at(51)}));
        mine.corrections.pop_back();
        const Merge merged = merge(mine, theirs);
        QCOMPARE(merged.dossier.annotations.size(), 1u);
        QCOMPARE(merged.dossier.corrections.size(), 1u);
        // But what the colleague went on writing is not lost with it.
        change(theirs, 1, u"The line to Vorna."_s, u"Bo"_s);
        QCOMPARE(merge(mine, theirs).dossier.annotations.size(), 2u);
    }

    void shouldSetVerdictsOnOneDifferenceSideBySide()
    {
        Dossier mine = bare(0);
        Dossier theirs = bare(1);
        mine.annotations = {judgement(mine, u"d1"_s, Verdict::Confirmed, u"Ada"_s), judgement(mine, u"d2"_s, Verdict::Dismissed, u"Ada"_s),
            judgement(mine, u"d3"_s, Verdict::Confirmed, u"Ada"_s), judgement(mine, u"d4"_s, Verdict::Later, u"Ada"_s)};
        theirs.annotations = {judgement(theirs, u"d4"_s, Verdict::Confirmed, u"Bo"_s), judgement(theirs, u"d1"_s, Verdict::Dismissed, u"Bo"_s),
            judgement(theirs, u"d2"_s, Verdict::Dismissed, u"Bo"_s), judgement(theirs, u"d9"_s, Verdict::Confirmed, u"Bo"_s)};
        const Merge merged = merge(mine, theirs);
        QCOMPARE(merged.verdicts.size(), 3u);
        QCOMPARE(merged.verdicts[0].mine.discrepancy, u"d1"_s);
        QCOMPARE(merged.verdicts[0].mine.verdict, Verdict::Confirmed);
        QCOMPARE(merged.verdicts[0].theirs.verdict, Verdict::Dismissed);
        QCOMPARE(merged.verdicts[2].mine.discrepancy, u"d4"_s);
        QCOMPARE(merged.agreement.judged(), 2); // later is no judgement
        QCOMPARE(merged.agreement.agreed(), 1);
        // The analyst's own verdict stays the first.
        QCOMPARE(std::ranges::find(merged.dossier.annotations, u"d1"_s, &Annotation::discrepancy)->author, u"Ada"_s);
    }

    void shouldComputeKappa_data()
    {
        QTest::addColumn<QList<int>>("counts"); // both confirm, I alone, the colleague alone, both dismiss
        QTest::addColumn<double>("kappa"); // below -1: not defined
        QTest::newRow("as computed by hand") << QList<int>{20, 5, 10, 15} << 0.4;
        QTest::newRow("full agreement") << QList<int>{7, 0, 0, 3} << 1.0;
        QTest::newRow("as by chance") << QList<int>{25, 25, 25, 25} << 0.0;
        QTest::newRow("always the other way") << QList<int>{0, 5, 5, 0} << -1.0;
        QTest::newRow("one verdict throughout") << QList<int>{9, 0, 0, 0} << -2.0;
        QTest::newRow("nothing judged") << QList<int>{0, 0, 0, 0} << -2.0;
    }
    void shouldComputeKappa()
    {
        QFETCH(QList<int>, counts);
        QFETCH(double, kappa);
        Agreement agreement;
        const Verdict both[] = {Verdict::Confirmed, Verdict::Dismissed};
        for (int cell = 0; cell < 4; ++cell) {
            for (int i = 0; i < counts[cell]; ++i)
                agreement.add(both[cell / 2], both[cell % 2]);
        }
        QCOMPARE(agreement.kappa().has_value(), kappa >= -1);
        if (agreement.kappa())
            QVERIFY(qAbs(*agreement.kappa() - kappa) < 1e-12);
        QCOMPARE(agreement.judged(), counts[0] + counts[1] + counts[2] + counts[3]);
    }
};

QTEST_APPLESS_MAIN(MergeTest)
#include "tst_merge.moc"
