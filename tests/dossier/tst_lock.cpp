// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/dossier/lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <cstdio>
#include <unistd.h>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

LockOwner owner(const QString &name, const QString &host = u"desk7"_s)
{
    return {name, host, QDateTime(QDate(2026, 3, 4), QTime(9, 0), QTimeZone::UTC)};
}

/// A second program: takes the lock, says so, and waits to be killed.
int holdForever(const QString &path)
{
    const Result<DossierLock> lock = DossierLock::take(path, owner(u"Ana"_s));
    std::puts(lock ? "locked" : "refused");
    std::fflush(stdout);
    for (;;)
        ::pause();
}

} // namespace

class LockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"ferry.crossread"_s);
        QVERIFY(replaceFile(m_path, "a dossier").ok());
    }

    void shouldClearAwayWhatAKilledSaveLeft()
    {
        const QString left = m_folder->filePath(u".ferry.crossread.crossread-new"_s);
        QVERIFY(replaceFile(left, "half a dossier").ok());
        QVERIFY(DossierLock::take(m_path, owner(u"Ana"_s)).ok());
        QVERIFY(!QFile::exists(left));
        QCOMPARE(readFile(m_path).value(), QByteArray("a dossier"));
    }

    void shouldBeOneOwnersAtATimeAndNameHim()
    {
        Result<DossierLock> first = DossierLock::take(m_path, owner(u"Ana\nB."_s));
        QVERIFY(first.ok());
        QVERIFY(first->isOf(m_path));
        QVERIFY(!first->isOf(m_folder->filePath(u"other.crossread"_s)));
        const Result<DossierLock> second = DossierLock::take(m_path, owner(u"Bo"_s));
        QVERIFY(!second.ok());
        QCOMPARE(second.error().code, ErrorCode::DossierLocked);
        QCOMPARE(*lockOwnerOf(m_path), owner(u"Ana B."_s));
        {
            const DossierLock given = std::move(first).value();
            QVERIFY(!DossierLock::take(m_path, owner(u"Bo"_s)).ok());
        }
        QVERIFY(DossierLock::take(m_path, owner(u"Bo"_s)).ok());
    }

    void shouldLeaveNothingBehind()
    {
        {
            const Result<DossierLock> lock = DossierLock::take(m_path, owner(u"Ana"_s));
            QCOMPARE(filesHere().size(), 2);
        }
        QCOMPARE(filesHere(), QStringList{u"ferry.crossread"_s});
        QVERIFY(!lockOwnerOf(m_path));
    }

    void shouldBeTheSameByALinkAndByAFolderWithAnotherName()
    {
        const QString link = m_folder->filePath(u"link.crossread"_s);
        QVERIFY(QFile::link(m_path, link));
        QTemporaryDir elsewhere;
        QVERIFY(QFile::link(m_folder->path(), elsewhere.filePath(u"folder"_s)));
        const Result<DossierLock> lock = DossierLock::take(link, owner(u"Ana"_s));
        QVERIFY(lock->isOf(m_path));
        QVERIFY(!DossierLock::take(m_path, owner(u"Bo"_s)).ok());
        QVERIFY(!DossierLock::take(elsewhere.filePath(u"folder/ferry.crossread"_s), owner(u"Bo"_s)).ok());
    }

    void shouldEndWithItsProgramHoweverThatEnds()
    {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, m_path});
        QVERIFY(program.waitForReadyRead(20'000));
        QCOMPARE(program.readLine(), "locked\n");
        QCOMPARE(DossierLock::take(m_path, owner(u"Bo"_s)).error().code, ErrorCode::DossierLocked);
        QVERIFY(!DossierLock::take(m_path, owner(u"Bo"_s), DossierLock::Other::Overruled).ok());
        program.kill();
        QVERIFY(program.waitForFinished());
        QCOMPARE(filesHere().size(), 2); // its file is still there, and means nothing
        QVERIFY(DossierLock::take(m_path, owner(u"Bo"_s)).ok());
    }

    void shouldRespectAnotherMachineUntilItIsOverruled()
    {
        QVERIFY(replaceFile(m_folder->filePath(u".ferry.crossread.lock"_s), "Ana\nother desk\n2026-03-04T09:00:00Z\n").ok());
        QCOMPARE(DossierLock::take(m_path, owner(u"Bo"_s)).error().code, ErrorCode::DossierLocked);
        QCOMPARE(*lockOwnerOf(m_path), owner(u"Ana"_s, u"other desk"_s));
        const Result<DossierLock> lock = DossierLock::take(m_path, owner(u"Bo"_s), DossierLock::Other::Overruled);
        QVERIFY(lock.ok());
        QCOMPARE(lockOwnerOf(m_path)->name, u"Bo"_s);
    }

    void shouldTakeOverAFileThatSaysNothing()
    {
        QVERIFY(replaceFile(m_folder->filePath(u".ferry.crossread.lock"_s), "\xff\xfe").ok());
        QVERIFY(!lockOwnerOf(m_path));
        QVERIFY(DossierLock::take(m_path, owner(u"Bo"_s)).ok());
    }

    void shouldBeRefusedWhereNothingCanBeWritten()
    {
        QVERIFY(!DossierLock::take(u"/proc/version"_s, owner(u"Ana"_s)).ok()); // for root too
    }

private:
    [[nodiscard]] QStringList filesHere() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--hold"_L1)
        return holdForever(arguments.value(2));
    LockTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_lock.moc"
