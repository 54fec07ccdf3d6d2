// SPDX-License-Identifier: GPL-3.0-or-later
// The contract with scripts, on the built program.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class CommandLineTest : public QObject {
    Q_OBJECT

    struct Ran {
        int status = -1;
        QByteArray out, error;
        qint64 milliseconds = 0;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };

    static Ran run(const QStringList &arguments)
    {
        QProcess process;
        QElapsedTimer timer;
        timer.start();
        process.start(u"" BINARY_DIR "/bin/crossread"_s, arguments);
        process.waitForFinished(60000);
        const bool crashed = process.exitStatus() == QProcess::CrashExit;
        return {crashed ? -2 : process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError(),
                timer.elapsed()};
    }

    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        [&] { QVERIFY(file.open(QIODevice::WriteOnly)); QCOMPARE(file.write(bytes), bytes.size()); }();
        return file.fileName();
    }

    static QString sample(const QString &name) { return u"" SOURCE_DIR "/resources/sample/"_s + name; }

private Q_SLOTS:
    void shouldCountCodePointsNotUnits()
    {
        const Ran ran = run({u"import"_s, u"--json"_s,
                             file(u"emoji.txt"_s, "Ship 😀 sinks\n\nThe ferry 😀 sank on Monday evening near the port.\n")});
        QCOMPARE(ran.status, 0);
        const QString text = ran.json()["text"_L1].toString();
        const QList<uint> points = text.toUcs4();
        const QJsonArray sentences = ran.json()["sentences"_L1].toArray();
        QVERIFY(!sentences.isEmpty());
        const QJsonObject last = sentences.last().toObject();
        const qsizetype start = last["start"_L1].toInt();
        const qsizetype end = last["end"_L1].toInt();
        QVERIFY(end <= points.size());
        QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + start, end - start),
                 u"The ferry 😀 sank on Monday evening near the port."_s);
    }

    void shouldPrintAnAnalysisOfAllThatCouldBeRead()
    {
        const QString missing = m_folder.filePath(u"missing.txt"_s);
        const Ran ran = run({u"analyze"_s, u"--json"_s, sample(u"harbour-1-wire.txt"_s), missing,
                             sample(u"harbour-4-state.txt"_s)});
        QCOMPARE(ran.status, 1);
        QVERIFY(ran.error.contains("missing.txt"));
        QVERIFY(ran.error.contains("no such file"));
        const QJsonObject analysis = ran.json();
        QCOMPARE(analysis["version"_L1].toInt(), 1);
        QCOMPARE(analysis["reports"_L1].toArray().size(), 2);
        for (const auto &key : {"events"_L1, "passages"_L1, "discrepancies"_L1, "quote_groups"_L1, "origins"_L1})
            QVERIFY(analysis[key].isArray());
    }

    void shouldRefuseWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no file") << QStringList{u"analyze"_s, u"--json"_s};
        QTest::newRow("no format") << QStringList{u"analyze"_s, u"x"_s};
        QTest::newRow("two files") << QStringList{u"import"_s, u"--json"_s, u"a"_s, u"b"_s};
        const QString report = sample(u"lake-1-wire.txt"_s);
        QTest::newRow("no file to export") << QStringList{u"export"_s, u"--csv"_s, u"a.csv"_s};
        QTest::newRow("a format as the name of a file") << QStringList{u"export"_s, u"--csv"_s, u"--html"_s, u"a"_s, report};
        QTest::newRow("over its own input") << QStringList{u"export"_s, u"--csv"_s, report, report};
        QTest::newRow("two formats in one file") << QStringList{u"export"_s, u"--csv"_s, u"a"_s, u"--html"_s, u"./a"_s, report};
        QTest::newRow("unknown export") << QStringList{u"export"_s, u"--docx"_s, u"a"_s, u"b"_s};
        QTest::newRow("unknown option") << QStringList{u"analyze"_s, u"--json"_s, u"--fast"_s, u"a"_s};
    }
    void shouldRefuseWrongUsage()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = run(arguments);
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(ran.error.contains("usage"));
    }

    void shouldSurviveHostileInput_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QRandomGenerator random(1);
        QByteArray noise(10 << 20, 0);
        random.fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
        QTest::newRow("empty") << QByteArray() << 1;
        QTest::newRow("10 MB of random bytes") << noise << 1;
        QTest::newRow("invalid UTF-8") << QByteArray("The ferry \xff\xfe sank on Monday.\n") << 0;
        QTest::newRow("one line of 1 MB") << QByteArray(1 << 20, 'a') << 0;
        QTest::newRow("1 MB of words in one line") << QByteArray("the ferry sank again and ").repeated(42000) << 0;
        QTest::newRow("100,000 nested elements")
            << QByteArray("<html><body>") + QByteArray("<div>").repeated(100000) + QByteArray("text") << 0;
    }
    void shouldSurviveHostileInput()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        const QString path = file(u"hostile.txt"_s, bytes);
        const Ran ran = run({u"analyze"_s, u"--json"_s, path, sample(u"harbour-1-wire.txt"_s)});
        QCOMPARE(ran.status, status);
        QVERIFY(QJsonDocument::fromJson(ran.out).isObject());
        if (status == 1)
            QVERIFY(ran.error.contains("hostile.txt"));
        QVERIFY2(ran.milliseconds < 20000, qPrintable(QString::number(ran.milliseconds)));
    }

    void shouldNameAFolder()
    {
        const Ran ran = run({u"import"_s, u"--json"_s, m_folder.path()});
        QCOMPARE(ran.status, 1);
        QVERIFY(ran.error.contains("folder"));
        QVERIFY(ran.out.isEmpty());
    }

    void shouldWriteSeveralExportsAtOnce()
    {
        const QString dossier = m_folder.filePath(u"exported.crossread"_s);
        QCOMPARE(run({u"save"_s, dossier, sample(u"lake-1-wire.txt"_s), sample(u"lake-2-gazette.html"_s)}).status, 0);
        const QList<QPair<QString, QByteArray>> wanted{{u"html"_s, "<!DOCTYPE html>"}, {u"csv"_s, "\xEF\xBB\xBFNo.,"},
            {u"quotes-csv"_s, "\xEF\xBB\xBFQuote,"}, {u"xlsx"_s, "PK\x03\x04"}, {u"markdown"_s, "# Crossread"},
            {u"webannotation"_s, "{"}, {u"xfdf"_s, "<?xml"}, {u"qdpx"_s, "PK\x03\x04"}, {u"json"_s, "{"}, {u"pdf"_s, "%PDF-"}};
        QStringList arguments{u"export"_s};
        for (const auto &[format, start] : wanted)
            arguments << u"--"_s + format << m_folder.filePath(u"out."_s + format);
        const Ran ran = run(arguments << dossier);
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.out.isEmpty() && ran.error.isEmpty(), ran.error.constData());
        for (const auto &[format, start] : wanted) {
            QFile file(m_folder.filePath(u"out."_s + format));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(format));
            QCOMPARE(file.read(start.size()), start);
        }
    }

    void shouldNameAnExportThatCannotBeWrittenAndGoOn()
    {
        const QString good = m_folder.filePath(u"good.csv"_s);
        const Ran ran = run({u"export"_s, u"--html"_s, m_folder.filePath(u"no/such/folder/a.html"_s), u"--csv"_s, good,
                             sample(u"lake-1-wire.txt"_s)});
        QCOMPARE(ran.status, 1);
        QVERIFY(ran.error.contains("a.html"));
        QVERIFY(QFile::exists(good));
    }

    void shouldNotPutAnExportInPlaceOfAFolderOrADevice()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"folder"_s));
        const Ran ran = run({u"export"_s, u"--csv"_s, m_folder.filePath(u"folder"_s), sample(u"lake-1-wire.txt"_s)});
        QCOMPARE(ran.status, 1);
        QVERIFY(ran.error.contains("folder"));
        QVERIFY(QFileInfo(m_folder.filePath(u"folder"_s)).isDir());
    }

    void shouldTakeADossierForItsReports()
    {
        const QString dossier = m_folder.filePath(u"two.crossread"_s);
        const QStringList files{sample(u"lake-1-wire.txt"_s), sample(u"lake-2-gazette.html"_s)};
        QCOMPARE(run(QStringList{u"save"_s, dossier} + files).status, 0);
        const Ran fromDossier = run({u"analyze"_s, u"--json"_s, dossier});
        QCOMPARE(fromDossier.status, 0);
        QCOMPARE(fromDossier.json(), run(QStringList{u"analyze"_s, u"--json"_s} + files).json());
    }

    void shouldWriteAPdf()
    {
        const QString out = m_folder.filePath(u"out.pdf"_s);
        const Ran ran = run({u"export"_s, u"--pdf"_s, out, sample(u"lake-1-wire.txt"_s), sample(u"lake-2-gazette.html"_s)});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.isEmpty());
        QFile pdf(out);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
    }

    void shouldSayThatThereIsNoDisplay()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        process.setProcessEnvironment(environment);
        process.start(u"" BINARY_DIR "/bin/crossread"_s, {sample(u"lake-1-wire.txt"_s)});
        QVERIFY(process.waitForFinished(30000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("no display"));
    }

    void shouldNotLoadWidgetsForACommand()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_DEBUG"_s, u"files"_s);
        process.setProcessEnvironment(environment);
        process.start(u"" BINARY_DIR "/bin/crossread"_s,
                      {u"export"_s, u"--pdf"_s, m_folder.filePath(u"x.pdf"_s), sample(u"lake-1-wire.txt"_s)});
        QVERIFY(process.waitForFinished(30000));
        const QByteArray loaded = process.readAllStandardError();
        QVERIFY(loaded.contains("libQt6Core"));
        QVERIFY(loaded.contains("libpango"));
        QVERIFY(!loaded.contains("libQt6Widgets"));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
