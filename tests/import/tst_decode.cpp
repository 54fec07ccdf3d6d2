// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/decode.h"

#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class DecodeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldFindTheCharset_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("html");
        QTest::addColumn<QString>("charset");
        QTest::addColumn<QString>("text");
        const QByteArray latin = "Caf\xE9 owner says \x93no\x94 in Z\xFCrich.";
        QTest::newRow("UTF-8") << QByteArray("Zürich caf\xC3\xA9") << false << u"UTF-8"_s << u"Zürich café"_s;
        QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBFminister") << false << u"UTF-8"_s << u"minister"_s;
        QTest::newRow("UTF-16LE with mark") << QByteArray("\xFF\xFEh\0i\0!\0", 8) << false << u"UTF-16LE"_s << u"hi!"_s;
        QTest::newRow("UTF-16BE with mark") << QByteArray("\xFE\xFF\0h\0i", 6) << false << u"UTF-16BE"_s << u"hi"_s;
        QTest::newRow("UTF-16LE without mark") << QByteArray("m\0i\0n\0i\0s\0t\0e\0r\0 \0s\0a\0i\0d\0", 26) << false << u"UTF-16LE"_s
                                               << u"minister said"_s;
        QTest::newRow("meta of HTML") << QByteArray("<meta charset='windows-1251'><p>\xCC\xEE\xF1\xEA\xE2\xE0") << true << u"windows-1251"_s
                                      << u"<meta charset='windows-1251'><p>Москва"_s;
        QTest::newRow("latin1 in a meta is windows-1252") << QByteArray("<meta charset=iso-8859-1>" + latin) << true << u"windows-1252"_s
                                                          << u"<meta charset=iso-8859-1>Café owner says “no” in Zürich."_s;
        QTest::newRow("UTF-16 in a meta is UTF-8") << QByteArray("<meta charset=utf-16>caf\xC3\xA9") << true << u"UTF-8"_s << u"<meta charset=utf-16>café"_s;
        QTest::newRow("UTF-7 in a meta is refused") << QByteArray("<meta charset=utf-7>+ADw-b+AD4-") << true << u"UTF-8"_s << u"<meta charset=utf-7>+ADw-b+AD4-"_s;
        QTest::newRow("a saved page is UTF-8 whatever it declares")
            << QByteArray("<meta charset=windows-1252>ééééééééééééééééé") << true << u"UTF-8"_s << u"<meta charset=windows-1252>ééééééééééééééééé"_s;
        QTest::newRow("meta is not asked in text") << QByteArray("<meta charset=windows-1251> caf\xC3\xA9") << false << u"UTF-8"_s
                                                   << u"<meta charset=windows-1251> café"_s;
        QTest::newRow("line ends") << QByteArray("a\r\nb\rc\nd") << false << u"UTF-8"_s << u"a\nb\nc\nd"_s;
        QTest::newRow("a stray zero byte") << QByteArray("one\0 two, and a good deal more text so that it stays text", 57) << false << u"UTF-8"_s
                                           << u"one two, and a good deal more text so that it stays text"_s;
    }
    void shouldFindTheCharset()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, html);
        const Result<Decoded> decoded = decode(bytes, html ? DeclaredCharset::HtmlMeta : DeclaredCharset::Ignore);
        QVERIFY(decoded.ok());
        QTEST(decoded->text, "text");
        QTEST(decoded->charset, "charset");
    }

    void shouldFallBackToWesternText()
    {
        const Result<Decoded> decoded = decode("The caf\xE9 in Z\xFCrich was open, the minister said on Monday.\n", DeclaredCharset::Ignore);
        QVERIFY(decoded.ok());
        QCOMPARE(decoded->text, u"The café in Zürich was open, the minister said on Monday.\n"_s);
    }

    void shouldNameWhyBytesAreNoText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QByteArray noise;
        for (quint32 i = 0, x = 7; i < 5000; ++i, x = x * 1664525u + 1013904223u)
            noise += char(x >> 24);
        QTest::newRow("nothing") << QByteArray() << ErrorCode::Empty;
        QTest::newRow("blanks") << QByteArray(" \n\t\r\n ") << ErrorCode::Empty;
        QTest::newRow("noise") << noise << ErrorCode::Binary;
        QTest::newRow("zeros") << QByteArray(1000, '\0') << ErrorCode::Binary;
        QTest::newRow("broken UTF-32") << QByteArray("\xFF\xFE\0\0abcdabcdabcdabcdabcdabcdabcdabcd", 36) << ErrorCode::Undecodable;
    }
    void shouldNameWhyBytesAreNoText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const Result<Decoded> decoded = decode(bytes, DeclaredCharset::HtmlMeta);
        QVERIFY(!decoded.ok());
        QCOMPARE(decoded.error().code, code);
    }

    void shouldKnowFilesThatAreNoText()
    {
        QCOMPARE(binarySignature("%PDF-1.7"), "PDF"_L1);
        QCOMPARE(binarySignature("PK\x03\x04..."), "ZIP"_L1);
        QVERIFY(binarySignature("Plain text").isEmpty());
    }
};

QTEST_APPLESS_MAIN(DecodeTest)
#include "tst_decode.moc"
