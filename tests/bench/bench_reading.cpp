// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/read.h"
#include "tests/reading/reports.h"

#include <QTest>

#include <algorithm>
#include <ctime>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

/// CPU time of reading, by length: a linear reader's time for 1,000 words stays level.
class ReadingBenchmark : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { (void)read(reportOf(u"Reads the word lists."_s)); }

    void reading_data()
    {
        QTest::addColumn<int>("paragraphs");
        for (const int paragraphs : {1, 10, 100, 1000, 4000})
            QTest::addRow("%d words", paragraphs * wordsAParagraph) << paragraphs;
    }
    void reading()
    {
        QFETCH(int, paragraphs);
        const Report report = reportOf(QStringList(paragraphs, paragraph).join(u'¶'));
        const int runs = std::max(1, 400 / paragraphs);
        const std::clock_t start = std::clock();
        std::size_t quotes = 0;
        for (int run = 0; run < runs; ++run)
            quotes = read(report).quotes.size();
        const double ms = 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC / runs;
        qInfo("%d words: %.3f ms CPU, %.3f ms for 1,000 words, %zu quotes", paragraphs * wordsAParagraph, ms,
              1000 * ms / (paragraphs * wordsAParagraph), quotes);
    }

    /// Texts made to be slow: marks that never close, endless commas, one sentence without an end.
    void hostile_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece : {"\"", "'a ", "“", ", who said, ", "said ", "he ", "of the ", "Kim ", "12-", "\"a\" he said ", "and said ", "Mr. "})
            QTest::newRow(piece) << QString::fromUtf8(piece);
    }
    void hostile()
    {
        QFETCH(QString, piece);
        double before = 0;
        for (const int length : {20000, 40000}) {
            const Report report = reportOf(piece.repeated(length / int(piece.size())));
            const std::clock_t start = std::clock();
            (void)read(report);
            const double ms = 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC;
            qInfo("%d characters: %.1f ms CPU%s", length, ms,
                  before > 0 ? qPrintable(u" (%1 times the half)"_s.arg(ms / before, 0, 'f', 1)) : "");
            before = ms;
        }
    }

private:
    const QString paragraph = u"Defence minister Ines Duarte said on Friday that more than 10,000 troops had “crossed the river at "
                              u"dawn” and denied that the bridge, which was closed on June 19, had been hit. “We were not there,” "
                              u"she told reporters, according to the state news agency."_s;
    static constexpr int wordsAParagraph = 47;
};

QTEST_APPLESS_MAIN(ReadingBenchmark)
#include "bench_reading.moc"
