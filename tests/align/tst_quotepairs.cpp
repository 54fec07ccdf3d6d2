// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/quotepairs.h"
#include "core/reading/read.h"
#include "tests/reading/reports.h"

#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class QuotePairsTest : public QObject {
    Q_OBJECT

    static std::vector<QuotePair> pairsOf(const QStringList &texts)
    {
        std::vector<Report> reports;
        std::vector<Reading> readings;
        for (const QString &text : texts) {
            reports.push_back(reportOf(text));
            readings.push_back(read(reports.back()));
        }
        std::vector<const Report *> all;
        std::vector<const Reading *> read;
        std::vector<int> event;
        for (int i = 0; i < int(reports.size()); ++i) {
            all.push_back(&reports[std::size_t(i)]);
            read.push_back(&readings[std::size_t(i)]);
            event.push_back(i);
        }
        return pairQuotes(all, read, {event});
    }

private Q_SLOTS:
    void shouldPairTheSameQuote_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QuoteLikeness>("wording");
        const QString original = u"“We will rebuild the harbour wall before the winter storms arrive,” Ilena Marrosh said."_s;
        QTest::newRow("word by word") << original << original << QuoteLikeness::Quoted;
        QTest::newRow("reworded") << original
                                  << u"“We shall rebuild the harbour wall before the storms of winter arrive,” said Marrosh, whose first name is Ilena. Ilena Marrosh left."_s
                                  << QuoteLikeness::Quoted;
        QTest::newRow("clipped") << original << u"Ilena Marrosh promised to “rebuild the harbour wall”."_s << QuoteLikeness::Quoted;
        QTest::newRow("retold") << original << u"Ilena Marrosh said the harbour wall would be rebuilt before winter storms arrive."_s
                                << QuoteLikeness::Paraphrased;
        QTest::newRow("translated") << original
                                    << u"“The wall of the harbour is going to be reconstructed ahead of the storms in winter,” Ilena Marrosh said."_s
                                    << QuoteLikeness::Paraphrased;
    }
    void shouldPairTheSameQuote()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(QuoteLikeness, wording);
        const std::vector<QuotePair> pairs = pairsOf({one, other});
        QCOMPARE(pairs.size(), std::size_t(1));
        QCOMPARE(pairs[0].wording, wording);
        QCOMPARE(pairs[0].speakers, Identity::Same);
    }

    void shouldNotPairOtherWords_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const QString original = u"“We will rebuild the harbour wall before the winter storms arrive,” Ilena Marrosh said."_s;
        QTest::newRow("another matter") << original << u"“The ferry company must pay for the lost cargo and the boats,” Ilena Marrosh said."_s;
        QTest::newRow("the same by somebody else, retold")
            << original << u"Tomas Brenn said the harbour wall would be rebuilt before winter storms arrive."_s;
        QTest::newRow("two retellings") << u"Ilena Marrosh said the harbour wall would be rebuilt before the winter storms."_s
                                        << u"Ilena Marrosh said the harbour wall would be rebuilt before the winter storms."_s;
    }
    void shouldNotPairOtherWords()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(pairsOf({one, other}).empty());
    }

    void shouldTellPeopleApart_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<Identity>("identity");
        QTest::newRow("surname") << u"Ilena Marrosh"_s << u"Marrosh"_s << Identity::Same;
        QTest::newRow("initial") << u"I. Marrosh"_s << u"Ilena Marrosh"_s << Identity::Same;
        QTest::newRow("middle name") << u"Ilena Dara Marrosh"_s << u"Ilena Marrosh"_s << Identity::Same;
        QTest::newRow("transliteration") << u"Volodymyr Zelinskyy"_s << u"Volodymyr Zelinsky"_s << Identity::Same;
        QTest::newRow("hyphen") << u"Kim Sung-ho"_s << u"Kim Sung Ho"_s << Identity::Same;
        QTest::newRow("sister") << u"Dara Vollen"_s << u"Petra Vollen"_s << Identity::Other;
        QTest::newRow("a surname of two") << u"Dara Vollen"_s << u"Vollen"_s << Identity::Unknown;
        QTest::newRow("somebody else") << u"Ilena Marrosh"_s << u"Petra Vollen"_s << Identity::Other;
        QTest::newRow("an office") << u"Ilena Marrosh"_s << u"the minister"_s << Identity::Unknown;
        QTest::newRow("acronym") << u"NTSB"_s << u"National Transportation Safety Board"_s << Identity::Same;
        QTest::newRow("nobody") << u"Ilena Marrosh"_s << QString() << Identity::Unknown;
    }
    void shouldTellPeopleApart()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(Identity, identity);
        Reading reading;
        for (const char *name : {"Ilena Marrosh", "Dara Vollen", "Petra Vollen", "Volodymyr Zelinskyy", "Volodymyr Zelinsky", "Kim Sung-ho", "Kim Sung Ho"})
            reading.names.push_back({{}, {}, NameKind::Person, QString::fromLatin1(name)});
        const SpeakerIndex index({&reading}, {0});
        QCOMPARE(index.compare(one, other), identity);
        QCOMPARE(index.compare(other, one), identity);
    }
};

QTEST_APPLESS_MAIN(QuotePairsTest)
#include "tst_quotepairs.moc"
