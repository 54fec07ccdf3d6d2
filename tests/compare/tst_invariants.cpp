// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/compare.h"
#include "core/export/json.h"
#include "core/judge/limits.h"
#include "tests/witnesses/invented.h"
#include "tests/witnesses/witnesses.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <set>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

/// What must hold for any reports, tried on invented ones of fixed seeds.
class InvariantsTest : public QObject {
    Q_OBJECT

    static void addSeeds()
    {
        QTest::addColumn<unsigned>("seed");
        for (const unsigned seed : {11U, 12U, 13U, 14U})
            QTest::addRow("seed %u", seed) << seed;
    }

    /// Everything that was found, without indices: reports by their content.
    static std::multiset<QString> told(const std::vector<Report> &reports, const Comparison &comparison)
    {
        const auto place = [&](int report, Span span) {
            return u"%1:%2-%3"_s.arg(QString::fromLatin1(reports[report].source.sha256.toHex().first(8)))
                .arg(span.begin).arg(span.end);
        };
        std::multiset<QString> all;
        for (const Passage &passage : comparison.alignment.passages) {
            QStringList places;
            for (const Link &link : passage.links) {
                QStringList ends{place(passage.members[link.first].report, passage.members[link.first].span),
                                 place(passage.members[link.second].report, passage.members[link.second].span)};
                ends.sort();
                places += ends.join(u'~') + u' ' + QString::number(link.score, 'g', 17);
            }
            places.sort();
            all.insert(passage.id + u' ' + nameOf(passage.grade) + places.join(u' '));
        }
        for (const Discrepancy &discrepancy : comparison.discrepancies) {
            QStringList places;
            for (const Evidence &evidence : discrepancy.members)
                places += place(evidence.report, evidence.span) + evidence.value;
            places.sort();
            all.insert(discrepancy.id + u' ' + nameOf(discrepancy.type) + places.join(u' ')
                       + QString::number(discrepancy.confidence, 'g', 17));
        }
        return all;
    }

private Q_SLOTS:
    void shouldFindTheSameInAnyOrderOfTheReports_data() { addSeeds(); }
    void shouldFindTheSameInAnyOrderOfTheReports()
    {
        QFETCH(unsigned, seed);
        std::vector<Report> reports = witnesses(InventedNews(seed).reports(5, 10));
        const std::multiset<QString> expected = told(reports, compare(reports).value());
        QVERIFY(expected.size() > 5);
        std::mt19937 random(seed);
        for (int turn = 0; turn < 3; ++turn) {
            std::shuffle(reports.begin(), reports.end(), random);
            QVERIFY(told(reports, compare(reports).value()) == expected);
        }
    }

    void shouldGiveTheSameBytesEveryTime_data() { addSeeds(); }
    void shouldGiveTheSameBytesEveryTime()
    {
        QFETCH(unsigned, seed);
        const std::vector<Report> reports = witnesses(InventedNews(seed).reports(4, 10));
        QCOMPARE(analysisJson(reports, compare(reports).value()), analysisJson(reports, compare(reports).value()));
    }

    void shouldNameOneReportWhereOneReportAloneSaysIt()
    {
        int checked = 0;
        for (unsigned seed = 11; seed < 61; ++seed) {
            const Comparison comparison = compare(witnesses(InventedNews(seed).reports(3, 14))).value();
            for (const Discrepancy &discrepancy : comparison.discrepancies) {
                if (!discrepancy.explanation.pattern.startsWith("Only one report"_L1))
                    continue;
                ++checked;
                for (const Evidence &evidence : discrepancy.members)
                    QCOMPARE(evidence.report, discrepancy.members.front().report);
            }
        }
        QVERIFY2(checked > 10, qPrintable(QString::number(checked)));
    }

