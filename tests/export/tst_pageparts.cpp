// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/labels.h"
#include "tests/export/pagestest.h"

#include <QImage>
#include <QRegularExpression>

using namespace crossread;
using namespace crossread::pagestest;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Indices of the pages on which a title stands below the running head.
QList<int> pagesOf(const Poppler::Document &document, const QString &title)
{
    QList<int> pages;
    for (int page = 0; page < document.numPages(); ++page) {
        if (document.page(page)->text({}).startsWith(title))
            pages.append(page);
    }
    return pages;
}

struct FoundLink {
    int from = 0;
    int to = 0;
};
/// Every link that says this of itself.
QList<FoundLink> linksCalled(const Poppler::Document &document, const QString &description)
{
    QList<FoundLink> found;
    for (int number = 0; number < document.numPages(); ++number) {
        for (const auto &annotation : document.page(number)->annotations({Poppler::Annotation::ALink})) {
            if (annotation->contents() != description)
                continue;
            const auto *link = static_cast<Poppler::LinkAnnotation *>(annotation.get())->linkDestination();
            found.append({number, static_cast<const Poppler::LinkGoto *>(link)->destination().pageNumber() - 1});
        }
    }
    return found;
}

/// The names of the annotations on findings, without their members.
QSet<QString> markedFindings(const Poppler::Document &document)
{
    QSet<QString> names;
    for (int number = 0; number < document.numPages(); ++number) {
        for (const auto &annotation : document.page(number)->annotations({Poppler::Annotation::AHighlight})) {
            if (annotation->author() == u"Crossread"_s)
                names.insert(annotation->uniqueName().section(u'-', 0, 0));
        }
    }
    return names;
}

std::unique_ptr<Poppler::Document> load(const Dossier &dossier, const PageOptions &options = {})
{
    return Poppler::Document::loadFromData(render(dossier, options));
}

} // namespace

class PagePartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_document); }

    void shouldPrintThePartsInTheirOrder()
    {
        QList<int> first;
        for (const QString &title : {u"Summary"_s, u"Matrix of differences"_s, u"Differences"_s, u"The analyst’s notes on the text"_s,
                 u"Quotes"_s, u"Reports 1, 2, 3 side by side"_s}) {
            const QList<int> pages = pagesOf(*m_document, title);
            QVERIFY2(!pages.isEmpty(), qPrintable(title));
            first.append(pages.front());
        }
        QVERIFY(std::ranges::is_sorted(first));
    }

    void shouldSayInTheMatrixWhatEachReportHas()
    {
        const QString text = m_document->page(pagesOf(*m_document, u"Matrix of differences"_s).front())->text({});
        for (std::size_t i = 0; i < m_dossier.comparison->discrepancies.size(); ++i)
            QVERIFY(text.contains(u"%1 "_s.arg(i + 1) + labelOf(m_dossier.comparison->discrepancies[i].type).section(u' ', 0, 0)));
        QVERIFY(text.contains(u"12 people"_s) && text.contains(u"Fifteen people"_s));
        QVERIFY(text.contains(u"Confirmed"_s));
        // the ferry is in one report alone; the second passage in two of three
        QCOMPARE(text.count(u"silent"_s), 1 + 2 + 1);
    }

    void shouldLinkMatrixListAndTextBothWays()
    {
        const int matrix = pagesOf(*m_document, u"Matrix of differences"_s).front();
        const int list = pagesOf(*m_document, u"Differences"_s).front();
        const int text = pagesOf(*m_document, u"Reports 1, 2, 3 side by side"_s).front();
        QSet<int> toList;
        for (const FoundLink &link : linksCalled(*m_document, u"Difference 1 in the list"_s)) {
            QCOMPARE(link.to, list);
            toList.insert(link.from);
        }
        QCOMPARE(toList, (QSet<int>{matrix, text}));
        const QList<FoundLink> toMatrix = linksCalled(*m_document, u"Difference 1 in the matrix"_s);
        QCOMPARE(toMatrix.size(), 1);
        QCOMPARE(toMatrix[0].from, list);
        QCOMPARE(toMatrix[0].to, matrix);
        for (const FoundLink &link : linksCalled(*m_document, u"The words in the report"_s))
            QCOMPARE(link.to, text);
        for (const FoundLink &link : linksCalled(*m_document, u"The words in report 2"_s))
            QCOMPARE(link.to, text);
    }

    void shouldNameThePageOnWhichWordsStand()
    {
        const QString text = m_document->page(pagesOf(*m_document, u"Differences"_s).front())->text({});
        const int page = pagesOf(*m_document, u"Reports 1, 2, 3 side by side"_s).front() + 1;
        QCOMPARE(text.count(QRegularExpression(u"\\bp\\. %1\\b"_s.arg(page))), 7);
        QVERIFY(!text.contains(u"p. 000"_s));
    }

    void shouldListEveryVersionOfAQuote()
    {
        const QString text = m_document->page(pagesOf(*m_document, u"Quotes"_s).front())->text({});
        QVERIFY(text.contains(u"Q1"_s));
        QVERIFY(text.contains(u"Ines Okafor · told · through reporters"_s));
        QVERIFY(text.contains(u"We will find the cause"_s));
        QVERIFY(text.contains(u"fullest"_s) && text.contains(u"relay dropped, scare quotes"_s));
    }

    void shouldSayHowItWasMade()
    {
        const QString text = m_document->page(0)->text({});
        QVERIFY(text.contains(u"All differences are shown."_s));
        QVERIFY(text.contains(u"columns = 3"_s));
        QVERIFY(text.contains(u"2 corrections by the analyst"_s));
    }

    void shouldSayWhoseWordsTheDetailsAre()
    {
        QVERIFY(!textOf(*m_document).contains(u"Details corrected"_s));
        Dossier dossier = m_dossier;
        dossier.reports[1].imported = Imported{dossier.reports[1].report.about, dossier.reports[1].report.paragraphs};
        dossier.reports[1].report.about.outlet = u"Elm Weekly"_s;
        dossier.filters = {{u"Figures of Tuesday"_s, u"types=number"_s}};
        const QString text = load(dossier)->page(0)->text({});
        QCOMPARE(text.count(u"Details corrected by the analyst"_s), 1);
        QVERIFY(text.contains(u"Elm Weekly"_s));
        QVERIFY(text.contains(u"Filters kept in the dossier: Figures of Tuesday."_s));
    }

    void shouldLeaveOutPartsThatAreNotChosen_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<QString>("title");
        QTest::newRow("summary") << int(PagePart::Summary) << u"3 reports compared\n"_s;
        QTest::newRow("key") << int(PagePart::Key) << u"How to read the pages"_s;
        QTest::newRow("matrix") << int(PagePart::Matrix) << u"Matrix of differences"_s;
        QTest::newRow("differences") << int(PagePart::Differences) << u"Coast Courier has 12, Elm Daily has fifteen."_s;
        QTest::newRow("notes") << int(PagePart::Notes) << u"Which line?"_s;
        QTest::newRow("quotes") << int(PagePart::Quotes) << u"Each quote once"_s;
        QTest::newRow("reports") << int(PagePart::Reports) << u"Sign up"_s;
    }
    void shouldLeaveOutPartsThatAreNotChosen()
    {
        QFETCH(int, part);
        QFETCH(QString, title);
        PageOptions options;
        options.parts.erase(PagePart(part));
        const auto document = load(m_dossier, options);
        QVERIFY(document);
        QVERIFY(!textOf(*document).contains(title));
        options.parts = {PagePart(part)};
        const auto alone = load(m_dossier, options);
        QVERIFY(alone);
        QVERIFY(part == int(PagePart::Reports) || textOf(*alone).contains(title));
        QVERIFY(!textOf(*alone).contains(u"p. 0"_s));
    }

    void shouldShowChosenTypesAndVerdictsAlone()
    {
        PageOptions options;
        options.types = {DiscrepancyType::Number, DiscrepancyType::Omission};
        QCOMPARE(markedFindings(*load(m_dossier, options)), (QSet<QString>{u"d1"_s, u"d4"_s}));
        options = {};
        options.verdicts = {Verdict::Confirmed};
        auto document = load(m_dossier, options);
        QCOMPARE(markedFindings(*document), (QSet<QString>{u"d1"_s}));
        const QString said = squeezed(document->page(0)->text({}));
        QVERIFY(said.contains(squeezed(u"Not shown: 3 by the choice of types, verdicts and outlets."_s)));
        QVERIFY(said.contains(squeezed(u"Verdicts left out: without a verdict, dismissed, later."_s)));
        options.verdicts = {Verdict::None};
        QCOMPARE(markedFindings(*load(m_dossier, options)), (QSet<QString>{u"d2"_s, u"d3"_s, u"d4"_s}));
        options.verdicts = {Verdict::Dismissed};
        document = load(m_dossier, options);
        QVERIFY(markedFindings(*document).isEmpty());
        QVERIFY(textOf(*document).contains(u"None is of the chosen types, verdicts and outlets."_s));
    }

    void shouldShowChosenOutletsAndConfidenceAlone()
    {
        PageOptions options;
        options.outlets = {u"North Wire"_s};
        for (const Discrepancy &finding : m_dossier.comparison->discrepancies) {
            const bool wire = std::ranges::any_of(finding.members, [](const Evidence &evidence) { return evidence.report == 2; });
            QCOMPARE(markedFindings(*load(m_dossier, options)).contains(finding.id), wire && finding.confidence >= shownConfidence);
        }
        QVERIFY(squeezed(load(m_dossier, options)->page(0)->text({})).contains(squeezed(u"Only with a part of: North Wire."_s)));
        options.outlets = std::set<QString>();
        QVERIFY(markedFindings(*load(m_dossier, options)).isEmpty());
        options = {};
        options.leastConfidence = 1;
        QCOMPARE(markedFindings(*load(m_dossier, options)), QSet<QString>{u"d1"_s}); // judged
        options.leastConfidence = 0;
        QCOMPARE(markedFindings(*load(m_dossier, options)).size(), qsizetype(m_dossier.comparison->discrepancies.size()));
    }

    void shouldUseThePaperThatIsChosen_data()
    {
        QTest::addColumn<int>("paper");
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("A4") << int(Paper::A4) << QSizeF(841.89, 595.28);
        QTest::newRow("A4 upright") << int(Paper::A4Upright) << QSizeF(595.28, 841.89);
        QTest::newRow("Letter") << int(Paper::Letter) << QSizeF(792, 612);
        QTest::newRow("Letter upright") << int(Paper::LetterUpright) << QSizeF(612, 792);
        QTest::newRow("A3") << int(Paper::A3) << QSizeF(1190.55, 841.89);
    }
    void shouldUseThePaperThatIsChosen()
    {
        QFETCH(int, paper);
        QFETCH(QSizeF, size);
        PageOptions options;
        options.paper = Paper(paper);
        const QByteArray pdf = render(m_dossier, options);
        keep(pdf, u"paper-%1"_s.arg(paper));
        const auto document = Poppler::Document::loadFromData(pdf);
        for (int page = 0; page < document->numPages(); ++page) {
            QVERIFY(qAbs(document->page(page)->pageSizeF().width() - size.width()) < 0.1);
            QVERIFY(qAbs(document->page(page)->pageSizeF().height() - size.height()) < 0.1);
            for (const auto &box : document->page(page)->textList()) {
                QVERIFY(box->boundingBox().right() < size.width() - 30);
                QVERIFY(box->boundingBox().bottom() < size.height() - 15);
            }
        }
    }

    void shouldPrintFewerColumnsWhenAsked()
    {
        PageOptions options;
        options.columns = 2;
        const auto document = load(m_dossier, options);
        QVERIFY(!pagesOf(*document, u"Reports 1, 2 side by side"_s).isEmpty());
        QVERIFY(!pagesOf(*document, u"Report 3"_s).isEmpty());
    }

    void shouldPrintAsManyColumnsAsHaveLinesThatCanBeRead()
    {
        const auto title = [this](const PageOptions &options, const QString &wanted) {
            return !pagesOf(*load(m_dossier, options), wanted).isEmpty();
        };
        PageOptions options;
        QVERIFY(title(options, u"Reports 1, 2, 3 side by side"_s));
        options.paper = Paper::A4Upright;
        QVERIFY(title(options, u"Reports 1, 2 side by side"_s));
        QVERIFY(title(options, u"Report 3"_s));
        options.scale = PageOptions::leastScale;
        QVERIFY(title(options, u"Reports 1, 2, 3 side by side"_s));
        options.scale = PageOptions::mostScale;
        options.columns = 1;
        QVERIFY(title(options, u"Report 2"_s));
    }

    void shouldSetNothingOverTheAnalystsWordsOnUprightPaper()
    {
        PageOptions options;
        options.paper = Paper::A4Upright;
        const auto document = load(m_dossier, options);
        qsizetype pairs = 0;
        for (const int number : pagesOf(*document, u"Differences"_s)) {
            const auto words = document->page(number)->textList();
            for (std::size_t i = 0; i < words.size(); ++i) {
                const QRectF own = words[i]->boundingBox().adjusted(0.5, 2, -0.5, -2);
                for (std::size_t j = 0; j < i; ++j, ++pairs)
                    QVERIFY2(!own.intersects(words[j]->boundingBox()), qPrintable(words[i]->text() + u" over "_s + words[j]->text()));
            }
        }
        QVERIFY(pairs > 1000);
    }

    void shouldPrintInBlackAndWhite()
    {
        PageOptions options;
        options.colours = false;
        options.attachDossier = false;
        const QByteArray pdf = render(m_dossier, options);
        keep(pdf, u"grey"_s);
        const auto document = Poppler::Document::loadFromData(pdf);
        QVERIFY(document->embeddedFiles().size() == 1);
        for (int page = 0; page < document->numPages(); ++page) {
            const QImage image = document->page(page)->renderToImage(50, 50).convertToFormat(QImage::Format_RGB32);
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor colour = image.pixelColor(x, y);
                    QVERIFY(qAbs(colour.red() - colour.green()) < 3 && qAbs(colour.green() - colour.blue()) < 3);
                }
            }
        }
    }

    void shouldSetReportsInAnotherFace()
    {
        PageOptions options;
        options.family = u"DejaVu Sans"_s;
        options.scale = 1.3;
        QStringList names;
        const auto document = load(m_dossier, options);
        for (const Poppler::FontInfo &font : document->fonts())
            names.append(font.name());
        QVERIFY2(names.join(u' ').contains(u"DejaVuSans"_s), qPrintable(names.join(u' ')));
        QVERIFY2(!names.join(u' ').contains(u"NotoSerif"_s), qPrintable(names.join(u' ')));
    }

private:
    const Dossier m_dossier = invented::dossier();
    std::unique_ptr<Poppler::Document> m_document = load(m_dossier);
};

QTEST_GUILESS_MAIN(PagePartsTest)
#include "tst_pageparts.moc"
