// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/read.h"
#include "core/reading/credits.h"

#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

Report reportOf(ParagraphKind kind, const QString &line, const QString &body = u"The pier burned down."_s)
{
    Report report;
    report.text = line + u"\n\n"_s + body;
    report.paragraphs = {{{0, line.size()}, kind}, {{line.size() + 2, report.text.size()}, ParagraphKind::Body}};
    return report;
}

QStringList told(const Report &report)
{
    QStringList lines;
    for (const Mention &credit : read(report).credits)
        lines.append(credit.span.in(report.text).toString() + u" = "_s + credit.name);
    return lines;
}

} // namespace

class CreditsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldReadWhomTheReportIsFrom_data()
    {
        QTest::addColumn<Report>("report");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const Report &report, const QStringList &expected) {
            QTest::newRow(name) << report << expected;
        };
        using enum ParagraphKind;
        row("a byline", reportOf(Byline, u"By Ola Berg, Associated Press"_s), {u"Associated Press = Associated Press"_s});
        row("a dateline of its own", reportOf(Dateline, u"OSLO (Reuters) —"_s), {u"Reuters = Reuters"_s});
        row("a dateline before the story", reportOf(Headline, u"Pier burns"_s, u"OSLO, 3 May (AFP) — The pier burned down."_s),
            {u"AFP = Agence France-Presse"_s});
        row("between strokes", reportOf(Headline, u"Pier burns"_s, u"MOSCOW, May 3. /TASS/. The pier burned down."_s), {u"TASS = TASS"_s});
        row("a credit at the end", reportOf(Credit, u"(Xinhua News Agency)"_s), {u"Xinhua News Agency = Xinhua"_s});
        row("help from another", reportOf(Credit, u"With reporting by Reuters and the Associated Press"_s),
            {u"Reuters = Reuters"_s, u"Associated Press = Associated Press"_s});
        row("a picture's credit", reportOf(Credit, u"Photo: Reuters"_s), {});
        row("a photographer's", reportOf(Credit, u"Ola Berg/AFP"_s), {});
        row("a source inside the story", reportOf(Headline, u"Pier burns"_s, u"The pier burned down, the owner (he is 80) told Reuters."_s), {});
        row("brackets inside the story", reportOf(Headline, u"Pier burns"_s, u"The pier burned down. The owner told a reporter of the agency that he was not there (Reuters)."_s), {});
        row("none", reportOf(Byline, u"By Ola Berg"_s), {});
    }
    void shouldReadWhomTheReportIsFrom()
    {
        QFETCH(Report, report);
        QFETCH(QStringList, expected);
        QCOMPARE(told(report), expected);
    }
    void shouldKnowAMediumsOwnReport_data()
    {
        QTest::addColumn<QString>("medium");
        QTest::addColumn<bool>("own");
        QTest::newRow("its abbreviation") << u"KCNA"_s << true;
        QTest::newRow("its name") << u"the Korean Central News Agency"_s << true;
        QTest::newRow("another agency") << u"the Xinhua News Agency"_s << false;
        QTest::newRow("any medium") << u"the state news agency"_s << false;
        QTest::newRow("its outlet for short") << u"the Post"_s << true;
        QTest::newRow("another post") << u"the Mountain Post"_s << false;
        QTest::newRow("its outlet") << u"Harbour Post newspaper"_s << true;
    }
    void shouldKnowAMediumsOwnReport()
    {
        QFETCH(QString, medium);
        QFETCH(bool, own);
        Report report = reportOf(ParagraphKind::Dateline, u"PYONGYANG (KCNA) —"_s);
        report.about.outlet = u"Harbour Post"_s;
        QCOMPARE(isFrom(report, read(report), medium), own);
    }
};

QTEST_APPLESS_MAIN(CreditsTest)
#include "tst_credits.moc"
