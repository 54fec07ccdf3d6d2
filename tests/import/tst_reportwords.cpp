// SPDX-License-Identifier: GPL-3.0-or-later
// What single lines of a report say: dates, bylines, datelines, captions, credits, page text, language.
#include "core/import/boilerplate.h"
#include "core/import/captions.h"
#include "core/import/creditlines.h"
#include "core/import/datelines.h"
#include "core/import/dates.h"
#include "core/import/languageguess.h"
#include "core/import/names.h"

#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class ReportWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldReadPrintedDates_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("iso"); ///< empty: no date line
        QTest::newRow("day first with zone") << u"Friday 28 July 2023 13:18 BST"_s << u"2023-07-28T13:18:00+01:00"_s;
        QTest::newRow("month first") << u"June 19, 2024"_s << u"2024-06-19"_s;
        QTest::newRow("label and 12-hour clock") << u"Published: Jun. 19, 2024 at 8:05 p.m. EDT"_s << u"2024-06-19T20:05:00-04:00"_s;
        QTest::newRow("midnight") << u"19 June 2024, 12:30 am GMT"_s << u"2024-06-19T00:30:00Z"_s;
        QTest::newRow("time without zone is dropped") << u"19 June 2024 08:00"_s << u"2024-06-19"_s;
        QTest::newRow("ISO") << u"2024-06-19"_s << u"2024-06-19"_s;
        QTest::newRow("year first with dots") << u"2024.06.19 08:00"_s << u"2024-06-19"_s;
        QTest::newRow("Japanese") << u"2024年6月9日"_s << u"2024-06-09"_s;
        QTest::newRow("German") << u"19. Juni 2024"_s << u"2024-06-19"_s;
        QTest::newRow("cut into words") << u"September 10, 2010 10: 14 AM"_s << u"2010-09-10"_s;
        QTest::newRow("label behind a bar") << u"Friday, Sep 10, 2010 | Updated 8: 52 PM EDT"_s << u"2010-09-10T20:52:00-04:00"_s;
        QTest::newRow("day and time in capitals") << u"THURSDAY, APRIL 11, 2013, 12: 12 AM"_s << u"2013-04-11"_s;
        QTest::newRow("zone that no table knows") << u"Updated: November 11, 2011 18: 50 NPT"_s << u"2011-11-11"_s;
        QTest::newRow("letter for the half of the day") << u"on Dec 23 2012, 5: 03p"_s << u"2012-12-23"_s;
        QTest::newRow("two times") << u"Posted: Nov 27, 2005 8: 20 AM GMT Last Updated: Nov 27, 2005 8: 10 PM GMT"_s << u"2005-11-27T08:20:00Z"_s;
        QTest::newRow("two days at once") << u"03/04/2024"_s << QString();
        QTest::newRow("no year") << u"Wednesday (June 19)"_s << QString();
        QTest::newRow("no such day") << u"31 June 2024"_s << QString();
        QTest::newRow("prose") << u"The summit of June 19, 2024 was short"_s << QString();
        QTest::newRow("year alone") << u"2024"_s << QString();
    }
    void shouldReadPrintedDates()
    {
        QFETCH(QString, line);
        const auto date = printedDate(line);
        QTEST(date ? date->iso : QString(), "iso");
    }

    void shouldKnowADateLineWhoseDayIsNotPlain_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("dateLine");
        QTest::newRow("slashes") << u"11/09/2010"_s << true;
        QTest::newRow("labels and times") << u"First Posted: 10/25/11 06: 44 PM ET Updated: 12/25/11 05: 12 AM ET"_s << true;
        QTest::newRow("prose") << u"The vote of 11/09/2010 was close"_s << false;
        QTest::newRow("a fraction") << u"3/4"_s << false;
        QTest::newRow("a path") << u"2/10/20/30"_s << false;
    }
    void shouldKnowADateLineWhoseDayIsNotPlain()
    {
        QFETCH(QString, line);
        QTEST(printedDate(line).has_value(), "dateLine");
    }

    void shouldTellPublishedFromUpdated()
    {
        QVERIFY(printedDate(u"Published 19 June 2024")->published);
        QVERIFY(printedDate(u"Updated 19 June 2024")->updated);
        QVERIFY(!printedDate(u"19 June 2024")->published);
    }

    void shouldBringMetadataDatesToOneForm_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("iso");
        QTest::newRow("zoned") << u"2024-06-19T08:00:00.123+09:00"_s << u"2024-06-19T08:00:00+09:00"_s;
        QTest::newRow("UTC") << u"2024-06-19T08:00:00Z"_s << u"2024-06-19T08:00:00Z"_s;
        QTest::newRow("unzoned") << u"2024-06-19 08:00:00"_s << u"2024-06-19"_s;
        QTest::newRow("mail") << u"Wed, 19 Jun 2024 08:00:00 +0000"_s << u"2024-06-19T08:00:00Z"_s;
        QTest::newRow("rubbish") << u"yesterday evening"_s << QString();
    }
    void shouldBringMetadataDatesToOneForm()
    {
        QFETCH(QString, value);
        QTEST(isoDate(value).value_or(QString()), "iso");
    }

    void shouldReadBylines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("persons");
        QTest::addColumn<QString>("agency");
        QTest::newRow("one") << u"By Maren Tollefsen"_s << QStringList{u"Maren Tollefsen"_s} << QString();
        QTest::newRow("with agency") << u"By Soo-Min Park, Associated Press"_s << QStringList{u"Soo-Min Park"_s} << u"AP"_s;
        QTest::newRow("two and a role") << u"By Jan de la Cruz and Ida O'Neill, political correspondents"_s
                                        << QStringList{u"Jan de la Cruz"_s, u"Ida O'Neill"_s} << QString();
        QTest::newRow("junior") << u"By Sam Rivers, Jr."_s << QStringList{u"Sam Rivers, Jr."_s} << QString();
        QTest::newRow("agency alone") << u"By Reuters"_s << QStringList{} << u"Reuters"_s;
        QTest::newRow("reporting by") << u"Reporting by Ana Lima; Editing by Tom Berg"_s << QStringList{u"Ana Lima"_s} << QString();
    }
    void shouldReadBylines()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, persons);
        const auto byline = labelledByline(line);
        QVERIFY(byline);
        QVERIFY(byline->persons.mid(0, persons.size()) == persons);
        QTEST(byline->agency.value_or(QString()), "agency");
    }

    /// "persons|outlet|day", with "?" where a bare name may be a label; empty where the line is none.
    void shouldReadLinesThatSayWhoWroteForWhomAndWhen_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        QTest::newRow("name") << u"Maren Tollefsen"_s << u"Maren Tollefsen||?"_s;
        QTest::newRow("two names") << u"Maren Tollefsen and Ida Berg"_s << u"Maren Tollefsen, Ida Berg||?"_s;
        QTest::newRow("name and outlet") << u"Maren Tollefsen, Halvik Post"_s << u"Maren Tollefsen|Halvik Post|"_s;
        QTest::newRow("bar") << u"Maren Tollefsen | The Halvik Messenger"_s << u"Maren Tollefsen|The Halvik Messenger|"_s;
        QTest::newRow("name and place") << u"Maren Tollefsen, Halvik"_s << u"Maren Tollefsen||?"_s;
        QTest::newRow("outlet") << u"Western Halvik Echo"_s << u"|Western Halvik Echo|"_s;
        QTest::newRow("edition") << u"El Faro del Norte (English edition)"_s << u"|El Faro del Norte (English edition)|"_s;
        QTest::newRow("outlet and day") << u"Halvik Times, Monday 14 October 2024"_s << u"|Halvik Times|2024-10-14"_s;
        QTest::newRow("day and byline") << u"Monday, 14 October 2024 | By Maren Tollefsen"_s << u"Maren Tollefsen||2024-10-14"_s;
        QTest::newRow("all") << u"Maren Tollefsen, Halvik Post, October 14, 2024"_s << u"Maren Tollefsen|Halvik Post|2024-10-14"_s;
        QTest::newRow("headline") << u"Harbour master resigns after the fire"_s << QString();
        QTest::newRow("score") << u"Halvik Rovers 3, Norland United 2"_s << QString();
        QTest::newRow("sentence") << u"Maren Tollefsen, who wrote it, left."_s << QString();
    }
    void shouldReadLinesThatSayWhoWroteForWhomAndWhen()
    {
        QFETCH(QString, line);
        const auto credit = creditLine(line);
        const QString found = credit ? QStringList{credit->by.persons.join(u", "), credit->by.outlet.value_or(QString()),
                                                   credit->published + (credit->sure ? QString() : u"?"_s)}.join(u'|')
                                     : QString();
        QTEST(found, "expected");
    }

    void shouldPartTheOutletFromTheAuthors()
    {
        const auto byline = labelledByline(u"By Maren Tollefsen, Halvik Evening Echo");
        QVERIFY(byline);
        QCOMPARE(byline->persons, QStringList{u"Maren Tollefsen"_s});
        QCOMPARE(byline->outlet.value_or(QString()), u"Halvik Evening Echo"_s);
    }

    void shouldNotTakeProseForABylines()
    {
        QVERIFY(!labelledByline(u"By the time the ship arrived, the harbour had been closed for three hours, officials said."));
        QVERIFY(!labelledByline(u"by all accounts"));
        QVERIFY(!looksLikePerson(u"Reuters"));
        QVERIFY(!looksLikePerson(u"Staff Writer"));
        QVERIFY(!looksLikePerson(u"The Gazette"));
        QVERIFY(looksLikePerson(u"Ludwig van Aalst"));
    }

    void shouldReadDatelines_data()
    {
        QTest::addColumn<QString>("paragraph");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("agency");
        QTest::newRow("colon") << u"HALVIK: The port closed on Monday."_s << u"HALVIK"_s << QString();
        QTest::newRow("no-break space") << u"NORTH HALVIK:\u00A0The port closed."_s << u"NORTH HALVIK"_s << QString();
        QTest::newRow("day and agency") << u"HALVIK, June 19 (Reuters) — The port closed."_s << u"HALVIK"_s << u"Reuters"_s;
        QTest::newRow("country kept") << u"HALVIK, Norland (AP) — The port closed."_s << u"HALVIK, Norland"_s << u"AP"_s;
        QTest::newRow("small letters with agency") << u"Halvik (AFP) - The port closed."_s << u"Halvik"_s << u"AFP"_s;
        QTest::newRow("double hyphen") << u"HALVIK -- The port closed."_s << u"HALVIK"_s << QString();
        QTest::newRow("service that no list knows") << u"HALVIK, Norland, June 19 (Coastal Press) - The port closed."_s << u"HALVIK, Norland"_s << u"Coastal Press"_s;
        QTest::newRow("remark, no service") << u"HALVIK (formerly Nordhavn) - The port closed."_s << u"HALVIK"_s << QString();
        QTest::newRow("interview") << u"Q: Was it safe?"_s << QString() << QString();
        QTest::newRow("label") << u"UPDATE: The port closed."_s << QString() << QString();
        QTest::newRow("speaker") << u"Minister: we will rebuild."_s << QString() << QString();
        QTest::newRow("dash in prose") << u"The port – the largest – closed."_s << QString() << QString();
    }
    void shouldReadDatelines()
    {
        QFETCH(QString, paragraph);
        const auto dateline = datelineOf(paragraph);
        QTEST(dateline ? dateline->place : QString(), "place");
        QTEST(dateline ? dateline->agency.value_or(QString()) : QString(), "agency");
    }

    void shouldKnowCaptionsAndCredits_data()
    {
        QTest::addColumn<QString>("paragraph");
        QTest::addColumn<bool>("caption");
        QTest::addColumn<bool>("credit");
        QTest::newRow("bracketed agency") << u"A crane lies in the channel of Halvik (AP)"_s << true << false;
        QTest::newRow("photo credit after a stop") << u"A crane lies in the channel. (AP Photo/Jo Lund)"_s << true << false;
        QTest::newRow("dashed credit") << u"A crane lies in the channel of Halvik on Monday. - Pool photo via AFP"_s << true << false;
        QTest::newRow("places") << u"Mayor Ida Berg (right) and harbour master Jon Lie"_s << true << false;
        QTest::newRow("copyright sign") << u"Halvik Norland, © Norland Press via AP"_s << true << false;
        QTest::newRow("acronym in prose") << u"The port is closed, reported the Korean Central News Agency (KCNA)."_s << false << false;
        QTest::newRow("report's end") << u"The port reopens on Friday, he said. (Reuters)"_s << false << false;
        QTest::newRow("inputs") << u"(With inputs from agencies)"_s << false << true;
        QTest::newRow("agency alone") << u"(Reuters)"_s << false << true;
        QTest::newRow("prose") << u"The port of Halvik closed on Monday."_s << false << false;
    }
    void shouldKnowCaptionsAndCredits()
    {
        QFETCH(QString, paragraph);
        QTEST(looksLikeCaption(paragraph) && !isCredit(paragraph), "caption");
        QTEST(isCredit(paragraph), "credit");
    }

    void shouldReadTheCreditBehindTheLastSentence()
    {
        QCOMPARE(closingCredit(u"The port reopens on Friday, he said. - The Norland Herald/ANN"), u"The Norland Herald/ANN"_s);
        QCOMPARE(closingCredit(u"The port reopens on Friday, he said. (Reuters)"), u"Reuters"_s);
        QVERIFY(closingCredit(u"The port - the largest of the country - reopens on Friday.").isEmpty());
    }

    void shouldKnowPageText_data()
    {
        QTest::addColumn<QString>("paragraph");
        QTest::addColumn<PageText>("kind");
        for (const char16_t *line : {u"- Advertisement -", u"ADVERTISEMENT", u"Comments", u"Read More", u"Also Read: Crane falls in Halvik", u"Share this article",
                                     u"Thank you for registering", u"Follow us on our WhatsApp channel for news!", u"© Halvik Post 2024, all rights reserved", u"* * *"})
            QTest::newRow(qPrintable(QString(line))) << QString(line) << PageText::Furniture;
        for (const char16_t *line : {u"Next In Norland News", u"Others Also Read", u"Trending Today", u"Related stories"})
            QTest::newRow(qPrintable(QString(line))) << QString(line) << PageText::TailStart;
        for (const char16_t *line : {u"Read the room, the mayor told him.", u"Comments by the mayor were not recorded.", u"The advertisement was withdrawn on Monday.",
                                     u"More ships are expected in Halvik on Friday, the coast guard said.", u"The ministry said on its Telegram channel that the talks had failed.",
                                     u"The maker took its game out of the App Store on Friday."})
            QTest::newRow(qPrintable(QString(line))) << QString(line) << PageText::None;
    }
    void shouldKnowPageText()
    {
        QFETCH(QString, paragraph);
        QFETCH(PageText, kind);
        QVERIFY(pageText(paragraph) == kind);
    }

    void shouldKnowClockAndWeather()
    {
        QVERIFY(isClockOrWeather(u"14.8 C"));
        QVERIFY(isClockOrWeather(u"Halvik 21°C"));
        QVERIFY(isClockOrWeather(u"10:32 AM"));
        QVERIFY(!isClockOrWeather(u"Halvik, 12 ships"));
        QVERIFY(!isClockOrWeather(u"The water was 14.8 C."));
    }

    void shouldReadTheOutletInTheSmallPrint_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("outlet");
        QTest::newRow("sign, name, year") << u"© HalvikPost.example 2024, developed by Works"_s << u"HalvikPost.example"_s;
        QTest::newRow("year, name") << u"Copyright © 2024 The Halvik Post. All rights reserved."_s << u"The Halvik Post"_s;
        QTest::newRow("forum") << u"Join conversations, follow other Halvik Post readers and see their replies"_s << u"Halvik Post"_s;
        QTest::newRow("nothing") << u"Share this article"_s << QString();
    }
    void shouldReadTheOutletInTheSmallPrint()
    {
        QFETCH(QString, line);
        QTEST(outletInSmallPrint(line).value_or(QString()), "outlet");
    }

    void shouldGuessTheLanguage()
    {
        QCOMPARE(guessLanguage(u"The port of Halvik was closed on Monday after the fall of a crane."), u"en"_s);
        QCOMPARE(guessLanguage(u"Der Hafen ist nach dem Sturz eines Krans für den Verkehr gesperrt, die Stadt hat das mitgeteilt."), u"de"_s);
        QCOMPARE(guessLanguage(u"Порт закрыт до пятницы."), u"ru"_s);
        QCOMPARE(guessLanguage(u"항구는 금요일까지 폐쇄된다."), u"ko"_s);
        QCOMPARE(guessLanguage(u"12345"), u"en"_s);
    }
};

QTEST_APPLESS_MAIN(ReportWordsTest)
#include "tst_reportwords.moc"
