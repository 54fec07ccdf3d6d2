// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/htmlprescan.h"

#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray prepared(const QByteArray &html)
{
    return prepareHtml(html).html.mid(int(qstrlen("<!DOCTYPE html>")));
}

} // namespace

class HtmlPrescanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldWriteTheSamePageSmallAndWellNested_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("scripts and styles go") << QByteArray("<p>a<script>x</p></script><style>p{}</style>b</p>") << QByteArray("<p>ab</p>");
        QTest::newRow("a script without end swallows the rest") << QByteArray("<p>a<script>b</p>") << QByteArray("<p>a</p>");
        QTest::newRow("comments go") << QByteArray("<p>a<!-- <b> -->b</p>") << QByteArray("<p>ab</p>");
        QTest::newRow("pictures and data addresses go") << QByteArray("<p>a<img src='data:image/png;base64,AAAA'>b</p>") << QByteArray("<p>ab</p>");
        QTest::newRow("only telling attributes stay") << QByteArray("<p onclick='f()' class=lead style='color:red'>a</p>") << QByteArray("<p class=\"lead\">a</p>");
        QTest::newRow("a style that hides") << QByteArray("<p style='display: none'>a</p>") << QByteArray("<p hidden=\"\">a</p>");
        QTest::newRow("paragraphs close each other") << QByteArray("<p>a<p>b") << QByteArray("<p>a</p><p>b</p>");
        QTest::newRow("items close each other") << QByteArray("<ul><li>a<li>b</ul>") << QByteArray("<ul><li>a</li><li>b</li></ul>");
        QTest::newRow("misnested tags") << QByteArray("<p><b>a</p>c</b>") << QByteArray("<p><b>a</b></p>c");
        QTest::newRow("quotes in values") << QByteArray("<p class='a\"b'>x</p>") << QByteArray("<p class=\"a&quot;b\">x</p>");
        QTest::newRow("a lone bracket") << QByteArray("<p>1 < 2</p>") << QByteArray("<p>1 &lt; 2</p>");
    }
    void shouldWriteTheSamePageSmallAndWellNested()
    {
        QFETCH(QByteArray, html);
        QTEST(prepared(html), "expected");
    }

    void shouldKeepJsonLd()
    {
        const PreparedHtml page = prepareHtml("<script type=\"application/ld+json\">{\"a\":1}</script><script>var x;</script><p>t</p>");
        QCOMPARE(page.jsonLd.size(), std::size_t(1));
        QCOMPARE(page.jsonLd.front(), QByteArray("{\"a\":1}"));
    }

    void shouldReadWhereAPageWasSavedFrom()
    {
        QCOMPARE(prepareHtml("<!-- saved from url=(0021)https://halvik.example/a --><p>t").savedFrom, QByteArray("https://halvik.example/a"));
        QCOMPARE(prepareHtml("<!--\n Page saved with SingleFile\n url: https://halvik.example/b\n--><p>t").savedFrom, QByteArray("https://halvik.example/b"));
    }

    void shouldFlattenWhatIsNestedTooDeep()
    {
        const PreparedHtml page = prepareHtml(QByteArray("<div>").repeated(100000) + "deep" + QByteArray("</div>").repeated(100000) + "<p>after</p>");
        QVERIFY(page.flattened);
        QVERIFY(page.html.contains("deep"));
        QVERIFY(page.html.endsWith("<p>after</p>"));
        QCOMPARE(page.html.count("<div>"), deepestNesting);
    }

    void shouldDropAttributesBeyondTheLimit()
    {
        QByteArray attributes;
        for (int i = 0; i < 200000; ++i)
            attributes += " a" + QByteArray::number(i) + "=x";
        const PreparedHtml page = prepareHtml("<p" + attributes + " class=late>text</p>");
        QVERIFY(page.flattened);
        QCOMPARE(page.html.mid(15), QByteArray("<p>text</p>"));
    }
};

QTEST_APPLESS_MAIN(HtmlPrescanTest)
#include "tst_htmlprescan.moc"
