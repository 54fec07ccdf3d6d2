// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporter.h"
#include "core/export/findings.h"
#include "core/export/htmlwriter.h"
#include "tests/dossier/invented.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

/// With words that a spreadsheet, a browser and Markdown would take for their own, and a note whose words are gone.
Dossier hostileDossier()
{
    Dossier made = invented::dossier();
    made.comparison->engine = u"crossread of the tests"_s;
    Annotation hostile = made.annotations.back();
    hostile.id = u"11111111-0000-4000-8000-000000000003"_s;
    hostile.discrepancy = u"d2"_s;
    hostile.body = u"=HYPERLINK(\"https://x.example\",\"<script>alert('1')</script>\")\n# not & a *heading*\n1. \U0001F6A2\u0007"_s;
    hostile.author = u"@eve"_s;
    hostile.tags = {u"+tag"_s};
    hostile.verdict = Verdict::Dismissed;
    Annotation orphan = made.annotations.back();
    orphan.id = u"11111111-0000-4000-8000-000000000004"_s;
    orphan.targets.front().exact = u"words that are gone"_s;
    orphan.body = u"Was it here?"_s;
    made.annotations.push_back(hostile);
    made.annotations.push_back(orphan);
    made.reports[2].report.about.url = u"javascript:alert(1)"_s;
    made.reports[2].report.about.outlet = u"Wire/North: <b>=1</b>"_s;
    Discrepancy weak = made.comparison->discrepancies.back();
    weak.id = u"d5"_s;
    weak.confidence = 0.2;
    made.comparison->discrepancies.push_back(weak);
    return made;
}

QByteArray render(const Dossier &dossier, QStringView format)
{
    Work work;
    const Result<QByteArray> bytes = exporterNamed(format)->render({dossier, *dossier.comparison}, work);
    if (!bytes.ok())
        qWarning("%s", qPrintable(bytes.error().detail));
    return bytes.ok() ? *bytes : QByteArray();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void addFormats(const QStringList &without)
{
    QTest::addColumn<QString>("format");
    for (const Exporter &exporter : exporters()) {
        if (!without.contains(QString(exporter.name)) && !exporter.applies)
            QTest::newRow(exporter.name.data()) << QString(exporter.name);
    }
}

} // namespace

class ExportsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// What was written stays in the build folder: readback.py opens it with other parsers.
    void shouldWriteWhatItWroteBefore_data() { addFormats({u"pdf"_s}); }
    void shouldWriteWhatItWroteBefore()
    {
        QFETCH(QString, format);
        const QByteArray bytes = render(hostileDossier(), format);
        QVERIFY(!bytes.isEmpty());
        QVERIFY(QDir().mkpath(u"" BINARY_DIR "/exports"_s));
        const QString name = format + u'.' + exporterNamed(format)->suffix;
        QFile file(u"" BINARY_DIR "/exports/"_s + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        // readback.py looks into archives and XFDF, whose places depend on the fonts; the analysis has tests of its own
        if (bytes.startsWith("PK") || format == u"json" || format == u"xfdf")
            return;
        const QByteArray golden = contentOf(u"" TEST_DIR "/golden/"_s + name);
        QVERIFY2(!golden.isEmpty(), "the golden file is missing");
        QVERIFY2(bytes == golden, qPrintable(u"differs from tests/export/golden/%1: %2"_s.arg(name, file.fileName())));
    }

    void shouldGiveTheSameBytesAgain_data() { addFormats({u"pdf"_s}); }
    void shouldGiveTheSameBytesAgain()
    {
        QFETCH(QString, format);
        const QByteArray once = render(hostileDossier(), format);
        QTest::qWait(format == u"xlsx" || format == u"qdpx" ? 2100 : 0); // the clock of a zip has two seconds
        QVERIFY(once == render(hostileDossier(), format));
    }

    void shouldRefuseAComparisonOfOtherReports_data() { addFormats({u"pdf"_s, u"json"_s}); }
    void shouldRefuseAComparisonOfOtherReports()
    {
        QFETCH(QString, format);
        Dossier dossier = invented::dossier();
        dossier.reports.pop_back();
        Work work;
        const Result<QByteArray> bytes = exporterNamed(format)->render({dossier, *dossier.comparison}, work);
        QVERIFY(!bytes.ok());
        QCOMPARE(bytes.error().code, ErrorCode::Internal);
    }

    void shouldExportADossierWithoutFindings_data() { addFormats({u"pdf"_s}); }
    void shouldExportADossierWithoutFindings()
    {
        QFETCH(QString, format);
        Dossier dossier = invented::dossier();
        dossier.annotations.clear();
        dossier.comparison->discrepancies.clear();
        dossier.comparison->quoteGroups.clear();
        for (Reading &reading : dossier.comparison->readings)
            reading.quotes.clear();
        QVERIFY(!render(dossier, format).isEmpty());
    }

    void shouldAnnotateOriginalsOnlyWhereOneIsAPdf()
    {
        const Exporter *originals = exporterNamed(u"originals");
        Dossier dossier = invented::dossier();
        QVERIFY(!originals->applies(dossier));
        Work work;
        QCOMPARE(originals->render({dossier, *dossier.comparison}, work).error().code, ErrorCode::NothingToWrite);
        dossier.reports[1].report.source.format = u"pdf"_s;
        QVERIFY(originals->applies(dossier));
    }

    void shouldNameThePdfThatCommentsAreOf()
    {
        const Dossier dossier = invented::dossier();
        Work work;
        const ExportInput input{dossier, *dossier.comparison, u"quay & ferry"_s};
        const QByteArray xfdf = *exporterNamed(u"xfdf")->render(input, work);
        QVERIFY(xfdf.contains("<f href=\"quay &amp; ferry.pdf\"/>"));
        const qsizetype id = xfdf.indexOf("<ids original=\"") + 15;
        QVERIFY(id > 15);
        QVERIFY(exporterNamed(u"pdf")->render(input, work)->contains("/ID [<" + xfdf.sliced(id, 32).toLower() + "><"));
        QVERIFY(!render(dossier, u"xfdf"_s).contains("<f "));
    }

    void shouldKnowNoOtherFormat() { QVERIFY(!exporterNamed(u"docx")); }

    void shouldShowASureFindingAndOneThatTheAnalystJudged()
    {
        Dossier dossier = hostileDossier();
        QCOMPARE(shownFindings({dossier, *dossier.comparison}), (std::vector<int>{0, 1, 2, 3}));
        dossier.annotations.back().discrepancy = u"d5"_s;
        QCOMPARE(shownFindings({dossier, *dossier.comparison}), (std::vector<int>{0, 1, 2, 3, 4}));
    }

    void shouldNeverLetWordsBecomeMarkup()
    {
        HtmlWriter out;
        out.element("p"_L1, QString(u"a<b>&\"'\u0001\u0085"_s + QChar(0xD800) + u"\U0001F6A2"_s), {{"title"_L1, u"\"><i>"_s}});
        QCOMPARE(QString::fromUtf8(out.take()),
                 u"<p title=\"&quot;&gt;&lt;i&gt;\">a&lt;b&gt;&amp;&quot;'\uFFFD\uFFFD\uFFFD\U0001F6A2</p>"_s);
    }
};

QTEST_GUILESS_MAIN(ExportsTest)
#include "tst_exports.moc"
