// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/read.h"
#include "tests/witnesses/witnesses.h"

#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class TimesTest : public QObject {
    Q_OBJECT

    static QStringList told(const QString &sentence)
    {
        const Report report = witnesses({u"The ferry left the pier in thick fog and was not seen again.\n\n"_s + sentence})[0];
        QStringList found;
        for (const TimeMention &time : read(report).times) {
            QString line = u"%1 = %2:%3"_s.arg(time.span.in(report.text)).arg(time.minutes / 60).arg(time.minutes % 60, 2, 10, QChar(u'0'));
            if (time.zone)
                line += u" UTC%1"_s.arg(*time.zone);
            if (time.eitherHalf)
                line += u" or later"_s;
            if (time.approximate)
                line += u" about"_s;
            found += line;
        }
        return found;
    }

private Q_SLOTS:
    void shouldReadTimesOfDay_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &sentence, const QStringList &expected) {
            QTest::newRow(name) << sentence << expected;
        };
        row("with full stops", u"The call came at 7:40 p.m. on Thursday."_s, {u"7:40 p.m. = 19:40"_s});
        row("stuck together", u"The call came at 7.40pm on Thursday."_s, {u"7.40pm = 19:40"_s});
        row("the hour alone", u"The call came at 7 a.m. on Thursday."_s, {u"7 a.m. = 7:00"_s});
        row("noon and midnight", u"It lasted from noon until midnight on Thursday."_s, {u"noon = 12:00"_s, u"midnight = 0:00 about"_s});
        row("twelve", u"It opened at 12:30 a.m. and closed at 12 p.m. again."_s, {u"12:30 a.m. = 0:30"_s, u"12 p.m. = 12:00"_s});
        row("twenty-four hours", u"The call came at 19:45 on Thursday."_s, {u"19:45 = 19:45"_s});
        row("a zone", u"The call came at 19:45 GMT on Thursday."_s, {u"19:45 GMT = 19:45 UTC0"_s});
        row("as seamen write", u"The call came at 0600 GMT on Thursday."_s, {u"0600 GMT = 6:00 UTC0"_s});
        row("half unknown", u"The call came at 7:40 on Thursday."_s, {u"7:40 = 7:40 or later"_s});
        row("o'clock", u"The call came at 7 o'clock on Thursday."_s, {u"7 o'clock = 7:00 or later"_s});
        row("about", u"The call came at about 7:40 p.m. on Thursday."_s, {u"7:40 p.m. = 19:40 about"_s});
        row("a figure", u"The crew of 40 sold 1,945 tickets."_s, {});
        row("a score", u"The home side won 3-1 in front of 400 people."_s, {});
        row("a year", u"The ferry was built in 1945 for the islands."_s, {});
        row("a decimal", u"The bank raised its rate to 6.50 percent."_s, {});
        row("no such time", u"The ratio rose to 25:70 within a year."_s, {});
    }
    void shouldReadTimesOfDay()
    {
        QFETCH(QString, sentence);
        QFETCH(QStringList, expected);
        QCOMPARE(told(sentence), expected);
    }
};

QTEST_APPLESS_MAIN(TimesTest)
#include "tst_times.moc"
