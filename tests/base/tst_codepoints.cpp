// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/codepoints.h"

#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class CodePointsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldCountCodePointsAsStringsOfThemDo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("ASCII") << u"troops"_s;
        QTest::newRow("beyond the basic plane") << u"a😀b😀😀c"_s;
        QTest::newRow("pair first and last") << u"😀x😀"_s;
        QTest::newRow("lone surrogates") << QString(QChar(0xD83D)) + u"a"_s + QChar(0xDE00) + QChar(0xDE00);
        QTest::newRow("empty") << QString();
    }
    void shouldCountCodePointsAsStringsOfThemDo()
    {
        QFETCH(QString, text);
        const CodePoints points(text);
        for (qsizetype i = 0; i <= text.size(); ++i) {
            const bool inside = i > 0 && i < text.size() && text[i - 1].isHighSurrogate() && text[i].isLowSurrogate();
            if (inside)
                continue;
            const auto expected = text.first(i).toUcs4().size();
            QCOMPARE(points.fromUtf16(i), expected);
            QCOMPARE(points.toUtf16(expected), i);
        }
    }
};

QTEST_APPLESS_MAIN(CodePointsTest)
#include "tst_codepoints.moc"
