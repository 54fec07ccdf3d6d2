// SPDX-License-Identifier: GPL-3.0-or-later
// Whole reports: golden/NAME.txt or .html beside golden/NAME.expected. CROSSREAD_UPDATE_GOLDEN=1 writes the expected files anew.
#include "core/import/importer.h"
#include "tests/import/golden.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime noon = QDateTime::fromString(u"2024-06-20T12:00:00Z"_s, Qt::ISODate);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ImportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldReadTheReportAsExpected_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(u"" TEST_DIR "/golden"_s);
        const QStringList names = folder.entryList({u"*.txt"_s, u"*.html"_s}, QDir::Files, QDir::Name);
        QVERIFY(names.size() >= 8);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void shouldReadTheReportAsExpected()
    {
        QFETCH(QString, path);
        const Result<Report> report = importFile(path, noon);
        QVERIFY(report.ok());
        QCOMPARE(brokenSpans(*report), QString());
        const QString expectedPath = path.left(path.lastIndexOf(u'.')) + u".expected"_s;
        const QString found = goldenForm(*report);
        if (qEnvironmentVariableIsSet("CROSSREAD_UPDATE_GOLDEN")) {
            QFile file(expectedPath);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(found.toUtf8());
        }
        QVERIFY2(QFile::exists(expectedPath), qPrintable(expectedPath));
        QCOMPARE(found.split(u'\n'), QString::fromUtf8(contentOf(expectedPath)).split(u'\n'));
    }

    void shouldKeepTheSource()
    {
        const QByteArray bytes = "Crane falls in Halvik\r\n\r\nThe port of Halvik closed on Monday after a crane fell into the main channel.\r\n";
        const Result<Report> report = importBytes(bytes, u"given/path.txt"_s, noon);
        QVERIFY(report.ok());
        QCOMPARE(report->source.path, u"given/path.txt"_s);
        QCOMPARE(report->source.bytes, bytes);
        QCOMPARE(report->source.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        QCOMPARE(report->source.format, u"text"_s);
        QCOMPARE(report->source.charset, u"UTF-8"_s);
        QCOMPARE(report->source.imported, noon);
    }

    void shouldGiveTheSameReportForTheSameBytes()
    {
        const QDir folder(u"" TEST_DIR "/golden"_s);
        for (const QString &name : folder.entryList({u"*.txt"_s, u"*.html"_s}, QDir::Files)) {
            const QByteArray bytes = contentOf(folder.filePath(name));
            QVERIFY(importBytes(bytes, name, noon).value() == importBytes(bytes, name, noon).value());
        }
    }

    void shouldChooseTheFormatByContent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("format");
        QTest::newRow("page named as text") << QByteArray("<!DOCTYPE html><html><body><p>The port closed on Monday.</p></body></html>") << u"a.txt"_s << u"html"_s;
        QTest::newRow("fragment") << QByteArray("<p>The port of Halvik closed on Monday.</p>") << u"a"_s << u"html"_s;
        QTest::newRow("text named as page") << QByteArray("The port of Halvik closed, as x < y shows.") << u"a.txt"_s << u"text"_s;
        QTest::newRow("text that quotes a tag") << QByteArray("He wrote <p> on the wall of the port of Halvik.") << u"a.txt"_s << u"text"_s;
        QTest::newRow("UTF-16 page") << QByteArray("\xFF\xFE<\0h\0t\0m\0l\0>\0<\0p\0>\0H\0i\0", 24) << u"a"_s << u"html"_s;
    }
    void shouldChooseTheFormatByContent()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, path);
        const Result<Report> report = importBytes(bytes, path, noon);
        QVERIFY(report.ok());
        QTEST(report->source.format, "format");
    }

    void shouldNameFileAndReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << QByteArray() << ErrorCode::Empty;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n ...") << ErrorCode::Binary;
        QTest::newRow("no words") << QByteArray("--- *** ---\n. . .") << ErrorCode::NoText;
        QTest::newRow("page without words") << QByteArray("<html><body><script>var words = 1;</script></body></html>") << ErrorCode::NoText;
    }
    void shouldNameFileAndReason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const Result<Report> report = importBytes(bytes, u"some/file"_s, noon);
        QVERIFY(!report.ok());
        QCOMPARE(report.error().code, code);
        QCOMPARE(report.error().file, u"some/file"_s);
    }

    void shouldNeverShowScriptsOrHiddenText()
    {
        const QByteArray page = "<html><head><title>T</title><script>document.write('WRITTEN')</script></head><body><p style='display:none'>HIDDEN</p>"
                                "<noscript>NOSCRIPT</noscript><p onclick=\"x('CLICKED')\">The port of Halvik closed on Monday, its operator said in a statement.</p>"
                                "<iframe srcdoc='FRAMED'>FRAMED</iframe></body></html>";
        const Result<Report> report = importBytes(page, u"a.html"_s, noon);
        QVERIFY(report.ok());
        for (const QString &word : {u"WRITTEN"_s, u"HIDDEN"_s, u"NOSCRIPT"_s, u"CLICKED"_s, u"FRAMED"_s})
            QVERIFY2(!report->text.contains(word), qPrintable(word));
        QVERIFY(report->text.contains(u"The port of Halvik closed"_s));
    }
};

QTEST_APPLESS_MAIN(ImportTest)
#include "tst_import.moc"
