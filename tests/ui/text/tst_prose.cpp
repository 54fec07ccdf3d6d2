// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/prose.h"

#include <QElapsedTimer>
#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class TestProse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldReadNewsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("style");
        const QString mixed = u"LISBURN — The mayor said on Tuesday that 1,200 people might have left, “a heavy blow”."_s;
        QTest::newRow("dateline") << mixed << u"LISBURN"_s << u"Dateline"_s;
        QTest::newRow("attribution") << mixed << u"said"_s << u"Attribution"_s;
        QTest::newRow("weekday") << mixed << u"Tuesday"_s << u"Date"_s;
        QTest::newRow("figure") << mixed << u"1,200"_s << u"Figure"_s;
        QTest::newRow("hedge") << mixed << u"might"_s << u"Hedge"_s;
        QTest::newRow("quotation") << mixed << u"heavy"_s << u"Quotation"_s;
        QTest::newRow("prose") << mixed << u"mayor"_s << u"Prose"_s;
        QTest::newRow("dateline with a colon") << u"PORT ELLEN: Boats sailed."_s << u"PORT"_s << u"Dateline"_s;
        QTest::newRow("capitals are no dateline") << u"The EU and NATO met."_s << u"NATO"_s << u"Prose"_s;
        QTest::newRow("a country states nothing") << u"the United States left"_s << u"States"_s << u"Prose"_s;
        QTest::newRow("the month of May") << u"on 3 May 2031 it rained"_s << u"May"_s << u"Date"_s;
        QTest::newRow("month first") << u"on June 19, 2031 it rained"_s << u"19"_s << u"Date"_s;
        QTest::newRow("percent") << u"about 12.5 per cent of them"_s << u"cent"_s << u"Figure"_s;
        QTest::newRow("money") << u"worth $4.2 million now"_s << u"$4"_s << u"Figure"_s;
        QTest::newRow("spelled number") << u"some dozens of boats"_s << u"dozens"_s << u"Figure"_s;
        QTest::newRow("according to") << u"it sank, according to the port"_s << u"according"_s << u"Attribution"_s;
        QTest::newRow("straight quotes") << u"he saw \"a wall\" there"_s << u"wall"_s << u"Quotation"_s;
        QTest::newRow("single quotes") << u"the ‘great storm’ of"_s << u"storm"_s << u"Quotation"_s;
        QTest::newRow("apostrophe closes nothing") << u"the ‘mayor’s plan’ of"_s << u"plan"_s << u"Quotation"_s;
        QTest::newRow("after the quote") << u"the ‘mayor’s plan’ of"_s << u"of"_s << u"Prose"_s;
        QTest::newRow("guillemets") << u"sa «grande joie» hier"_s << u"joie"_s << u"Quotation"_s;
    }

    void shouldReadNewsText()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        QFETCH(QString, style);
        Prose prose;
        for (const qsizetype at : {text.indexOf(word), text.indexOf(word) + word.size() - 1})
            QCOMPARE(prose.styleAt(text, at), style);
    }

    void shouldReadEachParagraphForItself()
    {
        Prose prose;
        QVERIFY(!prose.formats(u"“an open quotation that nobody closes"_s).isEmpty());
        QCOMPARE(prose.styleAt(u"plain words"_s, 2), u"Prose"_s);
    }

    void shouldTakeItsColoursFromTheTheme()
    {
        Prose prose;
        const QString text = u"the mayor said so"_s;
        const QColor light = prose.formats(text).constFirst().format.foreground().color();
        prose.setDark(true);
        const QColor dark = prose.formats(text).constFirst().format.foreground().color();
        QVERIFY(light.lightness() < 128);
        QVERIFY(dark.lightness() > 128);
    }

    void shouldStayLinearOnHostileText_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::newRow("digits") << u"1"_s;
        QTest::newRow("figures") << u"1,"_s;
        QTest::newRow("quotes") << u"“‘\""_s;
        QTest::newRow("capitals") << u"A "_s;
        QTest::newRow("letters") << u"a"_s;
    }

    void shouldStayLinearOnHostileText()
    {
        QFETCH(QString, unit);
        Prose prose;
        QElapsedTimer clock;
        clock.start();
        (void)prose.formats(unit.repeated(8000 / unit.size())); // the longest block that the view asks for
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_MAIN(TestProse)
#include "tst_prose.moc"
