// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/details.h"

#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

/// What a report says of itself, line by line.
class DetailsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldNameEveryDetailAndFindItByItsName()
    {
        for (const Detail detail : allDetails) {
            QVERIFY(!nameOf(detail).isEmpty());
            QVERIFY(detailNamed(QString(nameOf(detail))) == detail);
        }
        QVERIFY(!detailNamed(u"editor"));
    }

    void shouldSayAgainWhatItWasTold()
    {
        const Metadata nothing;
        for (const Detail detail : allDetails) {
            Metadata about;
            setText(about, detail, u"  2031-03-04\n "_s);
            QCOMPARE(textOf(about, detail), u"2031-03-04"_s);
            for (const Detail other : allDetails) {
                if (other != detail)
                    QCOMPARE(textOf(about, other), textOf(nothing, other));
            }
            setText(about, detail, u" "_s);
            QCOMPARE(textOf(about, detail), detail == Detail::Language ? u"2031-03-04"_s : QString());
        }
    }

    void shouldPartTheNamesOfABylineBySemicolons()
    {
        Metadata about;
        setText(about, Detail::Byline, u"Ines Okafor, Jr.;  Per Dahl ;"_s);
        QCOMPARE(about.byline, QStringList({u"Ines Okafor, Jr."_s, u"Per Dahl"_s}));
        QCOMPARE(textOf(about, Detail::Byline), u"Ines Okafor, Jr.; Per Dahl"_s);
    }

    void shouldTakeADayOrATimeForADateOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("a day") << u"2031-03-04"_s << true;
        QTest::newRow("a time") << u"2031-03-04T08:00:00Z"_s << true;
        QTest::newRow("none") << u" "_s << true;
        QTest::newRow("no such day") << u"2031-02-30"_s << false;
        QTest::newRow("in words") << u"4 March 2031"_s << false;
        QTest::newRow("a day and more") << u"2031-03-04 or so"_s << false;
    }
    void shouldTakeADayOrATimeForADateOnly()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QCOMPARE(isValid(Detail::Published, text), valid);
        QVERIFY(isValid(Detail::Outlet, text));
    }
};

QTEST_APPLESS_MAIN(DetailsTest)
#include "tst_details.moc"
