// SPDX-License-Identifier: GPL-3.0-or-later
// Real reports that cannot be part of the repository: read where they are there, skipped elsewhere.
#include "core/import/importer.h"
#include "core/import/textfold.h"
#include "tests/import/golden.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class ImportSeedsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!QDir(u"" SHARED_DIR "/seeds"_s).exists())
            QSKIP("the real reports are not here");
    }

    void shouldReadRealReports_data()
    {
        QTest::addColumn<QJsonObject>("gold");
        const QDir folder(u"" SHARED_DIR "/eval/import/seeds-gold"_s);
        for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::newRow(qPrintable(name)) << QJsonDocument::fromJson(file.readAll()).object();
        }
    }
    void shouldReadRealReports()
    {
        QFETCH(QJsonObject, gold);
        const Result<Report> report = importFile(u"" SHARED_DIR "/seeds/"_s + gold["file"_L1].toString(), QDateTime::currentDateTimeUtc());
        QVERIFY(report.ok());
        QCOMPARE(brokenSpans(*report), QString());
        QCOMPARE(report->about.headline.value_or(QString()), gold["headline"_L1].toString());
        QCOMPARE(report->about.dateline.value_or(QString()), gold["dateline"_L1].toString());
        QCOMPARE(report->about.published.value_or(QString()), gold["published"_L1].toString());
        QCOMPARE(QJsonArray::fromStringList(report->about.byline), gold["byline"_L1].toArray());
        QStringList accepted;
        for (const QJsonValue &outlet : gold["outlet_accept"_L1].toArray())
            accepted += folded(outlet.toString());
        if (gold["outlet_explicit"_L1].toBool() || report->about.outlet)
            QVERIFY2(accepted.contains(folded(report->about.outlet.value_or(QString()))), qPrintable(report->about.outlet.value_or(QString())));
    }

    void shouldMarkEveryLineAsAPersonDid_data() { shouldReadRealReports_data(); }
    void shouldMarkEveryLineAsAPersonDid()
    {
        QFETCH(QJsonObject, gold);
        const Result<Report> report = importFile(u"" SHARED_DIR "/seeds/"_s + gold["file"_L1].toString(), QDateTime::currentDateTimeUtc());
        QVERIFY(report.ok());
        const QJsonArray lines = gold["lines"_L1].toArray();
        QCOMPARE(report->paragraphs.size(), std::size_t(lines.size()));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const Paragraph &paragraph = report->paragraphs[std::size_t(i)];
            QCOMPARE(paragraph.span.in(report->text).toString(), squeezed(lines[i]["text"_L1].toString()));
            QCOMPARE(QString(nameOf(paragraph.kind)), lines[i]["kind"_L1].toString());
        }
    }
};

QTEST_APPLESS_MAIN(ImportSeedsTest)
#include "tst_importseeds.moc"
