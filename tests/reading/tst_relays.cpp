// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reading/quotelines.h"
#include "tests/reading/reports.h"

#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class RelaysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// text -> "speaker|cue|content|via"
    void shouldTellTheSpeakerFromWhoPassesItOn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("quoted as saying by") << u"“We shall rebuild,” Duarte was quoted as saying by Interfax."_s
                                             << u"Duarte|was quoted as saying|We shall rebuild|Interfax"_s;
        QTest::newRow("said, agency said") << u"Duarte said the dam “will hold for ever,” Xinhua said."_s
                                           << u"Duarte|said|the dam “will hold for ever,”|Xinhua"_s;
        QTest::newRow("said, reported agency") << u"Duarte claimed the dam was safe, reported Interfax."_s
                                               << u"Duarte|claimed|the dam was safe|Interfax"_s;
        QTest::newRow("according to a newspaper") << u"Duarte told workers that the dam was safe, according to the newspaper Lume."_s
                                                  << u"Duarte|told|that the dam was safe|the newspaper Lume"_s;
        QTest::newRow("medium reported that") << u"The Daily Courier reported that Duarte had said the dam was safe."_s
                                              << u"Duarte|said|the dam was safe|The Daily Courier"_s;
        QTest::newRow("vowed, state media reported") << u"Duarte vowed the dam would hold, state media reported Saturday."_s
                                                     << u"Duarte|vowed|the dam would hold|state media"_s;
        QTest::newRow("as quoted by") << u"“We shall rebuild,” Duarte said, as quoted by state-run Sputnik News."_s
                                      << u"Duarte|said|We shall rebuild|state-run Sputnik News"_s;
        QTest::newRow("as per") << u"Duarte claimed the dam was safe, as per the state media."_s
                                << u"Duarte|claimed|the dam was safe|the state media"_s;
        QTest::newRow("medium citing somebody") << u"The ferry carried ninety people, Reuters reported, citing two port officials."_s
                                                << u"two port officials|reported|The ferry carried ninety people|Reuters"_s;
        QTest::newRow("citing between commas") << u"Lume News, citing a police report, said the driver had been asleep."_s
                                               << u"a police report|said|the driver had been asleep|Lume News"_s;
        QTest::newRow("citing first") << u"Citing the coast guard, Interfax reported that the crew had left."_s
                                      << u"the coast guard|reported|that the crew had left|Interfax"_s;
        QTest::newRow("quoted somebody as saying") << u"“We shall rebuild,” Interfax quoted Duarte as saying."_s
                                                   << u"Duarte|quoted Duarte as saying|We shall rebuild|Interfax"_s;
        QTest::newRow("cited somebody as saying") << u"Interfax cited Duarte as saying that the dam was safe."_s
                                                  << u"Duarte|cited Duarte as saying|that the dam was safe|Interfax"_s;
        QTest::newRow("quoted by, between commas") << u"Duarte, quoted by Tass, said the dam was safe."_s
                                                   << u"Duarte|said|the dam was safe|Tass"_s;
        QTest::newRow("in remarks reported by") << u"In remarks reported by Tass, Duarte said the dam was safe."_s
                                                << u"Duarte|said|the dam was safe|Tass"_s;
        QTest::newRow("in comments carried by") << u"“We shall rebuild,” Duarte said in comments carried by state media."_s
                                                << u"Duarte|said|We shall rebuild|state media"_s;
        QTest::newRow("only the medium") << u"The dam was inspected, state media reported."_s
                                         << u"state media|reported|The dam was inspected|"_s;
        QTest::newRow("no medium, no relay") << u"Duarte said the dam was safe, officials said."_s << QString();
    }
    void shouldTellTheSpeakerFromWhoPassesItOn()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const Reading reading = read(reportOf(text));
        if (expected.isEmpty()) {
            for (const Quote &quote : reading.quotes)
                QVERIFY(quote.via.empty());
            QVERIFY(!reading.quotes.empty());
            return;
        }
        QCOMPARE(quoteLines(reading, text), QStringList{expected});
    }

    /// text -> "speaker|cue|content|via" of the second quote
    void shouldHandARelayOnWhereTheStoryIsPlainlyRelayed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the same quotation goes on")
            << u"“I ask you to leave,” Duarte said, according to Xinhua. “It matters more than ever that you go.”"_s
            << u"Duarte||It matters more than ever that you go.|Xinhua"_s;
        QTest::newRow("the same speaker goes on")
            << u"“I ask you to leave,” Anton Duarte said, according to Xinhua. He called the dam “a ticking bomb above the town.”"_s
            << u"He|called|the dam “a ticking bomb above the town.”|Xinhua"_s;
        QTest::newRow("between two sentences of one medium")
            << u"The dam was inspected, state media reported. Duarte called it “a ticking bomb.” The town would be left “for ever,” state media said."_s
            << u"Duarte|called|it “a ticking bomb.”|state media"_s;
        QTest::newRow("another speaker")
            << u"“I ask you to leave,” Duarte said, according to Xinhua. Okafor called the dam “a ticking bomb above the town.”"_s
            << u"Okafor|called|the dam “a ticking bomb above the town.”|"_s;
        QTest::newRow("another paragraph")
            << u"“I ask you to leave,” Anton Duarte said, according to Xinhua.¶He called the dam “a ticking bomb above the town.”"_s
            << u"He|called|the dam “a ticking bomb above the town.”|"_s;
    }
    void shouldHandARelayOnWhereTheStoryIsPlainlyRelayed()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const Report report = reportOf(text);
        const QStringList lines = quoteLines(read(report), report.text);
        QVERIFY(lines.size() >= 2);
        QCOMPARE(lines[1], expected);
    }

    void shouldKeepTheMediumAsSpeakerWhereItGoesOnInItsOwnWords()
    {
        const QString text = u"The dam was safe, Lume News said, adding that the bridge was not."_s;
        for (const Quote &quote : read(reportOf(text)).quotes) {
            QVERIFY(quote.via.empty());
            QCOMPARE(quote.speaker->name, u"Lume News"_s);
        }
    }
};

QTEST_APPLESS_MAIN(RelaysTest)
#include "tst_relays.moc"
