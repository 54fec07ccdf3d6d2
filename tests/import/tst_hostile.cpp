// SPDX-License-Identifier: GPL-3.0-or-later
// Input that is made to hang or crash: each ends with a report or a named error, in time.
#include "core/import/importer.h"
#include "tests/import/golden.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 patience = 8000; ///< ms: a debug build under load; release takes a tenth

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 x = 12345;
    for (char &c : bytes) {
        x = x * 1664525u + 1013904223u;
        c = char(x >> 24);
    }
    return bytes;
}

} // namespace

class HostileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldEndInTime_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray page = "<html><body><p>The port of Halvik closed on Monday, its operator said in a statement.</p>";
        QTest::newRow("10 MB of noise") << noise(10 << 20);
        QTest::newRow("one line of 1 MB") << QByteArray("word ").repeated(200000);
        QTest::newRow("one word of 1 MB") << QByteArray(1 << 20, 'a');
        QTest::newRow("100,000 nested divs") << page + QByteArray("<div>").repeated(100000) + "deep" + QByteArray("</div>").repeated(100000);
        QTest::newRow("100,000 open divs") << page + QByteArray("<div>x").repeated(100000);
        QTest::newRow("100,000 nested spans") << page + QByteArray("<span>").repeated(100000) + "deep";
        QTest::newRow("100,000 open bold") << page + QByteArray("<p><b>x").repeated(100000);
        QTest::newRow("100,000 different fonts") << page + [] { QByteArray out; for (int i = 0; i < 100000; ++i) out += "<p><font class=f" + QByteArray::number(i) + ">x</p>"; return out; }();
        QTest::newRow("100,000 open tables") << page + QByteArray("<table><td>").repeated(100000);
        QTest::newRow("100,000 siblings") << page + QByteArray("<p>x</p>").repeated(100000);
        QTest::newRow("100,000 links in one another") << page + QByteArray("<a href=x><div>").repeated(100000);
        QTest::newRow("100,000 lines") << QByteArray("line of text\n").repeated(100000);
        QTest::newRow("100,000 line ends") << "Words.\n" + QByteArray("\n").repeated(100000) + "More words.";
        QTest::newRow("open comments") << page + QByteArray("<!--").repeated(200000);
        QTest::newRow("open scripts") << page + QByteArray("<svg><noscript>").repeated(100000);
        QTest::newRow("brackets") << page + QByteArray("<").repeated(500000);
        QTest::newRow("headings") << page + QByteArray("<h1>Crane falls in Halvik</h1>").repeated(20000);
        QTest::newRow("end tags") << page + QByteArray("<i>").repeated(400) + QByteArray("</u>").repeated(200000);
        QTest::newRow("deep JSON-LD") << page + "<script type='application/ld+json'>" + QByteArray("[").repeated(200000) + "</script>";
        QTest::newRow("invalid UTF-8") << QByteArray("The port of Halvik \xFF\xFE\xC0\xC1 closed on Monday, \xE2\x82 its operator said.").repeated(2000);
        QTest::newRow("open brackets in text") << QByteArray("(((((((((( ").repeated(50000);
        QByteArray attributes;
        for (int i = 0; i < 200000; ++i)
            attributes += " a" + QByteArray::number(i) + "=\"x\"";
        QTest::newRow("200,000 attributes") << page + "<p" + attributes + ">after</p>";
    }
    void shouldEndInTime()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        const Result<Report> report = importBytes(bytes, u"hostile"_s, QDateTime::currentDateTimeUtc());
        QVERIFY2(timer.elapsed() < patience, qPrintable(QString::number(timer.elapsed())));
        if (report)
            QCOMPARE(brokenSpans(*report), QString());
        else
            QCOMPARE(report.error().file, u"hostile"_s);
    }

    void shouldKeepTheTextOfAFlattenedPage()
    {
        const QByteArray prose = "The port of Halvik closed on Monday, its operator said in a statement.";
        const Result<Report> report = importBytes(QByteArray("<div>").repeated(100000) + prose, u"deep.html"_s, QDateTime::currentDateTimeUtc());
        QVERIFY(report.ok());
        QVERIFY(report->text.contains(QString::fromLatin1(prose)));
    }

    void shouldRefuseWhatIsNoFile()
    {
        QTemporaryDir folder;
        const QString fifo = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QCOMPARE(importFile(folder.path(), now).error().code, ErrorCode::IsDirectory);
        QCOMPARE(importFile(fifo, now).error().code, ErrorCode::NotRegularFile);
        QCOMPARE(importFile(folder.filePath(u"none"_s), now).error().code, ErrorCode::NotFound);
    }
};

QTEST_APPLESS_MAIN(HostileTest)
#include "tst_hostile.moc"
