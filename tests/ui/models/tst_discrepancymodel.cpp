// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/story.h"
#include "ui/models/annotations.h"
#include "ui/models/discrepancyfilter.h"
#include "ui/models/discrepancymodel.h"
#include "ui/models/session.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class DiscrepancyModelTest : public QObject {
    Q_OBJECT
private:
    struct Desk {
        Session session;
        DiscrepancyModel model{session};
        DiscrepancyFilter filter;
        Desk()
        {
            filter.setSourceModel(&model);
            const Dossier dossier = story::dossier();
            session.show(dossier, std::make_shared<const Comparison>(story::comparison(dossier)));
        }
        [[nodiscard]] QStringList shown() const
        {
            QStringList ids;
            for (int row = 0; row < filter.rowCount(); ++row)
                ids.append(filter.index(row, 0).data(DiscrepancyModel::IdRole).toString());
            return ids;
        }
    };

private Q_SLOTS:
    void shouldBeAModelThatViewsCanRelyOn()
    {
        Desk desk;
        const QAbstractItemModelTester model(&desk.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester filter(&desk.filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.filter.showAll();
        desk.session.toggleVerdict(u"d-quote"_s, Verdict::Dismissed, u"Ada"_s);
        desk.filter.setVerdictShown(Verdict::Dismissed, false);
        desk.session.close();
        QCOMPARE(desk.model.rowCount(), 0);
    }

    void shouldQuoteTheExactWordsOfEachReport()
    {
        Desk desk;
        const auto sayings = desk.model.index(0, 0).data(DiscrepancyModel::SayingsRole).value<QList<Saying>>();
        QCOMPARE(sayings, (QList<Saying>{{0, u"Harbour Wire"_s, u"112 passengers"_s},
            {1, u"Daily Meridian"_s, u"Some 140 passengers"_s}, {2, u"Coast Gazette"_s, u"112 people"_s}}));
        QCOMPARE(desk.model.index(0, DiscrepancyModel::ConfidenceColumn).data().toString(), u"92 %"_s);
        const QString spoken = desk.model.index(2, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"Difference 3, Quote wording, confidence 74 %"_s), qPrintable(spoken));
        QVERIFY(spoken.contains(u"Daily Meridian: “Nobody panicked”"_s));
    }

    void shouldKeepItsNumbersWhateverIsHidden()
    {
        Desk desk;
        desk.filter.setTypeShown(DiscrepancyType::Number, false);
        QCOMPARE(desk.shown(), (QStringList{u"d-source"_s, u"d-quote"_s}));
        QCOMPARE(desk.filter.index(0, 0).data(DiscrepancyModel::NumberRole).toInt(), 2);
        QCOMPARE(desk.filter.index(1, 0).data(DiscrepancyModel::NumberRole).toInt(), 3);
    }

    void shouldSayHowManyAreHiddenAndWhy()
    {
        Desk desk;
        QCOMPARE(desk.shown().size(), 3);
        QCOMPARE(desk.filter.hiddenText(), u"1 of 4 hidden: 1 below 50 %"_s);
        desk.filter.setTypeShown(DiscrepancyType::Quote, false);
        desk.filter.setText(u"passengers"_s);
        QCOMPARE(desk.shown(), QStringList{u"d-number"_s});
        QCOMPARE(desk.filter.hiddenCount(), 3);
        QCOMPARE(desk.filter.hiddenText(), u"3 of 4 hidden: 1 below 50 %, 1 by type, 1 by words"_s);
        desk.filter.showAll();
        QCOMPARE(desk.filter.hiddenText(), QString());
        QCOMPARE(desk.shown().size(), 4);
    }

    void shouldHideFindingsByTheirVerdictAndSaySo()
    {
        Desk desk;
        desk.session.toggleVerdict(u"d-source"_s, Verdict::Dismissed, u"Ada"_s);
        QCOMPARE(desk.shown().size(), 3);
        desk.filter.setVerdictShown(Verdict::Dismissed, false);
        QCOMPARE(desk.shown(), (QStringList{u"d-number"_s, u"d-quote"_s}));
        QVERIFY(desk.filter.hiddenText().contains(u"1 by verdict"_s));
        desk.session.undoStack().undo();
        QCOMPARE(desk.shown().size(), 3);
    }

    void shouldCountTheTypesThatPassTheOtherFilters()
    {
        Desk desk;
        desk.filter.setTypeShown(DiscrepancyType::Number, false);
        const auto counts = desk.filter.typeCounts();
        QCOMPARE(counts.value(DiscrepancyType::Number), 1);
        QCOMPARE(counts.value(DiscrepancyType::Modality), 0);
        QCOMPARE(desk.filter.allTypeCounts().value(DiscrepancyType::Modality), 1);
        QCOMPARE(desk.filter.countAt(0.8), 2);
    }

    void shouldKeepInSightWhatWasJudgedTaggedOrNotedHoweverUncertain()
    {
        Desk desk;
        QVERIFY(!desk.shown().contains(u"d-hedge"_s));
        desk.session.toggleVerdict(u"d-hedge"_s, Verdict::Later, u"Ada"_s);
        QVERIFY(desk.shown().contains(u"d-hedge"_s));
        QCOMPARE(desk.filter.countAt(0.9), 2);
        QCOMPARE(desk.filter.hiddenText(), QString());
        desk.session.toggleVerdict(u"d-hedge"_s, Verdict::Later, u"Ada"_s);
        QVERIFY(!desk.shown().contains(u"d-hedge"_s));
        for (const bool tagged : {true, false}) {
            Annotation annotation = annotationOn(desk.session.dossier(), *desk.session.discrepancy(u"d-hedge"_s), u"Ada"_s);
            if (tagged)
                annotation.tags = {u"ask"_s};
            else
                annotation.body = u"Ask."_s;
            desk.session.put(annotation);
            QVERIFY(desk.shown().contains(u"d-hedge"_s));
            desk.session.undoStack().undo();
            QVERIFY(!desk.shown().contains(u"d-hedge"_s));
        }
    }

    void shouldShowOnlyTheOutletsAndTagsThatAreWanted()
    {
        Desk desk;
        QCOMPARE(desk.filter.outletCounts(), (QMap<QString, int>{{u"Coast Gazette"_s, 1}, {u"Daily Meridian"_s, 4}, {u"Harbour Wire"_s, 4}}));
        desk.filter.setOutletWanted(u"Coast Gazette"_s, true);
        QCOMPARE(desk.shown(), QStringList{u"d-number"_s});
        QVERIFY(desk.filter.hiddenText().contains(u"2 of other outlets"_s));
        desk.filter.setOutletWanted(u"Daily Meridian"_s, true);
        QCOMPARE(desk.shown().size(), 3);
        desk.filter.setOutletWanted(u"Coast Gazette"_s, false);
        desk.filter.setOutletWanted(u"Daily Meridian"_s, false);
        Annotation annotation = annotationOn(desk.session.dossier(), *desk.session.discrepancy(u"d-quote"_s), u"Ada"_s);
        annotation.tags = {u"wire"_s, u"ask"_s};
        desk.session.put(annotation);
        QCOMPARE(desk.filter.tagCounts(), (QMap<QString, int>{{u"ask"_s, 1}, {u"wire"_s, 1}}));
        desk.filter.setTagWanted(u"wire"_s, true);
        QCOMPARE(desk.shown(), QStringList{u"d-quote"_s});
        QVERIFY(desk.filter.hiddenText().contains(u"2 without the tag"_s));
        desk.filter.setText(u"WIRE"_s);
        QCOMPARE(desk.shown(), QStringList{u"d-quote"_s});
    }

    void shouldReadBackTheChoiceThatItWrote()
    {
        FindingChoice choice;
        choice.hiddenTypes = {DiscrepancyType::Omission, DiscrepancyType::Claim};
        choice.hiddenVerdicts = {Verdict::None, Verdict::Dismissed};
        choice.outlets = {u"A & “B”"_s};
        choice.tags = {u"ask"_s, u"wire"_s};
        choice.text = u"112 ferry"_s;
        choice.confidence = 0.65;
        QVERIFY(findingChoiceOf(textOf(choice)) == choice);
        QVERIFY(findingChoiceOf(textOf({})) == FindingChoice());
        // What is not known shows too much, not too little.
        QVERIFY(findingChoiceOf(u"{\"hidden_types\":[\"tone\",1],\"hidden_verdicts\":[\"maybe\"],\"since\":3}"_s) == FindingChoice());
        QVERIFY(findingChoiceOf(u"no JSON"_s) == FindingChoice());
        QCOMPARE(findingChoiceOf(u"{\"confidence\":7}"_s).confidence, 1.0);
    }

    void shouldFindWordsOfTheNoteAndTheExplanation()
    {
        Desk desk;
        desk.filter.setText(u"SHORTENED meridian"_s);
        QCOMPARE(desk.shown(), QStringList{u"d-quote"_s});
    }

    void shouldTellWhenWhatIsShownMayHaveChanged()
    {
        Desk desk;
        QSignalSpy changed(&desk.filter, &DiscrepancyFilter::changed);
        desk.session.toggleVerdict(u"d-number"_s, Verdict::Confirmed, u"Ada"_s);
        QVERIFY(!changed.isEmpty());
        changed.clear();
        desk.session.close();
        QVERIFY(!changed.isEmpty());
    }
};

QTEST_MAIN(DiscrepancyModelTest)
#include "tst_discrepancymodel.moc"
