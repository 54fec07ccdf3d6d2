// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/compare.h"
#include "core/export/json.h"
#include "tests/witnesses/invented.h"
#include "tests/witnesses/witnesses.h"

#include <QTest>

#include <ctime>
#include <utility>

using namespace crossread;

namespace {

double milliseconds(std::clock_t since)
{
    return 1000.0 * double(std::clock() - since) / CLOCKS_PER_SEC;
}

} // namespace

/// CPU time of everything between the files' bytes and the JSON, by number and length of the reports.
class AnalysisBenchmark : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { (void)compare(witnesses({QStringLiteral("Reads the word lists.")})); }

    void analysis_data()
    {
        QTest::addColumn<int>("reports");
        QTest::addColumn<int>("facts");
        using Size = std::pair<int, int>;
        for (const auto &[reports, words] : {Size(2, 1000), Size(5, 1000), Size(20, 1000), Size(100, 1000), Size(5, 10000), Size(2, 100000)})
            QTest::addRow("%d reports of %d words", reports, words) << reports << words / wordsAFact;
    }
    void analysis()
    {
        QFETCH(int, reports);
        QFETCH(int, facts);
        const QStringList texts = InventedNews(1).reports(reports, facts);
        std::clock_t start = std::clock();
        const std::vector<Report> told = witnesses(texts);
        const double importing = milliseconds(start);
        start = std::clock();
        const Comparison comparison = compare(told).value();
        const double comparing = milliseconds(start);
        start = std::clock();
        const QByteArray json = analysisJson(told, comparison);
        qInfo("import %.1f ms, compare %.1f ms, JSON %.1f ms; %zu passages, %zu differences, %lld bytes", importing,
              comparing, milliseconds(start), comparison.alignment.passages.size(), comparison.discrepancies.size(),
              qint64(json.size()));
    }

private:
    static constexpr int wordsAFact = 16;
};

QTEST_APPLESS_MAIN(AnalysisBenchmark)
#include "bench_analysis.moc"
