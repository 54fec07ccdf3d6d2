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
};

QTEST_APPLESS_MAIN(RelaysTest)
#include "tst_relays.moc"
