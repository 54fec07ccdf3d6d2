// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule on sentences in which it must find something, and on their look-alikes in which it must not.
#include "core/compare/compare.h"
#include "tests/witnesses/witnesses.h"

#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class RulesTest : public QObject {
    Q_OBJECT

    static QString describe(const std::vector<Discrepancy> &all)
    {
        QStringList lines;
        for (const Discrepancy &one : all)
            lines += nameOf(one.type) + u" %1: %2"_s.arg(one.confidence).arg(one.explanation.english());
        return lines.join(u'\n');
    }

    static std::vector<Discrepancy> shown(const QString &one, const QString &other)
    {
        const Comparison comparison = compare(witnesses({storyAround(one, 0), storyAround(other, 1)})).value();
        std::vector<Discrepancy> found;
        for (const Discrepancy &discrepancy : comparison.discrepancies) {
            if (discrepancy.confidence >= shownConfidence)
                found.push_back(discrepancy);
        }
        return found;
    }

private Q_SLOTS:
    void shouldFindWhatDiffers_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<DiscrepancyType>("type");
        QTest::addColumn<QString>("value");
        QTest::newRow("figures") << u"Eleven people died in the accident, the coast guard said."_s
                                 << u"The coast guard said that nine people died in the accident."_s
                                 << DiscrepancyType::Number << u"Eleven"_s;
        QTest::newRow("below the least") << u"At least 11 people died in the accident, the coast guard said."_s
                                         << u"The coast guard said that nine people died in the accident."_s
                                         << DiscrepancyType::Number << u"11"_s;
        QTest::newRow("another country") << u"The ferry had been bought second-hand from Iran by its owners."_s
                                         << u"The ferry had been bought second-hand from Iraq by its owners."_s
                                         << DiscrepancyType::Place << u"Iran"_s;
        QTest::newRow("money") << u"The damage to the breakwater was put at $3.5 million by the port authority."_s
                               << u"The port authority put the damage to the breakwater at $1.4 million."_s
                               << DiscrepancyType::Number << u"$3.5 million"_s;
        QTest::newRow("weekday") << u"The radar of the ferry had last been repaired on Monday by engineers."_s
                                 << u"Engineers had last repaired the radar of the ferry on Tuesday."_s
                                 << DiscrepancyType::Date << u"Monday"_s;
        QTest::newRow("another person") << u"The pilot Emil Torvik was found dead in the wheelhouse of the ferry."_s
                                        << u"The pilot Stefan Brenn was found dead in the wheelhouse of the ferry."_s
                                        << DiscrepancyType::Name << u"Emil Torvik"_s;
        QTest::newRow("negation") << u"The fog signals on the breakwater were working at the time of the accident."_s
                                  << u"The fog signals on the breakwater were not working at the time of the accident."_s
                                  << DiscrepancyType::Polarity << u"working"_s;
        QTest::newRow("hedge dropped") << u"The captain may have misjudged the tide that evening, investigators said."_s
                                       << u"The captain misjudged the tide that evening, investigators said."_s
                                       << DiscrepancyType::Modality << u"misjudged"_s;
        QTest::newRow("turned about")
            << u"The port authority had warned Tessaly Lines twice about night crossings in fog."_s
            << u"Tessaly Lines had warned the port authority twice about night crossings in fog."_s
            << DiscrepancyType::Claim << u"Tessaly Lines"_s;
        QTest::newRow("reworded quotation")
            << u"“We will leave no family without an answer this year,” the minister Ilena Marrosh said."_s
            << u"“We will leave no family without help and an answer,” the minister Ilena Marrosh said."_s
            << DiscrepancyType::Quote << u"family"_s;
        QTest::newRow("another speaker")
            << u"“The floor suddenly became a wall and we climbed,” said Lene Habrik."_s
            << u"“The floor suddenly became a wall and we climbed,” said Jonas Pell."_s
            << DiscrepancyType::Attribution << u"Lene Habrik"_s;
        QTest::newRow("another speaker of the same surname")
            << u"“The floor suddenly became a wall and we climbed,” said Lene Habrik."_s
            << u"“The floor suddenly became a wall and we climbed,” said Jonas Habrik."_s
            << DiscrepancyType::Attribution << u"Lene Habrik"_s;
        QTest::newRow("denied, not said")
            << u"Lene Habrik denied that the company had been “warned twice about the broken radar before the crossing”."_s
            << u"Lene Habrik said that the company had been “warned twice about the broken radar before the crossing”."_s
            << DiscrepancyType::Attribution << u"denied"_s;
    }
    void shouldFindWhatDiffers()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(DiscrepancyType, type);
        QFETCH(QString, value);
        const std::vector<Discrepancy> found = shown(one, other);
        const auto right = std::find_if(found.begin(), found.end(), [&](const Discrepancy &discrepancy) {
            return discrepancy.type == type && discrepancy.members.size() == 2
                && discrepancy.members[0].value.contains(value);
        });
        QVERIFY2(right != found.end(), qPrintable(describe(found)));
    }

    void shouldFindNothingWhereOnlyTheWordsDiffer_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("words and digits") << u"Eleven people died in the accident, the coast guard said."_s
                                          << u"The coast guard said that 11 people died in the accident."_s;
        QTest::newRow("open above") << u"More than 10,000 people have left the islands since the accident."_s
                                    << u"Since the accident, 12,000 people have left the islands."_s;
        QTest::newRow("rounded to thousands") << u"Since the accident, 12,000 people have left the islands."_s
                                              << u"Since the accident, 11,973 people have left the islands."_s;
        QTest::newRow("approximate") << u"About 1,200 people watched from the quay in the evening."_s
                                 << u"Some 1,180 people watched from the quay in the evening."_s;
        QTest::newRow("spelling") << u"The defence minister said the harbour programme would be organised anew."_s
                                  << u"The defense minister said the harbor program would be organized anew."_s;
        QTest::newRow("passive") << u"The port authority had warned Tessaly Lines twice about night crossings."_s
                                 << u"Tessaly Lines had been warned twice by the port authority about night crossings."_s;
        QTest::newRow("both deny") << u"The company did not answer questions about the crew of the ferry."_s
                                   << u"Questions about the crew of the ferry were not answered by the company."_s;
        QTest::newRow("both hedge") << u"The captain may have misjudged the tide that evening."_s
                                    << u"The captain might have misjudged the tide that evening."_s;
        QTest::newRow("quotation marks") << u"“We will leave no family without an answer,” the minister Ilena Marrosh said."_s
                                         << u"\"We will leave no family without an answer,\" the minister Ilena Marrosh said."_s;
        QTest::newRow("speaker by his surname") << u"“The floor suddenly became a wall and we climbed,” said Lene Habrik."_s
                                                << u"“The floor suddenly became a wall and we climbed,” Ms Habrik said."_s;
        QTest::newRow("speaker with an office")
            << u"“The floor suddenly became a wall and we climbed,” said coast guard commander Lene Habrik."_s
            << u"“The floor suddenly became a wall and we climbed,” said Lene Habrik."_s;
        QTest::newRow("speaker in another spelling") << u"“The floor suddenly became a wall and we climbed,” said Sergey Habrikov."_s
                                                     << u"“The floor suddenly became a wall and we climbed,” said Sergei Habrikov."_s;
        QTest::newRow("quotation cut in two by its cue")
            << u"“The floor suddenly became a wall and we climbed until the morning came,” said Lene Habrik."_s
            << u"“The floor suddenly became a wall,” said Lene Habrik, “and we climbed until the morning came.”"_s;
        QTest::newRow("said and claimed")
            << u"Lene Habrik claimed that the company had been “warned twice about the broken radar”."_s
            << u"Lene Habrik said that the company had been “warned twice about the broken radar”."_s;
        QTest::newRow("surname") << u"The pilot Emil Torvik was found dead in the wheelhouse of the ferry."_s
                                 << u"The pilot, Torvik, was found dead in the wheelhouse of the ferry."_s;
    }
    void shouldFindNothingWhereOnlyTheWordsDiffer()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        const std::vector<Discrepancy> found = shown(one, other);
        QVERIFY2(found.empty(), qPrintable(describe(found)));
    }

    void shouldHoldADenialAgainstNothingElseWhereNothingIsAround_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("denied");
        const auto said = u"A man is repairing a boat."_s;
        QTest::newRow("the same") << said << u"There is no man repairing a boat."_s << true;
        QTest::newRow("it said more") << u"A man is repairing an old boat in the harbour."_s << u"There is no man repairing a boat."_s << true;
        QTest::newRow("the denial says more") << said << u"There is no man repairing a boat by the wall."_s << false;
        QTest::newRow("another thing") << said << u"There is no man repairing a car."_s << false;
        QTest::newRow("a name says that it is one thing")
            << u"The police arrested the banker Ilse Brandt at her office."_s << u"The police have not arrested Ilse Brandt so far."_s << true;
    }
    void shouldHoldADenialAgainstNothingElseWhereNothingIsAround()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, denied);
        const Comparison comparison = compare(witnesses({one, other})).value();
        QVERIFY(!comparison.alignment.passages.empty());
        const auto isPolarity = [](const Discrepancy &found) { return found.type == DiscrepancyType::Polarity; };
        QCOMPARE(std::ranges::any_of(comparison.discrepancies, isPolarity), denied);
    }

    void shouldMissNoRelayInTheRelaysOwnReport()
    {
        const QString words = u"“We will not pay for a single new lamp this year,” the owner Emil Torvik "_s;
        const QString relayed = storyAround(words + u"was quoted as saying by the Xinhua news agency."_s, 0);
        const auto dropped = [&](const QString &other) {
            const std::vector<Discrepancy> found = compare(witnesses({relayed, other})).value().discrepancies;
            return std::ranges::count_if(found, [](const Discrepancy &one) { return one.explanation.english().contains(u"relays the words"); });
        };
        const QString plain = storyAround(words + u"said."_s, 1);
        QCOMPARE(dropped(plain), 1);
        QCOMPARE(dropped(u"PORT CASSIN, March 14 (Xinhua) — "_s + plain), 0);
        QCOMPARE(dropped(u"PORT CASSIN, March 14 (Reuters) — "_s + plain), 1);
    }

    void shouldQuoteTheReportsExactly()
    {
        const std::vector<Report> reports
            = witnesses({storyAround(u"Eleven people died."_s, 0), storyAround(u"Nine people died."_s, 1)});
        for (const Discrepancy &discrepancy : compare(reports).value().discrepancies) {
            QVERIFY(!discrepancy.members.empty());
            QVERIFY(discrepancy.confidence > 0 && discrepancy.confidence < 1);
            QVERIFY(!discrepancy.explanation.english().contains(u"%1"));
            for (const Evidence &evidence : discrepancy.members)
                QCOMPARE(evidence.value, evidence.span.in(reports[evidence.report].text).toString());
        }
    }
};

QTEST_APPLESS_MAIN(RulesTest)
#include "tst_rules.moc"
