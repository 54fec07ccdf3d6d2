// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/compare/compare.h"
#include "core/dossier/store.h"
#include "core/export/json.h"
#include "core/import/importer.h"
#include "tests/export/pagestest.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

using namespace crossread;
using namespace crossread::pagestest;
using namespace Qt::Literals::StringLiterals;

namespace {

QString filler(int words, int seed)
{
    static const QStringList bank = u"harbour quay ferry officials fire crew evening smoke pier affected harvest office"_s.split(u' ');
    QStringList all;
    for (int i = 0; i < words; ++i)
        all.append(bank[(i * 7 + seed * 5 + i / 11) % bank.size()]);
    return all.join(u' ');
}

Dossier manyReports(int count, int paragraphs, int words)
{
    Dossier dossier;
    Comparison comparison;
    comparison.engine = engineName();
    std::vector<int> event;
    Passage passage{u"p"_s, Grade::Verbatim, 1, {}, {}};
    for (int i = 0; i < count; ++i) {
        std::vector<invented::Line> lines{{ParagraphKind::Headline, u"Headline number %1 of the harbour fire"_s.arg(i + 1)}};
        for (int p = 0; p < paragraphs; ++p)
            lines.push_back({ParagraphKind::Body, filler(words, i + p)});
        lines.push_back({ParagraphKind::Body, u"All of them say this."_s});
        const Report report = invented::report(u"Outlet %1"_s.arg(i + 1), lines);
        passage.members.push_back({i, report.paragraphs.back().span});
        dossier.reports.push_back({u"id%1"_s.arg(i), report});
        event.push_back(i);
    }
    comparison.readings.resize(std::size_t(count));
    if (count > 0) {
        comparison.alignment.events = {event};
        comparison.alignment.bases = {EventBasis{}};
    }
    if (count > 1)
        comparison.alignment.passages = {passage};
    dossier.comparison = comparison;
    return dossier;
}

/// The exact words of every finding that is shown, as printed but without white space.
QStringList evidenceOf(const Dossier &dossier)
{
    QStringList words;
    for (const Discrepancy &finding : dossier.comparison->discrepancies) {
        for (const Evidence &evidence : finding.members) {
            if (finding.confidence >= shownConfidence)
                words.append(squeezed(evidence.span.in(dossier.reports[std::size_t(evidence.report)].report.text).toString()));
        }
    }
    return words;
}

/// The words under every annotation; the pieces on several pages put together.
QStringList markedWords(const Poppler::Document &document)
{
    QMap<QString, QString> words;
    for (int number = 0; number < document.numPages(); ++number) {
        const auto page = document.page(number);
        for (const auto &annotation : page->annotations({Poppler::Annotation::AHighlight}))
            words[annotation->uniqueName().section(u'+', 0, 0)] += squeezed(wordsUnder(*page, *annotation));
    }
    QStringList all = words.values();
    all.sort();
    return all;
}

} // namespace

class PagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_pdf = render(m_dossier);
        QVERIFY(m_pdf.startsWith("%PDF-1.7"));
        keep(m_pdf, u"invented"_s);
        m_document = Poppler::Document::loadFromData(m_pdf);
        QVERIFY(m_document);
    }

    void shouldBeAFileThatQpdfFindsNothingWrongWith()
    {
        QProcess qpdf;
        qpdf.start(u"qpdf"_s, {u"--check"_s, keep(m_pdf, u"invented"_s)});
        QVERIFY2(qpdf.waitForFinished(), "qpdf is needed for this test");
        const QByteArray said = qpdf.readAllStandardOutput() + qpdf.readAllStandardError();
        QVERIFY2(qpdf.exitCode() == 0 && !said.contains("WARNING"), said.constData());
    }

    void shouldGiveTheSameBytesForTheSameDossier()
    {
        QVERIFY(render(m_dossier) == m_pdf);
    }

    void shouldHoldEveryWordOfTheProse()
    {
        const QString text = squeezed(textOf(*m_document));
        for (const DossierReport &entry : m_dossier.reports) {
            for (const Paragraph &paragraph : entry.report.paragraphs) {
                if (!isProse(paragraph.kind))
                    continue;
                for (const QStringView word : paragraph.span.in(entry.report.text).split(u' '))
                    QVERIFY2(text.contains(word), qPrintable(word.toString()));
            }
        }
        QVERIFY(text.contains(u"officials"));
        QVERIFY(text.contains(u"affected"));
        QVERIFY(text.contains(u"Пристань"));
        QVERIFY(!textOf(*m_document).contains(QChar(0xfb03)));
    }

    void shouldSayWhatWasCompared()
    {
        const QString first = m_document->page(0)->text({});
        for (const DossierReport &entry : m_dossier.reports) {
            QVERIFY(first.contains(*entry.report.about.outlet));
            QVERIFY(squeezed(first).contains(QString::fromLatin1(entry.report.source.sha256.toHex())));
        }
        QVERIFY(first.contains(engineName()));
        QVERIFY(first.contains(u"How many were hurt?"_s));
        QVERIFY(first.contains(u"https://coast.example/2026/03/04/harbour-fire"_s));
    }

    void shouldMarkTheWordsOfEveryFindingAndNote()
    {
        QStringList expected = evidenceOf(m_dossier);
        expected.append(u"Пристань"_s);
        expected.sort();
        QCOMPARE(markedWords(*m_document), expected);
    }

    void shouldGiveEveryAnnotationANameAndDates()
    {
        QSet<QString> names;
        int count = 0;
        for (int number = 0; number < m_document->numPages(); ++number) {
            for (const auto &annotation : m_document->page(number)->annotations({Poppler::Annotation::AHighlight})) {
                names.insert(annotation->uniqueName());
                QVERIFY(!annotation->contents().isEmpty());
                QVERIFY(annotation->creationDate().isValid());
                QVERIFY(annotation->modificationDate().isValid());
                ++count;
            }
        }
        QCOMPARE(names.size(), count);
        QVERIFY(names.contains(u"d1-0"_s));
    }

    void shouldMarkTheWordsOfRealReports()
    {
        const QDir seeds(QStringLiteral(SHARED_DIR "/seeds"));
        if (!seeds.exists())
            QSKIP("the real reports are not here");
        std::vector<Report> reports;
        for (const QString &name : seeds.entryList(QDir::Files, QDir::Name)) {
            const Result<Report> report = importFile(seeds.filePath(name), invented::at(0));
            QVERIFY(report.ok());
            reports.push_back(*report);
        }
        Dossier dossier = dossierOf(reports);
        dossier.comparison = compare(reports).value();
        const QByteArray pdf = render(dossier);
        keep(pdf, u"seeds"_s);
        const auto document = Poppler::Document::loadFromData(pdf);
        QVERIFY(document);
        QStringList expected = evidenceOf(dossier);
        expected.sort();
        QCOMPARE(markedWords(*document), expected);
        // A line may end at a hyphen or a dash, so words are looked for piece by piece.
        static const QRegularExpression between(u"\\W+"_s, QRegularExpression::UseUnicodePropertiesOption);
        const QString text = squeezed(textOf(*document));
        for (const Report &report : reports) {
            for (const Paragraph &paragraph : report.paragraphs) {
                if (!isProse(paragraph.kind))
                    continue;
                for (const QString &word : paragraph.span.in(report.text).toString().split(between))
                    QVERIFY2(text.contains(word), qPrintable(word));
            }
        }
        QVERIFY(render(dossier) == pdf);
    }

    void shouldTellTheAnalystFromTheMachine()
    {
        QMap<QString, QString> contents;
        for (int number = 0; number < m_document->numPages(); ++number) {
            for (const auto &annotation : m_document->page(number)->annotations()) {
                if (annotation->subType() != Poppler::Annotation::ALink)
                    contents[annotation->author()] += annotation->contents();
            }
        }
        QCOMPARE(contents.keys(), (QStringList{u"Crossread"_s, u"J. Åström"_s}));
        QCOMPARE(contents[u"J. Åström"_s], m_dossier.annotations[1].body);
        QVERIFY(contents[u"Crossread"_s].contains(u"Coast Courier has 12, Elm Daily has fifteen."_s));
        QVERIFY(contents[u"Crossread"_s].contains(u"Elm Daily: “Fifteen people”"_s));
        const QString text = textOf(*m_document);
        QVERIFY(text.contains(u"Confirmed"_s));
        QVERIFY(text.contains(u"M. Reyes"_s));
    }

    void shouldAnswerAFindingWithTheAnalystsNoteAndVerdict()
    {
        int notes = 0;
        int verdicts = 0;
        for (int number = 0; number < m_document->numPages(); ++number) {
            for (const auto &annotation : m_document->page(number)->annotations({Poppler::Annotation::AHighlight})) {
                for (const auto &answer : annotation->revisions()) {
                    QCOMPARE(annotation->uniqueName(), u"d1-0"_s);
                    QCOMPARE(answer->author(), u"M. Reyes"_s);
                    const bool verdict = answer->revisionType() == Poppler::Annotation::Accepted;
                    QVERIFY(answer->contents().contains(verdict ? u"Confirmed"_s : m_dossier.annotations[0].body));
                    ++(verdict ? verdicts : notes);
                }
            }
        }
        QCOMPARE(notes, 1);
        QCOMPARE(verdicts, 1);
    }

    void shouldLinkMembersOfAPassageAndTheList()
    {
        int links = 0;
        int toOtherPages = 0;
        for (int number = 0; number < m_document->numPages(); ++number) {
            for (const auto &annotation : m_document->page(number)->annotations({Poppler::Annotation::ALink})) {
                const auto *link = static_cast<Poppler::LinkAnnotation *>(annotation.get())->linkDestination();
                QVERIFY(link);
                QCOMPARE(link->linkType(), Poppler::Link::Goto);
                const int target = static_cast<const Poppler::LinkGoto *>(link)->destination().pageNumber();
                QVERIFY(target >= 1 && target <= m_document->numPages());
                QVERIFY(!annotation->contents().isEmpty());
                ++links;
                toOtherPages += target != number + 1 ? 1 : 0;
            }
        }
        // 3 in the table of reports; 3 heads, 4 findings and 7 pieces of evidence in the matrix, 4 back; 7 pieces of evidence and a
        // note, there and back; 2 quotes by name and page; 7 members of passages
        QCOMPARE(links, 3 + (3 + 4 + 7) + 4 + 2 * (7 + 1) + 2 * 2 + 7);
        QVERIFY(toOtherPages >= 3 + 3 + 2 * 4 + 7 + 2 * 8 + 4);
    }

    void shouldHaveAnOutline()
    {
        QStringList titles;
        const auto outline = m_document->outline();
        for (const Poppler::OutlineItem &item : outline) {
            QVERIFY(item.destination() && item.destination()->pageNumber() > 0);
            titles.append(item.name());
            for (const Poppler::OutlineItem &child : item.children())
                titles.append(u"- "_s + child.name());
        }
        QCOMPARE(titles, (QStringList{u"Summary"_s, u"Key"_s, u"Matrix of differences"_s, u"Differences"_s,
                                      u"The analyst’s notes on the text"_s, u"Quotes"_s, u"Reports 1, 2, 3 side by side"_s,
                                      u"- 1  Coast Courier"_s, u"- 2  Elm Daily"_s, u"- 3  North Wire"_s}));
        QCOMPARE(m_document->pageMode(), Poppler::Document::UseOutlines);
    }

    void shouldCarryTheAnalysisAndTheDossier()
    {
        const QList<Poppler::EmbeddedFile *> files = m_document->embeddedFiles();
        QCOMPARE(files.size(), 2);
        QCOMPARE(files[0]->name(), u"analysis.json"_s);
        QCOMPARE(files[0]->mimeType(), u"application/json"_s);
        QCOMPARE(files[0]->data(), analysisJson(reportsOf(m_dossier), *m_dossier.comparison));
        QVERIFY(files[0]->data().size() > 1000);
        QCOMPARE(files[1]->name(), u"dossier.crossread"_s);
        const QTemporaryDir folder;
        const QString path = folder.filePath(files[1]->name());
        QVERIFY(replaceFile(path, files[1]->data()));
        const Result<Dossier> dossier = loadDossier(path);
        QVERIFY(dossier);
        QVERIFY(dossier->reports == m_dossier.reports);
        QVERIFY(dossier->annotations == m_dossier.annotations);
    }

    void shouldBeDatedByItsNewestNote()
    {
        QCOMPARE(m_document->creationDate().toUTC(), QDateTime(QDate(2026, 3, 4), QTime(9, 20, 7), QTimeZone::UTC));
        QCOMPARE(m_document->title(), u"3 reports compared"_s);
    }

    void shouldTakeAnyNumberOfReports_data()
    {
        QTest::addColumn<int>("reports");
        QTest::addColumn<int>("paragraphs");
        QTest::addColumn<int>("words");
        QTest::newRow("none") << 0 << 0 << 0;
        QTest::newRow("one") << 1 << 3 << 40;
        QTest::newRow("two without findings") << 2 << 3 << 40;
        QTest::newRow("eight") << 8 << 6 << 60;
        QTest::newRow("one paragraph over pages") << 3 << 1 << 4000;
        QTest::newRow("forty") << 40 << 2 << 20;
    }
    void shouldTakeAnyNumberOfReports()
    {
        QFETCH(int, reports);
        QFETCH(int, paragraphs);
        QFETCH(int, words);
        const Dossier dossier = manyReports(reports, paragraphs, words);
        const QByteArray pdf = render(dossier);
        keep(pdf, QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
        const auto document = Poppler::Document::loadFromData(pdf);
        QVERIFY(document);
        QVERIFY(document->numPages() >= (reports > 0 ? 2 : 1));
        QMap<QString, int> counts;
        for (const QString &word : textOf(*document).split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts))
            ++counts[word];
        int pier = 0;
        for (const DossierReport &entry : dossier.reports)
            pier += int(entry.report.text.count(u"pier"_s));
        QCOMPARE(counts.value(u"pier"_s), pier);
        QVERIFY(reports == 0 || textOf(*document).contains(u"Outlet %1"_s.arg(reports)));
        QVERIFY(textOf(*document).contains(u"None were found."_s));
    }

    void shouldMarkTheWordsOfLongReports()
    {
        Dossier dossier = manyReports(10, 100, 100);
        for (int number = 0; number < 40; ++number) {
            Discrepancy finding{u"d%1"_s.arg(number), DiscrepancyType(number % 11), 0.9, {}, {}, {u"They differ."_s, {}}};
            for (int report = number % 3; report < 10; report += 3) {
                const Span paragraph = dossier.reports[std::size_t(report)].report.paragraphs[std::size_t(2 + number * 2)].span;
                finding.members.push_back({report, {paragraph.begin + 40, paragraph.begin + 160}, {}});
            }
            dossier.comparison->discrepancies.push_back(finding);
        }
        const auto document = Poppler::Document::loadFromData(render(dossier));
        QVERIFY(document);
        QStringList expected = evidenceOf(dossier);
        expected.sort();
        QCOMPARE(markedWords(*document), expected);
    }

    void shouldBreakWhatHasNoSpaces()
    {
        Dossier dossier = manyReports(4, 1, 10);
        const QString address = u"https://long.example/"_s + QString(400, u'a') + u"/end"_s;
        dossier.reports[0].report.about.url = address;
        const QByteArray pdf = render(dossier);
        const auto document = Poppler::Document::loadFromData(pdf);
        QVERIFY(squeezed(document->page(0)->text({})).contains(address));
    }

    void shouldStandStrangeCharacters()
    {
        Dossier dossier = manyReports(2, 1, 10);
        Report &report = dossier.reports[0].report;
        report.text.replace(0, 8, QString(u"A\0\x01\x1b"_s + QChar(0xd800) + u"\u202e\u0301z"_s));
        QVERIFY(Poppler::Document::loadFromData(render(dossier)));
    }

    void shouldRefuseTheComparisonOfOtherReports()
    {
        Dossier dossier = manyReports(2, 1, 10);
        dossier.comparison = Comparison{};
        Work work;
        QCOMPARE(render(dossier, work).error().code, ErrorCode::Internal);
        dossier.comparison = m_dossier.comparison;
        QCOMPARE(render(dossier, work).error().code, ErrorCode::Internal);
    }

    void shouldStopWhenAsked()
    {
        struct Stopped : Work {
            bool cancelled() const override { return true; }
        } stopped;
        const Result<QByteArray> pdf = render(m_dossier, stopped);
        QVERIFY(!pdf.ok());
        QCOMPARE(pdf.error().code, ErrorCode::Cancelled);
    }

private:
    const Dossier m_dossier = invented::dossier();
    QByteArray m_pdf;
    std::unique_ptr<Poppler::Document> m_document;
};

QTEST_APPLESS_MAIN(PagesTest)
#include "tst_pages.moc"
