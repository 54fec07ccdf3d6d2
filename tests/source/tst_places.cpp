// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/entities.h"
#include "core/source/places.h"

#include <QElapsedTimer>
#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class PlacesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldFindTheWordsInTheFile_data()
    {
        QTest::addColumn<SourceSyntax>("syntax");
        QTest::addColumn<QString>("source"); // the place in ⟦ ⟧
        QTest::addColumn<QString>("words");
        QTest::addColumn<SourceFit>("fit");
        QTest::newRow("letter for letter") << SourceSyntax::Plain << u"It was late. ⟦The ferry sank⟧."_s << u"The ferry sank"_s << SourceFit::Exact;
        QTest::newRow("line ends") << SourceSyntax::Plain << u"⟦The ferry\n  sank⟧."_s << u"The ferry sank"_s << SourceFit::Respelled;
        QTest::newRow("typographer's marks") << SourceSyntax::Plain << u"⟦It's \"over\"⟧ now"_s << u"It’s “over”"_s << SourceFit::Respelled;
        QTest::newRow("whole words") << SourceSyntax::Plain << u"112 and ⟦12⟧ and 12,"_s.chopped(7) << u"12"_s << SourceFit::Exact;
        QTest::newRow("tags") << SourceSyntax::Markup << u"<p>⟦The <a href=\"x\">ferry</a> sank⟧.</p>"_s << u"The ferry sank"_s << SourceFit::Respelled;
        QTest::newRow("character references") << SourceSyntax::Markup << u"<p>⟦Caf&eacute;&nbsp;owner&#x2019;s&#32;boat⟧</p>"_s << u"Café owner’s boat"_s << SourceFit::Respelled;
        QTest::newRow("not in a script") << SourceSyntax::Markup << u"<script>x='The ferry'</script><b>⟦The ferry⟧</b>"_s << u"The ferry"_s << SourceFit::Exact;
        QTest::newRow("not in a comment") << SourceSyntax::Markup << u"<!-- The ferry > --><b>⟦The ferry⟧</b>"_s << u"The ferry"_s << SourceFit::Exact;
        QTest::newRow("an ampersand that is one") << SourceSyntax::Markup << u"<p>⟦Marks & Sons⟧"_s << u"Marks & Sons"_s << SourceFit::Exact;
        QTest::newRow("a lesser-than that is one") << SourceSyntax::Markup << u"<p>⟦3 < 4⟧"_s << u"3 < 4"_s << SourceFit::Exact;
        QTest::newRow("JSON escapes") << SourceSyntax::Json << u"{\"a\": \"b\", \"text\": \"⟦Caf\\u00e9\\nowner\\\"s⟧ boat\"}"_s << u"Café owner\"s"_s << SourceFit::Respelled;
        QTest::newRow("markup in JSON") << SourceSyntax::Json << u"{\"text\": \"<p class=\\\"x\\\">⟦The <b>ferry<\\/b> sank⟧</p>\"}"_s << u"The ferry sank"_s << SourceFit::Respelled;
        QTest::newRow("the beginning only") << SourceSyntax::Plain << u"⟦The old ferry⟧ ADVERTISEMENT sank"_s << u"The old ferry sank"_s << SourceFit::Partial;
    }
    void shouldFindTheWordsInTheFile()
    {
        QFETCH(SourceSyntax, syntax);
        QFETCH(QString, source);
        QFETCH(QString, words);
        QFETCH(SourceFit, fit);
        const Span expected{source.indexOf(u'⟦'), source.indexOf(u'⟧') - 1};
        const auto places = SourceText(source.remove(u'⟦').remove(u'⟧'), syntax).find(words);
        QCOMPARE(places.size(), 1u);
        QCOMPARE(places[0].span.in(source), expected.in(source));
        QCOMPARE(places[0].span, expected);
        QCOMPARE(places[0].fit, fit);
    }

    void shouldSayThatWordsAreNotThere()
    {
        const SourceText text(u"<p>The ferry sank.</p>"_s, SourceSyntax::Markup);
        QVERIFY(text.find(u"Nobody was ever there at all").empty());
        QVERIFY(text.find(u"").empty());
        QVERIFY(text.find(u"erry san").empty());
        // Two beginnings that would fit are none.
        QVERIFY(SourceText(u"The old ferry left. The old ferry came."_s, SourceSyntax::Plain).find(u"The old ferry sank").empty());
    }

    void shouldTellWhichOfSeveralPlacesItIs()
    {
        const QString text = u"Ferry sinks\n\nFerry sinks, they say"_s;
        QCOMPARE(placeInOrder(text, {13, 24}, 2), 1);
        QCOMPARE(placeInOrder(text, {0, 11}, 2), 0);
        QCOMPARE(placeInOrder(text, {0, 11}, 3), -1);
        QCOMPARE(SourceText(text, SourceSyntax::Plain).find(u"Ferry sinks").size(), 2u);
    }

    void shouldReadCharacterReferences()
    {
        QCOMPARE(characterReferenceAt(u"&yuml;!"), (CharacterReference{0xff, 6}));
        QCOMPARE(characterReferenceAt(u"&#X1F6A2; x"), (CharacterReference{0x1f6a2, 9}));
        for (const QStringView none : {u"&", u"& x;", u"&nosuch;", u"&#;", u"&#x110000;", u"amp;"})
            QVERIFY(!characterReferenceAt(none));
    }

    void shouldStayLinearOnHostileFiles_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece : {"<", "<!--", "<script>", "&", "<a ", "a &amp", "\\u"})
            QTest::newRow(piece) << QString::fromLatin1(piece);
    }
    void shouldStayLinearOnHostileFiles()
    {
        QFETCH(QString, piece);
        QElapsedTimer clock;
        clock.start();
        for (const SourceSyntax syntax : {SourceSyntax::Markup, SourceSyntax::Json})
            (void)SourceText(u"\""_s + piece.repeated(200'000), syntax).find(u"not there at all");
        QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_APPLESS_MAIN(PlacesTest)
#include "tst_places.moc"
