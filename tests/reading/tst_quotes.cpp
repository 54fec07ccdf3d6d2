// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/read.h"
#include "tests/reading/quotelines.h"
#include "tests/reading/reports.h"

#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class QuotesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// text -> "speaker|cue|content|via", one line a quote; no line where nobody is quoted.
    void shouldFindWordsCueAndSpeaker_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("cue behind", u"“The dam will hold,” Ines Duarte said."_s, {u"Ines Duarte|said|The dam will hold|"_s});
        row("inverted", u"“The dam will hold,” said Ines Duarte, 51, an engineer."_s, {u"Ines Duarte|said|The dam will hold|"_s});
        row("cue before", u"Ines Duarte said: “The dam will hold.”"_s, {u"Ines Duarte|said|The dam will hold.|"_s});
        row("split", u"“The dam,” said Duarte, “will hold.”"_s, {u"Duarte|said|The dam / will hold.|"_s});
        row("that", u"The ministry said that the dam was safe."_s, {u"The ministry|said|that the dam was safe|"_s});
        row("no that", u"Officials said the dam was safe."_s, {u"Officials|said|the dam was safe|"_s});
        row("trailing", u"The dam was safe, officials said on Monday."_s, {u"officials|said|The dam was safe|"_s});
        row("mixed", u"Duarte called the dam “perfectly safe” on Monday."_s, {u"Duarte|called|the dam “perfectly safe”|"_s});
        row("according to", u"The dam was safe, according to the port authority."_s,
            {u"the port authority|according to|The dam was safe|"_s});
        row("according to first", u"According to the port authority, the dam was safe."_s,
            {u"the port authority|According to|the dam was safe|"_s});
        row("told somebody", u"Duarte told reporters on Friday that the dam was safe."_s,
            {u"Duarte|told|that the dam was safe|"_s});
        row("in a statement", u"The ministry said in a statement on Friday that the dam was safe."_s,
            {u"The ministry|said|that the dam was safe|"_s});
        row("apposition", u"“It is safe,” Duarte, who built the dam, said."_s, {u"Duarte|said|It is safe|"_s});
        row("relative clause", u"The engineer who built the dam said it was safe."_s, {u"The engineer|said|it was safe|"_s});
        row("adding", u"Duarte said the dam was safe, adding that it was new."_s,
            {u"Duarte|said|the dam was safe|"_s, u"Duarte|adding|that it was new|"_s});
        row("two cues joined", u"Duarte said the dam was safe and insisted that it would stay so."_s,
            {u"Duarte|said|the dam was safe|"_s, u"Duarte|insisted|that it would stay so|"_s});
        row("title of a work", u"The choir sang from “The Long Night” for an hour."_s, {});
        row("sign", u"The door marked “Exit” was shut."_s, {});
        row("noun, no cue", u"The report of the claims was long."_s, {});
        row("said nothing", u"The ministry said nothing."_s, {});
        row("did not say", u"He did not say whether the dam was safe."_s, {});
        row("hyphenated", u"It was a thought-provoking evening for the guests."_s, {});
        row("goes on in the next sentence", u"“It is safe,” Duarte said. “Come and see.”"_s,
            {u"Duarte|said|It is safe|"_s, u"Duarte||Come and see.|"_s});
        row("accused", u"Duarte accused the ministry of hiding the plans."_s,
            {u"Duarte|accused|the ministry of hiding the plans|"_s});
    }
    void shouldFindWordsCueAndSpeaker()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(quoteLines(read(reportOf(text)), text), expected);
    }

    void shouldReadMarksOfEveryStyle_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("content");
        QTest::newRow("curly") << u"“It is the farmers’ dam,” Duarte said."_s << u"It is the farmers’ dam"_s;
        QTest::newRow("straight") << u"\"It's the farmers' dam,\" Duarte said."_s << u"It's the farmers' dam"_s;
        QTest::newRow("British") << u"‘It’s the farmers’ dam, not yours,’ Duarte said."_s << u"It’s the farmers’ dam, not yours"_s;
        QTest::newRow("British, straight") << u"'It's our dam, not yours,' Duarte said."_s << u"It's our dam, not yours"_s;
        QTest::newRow("doubled") << u"''It is our dam,'' Duarte said."_s << u"It is our dam"_s;
        QTest::newRow("angled") << u"«It is our dam», said Duarte."_s << u"It is our dam"_s;
        QTest::newRow("low and high") << u"„It is our dam“, said Duarte."_s << u"It is our dam"_s;
        QTest::newRow("nested") << u"“He told me, ‘Go,’ and I went,” Duarte said."_s << u"He told me, ‘Go,’ and I went"_s;
        QTest::newRow("double in single") << u"‘He said “go” and I went,’ Duarte said."_s << u"He said “go” and I went"_s;
        QTest::newRow("insertion") << u"“The [new] dam is (almost) ready …” Duarte said."_s << u"The [new] dam is (almost) ready …"_s;
        QTest::newRow("never closed") << u"Duarte said: “The dam is ours. We built it."_s << u"The dam is ours. We built it."_s;
    }
    void shouldReadMarksOfEveryStyle()
    {
        QFETCH(QString, text);
        QFETCH(QString, content);
        const Reading reading = read(reportOf(text));
        QCOMPARE(reading.quotes.size(), std::size_t(1));
        QCOMPARE(reading.quotes[0].span.in(text).toString(), content);
        QCOMPARE(reading.quotes[0].kind, QuoteKind::Direct);
    }

    void shouldNotTakeApostrophesAndInchesForQuotations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("possessives") << u"The farmers' dam and the workers' homes, it's said, don't leak."_s;
        QTest::newRow("inches") << u"The gate was 6'2\" high and 3'4\" wide."_s;
        QTest::newRow("decades") << u"Since the '90s it was rock 'n' roll in the '60s style."_s;
    }
    void shouldNotTakeApostrophesAndInchesForQuotations()
    {
        QFETCH(QString, text);
        for (const Quote &quote : read(reportOf(text)).quotes)
            QCOMPARE(quote.kind, QuoteKind::Indirect);
    }

    void shouldSayWhomAMentionStandsFor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name"); // of the last quote
        QTest::newRow("surname") << u"Ines Duarte came. “It is safe,” Duarte said."_s << u"Ines Duarte"_s;
        QTest::newRow("title kept out") << u"“It is safe,” defence minister Ines Duarte said."_s << u"Ines Duarte"_s;
        QTest::newRow("she") << u"Ines Duarte saw the dam on Monday. “It is safe,” she said."_s << u"Ines Duarte"_s;
        QTest::newRow("he, of two") << u"Ines Duarte met Tomasz Nowak. “It is safe,” he said."_s << u"Tomasz Nowak"_s;
        QTest::newRow("over a paragraph") << u"Mr. Nowak runs the port.¶“It is safe,” he said."_s << u"Nowak"_s;
        QTest::newRow("she, in a place") << u"In Lornbrook, publican Mira Torvik lost her roof. “It fell,” she said."_s << u"Mira Torvik"_s;
        QTest::newRow("she, not her son") << u"Gunvor Saatvik, 28, lost her two-year-old son, Temir, in May. “Nobody came,” she said."_s << u"Gunvor Saatvik"_s;
        QTest::newRow("he, not a country of his words") << u"“It is a step,” Mr Havel Norrik said.¶Ostria will withdraw its troops, he added."_s << u"Havel Norrik"_s;
        QTest::newRow("he, of an apposition") << u"“It rained,” said manager Gary Norrik.¶His opposite number, Andrés Velba, was furious. “It never did,” he said."_s << u"Andrés Velba"_s;
        QTest::newRow("he, named once") << u"Zarrolt, the city's police chief, defended his officers. “We had to,” he said."_s << u"Zarrolt"_s;
        QTest::newRow("it, a body") << u"The harbour watchdog has opened an inquiry, it said."_s << u"harbour watchdog"_s;
        QTest::newRow("it, a body named once") << u"Veltrop, the union's police agency, said it had read them. It said they were false."_s << u"Veltrop"_s;
        QTest::newRow("by nation") << u"The coach, Andrés Velba, blamed nobody. “It was fair,” the Spaniard said."_s << u"Andrés Velba"_s;
        QTest::newRow("by age") << u"Orla Kinnard sat over the wing. “It was loud,” the 36-year-old said."_s << u"Orla Kinnard"_s;
        QTest::newRow("by office") << u"The health minister said that it was safe.¶The minister, Bakyt Norrik, left.¶The minister said it was safe."_s << u"Bakyt Norrik"_s;
        QTest::newRow("with origin") << u"The envoy, Mira Haddad of South Lorne, said it was safe."_s << u"Mira Haddad"_s;
        QTest::newRow("of a group") << u"“It is safe,” said Mira Haddad of Free Harbour."_s << u"Mira Haddad"_s;
        QTest::newRow("at a place") << u"“It is safe,” said a neighbour at the harbour, Mira Haddad."_s << u"Mira Haddad"_s;
        QTest::newRow("rank") << u"“It is safe,” Det Insp Simon Norrik said."_s << u"Simon Norrik"_s;
        QTest::newRow("calling") << u"“It is safe,” Barrister Mira Torvik said."_s << u"Mira Torvik"_s;
        QTest::newRow("church") << u"The bishop, Monsignor Andrés Norrik, came. “It is safe,” he said."_s << u"Andrés Norrik"_s;
        QTest::newRow("flight") << u"Norjet Flight 212 landed. The pump was new, Norjet said."_s << u"Norjet"_s;
        QTest::newRow("who") << u"Ines Duarte, who said the dam was safe, left."_s << u"Ines Duarte"_s;
        QTest::newRow("office") << u"The harbour master said the dam was safe."_s << u"harbour master"_s;
        QTest::newRow("who, behind an apposition") << u"Ines Duarte, the director of the port, who said the dam was safe, left."_s << u"Ines Duarte"_s;
        QTest::newRow("office of a place") << u"Lorne is flooded. It is safe, says the mayor of Lorne."_s << u"mayor of Lorne"_s;
        QTest::newRow("one of many") << u"It is safe, one of the residents said."_s << u"one of the residents"_s;
        QTest::newRow("two together") << u"France and Germany said the dam was safe."_s << u"France and Germany"_s;
        QTest::newRow("acronym, no pronoun") << u"Ines Duarte came. The WHO said the water was safe."_s << u"World Health Organization"_s;
        QTest::newRow("letter") << u"A letter from President Ines Duarte came. “It is safe,” the letter read."_s << u"Ines Duarte"_s;
        QTest::newRow("two of one surname") << u"Ines Duarte met Paulo Duarte. “It is safe,” Duarte said."_s << u"Duarte"_s;
    }
    void shouldSayWhomAMentionStandsFor()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        const Reading reading = read(reportOf(text));
        QVERIFY(!reading.quotes.empty());
        QVERIFY(reading.quotes.back().speaker.has_value());
        QCOMPARE(reading.quotes.back().speaker->name, name);
    }

    void shouldWeighTheCue_data()
    {
        QTest::addColumn<QString>("cue");
        QTest::addColumn<Stance>("stance");
        QTest::newRow("said") << u"said"_s << Stance::Neutral;
        QTest::newRow("claimed") << u"claimed"_s << Stance::Claiming;
        QTest::newRow("doubted") << u"doubted"_s << Stance::Doubting;
        QTest::newRow("denied") << u"denied"_s << Stance::Denying;
        QTest::newRow("admitted") << u"admitted"_s << Stance::Conceding;
        QTest::newRow("insisted") << u"insisted"_s << Stance::Stressing;
    }
    void shouldWeighTheCue()
    {
        QFETCH(QString, cue);
        QFETCH(Stance, stance);
        const Reading reading = read(reportOf(u"Duarte "_s + cue + u" that the dam was safe."_s));
        QCOMPARE(reading.quotes.size(), std::size_t(1));
        QCOMPARE(reading.quotes[0].stance, stance);
    }

    void shouldTellTheKindsApart()
    {
        QCOMPARE(read(reportOf(u"“It is safe,” Duarte said."_s)).quotes.at(0).kind, QuoteKind::Direct);
        QCOMPARE(read(reportOf(u"Duarte said it was “safe as houses”."_s)).quotes.at(0).kind, QuoteKind::Mixed);
        QCOMPARE(read(reportOf(u"Duarte said it was safe."_s)).quotes.at(0).kind, QuoteKind::Indirect);
    }

    void shouldGiveAQuotationOverParagraphsToItsSpeaker()
    {
        const QString text = u"“We came at dawn,” Duarte said. “The road was empty.¶“By noon there were thousands.”"_s;
        const Report report = reportOf(text);
        const Reading reading = read(report);
        QCOMPARE(reading.quotes.size(), std::size_t(3));
        for (const Quote &quote : reading.quotes) {
            QVERIFY(quote.speaker);
            QCOMPARE(quote.speaker->name, u"Duarte"_s);
        }
    }
};

QTEST_APPLESS_MAIN(QuotesTest)
#include "tst_quotes.moc"
