// SPDX-License-Identifier: GPL-3.0-or-later
// Whole PDFs of several programs to reports.
#include "core/import/pdf.h"
#include "tests/import/golden.h"
#include "tests/import/pdfs.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTextDocument>

using namespace crossread;
using namespace crossread::pdfs;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime noon = QDateTime::fromString(u"2024-06-20T12:00:00Z"_s, Qt::ISODate);

const QStringList body{
    u"PORT ELM — The harbour office counted twelve people on the quay on Monday and sent nobody home before dusk, it said in a statement."_s,
    u"“We told the captain to wait until the wind had fallen,” Mayor Ines Okafor told reporters near the affected quay, and added that the "
    "ferry had been held at its berth."_s,
    u"A second ferry left for Halvik on time. Its passengers were brought to the town hall, where they slept until the morning."_s};

/// A page as a word processor prints it, three times over so that it fills several.
QByteArray printed(const QString &title = {}, const QString &author = {}, const QByteArray &xmp = {})
{
    QString html = u"<h1>Twelve wait on the quay as ferry is held</h1><p>By Ada Finch</p><p>4 March 2026</p>"_s;
    for (int i = 0; i < 3; ++i)
        html += u"<p>"_s + body.join(u"</p><p>"_s) + u"</p>"_s;
    QTextDocument document;
    document.setDefaultFont(QFont(u"Noto Serif"_s, 20));
    document.setHtml(html);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A5));
    writer.setTitle(title);
    writer.setCreator(author);
    if (!xmp.isEmpty())
        writer.setDocumentXmpMetadata(xmp);
    document.print(&writer);
    return bytes;
}

QByteArray xmpOf(const QByteArray &fields)
{
    return "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF "
           "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/' "
           "xmlns:prism='http://prismstandard.org/namespaces/basic/2.0/'>"
        + fields + "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>";
}

QStringList ofKind(const Report &report, ParagraphKind kind)
{
    QStringList texts;
    for (const Paragraph &paragraph : report.paragraphs) {
        if (paragraph.kind == kind)
            texts.append(paragraph.span.in(report.text).toString());
    }
    return texts;
}

/// A scanner's page: a picture of text.
QByteArray scanned()
{
    QImage picture(400, 400, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter pen(&picture);
    pen.drawText(20, 100, story);
    pen.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.drawImage(QRect(0, 0, 4000, 4000), picture);
    painter.end();
    return bytes;
}

} // namespace

class PdfTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldReadAReportThatAWordProcessorPrinted()
    {
        const QByteArray bytes = printed();
        const Result<Report> report = importBytes(bytes, u"quay.pdf"_s, noon);
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().detail));
        QCOMPARE(brokenSpans(*report), QString());
        QCOMPARE(report->source.format, u"pdf"_s);
        QCOMPARE(report->source.importer, u"pdf 1"_s);
        QCOMPARE(report->source.bytes, bytes);
        QCOMPARE(report->about.headline, u"Twelve wait on the quay as ferry is held"_s);
        QCOMPARE(report->about.byline, QStringList{u"Ada Finch"_s});
        QCOMPARE(report->about.published, u"2026-03-04"_s);
        QCOMPARE(report->about.dateline, u"PORT ELM"_s);
        QCOMPARE(ofKind(*report, ParagraphKind::Body), body + body + body);
        QCOMPARE(ofKind(*report, ParagraphKind::Boilerplate).size(), 4); // Qt numbers the pages
        QCOMPARE(*importBytes(bytes, u"quay.pdf"_s, noon), *report);
    }

    void shouldReadTurnedAndCroppedPages()
    {
        for (const int turn : {0, 90, 180, 270}) {
            const Result<Report> report = importBytes(byHand("/CropBox [20 30 560 780] /Rotate " + QByteArray::number(turn)), u"a"_s, noon);
            QVERIFY(report.ok());
            QCOMPARE(report->text, u"The harbour office "_s + needle + u" at dusk."_s);
        }
    }

    void shouldTellThePlaceOfEachWordInTheTextItGave()
    {
        const QByteArray bytes = printed();
        const Result<Report> report = importBytes(bytes, u"a"_s, noon);
        const Result<PdfText> text = textOfPdf(bytes);
        QVERIFY(report.ok() && text.ok());
        QCOMPARE(text->text, report->text);
        QCOMPARE(text->letters.size(), std::size_t(text->text.size()));
    }

    void shouldBelieveTheFileOnlyWhereItIsPrinted()
    {
        QCOMPARE(importBytes(printed(u"Microsoft Word - draft2.docx"_s, u"Jo Typist"_s), u"a"_s, noon)->about.headline,
                 u"Twelve wait on the quay as ferry is held"_s);
        const QByteArray creators = xmpOf("<dc:creator><rdf:Seq><rdf:li>Jo Typist</rdf:li><rdf:li>Ines Okafor</rdf:li></rdf:Seq></dc:creator>");
        const Report report = *importBytes(fromQt(u"A report"_s + u" by people. Mayor Ines Okafor wrote it all by herself on Monday night."_s), u"a"_s, noon);
        QVERIFY(report.about.byline.isEmpty());
        QCOMPARE(importBytes(printed({}, {}, creators), u"a"_s, noon)->about.byline, QStringList{u"Ada Finch"_s});
    }

    void shouldTakeWhatAPublisherWroteIntoTheFile()
    {
        const QByteArray fields = "<dc:publisher><rdf:Bag><rdf:li>Elm Press</rdf:li></rdf:Bag></dc:publisher><prism:publicationName>The Elm "
                                  "Daily</prism:publicationName><prism:publicationDate>2026-03-05</prism:publicationDate>"
                                  "<prism:url>https://elm.example/quay</prism:url>";
        const Report report = *importBytes(printed({}, {}, xmpOf(fields)), u"a"_s, noon);
        QCOMPARE(report.about.outlet, u"The Elm Daily"_s);
        QCOMPARE(report.about.published, u"2026-03-05"_s);
        QCOMPARE(report.about.url, u"https://elm.example/quay"_s);
    }

    void shouldTakeTheAddressThatABrowserPrints()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(72);
        QPainter painter(&writer);
        painter.setFont(QFont(u"Noto Sans"_s, 12));
        painter.drawText(QRect(40, 60, 400, 400), Qt::TextWordWrap, story);
        painter.setFont(QFont(u"Noto Sans"_s, 8));
        painter.drawText(QPoint(20, 700), u"https://elm.example/2026/quay"_s);
        painter.drawText(QPoint(420, 700), u"1/1"_s);
        painter.end();
        const Report report = *importBytes(bytes, u"a"_s, noon);
        QCOMPARE(report.about.url, u"https://elm.example/2026/quay"_s);
        QCOMPARE(ofKind(report, ParagraphKind::Body), QStringList{story});
        QCOMPARE(ofKind(report, ParagraphKind::Boilerplate), (QStringList{u"https://elm.example/2026/quay"_s, u"1/1"_s}));
    }

    void shouldNameWhatKeepsItFromBeingRead_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("scanned") << scanned() << ErrorCode::NoTextLayer;
        QTest::newRow("a password") << throughQpdf(fromQt(), {u"--encrypt"_s, u"user"_s, u"owner"_s, u"256"_s, u"--"_s}) << ErrorCode::Locked;
        QTest::newRow("its beginning alone") << fromQt().first(20) << ErrorCode::Damaged;
        QTest::newRow("nothing that is a PDF") << QByteArray("%PDF-1.7 ...") << ErrorCode::Damaged;
    }
    void shouldNameWhatKeepsItFromBeingRead()
    {
        QFETCH(QByteArray, pdf);
        const Result<Report> report = importBytes(pdf, u"some/file"_s, noon);
        QVERIFY(!report.ok());
        QTEST(report.error().code, "code");
        QCOMPARE(report.error().file, u"some/file"_s);
    }

    void shouldReadWhatOpensWithoutAPassword()
    {
        const QByteArray restricted = throughQpdf(fromQt(), {u"--encrypt"_s, {}, u"owner"_s, u"256"_s, u"--modify=none"_s, u"--"_s});
        QCOMPARE(importBytes(restricted, u"a"_s, noon)->text, story);
    }

    void shouldEndWhateverIsCutOffOrChanged()
    {
        const QByteArray whole = fromQt();
        for (qsizetype length = 0; length < whole.size(); length += 97) {
            const Result<Report> cut = importBytes(whole.first(length), u"a"_s, noon);
            QVERIFY(!cut || brokenSpans(*cut).isEmpty());
        }
        for (qsizetype at = 0; at < whole.size(); at += 41) {
            QByteArray changed = whole;
            changed[at] = char(changed[at] ^ 0x20);
            const Result<Report> report = importBytes(changed, u"a"_s, noon);
            QVERIFY(!report || brokenSpans(*report).isEmpty());
        }
    }

    void shouldEndInTime_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("letters") << QByteArray("BT /F 12 Tf 60 700 Td (x) Tj ET\n").repeated(300'000);
        QTest::newRow("strokes") << QByteArray("0 0 m 9 9 l S\n").repeated(600'000);
        QTest::newRow("states") << QByteArray("q ").repeated(600'000);
        QTest::newRow("no operators") << QByteArray("huh ").repeated(600'000);
    }
    void shouldEndInTime()
    {
        QFETCH(QByteArray, content);
        QElapsedTimer timer;
        timer.start();
        const Result<Report> report = importBytes(throughQpdf(byHand({}, content), {u"--compress-streams=y"_s}), u"hostile"_s, noon);
        QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!report || brokenSpans(*report).isEmpty());
    }
};

QTEST_MAIN(PdfTest)
#include "tst_pdf.moc"
