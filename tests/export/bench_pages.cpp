// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pdf.h"
#include "tests/dossier/invented.h"

#include <QElapsedTimer>
#include <QTest>

#include <ctime>

#include <sys/resource.h>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int eventCount = 10;
constexpr int reportsEach = 10;
constexpr int paragraphCount = 40;

QString sentence(int event, int paragraph, int report)
{
    return u"In hour %1 of day %2 the harbour office counted %3 people on the quay and sent nobody home before dusk fell."_s.arg(paragraph)
        .arg(event)
        .arg(40 + report);
}

/// A hundred reports of ten events: each paragraph is a passage of its event, and gives two findings.
Dossier hundredReports()
{
    Dossier dossier;
    Comparison comparison;
    comparison.engine = engineName();
    for (int event = 0; event < eventCount; ++event) {
        std::vector<int> reports;
        for (int report = 0; report < reportsEach; ++report) {
            std::vector<invented::Line> lines{{ParagraphKind::Headline, u"Day %1 at the harbour, told by %2"_s.arg(event).arg(report)}};
            for (int paragraph = 0; paragraph < paragraphCount; ++paragraph)
                lines.push_back({ParagraphKind::Body, sentence(event, paragraph, report)});
            reports.push_back(int(dossier.reports.size()));
            const QString outlet = u"Outlet %1"_s.arg(reports.back() + 1);
            dossier.reports.push_back({outlet, invented::report(outlet, lines)});
        }
        comparison.alignment.events.push_back(reports);
        comparison.alignment.bases.push_back({});
    }
    comparison.readings.resize(dossier.reports.size());
    for (int event = 0; event < eventCount; ++event) {
        for (int paragraph = 1; paragraph <= paragraphCount; ++paragraph) {
            Passage passage{u"p%1-%2"_s.arg(event).arg(paragraph), Grade::Edited, 0.9, {}, {}};
            for (const int report : comparison.alignment.events[std::size_t(event)])
                passage.members.push_back({report, dossier.reports[std::size_t(report)].report.paragraphs[std::size_t(paragraph)].span});
            for (int pair = 0; pair < 2; ++pair) {
                Discrepancy finding{u"d%1-%2"_s.arg(passage.id).arg(pair), DiscrepancyType(pair * 5), 0.8, passage.id, {}, {u"They differ."_s, {}}};
                for (int i = 0; i < 4; ++i) {
                    const Member &member = passage.members[std::size_t(pair * 4 + i)];
                    finding.members.push_back({member.report, {member.span.begin + 8, member.span.begin + 30}, {}});
                }
                comparison.discrepancies.push_back(finding);
            }
            comparison.alignment.passages.push_back(passage);
        }
    }
    dossier.comparison = comparison;
    return dossier;
}

} // namespace

class PagesBench : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The target: 10 s and 500 MB.
    void aHundredReportsInOneDocument()
    {
        const Dossier dossier = hundredReports();
        Work work;
        QElapsedTimer timer;
        timer.start();
        const std::clock_t before = std::clock();
        const Result<QByteArray> pdf = renderPdf({dossier, *dossier.comparison}, {}, work);
        const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
        QVERIFY(pdf);
        rusage usage;
        getrusage(RUSAGE_SELF, &usage);
        qInfo("%zu reports, %zu findings: %.2f s of CPU, %.2f s in all, %ld MB at most, a file of %.1f MB", dossier.reports.size(),
            dossier.comparison->discrepancies.size(), seconds, double(timer.elapsed()) / 1000, usage.ru_maxrss / 1024,
            double(pdf->size()) / 1e6);
    }
};

QTEST_GUILESS_MAIN(PagesBench)
#include "bench_pages.moc"
