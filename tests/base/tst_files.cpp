// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class FilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldNameWhyAFileCannotBeRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorCode>("code");
        QVERIFY(m_folder.isValid());
        const QString fifo = m_folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
        QFile huge(m_folder.filePath(u"huge"_s));
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(largestInput + 1));
        QTest::newRow("missing") << m_folder.filePath(u"missing"_s) << ErrorCode::NotFound;
        QTest::newRow("directory") << m_folder.path() << ErrorCode::IsDirectory;
        QTest::newRow("FIFO") << fifo << ErrorCode::NotRegularFile;
        QTest::newRow("device") << u"/dev/zero"_s << ErrorCode::NotRegularFile;
        QTest::newRow("too large") << huge.fileName() << ErrorCode::TooLarge;
    }
    void shouldNameWhyAFileCannotBeRead()
    {
        QFETCH(QString, path);
        QFETCH(ErrorCode, code);
        const Result<QByteArray> bytes = readFile(path);
        QVERIFY(!bytes.ok());
        QCOMPARE(bytes.error().code, code);
        QCOMPARE(bytes.error().file, path);
    }

    void shouldReplaceAFileAsAWhole()
    {
        const QString path = m_folder.filePath(u"report.txt"_s);
        QVERIFY(replaceFile(path, "first").ok());
        QVERIFY(replaceFile(path, "second, longer").ok());
        QCOMPARE(readFile(path).value(), QByteArray("second, longer"));
    }

    void shouldSayThatAFolderIsMissing()
    {
        QVERIFY(!replaceFile(m_folder.filePath(u"no/such/folder"_s), "x").ok());
    }

    void shouldPutNothingInPlaceOfWhatIsNoFile()
    {
        const QString fifo = m_folder.filePath(u"way out"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
        const Outcome written = replaceFile(fifo, "x");
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code, ErrorCode::NotRegularFile);
        QVERIFY(QFileInfo(fifo).exists() && !QFileInfo(fifo).isFile());
        QCOMPARE(replaceFile(m_folder.path(), "x").error().code, ErrorCode::IsDirectory);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(FilesTest)
#include "tst_files.moc"
