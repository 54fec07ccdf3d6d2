// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/story.h"
#include "ui/models/matrixmodel.h"
#include "ui/models/session.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class MatrixModelTest : public QObject {
    Q_OBJECT

    Session m_session;
    const QSet<QString> m_usual{u"d-number"_s, u"d-source"_s, u"d-quote"_s};

private Q_SLOTS:
    void init()
    {
        const Dossier dossier = story::dossier();
        m_session.show(dossier, std::make_shared<const Comparison>(story::comparison(dossier)));
    }

    void shouldShowPassagesByReports()
    {
        MatrixModel model(m_session);
        QAbstractItemModelTester tester(&model);
        model.setShown(m_usual);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Daily Meridian"_s);
        QCOMPARE(model.index(2, 1).data().toString(), u"Sand had entered the engines."_s);
        QCOMPARE(model.index(2, 2).data().toString(), u"silent"_s);
        QCOMPARE(model.summary(1), (RowSummary{2, Grade::Edited, {{2, DiscrepancyType::Attribution}, {3, DiscrepancyType::Quote}}}));
    }

    void shouldMarkTheWordsOfADifferenceThatIsShown()
    {
        MatrixModel model(m_session);
        QVERIFY(model.content(0, 0).marks.empty());
        model.setShown(m_usual);
        const CellContent cell = model.content(0, 0);
        QCOMPARE(cell.marks.size(), 1u);
        QCOMPARE(cell.marks[0].span.in(cell.text), u"112 passengers");
        QCOMPARE(cell.marks[0].number, 1);
        // A screen reader hears the same.
        const QString spoken = model.index(0, 1).data(Qt::AccessibleTextRole).toString();
        for (const QString &words : {u"Daily Meridian"_s, u"only here"_s, u"difference 1, Number: Some 140 passengers"_s})
            QVERIFY2(spoken.contains(words), qPrintable(spoken));
    }

    void shouldFilterAndSayHowManyRowsAreHidden_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("differences");
        QTest::addColumn<bool>("silences");
        QTest::addColumn<QStringList>("passages");
        QTest::newRow("nothing") << QString() << false << false << QStringList{u"p-drift"_s, u"p-quote"_s, u"p-sand"_s};
        QTest::newRow("words of different reports") << u"tuesday 140"_s << false << false << QStringList{u"p-drift"_s};
        QTest::newRow("differences that the list shows") << QString() << true << false << QStringList{u"p-drift"_s, u"p-quote"_s};
        QTest::newRow("a silent report") << QString() << false << true << QStringList{u"p-quote"_s, u"p-sand"_s};
        QTest::newRow("all at once") << u"engines"_s << true << true << QStringList();
    }
    void shouldFilterAndSayHowManyRowsAreHidden()
    {
        QFETCH(QString, text);
        QFETCH(bool, differences);
        QFETCH(bool, silences);
        QFETCH(QStringList, passages);
        MatrixModel model(m_session);
        QAbstractItemModelTester tester(&model);
        model.setShown(m_usual);
        model.setFilter({text, differences, silences});
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown += model.passageOf(row);
        QCOMPARE(shown, passages);
        QCOMPARE(model.hiddenCount(), 3 - passages.size());
    }

    void shouldSort()
    {
        MatrixModel model(m_session);
        model.setShown(m_usual);
        model.setOrder(MatrixModel::Order::Weight);
        QCOMPARE(model.passageOf(0), u"p-quote"_s); // 0.81 + 0.74
        QCOMPARE(model.passageOf(2), u"p-sand"_s);
        QCOMPARE(model.headerData(0, Qt::Vertical).toInt(), 2); // numbers stay those of the story
        model.setOrder(MatrixModel::Order::Report, 2);
        QCOMPARE(model.passageOf(0), u"p-drift"_s);
        QCOMPARE(model.placeOf(0, 2), std::optional(story::find(m_session.dossier().reports[2].report, u"A ferry carrying 112 people drifted off Lorn for three hours.")));
        QCOMPARE(model.placeOf(1, 2), std::nullopt);
    }

    void shouldFindTheRowOfWhatIsChosen()
    {
        MatrixModel model(m_session);
        model.setShown(m_usual);
        QCOMPARE(model.rowOf(u"p-sand"_s, {}), 2);
        QCOMPARE(model.rowOf(u"p-quote"_s, u"d-quote"_s), 1);
        QCOMPARE(model.rowOf({}, {}), -1);
        QCOMPARE(model.discrepancyOf(1), u"d-source"_s);
        model.setFilter({u"tuesday"_s, false, false});
        QCOMPARE(model.rowOf(u"p-sand"_s, {}), -1);
    }

    void shouldShowADifferenceOutsideOfPassagesOnlyWithTheList()
    {
        const Dossier dossier = story::dossier();
        Comparison comparison = story::comparison(dossier);
        comparison.discrepancies.push_back({u"d-tug"_s, DiscrepancyType::Omission, 0.4, {},
            {{2, story::find(dossier.reports[2].report, u"A tug from Skerry brought it in, the coastguard said."), {}}}, {}});
        m_session.show(dossier, std::make_shared<const Comparison>(comparison));
        MatrixModel model(m_session);
        model.setShown(m_usual);
        QCOMPARE(model.rowCount(), 3);
        model.setShown(m_usual + QSet<QString>{u"d-tug"_s});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.summary(1).grade, std::nullopt);
    }

    void shouldFollowTheSession()
    {
        MatrixModel model(m_session);
        QAbstractItemModelTester tester(&model);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        m_session.removeReport(story::reportId(2));
        QVERIFY(!reset.isEmpty());
        QCOMPARE(model.rowCount(), 0);
        m_session.close();
        QCOMPARE(model.columnCount(), 0);
    }

    void shouldCopyRowsAsATable()
    {
        MatrixModel model(m_session);
        QCOMPARE(model.text({2}, {0, 2}, TableFormat::Tsv), u"No.\tHarbour Wire\tCoast Gazette\n3\tThe engines may have taken in sand, the operator said.\tsilent\n"_s);
    }
};

QTEST_MAIN(MatrixModelTest)
#include "tst_matrixmodel.moc"
