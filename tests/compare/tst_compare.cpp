// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/compare.h"
#include "core/export/json.h"
#include "tests/witnesses/witnesses.h"

#include <QDir>
#include <QTest>

#include <numeric>
#include <random>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class CompareTest : public QObject {
    Q_OBJECT

    static std::vector<Report> samples()
    {
        std::vector<Report> reports;
        const QDir folder(QStringLiteral(SOURCE_DIR "/resources/sample"));
        for (const QString &name : folder.entryList({u"*.txt"_s, u"*.html"_s}, QDir::Files, QDir::Name))
            reports.push_back(importFile(folder.filePath(name), QDateTime()).value());
        return reports;
    }

    /// What `comparison` says of the reports `order` names, in terms of the original order.
    static Comparison turned(Comparison comparison, const std::vector<int> &order)
    {
        for (Passage &passage : comparison.alignment.passages) {
            for (Member &member : passage.members)
                member.report = order[std::size_t(member.report)];
        }
        for (Discrepancy &discrepancy : comparison.discrepancies) {
            for (Evidence &evidence : discrepancy.members)
                evidence.report = order[std::size_t(evidence.report)];
        }
        return comparison;
    }

    static QStringList idsOf(const Comparison &comparison)
    {
        QStringList ids;
        for (const Passage &passage : comparison.alignment.passages)
            ids += u"%1 %2 %3"_s.arg(passage.id).arg(passage.score).arg(passage.members.size());
        for (const Discrepancy &discrepancy : comparison.discrepancies)
            ids += u"%1 %2"_s.arg(discrepancy.id).arg(discrepancy.confidence);
        ids.sort();
        return ids;
    }

    class Impatient : public Work {
    public:
        [[nodiscard]] bool cancelled() const override { return true; }
    };

    class Watch : public Work {
    public:
        void progress(double fraction) override
        {
            falls = falls || fraction < last;
            last = fraction;
        }
        double last = 0;
        bool falls = false;
    };

private Q_SLOTS:
    void shouldSayTheSameInAnyOrderOfTheReports()
    {
        const std::vector<Report> reports = samples();
        QCOMPARE(reports.size(), std::size_t(6));
        const Comparison straight = compare(reports).value();
        std::mt19937 random(7);
        std::vector<int> order(reports.size());
        std::iota(order.begin(), order.end(), 0);
        for (int round = 0; round < 4; ++round) {
            std::shuffle(order.begin(), order.end(), random);
            std::vector<Report> shuffled;
            for (const int index : order)
                shuffled.push_back(reports[std::size_t(index)]);
            const Comparison comparison = turned(compare(shuffled).value(), order);
            QCOMPARE(idsOf(comparison), idsOf(straight));
        }
    }

    void shouldGiveTheSameBytesTwice()
    {
        const std::vector<Report> reports = samples();
        QCOMPARE(analysisJson(reports, compare(reports).value()), analysisJson(reports, compare(reports).value()));
    }

    void shouldGroupTheSamplesByEvent()
    {
        QCOMPARE(compare(samples()).value().alignment.events, (std::vector<std::vector<int>>{{0, 1, 2, 3}, {4, 5}}));
    }

    void shouldFindNoDifferenceBetweenAReportAndItself()
    {
        std::vector<Report> reports = samples();
        const Comparison comparison = compare({reports[0], reports[0]}).value();
        QVERIFY(!comparison.alignment.passages.empty());
        for (const Sentence &sentence : comparison.readings[0].sentences) {
            if (sentence.span.length() < 60)
                continue;
            const bool found = std::any_of(
                comparison.alignment.passages.begin(), comparison.alignment.passages.end(), [&](const Passage &passage) {
                    const auto has = [&](int report) {
                        const Member member{report, sentence.span};
                        return std::find(passage.members.begin(), passage.members.end(), member) != passage.members.end();
                    };
                    return has(0) && has(1) && (passage.members.size() > 2 || passage.grade == Grade::Verbatim);
                });
            QVERIFY2(found, qPrintable(sentence.span.in(reports[0].text).toString()));
        }
        for (const Discrepancy &discrepancy : comparison.discrepancies)
            QVERIFY2(discrepancy.confidence < shownConfidence, qPrintable(discrepancy.explanation.english()));
    }

    void shouldFindNoDifferenceInMarksDashesSpacesCapitalsAndSpelling()
    {
        const auto report = [](const QString &name, const QString &text) {
            return importBytes(text.toUtf8(), name, QDateTime()).value();
        };
        const Comparison comparison = compare({report(u"one.txt"_s,
            u"Harbour crane falls at Vellan\n\n“The harbour defence was never organised,” harbour master Ida Brekke said on Tuesday, after a crane"
            " fell at the quay in Vellan and hurt 12 people – four of them seriously.\n\nA cease-fire of the dock workers' union is in its third"
            " week. The Ministry of Labour said the programme would be cancelled.\n\nPrime Minister Lars Holm travelled to Vellan with 1,200"
            " litres of paint. \"We favour a well-organised inquiry,\" he said.\n"_s), report(u"two.txt"_s,
            u"HARBOR CRANE FALLS AT VELLAN\n\n\"The harbor defense was never organized,\" Harbor Master Ida Brekke said on Tuesday, after a crane"
            " fell at the quay in Vellan and hurt 12 people — four of them seriously.\n\nA ceasefire of the dock workers’ union is in its third"
            " week.  The ministry of labor said the program would be canceled.\n\nPrime minister Lars Holm traveled to Vellan with 1200"
            " liters of paint. ‘We favor a well organized inquiry,’ he said.\n"_s)}).value();
        QVERIFY(comparison.alignment.passages.size() >= 6u);
        for (const Discrepancy &discrepancy : comparison.discrepancies)
            QFAIL(qPrintable(discrepancy.explanation.english()));
    }

    void shouldCompareNothingAcrossEvents()
    {
        const std::vector<Report> reports = samples();
        for (const Discrepancy &discrepancy : compare(reports).value().discrepancies) {
            const bool harbour = discrepancy.members.front().report < 4;
            for (const Evidence &evidence : discrepancy.members)
                QCOMPARE(evidence.report < 4, harbour);
        }
    }

    void shouldStopWhenAsked()
    {
        Impatient work;
        const Result<Comparison> result = compare(samples(), work);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }

    void shouldReportProgressThatNeverFalls()
    {
        Watch work;
        QVERIFY(compare(samples(), work).ok());
        QVERIFY(!work.falls);
        QCOMPARE(work.last, 1.0);
    }

    void shouldTakeNoneOrOneReport()
    {
        QVERIFY(compare({}).value().alignment.passages.empty());
        const std::vector<Report> reports = samples();
        const Comparison alone = compare({reports[0]}).value();
        QCOMPARE(alone.readings.size(), std::size_t(1));
        QVERIFY(alone.discrepancies.empty());
        QCOMPARE(alone.alignment.events, (std::vector<std::vector<int>>{{0}}));
    }
};

QTEST_APPLESS_MAIN(CompareTest)
#include "tst_compare.moc"
