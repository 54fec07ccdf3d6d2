// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/dossier/store.h"
#include "tests/ui/window/desk.h"
#include "ui/models/annotations.h"
#include "ui/models/historymodel.h"
#include "ui/window/dossiers.h"
#include "ui/window/historydialog.h"
#include "ui/window/mergedialog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QCryptographicHash>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

/// Copies, compact files, a colleague's dossier, the history.
class DossiersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldSaveACopyAndGoOnWithItsOwnFile()
    {
        Desk desk;
        desk.showStory();
        const QString own = desk.path(u"ferry.crossread"_s);
        const QString copy = desk.path(u"copy.crossread"_s);
        QVERIFY(desk.window->files().saveTo(own));
        judge(desk, u"d-number"_s, Verdict::Confirmed);
        QVERIFY(desk.window->dossiers().saveCopyTo(copy));
        QCOMPARE(desk.window->session().path(), own);
        QVERIFY(desk.window->isWindowModified());
        QVERIFY(loadDossier(own)->annotations.empty());
        QCOMPARE(loadDossier(copy)->annotations.size(), 1u);
        const QByteArray before = readFile(own).value();
        QVERIFY(!desk.window->dossiers().saveCopyTo(own));
        QCOMPARE(readFile(own).value(), before);
    }

    void shouldSaveWithoutWhatCanBeComputed()
    {
        Desk desk;
        desk.showStory();
        QVERIFY(!desk.window->actions().compact->isEnabled());
        const QString path = desk.path(u"ferry.crossread"_s);
        QVERIFY(desk.window->files().saveTo(path));
        QVERIFY(desk.window->actions().compact->isEnabled());
        const qint64 before = QFileInfo(path).size();
        judge(desk, u"d-number"_s, Verdict::Confirmed);
        desk.window->actions().compact->trigger();
        QVERIFY(QFileInfo(path).size() < before);
        QVERIFY(!desk.window->isWindowModified());
        QVERIFY(!loadDossier(path)->comparison);
        QCOMPARE(loadDossier(path)->annotations.size(), 1u);
        QVERIFY(desk.window->statusBar()->currentMessage().contains(u"Saved without the comparison"_s));
    }

    void shouldMergeAColleaguesDossierAsOneStepAndShowBothVerdicts()
    {
        // Given Bo's dossier on the same reports, with verdicts and a note of his own
        Desk bo;
        bo.window->session().setAuthor(u"Bo"_s);
        bo.showStory();
        judge(bo, u"d-number"_s, Verdict::Dismissed, u"Bo"_s);
        judge(bo, u"d-quote"_s, Verdict::Confirmed, u"Bo"_s);
        const QString theirs = bo.path(u"bo.crossread"_s);
        QVERIFY(bo.window->files().saveTo(theirs));
        // When Ada, who judged the same, merges it
        Desk ada;
        ada.showStory();
        judge(ada, u"d-number"_s, Verdict::Confirmed);
        judge(ada, u"d-quote"_s, Verdict::Confirmed);
        const int steps = ada.window->session().undoStack().count();
        ada.window->dossiers().mergeWith(theirs);
        QTRY_VERIFY(ada.window->findChild<MergeDialog *>());
        auto *dialog = ada.window->findChild<MergeDialog *>();
        // Then it says what came, and how far they agree
        QVERIFY2(dialog->summary().contains(u"3 report"_s) && dialog->summary().contains(u"2 note"_s), qPrintable(dialog->summary()));
        QVERIFY2(dialog->summary().contains(u"1 of the verdicts agree"_s), qPrintable(dialog->summary()));
        // And shows where they differ, side by side; where they agree on request
        QTableWidget &table = dialog->table();
        QCOMPARE(table.rowCount(), 2);
        QVERIFY(!table.isRowHidden(0) && table.isRowHidden(1));
        QVERIFY(table.item(0, 1)->text().contains(u"Confirmed (Ada)"_s));
        QVERIFY(table.item(0, 2)->text().contains(u"Dismissed (Bo)"_s));
        dialog->findChild<QCheckBox *>()->click();
        QVERIFY(!table.isRowHidden(1));
        for (int row = 0; row < table.rowCount(); ++row)
            QVERIFY(table.rowHeight(row) >= table.fontMetrics().height() * 2); // what differs, and its words
        // And a row leads to its difference
        Q_EMIT table.itemActivated(table.item(0, 0));
        QCOMPARE(ada.window->choice().discrepancy(), u"d-number"_s);
        QVERIFY2(ada.window->inspector().text().contains(u"Bo · Dismissed"_s), qPrintable(ada.window->inspector().text()));
        // And Ada's own verdicts stay hers
        const Dossier &merged = ada.window->session().dossier();
        QCOMPARE(merged.annotations.size(), 4u);
        QCOMPARE(merged.annotations[std::size_t(annotationOf(merged, u"d-number"_s))].author, u"Ada"_s);
        // And all of it is one step, back and forth
        QCOMPARE(ada.window->session().undoStack().count(), steps + 1);
        ada.window->actions().undo->trigger();
        QCOMPARE(merged.annotations.size(), 2u);
        ada.window->actions().redo->trigger();
        QCOMPARE(merged.annotations.size(), 4u);
        QCOMPARE(merged.log.back().change, Change::Merged);
        dialog->close();
    }

    void shouldMergeWhatTheAnalystDoesMeanwhileAsWell()
    {
        Desk bo;
        const QString theirs = bo.path(u"bo.crossread"_s);
        QVERIFY(saveAsBo(bo, theirs));
        Desk ada;
        ada.showStory();
        ada.window->dossiers().mergeWith(theirs);
        QVERIFY(ada.window->dossiers().merging().running());
        judge(ada, u"d-number"_s, Verdict::Confirmed);
        QTRY_VERIFY(ada.window->findChild<MergeDialog *>());
        const Dossier &merged = ada.window->session().dossier();
        QCOMPARE(merged.annotations.size(), 2u);
        QVERIFY(annotationOf(merged, u"d-number"_s) >= 0 && annotationOf(merged, u"d-quote"_s) >= 0);
        ada.window->findChild<MergeDialog *>()->close();
    }

    void shouldLeaveTheDossierAloneWhereMergingIsStopped()
    {
        Desk bo;
        const QString theirs = bo.path(u"bo.crossread"_s);
        QVERIFY(saveAsBo(bo, theirs));
        Desk ada;
        ada.showStory();
        const Dossier before = ada.window->session().dossier();
        Job &merging = ada.window->dossiers().merging();
        ada.window->dossiers().mergeWith(theirs);
        QToolButton *stop = nullptr;
        for (QToolButton *button : ada.window->statusBar()->findChildren<QToolButton *>())
            stop = button->accessibleName().contains(u"Merging"_s) ? button : stop;
        QVERIFY(stop);
        stop->click();
        QVERIFY(!merging.running());
        merging.waitForThreads();
        QCoreApplication::processEvents();
        QVERIFY(ada.window->session().dossier() == before);
        QVERIFY(!ada.window->findChild<MergeDialog *>());
    }

    void shouldSayOfANoteThatItsPlaceIsUncertainAndWhereItMayBe()
    {
        Desk desk;
        Dossier dossier = story::dossier();
        const Span words = story::find(dossier.reports[1].report, u"Some 140 passengers");
        Annotation note = annotationOn(dossier, 1, words, u"Ada"_s);
        note.body = u"Ask."_s;
        note.targets[0].suffix = u" that nobody ever wrote behind it"_s;
        dossier.annotations.push_back(note);
        desk.window->session().show(dossier, std::make_shared<const Comparison>(story::comparison(dossier)));
        desk.window->inspector().showNote(note.id);
        const QString text = desk.window->inspector().text();
        QVERIFY2(text.contains(u"uncertain"_s) && text.contains(u"Some 140 passengers"_s), qPrintable(text));
    }

    void shouldSayWhenADossierHasNothingInCommon()
    {
        Desk desk;
        Dossier other = story::dossier();
        for (DossierReport &entry : other.reports) {
            entry.id += u"x"_s;
            entry.report.source.sha256.clear();
            entry.report.source.bytes += "other";
            entry.report.source.sha256 = QCryptographicHash::hash(entry.report.source.bytes, QCryptographicHash::Sha256);
        }
        const QString path = desk.path(u"other.crossread"_s);
        QVERIFY(saveDossier(other, path).ok());
        desk.showStory();
        const Dossier before = desk.window->session().dossier();
        desk.window->dossiers().mergeWith(path);
        QTRY_VERIFY(desk.window->statusBar()->currentMessage().contains(u"no report in common"_s));
        QVERIFY(desk.window->session().dossier() == before);
        QVERIFY(!desk.window->findChild<MergeDialog *>());
        desk.window->dossiers().mergeWith(desk.path(u"missing.crossread"_s));
        QTRY_COMPARE(desk.window->messages().messages().size(), 1);
    }

    void shouldShowSearchAndWriteTheHistory()
    {
        Desk desk;
        desk.showStory();
        judge(desk, u"d-number"_s, Verdict::Confirmed);
        judge(desk, u"d-number"_s, Verdict::Dismissed);
        desk.window->actions().undo->trigger();
        desk.window->actions().history->trigger();
        auto *dialog = desk.window->findChild<HistoryDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        const QAbstractItemModel &model = *dialog->table().model();
        QCOMPARE(model.rowCount(), 3); // what was taken back is a change, too
        QCOMPARE(model.index(0, HistoryModel::BeforeColumn).data().toString(), u"Dismissed"_s);
        QCOMPARE(model.index(0, HistoryModel::AfterColumn).data().toString(), u"Confirmed"_s);
        QCOMPARE(model.index(0, HistoryModel::AuthorColumn).data().toString(), u"Ada"_s);
        QVERIFY(!model.index(0, HistoryModel::SubjectColumn).data().toString().isEmpty());
        // All columns in sight, names and times whole
        const QHeaderView &header = *dialog->table().horizontalHeader();
        QVERIFY(header.length() <= dialog->table().viewport()->width());
        QVERIFY(header.sectionSize(HistoryModel::ChangeColumn) >= dialog->fontMetrics().horizontalAdvance(u"Verdict given"_s));
        judge(desk, u"d-quote"_s, Verdict::Later);
        QCOMPARE(model.rowCount(), 4);
        dialog->findChild<QLineEdit *>()->setText(u"nothing like this"_s);
        QVERIFY(dialog->findChild<EmptyState *>()->isVisible());
        QVERIFY(dialog->findChild<EmptyState *>()->text().contains(u"Not found"_s));
        dialog->findChild<QLineEdit *>()->setText(u"later"_s);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(dialog->table().isVisible());
        const QString path = desk.path(u"history.tsv"_s);
        QVERIFY(dialog->writeTo(path));
        const QList<QByteArray> lines = readFile(path)->trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].startsWith("When\tWho\tWhat"));
        QVERIFY(lines[1].contains("\tAda\tVerdict given\t"));
        dialog->close();
    }

    void shouldBeAModelThatViewsCanTrust()
    {
        Session session;
        HistoryModel model(session);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const Dossier dossier = story::dossier();
        session.show(dossier, std::make_shared<const Comparison>(story::comparison(dossier)));
        session.toggleVerdict(u"d-number"_s, Verdict::Confirmed, u"Ada"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(rowsOf(model).size(), 2u);
        session.close();
        QCOMPARE(model.rowCount(), 0);
    }

private:
    static void judge(Desk &desk, const QString &discrepancy, Verdict verdict, const QString &author = u"Ada"_s)
    {
        desk.window->session().toggleVerdict(discrepancy, verdict, author);
    }

    /// A colleague's dossier on the same reports, with one verdict.
    static bool saveAsBo(Desk &bo, const QString &path)
    {
        bo.showStory();
        judge(bo, u"d-quote"_s, Verdict::Confirmed, u"Bo"_s);
        return bo.window->files().saveTo(path);
    }
};

QTEST_MAIN(DossiersTest)
#include "tst_dossiers.moc"