    void shouldLinkEachSentenceOfAReportWithItself_data() { addSeeds(); }
    void shouldLinkEachSentenceOfAReportWithItself()
    {
        QFETCH(unsigned, seed);
        const QString text = InventedNews(seed).reports(1, 20).first();
        const std::vector<Report> reports = witnesses({text, text});
        const Comparison comparison = compare(reports).value();
        QCOMPARE(comparison.alignment.events.size(), std::size_t(1));
        for (const Sentence &sentence : comparison.readings[0].sentences) {
            const Member here{0, sentence.span};
            const Member there{1, sentence.span};
            const auto &passages = comparison.alignment.passages;
            QVERIFY2(std::any_of(passages.begin(), passages.end(), [&](const Passage &passage) {
                return std::any_of(passage.links.begin(), passage.links.end(), [&](const Link &link) {
                    return passage.members[link.first] == here && passage.members[link.second] == there && link.score > 0.5;
                });
            }), qPrintable(sentence.span.in(reports[0].text).toString()));
        }
        for (const Passage &passage : comparison.alignment.passages)
            QCOMPARE(passage.grade, Grade::Verbatim);
        QVERIFY(comparison.discrepancies.empty());
    }

    void shouldFindNothingButTheSameInACopy()
    {
        const QString text = storyAround(u"The owner of the ferry paid 40,000 crowns for new lamps in May."_s, 0);
        const std::vector<Report> reports = witnesses({text, text});
        const Comparison comparison = compare(reports).value();
        QCOMPARE(comparison.alignment.passages.size(), comparison.readings[0].sentences.size());
        for (const Passage &passage : comparison.alignment.passages)
            QCOMPARE(passage.grade, Grade::Verbatim);
        QVERIFY(comparison.discrepancies.empty());
    }

    void shouldChangeNothingForAReportOfAnotherEvent_data() { addSeeds(); }
    void shouldChangeNothingForAReportOfAnotherEvent()
    {
        QFETCH(unsigned, seed);
        const QString unrelated
            = u"Astronomers at the Veldt observatory photographed a comet that no catalogue lists.\n\n"
              "The comet brightened for nine nights in a row, the astronomer Liv Aasen wrote in a journal.\n\n"
              "“Nobody had expected a tail of that length,” she told students in a lecture in June.\n\n"
              "It will not return for at least 4,000 years, by her reckoning."_s;
        QStringList texts = InventedNews(seed).reports(3, 8);
        const std::vector<Report> alone = witnesses(texts);
        const Comparison before = compare(alone).value();
        const std::vector<Report> more = witnesses(texts << unrelated);
        const Comparison after = compare(more).value();
        QCOMPARE(after.alignment.events.size(), std::size_t(2));
        QVERIFY(!before.alignment.passages.empty());
        QCOMPARE(told(more, after), told(alone, before));
    }

    /// As QJsonDocument would write it, so that no reader is surprised.
    void shouldWriteJsonAsQtDoes_data() { addSeeds(); }
    void shouldWriteJsonAsQtDoes()
    {
        QFETCH(unsigned, seed);
        QStringList told = InventedNews(seed).reports(3, 8);
        told[0] += u"\n\n“Tabs\tand \\ strokes, 🛥 and é”, said \"Ines\u2028 Duarte\" of Port Cassin in a 100\u00a0% sure\u0001 tone."_s;
        const std::vector<Report> reports = witnesses(told);
        const QByteArray json = analysisJson(reports, compare(reports).value());
        QJsonParseError error{};
        const QJsonDocument document = QJsonDocument::fromJson(json, &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(json, document.toJson(QJsonDocument::Indented));
    }

    void shouldSayWhatItDidNotCompare()
    {
        const QString endless = u"cargo harbour pilot "_s.repeated(300);
        const std::vector<Report> reports = witnesses({endless, u"A pilot left the harbour on Tuesday with the cargo."_s});
        const Comparison comparison = compare(reports).value();
        const std::vector<Limit> limits = limitsOf(0, reports[0], comparison.readings[0]);
        QCOMPARE(limits.size(), std::size_t(2));
        QCOMPARE(limits[0].reason, Limit::Words);
        QCOMPARE(reports[0].text.first(limits[0].span.begin).split(u' ', Qt::SkipEmptyParts).size(), qsizetype(400));
        QCOMPARE(limits[1].reason, Limit::Length);
        QVERIFY(limitsOf(1, reports[1], comparison.readings[1]).empty());
        const QJsonArray written
            = QJsonDocument::fromJson(analysisJson(reports, comparison))[u"limits"_s].toArray();
        QCOMPARE(written.size(), 2);
        QCOMPARE(written[0][u"reason"_s].toString(), u"words"_s);
        QCOMPARE(written[1][u"reason"_s].toString(), u"length"_s);
    }
};

QTEST_APPLESS_MAIN(InvariantsTest)
#include "tst_invariants.moc"
