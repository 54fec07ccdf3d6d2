// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/vectors.h"

#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class VectorsTest : public QObject {
    Q_OBJECT

    static float similarity(QStringView word, QStringView other)
    {
        return WordVectors::similarity(WordVectors::rowOf(word), WordVectors::rowOf(other));
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
};

QTEST_APPLESS_MAIN(VectorsTest)
#include "tst_vectors.moc"
