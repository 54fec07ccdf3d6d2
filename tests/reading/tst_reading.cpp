// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/read.h"
#include "tests/reading/reports.h"

#include <QRandomGenerator>
#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Pieces that hostile and harmless texts are made of.
QString textFrom(quint32 seed, int pieces)
{
    static const QStringList parts{u"“We"_s, u"said"_s, u"Ines Duarte"_s, u"that"_s, u"."_s, u"\""_s, u"’"_s, u","_s, u" "_s, u"\n"_s,
        u"according to"_s, u"KCNA"_s, u"'"_s, u"10,000"_s, u"more than"_s, u"$"_s, u"who"_s, u"”"_s, u"he"_s, u":"_s, u"—"_s, u"not"_s,
        u"U.S."_s, u"¶"_s, u"June"_s, u"19"_s, u"("_s, u")"_s, u"of"_s, u"and"_s, u"''"_s, u"«"_s, u"😀"_s, u"minister"_s, u"-"_s, u"Mr"_s};
    QRandomGenerator random(seed);
    QString text;
    for (int i = 0; i < pieces; ++i) {
        text += parts[random.bounded(int(parts.size()))];
        if (random.bounded(4) > 0)
            text += u' ';
    }
    return text;
}

} // namespace

class ReadingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldKeepAllSpansInRangeAndInOrder()
    {
        for (quint32 seed = 1; seed <= 300; ++seed) {
            const Report report = reportOf(textFrom(seed, 10 + int(seed % 90)));
            const Reading reading = read(report);
            const Span all{0, report.text.size()};
            for (std::size_t s = 0; s < reading.sentences.size(); ++s) {
                QVERIFY(all.contains(reading.sentences[s].span));
                QVERIFY(!reading.sentences[s].span.empty());
                QVERIFY(s == 0 || reading.sentences[s - 1].span.end <= reading.sentences[s].span.begin);
            }
            for (std::size_t q = 0; q < reading.quotes.size(); ++q) {
                const Quote &quote = reading.quotes[q];
                QVERIFY(all.contains(quote.span) && !quote.span.empty());
                QVERIFY(q == 0 || reading.quotes[q - 1].span.begin <= quote.span.begin);
                QVERIFY(quote.sentence >= 0 && quote.sentence < int(reading.sentences.size()));
                QVERIFY(reading.sentences[std::size_t(quote.sentence)].span.overlaps({quote.span.begin, quote.span.begin + 1})
                        || quote.span.begin < reading.sentences[std::size_t(quote.sentence)].span.end);
                QVERIFY(quote.parts.empty() || (quote.parts.front().begin == quote.span.begin && quote.parts.back().end == quote.span.end));
                if (quote.speaker)
                    QVERIFY(all.contains(quote.speaker->span) && !quote.speaker->span.empty());
                for (const Span &relay : quote.via)
                    QVERIFY(all.contains(relay) && !relay.empty());
            }
            for (const Figure &figure : reading.figures)
                QVERIFY(all.contains(figure.span) && figure.low <= figure.high);
            for (const Mark &mark : reading.marks)
                QVERIFY(all.contains(mark.scope));
        }
    }

    void shouldGiveTheSameReadingOfTheSameReport()
    {
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const Report report = reportOf(textFrom(seed, 200));
            QCOMPARE(read(report) == read(report), true);
        }
    }

    void shouldReadWhatHoldsNoWords()
    {
        QCOMPARE(read(Report{}), Reading{});
        QCOMPARE(read(reportOf(u"“”"_s)).quotes.size(), std::size_t(0));
        QCOMPARE(read(reportOf(u". . . , “ ” ’"_s)).quotes.size(), std::size_t(0));
    }
};

QTEST_APPLESS_MAIN(ReadingTest)
#include "tst_reading.moc"
