// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/export/pagestest.h"

#include <QProcess>
#include <QRegularExpression>

using namespace crossread;
using namespace crossread::pagestest;
using namespace Qt::Literals::StringLiterals;

namespace {

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// A dossier of two reports that differ in one word, in whatever script.
Dossier dossierIn(const QString &before, const QString &first, const QString &second, const QString &language)
{
    std::vector<Report> reports;
    for (const QString &word : {first, second}) {
        Report report = invented::report(u"Outlet"_s, {{ParagraphKind::Body, before + u' ' + word + u' ' + before}});
        report.about.language = language;
        reports.push_back(report);
    }
    Dossier dossier;
    dossier.reports = {{u"a"_s, reports[0]}, {u"b"_s, reports[1]}};
    Comparison comparison;
    comparison.engine = engineName();
    comparison.readings.resize(2);
    comparison.alignment.events = {{0, 1}};
    comparison.alignment.bases = {EventBasis{}};
    comparison.discrepancies = {{u"d1"_s, DiscrepancyType::Claim, 0.9, {},
        {invented::evidence(reports, 0, first), invented::evidence(reports, 1, second)}, {u"They differ."_s, {}}}};
    dossier.comparison = comparison;
    return dossier;
}

} // namespace

class TaggingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_path = keep(render(m_dossier), u"tagged"_s);
        m_structure = outputOf(u"pdfinfo"_s, {u"-struct-text"_s, m_path});
        QVERIFY2(!m_structure.isEmpty(), "pdfinfo is needed for this test");
    }

    void shouldSayThatItIsTaggedAndInWhichLanguage()
    {
        QVERIFY(outputOf(u"pdfinfo"_s, {m_path}).contains(QRegularExpression(u"Tagged: +yes"_s)));
        const QString json = outputOf(u"qpdf"_s, {u"--json"_s, u"--json-key=qpdf"_s, m_path});
        QVERIFY(json.contains(u"\"/Lang\": \"u:en\""_s));
        QVERIFY(json.contains(u"\"/Tabs\": \"/S\""_s));
    }

    void shouldCallHeadingsHeadings_data()
    {
        QTest::addColumn<QString>("element");
        QTest::addColumn<QString>("text");
        QTest::newRow("title") << u"H1"_s << u"3 reports compared"_s;
        QTest::newRow("part") << u"H2"_s << u"Differences"_s;
        QTest::newRow("group") << u"H2"_s << u"Reports 1, 2, 3 side by side"_s;
        QTest::newRow("report") << u"H3"_s << u"2  Elm Daily   undated"_s;
        QTest::newRow("headline") << u"H4"_s << u"Port Elm fire contained"_s;
        QTest::newRow("paragraph") << u"P"_s << u"Firefighters from three towns worked through the night."_s;
        QTest::newRow("analyst") << u"P"_s << u"Confirmed"_s;
    }
    void shouldCallHeadingsHeadings()
    {
        QFETCH(QString, element);
        QFETCH(QString, text);
        QString own;
        QStringList holders;
        for (const QString &line : m_structure.split(u'\n')) {
            const QString said = line.trimmed();
            if (!said.startsWith(u'"'))
                own = said.section(u' ', 0, 0).remove(u':');
            else if (said == u'"' + text + u'"')
                holders.append(own);
        }
        QVERIFY2(holders.contains(element), qPrintable(holders.join(u' ')));
    }

    /// The pages show the columns line by line; who listens hears one report after the other.
    void shouldReadOneReportAfterTheOther()
    {
        const qsizetype first = m_structure.indexOf(u"\"1  Coast Courier   2026-03-04\""_s);
        const qsizetype second = m_structure.indexOf(u"\"2  Elm Daily   undated\""_s);
        const qsizetype end = m_structure.lastIndexOf(u"worked through the night"_s, second);
        QVERIFY(first > 0 && first < end && end < second);
    }

    void shouldMakeTablesOfRowsWithHeads()
    {
        QVERIFY(m_structure.count(QRegularExpression(u"^ +TR$"_s, QRegularExpression::MultilineOption)) == (1 + 3) + (1 + 4));
        QVERIFY(m_structure.count(u"/Scope /Row"_s) == 3 + 4);
        QVERIFY(m_structure.count(u"/Scope /Column"_s) == 6 + 4);
    }

    void shouldHoldEveryLinkAndAnnotation()
    {
        const auto document = Poppler::Document::load(m_path);
        qsizetype links = 0;
        qsizetype others = 0;
        for (int page = 0; page < document->numPages(); ++page) {
            for (const auto &annotation : document->page(page)->annotations())
                ++(annotation->subType() == Poppler::Annotation::ALink ? links : others);
        }
        static const QRegularExpression inLink(u"Link \\(inline\\)\\n(?: +\"[^\\n]*\\n)* +Object"_s);
        static const QRegularExpression inAnnotation(u"Annot \\(inline\\)\\n +Object"_s);
        QVERIFY(links > 30);
        QCOMPARE(m_structure.count(inLink), links);
        QVERIFY(others >= 8);
        // replies stand in the structure too, though Poppler lists them under what they answer
        QCOMPARE(m_structure.count(inAnnotation), others + 2);
    }

    void shouldMarkWhatIsNoPartOfTheTextAsArtifact()
    {
        const QString page = outputOf(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, m_path, u"-"_s});
        QVERIFY(page.contains(u"/Artifact BMC"_s));
        QVERIFY(!m_structure.contains(u"Crossread · 3 reports compared"_s)); // the foot
    }

    void shouldEmbedItsFonts()
    {
        const auto document = Poppler::Document::load(m_path);
        const QList<Poppler::FontInfo> fonts = document->fonts();
        QVERIFY(fonts.size() >= 3);
        for (const Poppler::FontInfo &font : fonts)
            QVERIFY2(font.isEmbedded() && font.isSubset(), qPrintable(font.name()));
    }

    /// Where no face has a letter there is a box with its number in the letter's place, and no face more.
    void shouldHaveAFaceForLettersOfTheFarEast_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("Chinese") << u"zh"_s << u"港口起火十二人受伤"_s;
        QTest::newRow("Japanese") << u"ja"_s << u"港の火災でじゅうにん"_s;
        QTest::newRow("Korean") << u"ko"_s << u"항구화재열두명"_s;
    }
    void shouldHaveAFaceForLettersOfTheFarEast()
    {
        QFETCH(QString, language);
        QFETCH(QString, words);
        const auto facesIn = [](const QByteArray &pdf) { return Poppler::Document::loadFromData(pdf)->fonts().size(); };
        const qsizetype latin = facesIn(render(dossierIn(u"fire"_s, u"twelve"_s, u"fifteen"_s, language)));
        QVERIFY(facesIn(render(dossierIn(words, u"twelve"_s, u"fifteen"_s, language))) > latin);
    }

    void shouldKeepTheLettersOfEveryScript_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("Latin") << u"cs"_s << u"Příliš žluťoučký kůň"_s << u"difficult"_s << u"Łódź"_s;
        QTest::newRow("Greek") << u"el"_s << u"Η φωτιά στο λιμάνι"_s << u"δώδεκα"_s << u"δεκαπέντε"_s;
        QTest::newRow("Cyrillic") << u"ru"_s << u"Пожар в порту"_s << u"двенадцать"_s << u"пятнадцать"_s;
        QTest::newRow("Arabic") << u"ar"_s << u"حريق في ميناء"_s << u"عشر"_s << u"خمسة"_s;
        QTest::newRow("Hebrew") << u"he"_s << u"שרפה בנמל"_s << u"שנים"_s << u"חמישה"_s;
        QTest::newRow("Devanagari") << u"hi"_s << u"बंदरगाह में आग"_s << u"बारह"_s << u"क्षत्रिय"_s;
        QTest::newRow("Thai") << u"th"_s << u"ไฟไหม้"_s << u"สิบสอง"_s << u"สิบห้า"_s;
        QTest::newRow("Chinese") << u"zh"_s << u"港口 人 言"_s << u"十二人"_s << u"十五人"_s;
        QTest::newRow("Japanese") << u"ja"_s << u"港の火災"_s << u"十二人"_s << u"じゅうご"_s;
        QTest::newRow("Korean") << u"ko"_s << u"항구 화재"_s << u"열두"_s << u"열다섯"_s;
        QTest::newRow("beyond the first plane") << u"got"_s << u"x"_s << u"\U00010330\U00010331"_s << u"\U00010332\U00010333"_s;
    }
    void shouldKeepTheLettersOfEveryScript()
    {
        QFETCH(QString, language);
        QFETCH(QString, before);
        QFETCH(QString, first);
        QFETCH(QString, second);
        const QByteArray pdf = render(dossierIn(before, first, second, language));
        keep(pdf, u"script-"_s + language);
        const auto document = Poppler::Document::loadFromData(pdf);
        QStringList marked;
        for (int number = 0; number < document->numPages(); ++number) {
            const auto page = document->page(number);
            for (const auto &annotation : page->annotations({Poppler::Annotation::AHighlight}))
                marked.append(squeezed(wordsUnder(*page, *annotation)));
        }
        QCOMPARE(marked, (QStringList{first, second}));
        // The matrix links to them, wherever the line begins
        int linked = 0;
        for (int number = 0; number < document->numPages(); ++number) {
            const auto page = document->page(number);
            for (const auto &annotation : page->annotations({Poppler::Annotation::ALink})) {
                const QRectF area = annotation->boundary();
                const QSizeF size = page->pageSizeF();
                const QRectF points(area.x() * size.width(), area.y() * size.height(), area.width() * size.width(), area.height() * size.height());
                const QString under = squeezed(page->text(points));
                linked += annotation->contents().startsWith(u"The words in report "_s) && (under == first || under == second) ? 1 : 0;
            }
        }
        QCOMPARE(linked, 2);
        const QString text = squeezed(textOf(*document));
        for (const QString &word : before.split(u' '))
            QVERIFY2(text.contains(word), qPrintable(text));
    }

private:
    const Dossier m_dossier = invented::dossier();
    QString m_path;
    QString m_structure;
};

QTEST_GUILESS_MAIN(TaggingTest)
#include "tst_tagging.moc"
