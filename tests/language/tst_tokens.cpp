// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/tokens.h"

#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class TokensTest : public QObject {
    Q_OBJECT

    static QString shown(QStringView text)
    {
        QStringList parts;
        for (const Token &token : tokenize(text)) {
            const QLatin1StringView mark = token.kind == TokenKind::Number ? "#"_L1
                : token.kind == TokenKind::Clitic                         ? "+"_L1
                : token.kind == TokenKind::Punctuation                    ? "!"_L1
                                                                          : ""_L1;
            parts += mark + token.span.in(text).toString();
        }
        return parts.join(u' ');
    }

private Q_SLOTS:
    void shouldCutTextAsNewsIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tokens");
        QTest::newRow("possessive") << u"Marta’s boat"_s << u"Marta +’s boat"_s;
        QTest::newRow("plural possessive") << u"pilots' union"_s << u"pilots !' union"_s;
        QTest::newRow("contraction") << u"They don’t know"_s << u"They don’t know"_s;
        QTest::newRow("abbreviation") << u"the U.S. envoy"_s << u"the U.S. envoy"_s;
        QTest::newRow("initial") << u"J. Okoye"_s << u"J !. Okoye"_s;
        QTest::newRow("end of sentence") << u"plan B. Then"_s << u"plan B !. Then"_s;
        QTest::newRow("figures") << u"10,000 of 3.5, 70th"_s << u"#10,000 of #3.5 !, #70th"_s;
        QTest::newRow("hyphen") << u"nuclear-capable"_s << u"nuclear !- capable"_s;
        QTest::newRow("quoted") << u"“a ‘b’”"_s << u"!“ a !‘ b !’ !”"_s;
        QTest::newRow("non-Latin") << u"Москва — 東京"_s << u"Москва !— 東京"_s;
    }
    void shouldCutTextAsNewsIsWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, tokens);
        QCOMPARE(shown(text), tokens);
    }

    void shouldFoldWhatOnlySpellingParts_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("folded");
        QTest::newRow("case") << u"Ferry"_s << u"ferry"_s;
        QTest::newRow("country") << u"U.S."_s << u"usa"_s;
        QTest::newRow("pronoun") << u"us"_s << u"us"_s;
        QTest::newRow("stops") << u"U.N."_s << u"un"_s;
        QTest::newRow("accents") << u"Zürich"_s << u"zurich"_s;
        QTest::newRow("apostrophe") << u"don’t"_s << u"don't"_s;
        QTest::newRow("decimal") << u"3.5"_s << u"3.5"_s;
    }
    void shouldFoldWhatOnlySpellingParts()
    {
        QFETCH(QString, word);
        QFETCH(QString, folded);
        QCOMPARE(fold(word), folded);
    }

    void shouldStemEnglish()
    {
        const Stemmer stemmer;
        QCOMPARE(stemmer.stem(u"missiles"_s), stemmer.stem(u"missile"_s));
        QVERIFY(stemmer.stem(u"minister"_s) != stemmer.stem(u"minute"_s));
    }
};

QTEST_APPLESS_MAIN(TokensTest)
#include "tst_tokens.moc"
