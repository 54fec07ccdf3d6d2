// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/compare/compare.h"
#include "core/export/originals/annotate.h"
#include "tests/export/pagestest.h"
#include "tests/import/pdfs.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>

#include <poppler-form.h>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

using namespace crossread;
using namespace crossread::pagestest;
using namespace Qt::Literals::StringLiterals;

namespace {

using namespace crossread::pdfs;

pages::MarkedWords markOn(std::vector<pages::Box> words)
{
    pages::MarkedWords mark;
    mark.id = u"mark-1"_s;
    mark.markup = pages::Markup::Underline;
    mark.colour = pages::Colour::rgb(0xb8400f);
    mark.author = u"Crossread"_s;
    mark.contents = u"They differ: “twelve” – “fifteen”"_s;
    mark.created = invented::at(1);
    mark.changed = invented::at(2);
    mark.words = std::move(words);
    return mark;
}

/// What an analyst who has the PDF as a report would mark; words that are not there get an anchor all the same.
Anchor anchorOn(const QString &text, const QString &words, qsizetype from)
{
    DossierReport entry{u"r"_s, {}, {}};
    entry.report.text = text;
    const qsizetype at = text.indexOf(words, from);
    return at < 0 ? Anchor{entry.id, {}, words, {}, {}} : anchorAt(entry, {at, at + words.size()});
}

/// Annotated where the words stand, the first time from a place in the text on, with an answer.
Result<QByteArray> marked(const QByteArray &pdf, const QString &wanted, qsizetype from = 0)
{
    return originals::annotate(pdf, [&](const originals::PageWords &words) -> std::vector<pages::MarkedWords> {
        std::optional<std::vector<pages::Box>> found = words.find(anchorOn(words.text(), wanted, from));
        if (!found)
            return {};
        pages::MarkedWords answer = markOn({});
        answer.id = u"answer-1"_s;
        answer.replyTo = u"mark-1"_s;
        answer.author = u"J. Åström"_s;
        answer.contents = u"Ask the office."_s;
        return {markOn(*std::move(found)), answer};
    });
}

/// The words under the annotations that we made.
QStringList markedIn(const QByteArray &pdf)
{
    const auto document = Poppler::Document::loadFromData(pdf);
    QStringList words;
    for (int number = 0; document && number < document->numPages(); ++number) {
        const auto page = document->page(number);
        if (!page)
            continue;
        for (const auto &annotation : page->annotations({Poppler::Annotation::AHighlight})) {
            if (annotation->author() == u"Crossread"_s)
                words.append(squeezed(wordsUnder(*page, *annotation)));
        }
    }
    return words;
}

/// The words under all annotations of the first page, by who made them.
QMap<QString, QStringList> markedByAuthor(const QByteArray &pdf)
{
    const auto document = Poppler::Document::loadFromData(pdf);
    const auto page = document->page(0);
    QMap<QString, QStringList> words;
    for (const auto &annotation : page->annotations({Poppler::Annotation::AHighlight}))
        words[annotation->author()].append(wordsUnder(*page, *annotation).normalized(QString::NormalizationForm_KD).simplified());
    return words;
}

/// Letters and figures alone: ligatures apart, without the hyphens at ends of lines.
QString lettersOf(const QString &text)
{
    QString letters = text.normalized(QString::NormalizationForm_KD);
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate(); });
    return letters;
}

/// Where ten words of a paragraph stand, in the middle of the text; empty where there are none.
Span wordsFromTheMiddle(const QString &text)
{
    const qsizetype begin = text.indexOf(u' ', text.size() / 2) + 1;
    qsizetype end = begin;
    for (int words = 0; begin > 0 && words < 10; ++words)
        end = text.indexOf(u' ', end + 1);
    const bool found = begin > 0 && end > begin && !text.sliced(begin, end - begin).contains(u'\n');
    return found ? Span{begin, end} : Span{};
}

} // namespace

class OriginalsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldMarkTheWordsAndKeepEveryByte_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        const QByteArray qt = fromQt();
        QTest::newRow("by hand") << byHand();
        QTest::newRow("Qt") << qt;
        QTest::newRow("Cairo and qpdf") << render(invented::dossier());
        QTest::newRow("cross-reference stream") << throughQpdf(qt, {u"--object-streams=generate"_s});
        QTest::newRow("cross-reference table") << throughQpdf(qt, {u"--object-streams=disable"_s});
        QTest::newRow("linearised") << throughQpdf(qt, {u"--linearize"_s});
        QTest::newRow("linearised with object streams") << throughQpdf(qt, {u"--linearize"_s, u"--object-streams=generate"_s});
        QTest::newRow("one object a line") << throughQpdf(qt, {u"--qdf"_s});
        QTest::newRow("updated before") << *marked(byHand(), u"harbour office"_s);
        QTest::newRow("annotations in a list of its own") << byHand("/Annots 6 0 R");
        QTest::newRow("annotations in a list that was updated") << *marked(byHand("/Annots 6 0 R"), u"harbour office"_s);
        QTest::newRow("without an end of line") << byHand().trimmed();
        for (const int turned : {0, 90, 180, 270, -90, 450}) {
            const QByteArray page = "/CropBox [20 30 560 780] /Rotate " + QByteArray::number(turned);
            QTest::addRow("cropped, turned by %d", turned) << byHand(page);
            QTest::addRow("cropped, turned by %d, as a stream", turned) << throughQpdf(byHand(page), {u"--object-streams=generate"_s});
        }
        for (const auto &[name, bits] : {std::pair{"40 bits", u"40"_s}, {"128 bits", u"128"_s}, {"256 bits", u"256"_s}}) {
            QStringList encryption{u"--allow-weak-crypto"_s, u"--encrypt"_s, {}, u"owner"_s, bits};
            QTest::addRow("encrypted, %s", name) << throughQpdf(qt, encryption + QStringList{u"--"_s});
        }
    }
    void shouldMarkTheWordsAndKeepEveryByte()
    {
        QFETCH(QByteArray, pdf);
        QVERIFY(!pdf.isEmpty());
        const QString words = pdf.contains("Cairo") || QLatin1StringView(QTest::currentDataTag()).startsWith("Cairo"_L1)
            ? u"Only Elm Daily has this"_s
            : needle;
        const QStringList before = markedIn(pdf);
        const Result<QByteArray> result = marked(pdf, words);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
        QVERIFY(result->size() > pdf.size());
        QVERIFY(result->startsWith(pdf));
        QStringList after = markedIn(*result);
        for (const QString &old : before)
            QVERIFY(after.removeOne(old));
        QCOMPARE(after, QStringList{squeezed(words)});
        if (!QLatin1StringView(QTest::currentDataTag()).startsWith("encrypted"_L1)) // a cipher begins with chance
            QCOMPARE(*marked(pdf, words), *result);
        QProcess qpdf;
        qpdf.start(u"qpdf"_s, {u"--check"_s, keep(*result, u"original"_s)});
        QVERIFY(qpdf.waitForFinished());
        const QByteArray said = qpdf.readAllStandardOutput() + qpdf.readAllStandardError();
        QVERIFY2(qpdf.exitCode() == 0 && !said.contains("WARNING"), said.constData());
    }

    /// signed.pdf was signed with a key of its own that is no more; Poppler checks it with NSS.
    void shouldLeaveASignatureValid()
    {
        using Signature = Poppler::SignatureValidationInfo;
        const auto check = [](const QByteArray &pdf) {
            const auto document = Poppler::Document::loadFromData(pdf);
            return document->signatures().at(0)->validateAsync(Poppler::FormFieldSignature::ValidateForceRevalidation).first;
        };
        const QByteArray pdf = contentOf(QStringLiteral(TEST_DIR "/signed.pdf"));
        QVERIFY(!pdf.isEmpty());
        const Signature before = check(pdf);
        QCOMPARE(before.signatureStatus(), Signature::SignatureValid);
        QVERIFY(before.signsTotalDocument());
        const QByteArray result = *marked(pdf, needle);
        QCOMPARE(markedIn(result), QStringList{squeezed(needle)});
        QVERIFY(result.startsWith(pdf));
        const Signature after = check(result);
        QCOMPARE(after.signatureStatus(), Signature::SignatureValid);
        QCOMPARE(after.signedRangeBounds(), before.signedRangeBounds());
        QVERIFY(!after.signsTotalDocument());
        // And it is one that notices
        QByteArray forged = result;
        forged.replace("twelve people", "twenty people");
        QCOMPARE(check(forged).signatureStatus(), Signature::SignatureDigestMismatch);
    }

    void shouldAnswerAnAnnotation()
    {
        const auto document = Poppler::Document::loadFromData(*marked(fromQt(), needle));
        const auto annotations = document->page(0)->annotations({Poppler::Annotation::AHighlight});
        QCOMPARE(annotations.size(), 1u);
        QCOMPARE(annotations[0]->contents(), u"They differ: “twelve” – “fifteen”"_s);
        QCOMPARE(annotations[0]->revisions().size(), 1u);
        QCOMPARE(annotations[0]->revisions()[0]->author(), u"J. Åström"_s);
    }

    void shouldTellLookAlikesApartByTheirPlace()
    {
        const QByteArray pdf = fromQt(u"First the ferry left. Then the ferry sank. At last the storm went."_s);
        const QByteArray second = *marked(pdf, u"the ferry"_s, 10);
        QCOMPARE(markedIn(second), QStringList{u"theferry"_s});
        QVERIFY(Poppler::Document::loadFromData(second)->page(0)->annotations()[0]->boundary().left() > 0.1);
        QCOMPARE(*marked(pdf, u"the steamer"_s), pdf);
    }

    void shouldMarkTheFindingsOnAReportThatCameAsPdf()
    {
        const QString said = u"The ferry Linnea struck the breakwater of Port Elm on Monday night with %1 people aboard, the harbour office "
                             "said. The mayor asked everybody to wait for the findings of the inquiry."_s;
        std::vector<Report> reports;
        reports.push_back(*importBytes(said.arg(u"forty"_s).toUtf8(), u"/reports/coast.txt"_s, invented::at(0)));
        reports.push_back(*importBytes(fromQt(said.arg(u"fifty"_s)), u"/reports/elm: daily.pdf"_s, invented::at(0)));
        Dossier dossier = dossierOf(std::move(reports));
        dossier.comparison = *compare(reportsOf(dossier));
        const QString &text = dossier.reports[1].report.text;
        const Span noted = invented::place(text, u"the inquiry");
        dossier.annotations.push_back({u"note"_s, {anchorAt(dossier.reports[1], noted)}, {}, u"Which one?"_s, {}, Verdict::None, u"J. Åström"_s, invented::at(1), invented::at(1)});
        const Exporter *originals = exporterNamed(u"originals");
        Work work;
        const Result<QByteArray> pdf = originals->render({dossier, *dossier.comparison}, work);
        QVERIFY(pdf);
        QCOMPARE(originals->suffixFor(dossier), "pdf"_L1);
        QVERIFY(pdf->startsWith(dossier.reports[1].report.source.bytes));
        keep(*pdf, u"originals"_s);
        const QMap<QString, QStringList> words = markedByAuthor(*pdf);
        QCOMPARE(words.value(u"Crossread"_s), QStringList{u"fifty"_s});
        QCOMPARE(words.value(u"J. Åström"_s), QStringList{u"the inquiry"_s});
        // And what is not chosen is not marked
        PageOptions options;
        options.types.erase(DiscrepancyType::Number);
        QCOMPARE(markedByAuthor(*renderOriginals({dossier, *dossier.comparison}, options, work)).keys(), QStringList{u"J. Åström"_s});
    }

    void shouldPutSeveralOriginalsInOneArchive()
    {
        std::vector<Report> reports;
        for (const QString &path : {u"/reports/coast.txt"_s, u"/reports/elm: daily.pdf"_s, u"/reports/wire.pdf"_s})
            reports.push_back(*importBytes(path.endsWith(u"pdf"_s) ? fromQt() : story.toUtf8(), path, invented::at(0)));
        Dossier dossier = dossierOf(std::move(reports));
        dossier.comparison = *compare(reportsOf(dossier));
        const Exporter *originals = exporterNamed(u"originals");
        QCOMPARE(originals->suffixFor(dossier), "zip"_L1);
        Work work;
        const QTemporaryDir folder;
        const QString archive = folder.filePath(u"out.zip"_s);
        QVERIFY(replaceFile(archive, *originals->render({dossier, *dossier.comparison}, work)));
        QCOMPARE(QProcess::execute(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, archive, folder.path()}), 0);
        for (int report : {1, 2}) {
            const QString name = report == 1 ? u"2 elm_ daily.pdf"_s : u"3 wire.pdf"_s;
            QVERIFY(contentOf(folder.filePath(name)).startsWith(dossier.reports[std::size_t(report)].report.source.bytes));
        }
    }

    void shouldRefuseWhatForbidsAnnotations()
    {
        const QByteArray forbidden = throughQpdf(fromQt(), {u"--encrypt"_s, {}, u"owner"_s, u"256"_s, u"--modify=none"_s, u"--"_s});
        QVERIFY(!forbidden.isEmpty());
        QCOMPARE(marked(forbidden, needle).error().code, ErrorCode::NoPermission);
        const QByteArray locked = throughQpdf(fromQt(), {u"--encrypt"_s, u"user"_s, u"owner"_s, u"256"_s, u"--"_s});
        QCOMPARE(marked(locked, needle).error().code, ErrorCode::Locked);
        for (const auto &[level, refused] : {std::pair{"1", true}, {"2", true}, {"3", false}}) {
            const QByteArray perms = QByteArray("<< /Type /Catalog /Pages 2 0 R /Perms << /DocMDP << /Type /Sig /Reference [<< /TransformMethod "
                                                "/DocMDP /TransformParams << /P ") + level + " >> >>] >> >> >>";
            QByteArray certified = byHand();
            certified.replace("<< /Type /Catalog /Pages 2 0 R >>", perms);
            const QByteArray sound = throughQpdf(certified, {u"--warning-exit-0"_s});
            QCOMPARE(marked(sound, needle).ok(), !refused);
        }
    }

    void shouldRefuseWhatIsBroken()
    {
        QCOMPARE(marked("no PDF at all", needle).error().code, ErrorCode::Damaged);
        QByteArray shifted = byHand();
        shifted.replace("startxref\n", "startxref\n9");
        QCOMPARE(marked(shifted, needle).error().code, ErrorCode::ReadFailed);
        const QByteArray whole = byHand();
        for (qsizetype length = 0; length < whole.size(); length += 7) {
            const Result<QByteArray> result = marked(whole.first(length), needle);
            QVERIFY(!result || result->startsWith(whole.first(length)));
        }
    }

    /// Every PDF that lies about, whoever made it: words of its own are marked, or it is refused; never others.
    void shouldMarkForeignPdfs()
    {
        int seen = 0;
        int right = 0;
        for (const QString &place : qEnvironmentVariable("CROSSREAD_PDFS", u"/usr/share/doc:/usr/share/cups"_s).split(u':')) {
            for (QDirIterator it(place, {u"*.pdf"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext() && seen < 200;) {
                const QString path = it.next();
                const QByteArray pdf = contentOf(path);
                const Result<PdfText> text = textOfPdf(pdf);
                const Span span = text ? wordsFromTheMiddle(text->text) : Span();
                if (span.empty())
                    continue;
                ++seen;
                const QString words = span.in(text->text).toString();
                const Result<QByteArray> result = marked(pdf, words, span.begin);
                const QString wanted = lettersOf(words);
                const QString under = result ? lettersOf(markedIn(*result).join(QString())) : QString();
                right += under == wanted ? 1 : 0;
                if (under != wanted)
                    qInfo("%s: %s", qPrintable(path), qPrintable(result ? words + u" | "_s + under : result.error().detail));
                QVERIFY(!result || result->startsWith(pdf));
                QVERIFY2(under.isEmpty() || under == wanted, qPrintable(path + u": "_s + under + u" instead of "_s + words));
            }
        }
        if (seen == 0)
            QSKIP("there are no PDFs of others here");
        qInfo("%d of %d PDFs of others", right, seen);
    }
};

QTEST_MAIN(OriginalsTest)
#include "tst_originals.moc"
