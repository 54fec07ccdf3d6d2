// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/base/replacement.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

} // namespace

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

    void shouldTakeOverWhatAKilledProgramLeft()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"report.txt"_s);
        QVERIFY(replaceFile(path, "old").ok());
        if (const pid_t child = ::fork(); child == 0) {
            Result<Replacement> replacement = Replacement::besides(path);
            const bool written = replacement.ok() && replacement->write("half of what was to be wri").ok();
            ::_exit(written ? 9 : 1); // without any clearing up, as when it is killed
        } else {
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QCOMPARE(WEXITSTATUS(status), 9);
        }
        QCOMPARE(filesIn(folder).size(), 2);
        QVERIFY(replaceFile(path, "new").ok());
        QCOMPARE(filesIn(folder), QStringList{u"report.txt"_s});
        QCOMPARE(readFile(path).value(), QByteArray("new"));
    }

    void shouldNotTouchWhatAnotherProgramIsWriting()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"report.txt"_s);
        Result<Replacement> other = Replacement::besides(path);
        QVERIFY(other.ok() && other->write("theirs").ok());
        QCOMPARE(replaceFile(path, "mine").error().code, ErrorCode::DossierLocked);
        Replacement::removeLeftover(path);
        QVERIFY(other->takePlace().ok());
        QCOMPARE(readFile(path).value(), QByteArray("theirs"));
        QVERIFY(replaceFile(path, "mine").ok());
        QCOMPARE(readFile(path).value(), QByteArray("mine"));
        QCOMPARE(filesIn(folder), QStringList{u"report.txt"_s});
    }

    void shouldNotWriteThroughWhatSomebodyPutInTheWay()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"report.txt"_s);
        const QString way = folder.filePath(u".report.txt.crossread-new"_s);
        const QString victim = folder.filePath(u"victim"_s);
        QVERIFY(replaceFile(victim, "precious").ok());
        QVERIFY(QFile::link(u"victim"_s, way));
        QVERIFY(replaceFile(path, "x").ok());
        QCOMPARE(::link(QFile::encodeName(victim).constData(), QFile::encodeName(way).constData()), 0);
        QVERIFY(replaceFile(path, "y").ok());
        QCOMPARE(readFile(victim).value(), QByteArray("precious"));
        QCOMPARE(readFile(path).value(), QByteArray("y"));
        QCOMPARE(filesIn(folder), (QStringList{u"report.txt"_s, u"victim"_s}));
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
