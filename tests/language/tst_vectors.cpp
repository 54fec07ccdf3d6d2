// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/vectors.h"

#include <QFile>
#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class VectorsTest : public QObject {
    Q_OBJECT

    static float similarity(QStringView word, QStringView other)
    {
        return WordVectors::similarity(WordVectors::rowOf(word), WordVectors::rowOf(other));
    }

    /// Kilobytes of files that are mapped and in memory.
    static qsizetype residentFiles()
    {
        QFile status(u"/proc/self/status"_s);
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("RssFile:"))
                return line.simplified().split(' ').at(1).toLongLong();
        }
        return 0;
    }

private Q_SLOTS:
    void shouldBeWhatTheScriptMade() { QVERIFY(WordVectors::valid()); }

    void shouldKnowHowCommonAWordIs()
    {
        QVERIFY(WordVectors::rankOf(WordVectors::rowOf(u"the")) < 5);
        QVERIFY(WordVectors::rankOf(WordVectors::rowOf(u"ferry")) > WordVectors::rankOf(WordVectors::rowOf(u"ship")));
        QCOMPARE(WordVectors::rowOf(u"qzxqzx"), -1);
        QCOMPARE(WordVectors::rankOf(-1), 300000);
    }

    void shouldPutWordsOfOneMeaningTogether()
    {
        QVERIFY(similarity(u"soldiers", u"troops") > 0.7F);
        QVERIFY(similarity(u"lawyer", u"attorney") > similarity(u"lawyer", u"ferry") + 0.3F);
        QVERIFY(qAbs(similarity(u"harbour", u"harbour") - 1) < 0.02F);
    }

    void shouldLeaveNoPagesInMemoryAndFindThemAgain()
    {
        const int troops = WordVectors::rowOf(u"troops");
        for (int row = 0; row < 50000; ++row)
            (void)WordVectors::similarity(row, troops);
        const qsizetype before = residentFiles();
        WordVectors::rest();
        QVERIFY2(before - residentFiles() > 4000, qPrintable(QString::number(before - residentFiles())));
        QCOMPARE(WordVectors::rowOf(u"troops"), troops);
        QVERIFY(similarity(u"soldiers", u"troops") > 0.7F);
    }
};

QTEST_APPLESS_MAIN(VectorsTest)
#include "tst_vectors.moc"
