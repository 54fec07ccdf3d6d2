// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/read.h"
#include "tests/reading/reports.h"

#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class DatesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// "words=first..last"; published on Saturday, 30 November 2024.
    void shouldReadDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &text, const QString &expected) {
            QTest::newRow(qPrintable(text)) << text << expected;
        };
        row(u"It rained on 19 June 2024."_s, u"19 June 2024=2024-06-19"_s);
        row(u"They were caught on 10 Nov 11."_s, u"10 Nov 11=2011-11-10"_s);
        row(u"On 10 November 11 sheep were caught."_s, u"10 November=2024-11-10"_s);
        row(u"It rained on June 19, 2024, all day."_s, u"June 19, 2024=2024-06-19"_s);
        row(u"It rained on the 19th of June."_s, u"19th of June=2024-06-19"_s);
        row(u"It rained on Wednesday (June 19)."_s, u"Wednesday (June 19)=2024-06-19"_s);
        row(u"It rained on 2023-07-28."_s, u"2023-07-28=2023-07-28"_s);
        row(u"It rained on 25/12/2023."_s, u"25/12/2023=2023-12-25"_s);
        row(u"It rained on Friday."_s, u"Friday=2024-11-29"_s);
        row(u"It rained on Saturday."_s, u"Saturday=2024-11-30"_s);
        row(u"It rained yesterday."_s, u"yesterday=2024-11-29"_s);
        row(u"It rained last week."_s, u"last week=2024-11-18..2024-11-24"_s);
        row(u"It rained earlier this month."_s, u"earlier this month=2024-11-01..2024-11-30"_s);
        row(u"It rained in September of last year."_s, u"September of last year=2023-09-01..2023-09-30"_s);
        row(u"It rained in June."_s, u"June=2024-06-01..2024-06-30"_s);
        row(u"It rained in December."_s, u"December=2024-12-01..2024-12-31"_s);
        row(u"It rained in 2000."_s, u"2000=2000-01-01..2000-12-31"_s);
        row(u"The 1950-53 war was long."_s, u"1950-53=1950-01-01..1953-12-31"_s);
        row(u"It may rain, and they march on."_s, QString());
        row(u"They counted 2000 sheep."_s, QString());
    }
    void shouldReadDates()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QStringList found;
        for (const DateMention &date : read(reportOf(text)).dates) {
            QVERIFY(date.resolved);
            QString days = date.first.toString(Qt::ISODate);
            if (date.last != date.first)
                days += u".."_s + date.last.toString(Qt::ISODate);
            found += date.span.in(text).toString() + u'=' + days;
        }
        QCOMPARE(found.join(u' '), expected);
    }

    void shouldNotGuess_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"It rained on Friday."_s, u"It rained last week."_s, u"It rained on June 19."_s,
                                    u"It rained on 05/06/2024."_s, u"It rained yesterday."_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void shouldNotGuess()
    {
        QFETCH(QString, text);
        const Reading reading = read(reportOf(text, {}));
        QCOMPARE(reading.dates.size(), std::size_t(1));
        QVERIFY(!reading.dates[0].resolved);
    }

    void shouldNameTheWeekday()
    {
        const Reading reading = read(reportOf(u"It rained on Wednesday."_s, {}));
        QCOMPARE(reading.dates.size(), std::size_t(1));
        QCOMPARE(reading.dates[0].weekday, 3);
    }
};

QTEST_APPLESS_MAIN(DatesTest)
#include "tst_dates.moc"
