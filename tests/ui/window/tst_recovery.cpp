// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/desk.h"
#include "ui/window/recoverybar.h"

#include <QDir>
#include <QLabel>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QTimer>

#include <cstdio>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A second program: types a note that it never commits, and says after each character how many there are.
int typeForever(const QString &folder)
{
    Desk desk;
    desk.window->keepIn(folder);
    desk.showStory();
    desk.press(Qt::Key_Down, Qt::ControlModifier);
    desk.press(Qt::Key_F6);
    for (int typed = 1;; ++typed) {
        desk.type(QString(QChar(u'a' + typed % 26)));
        std::printf("%d\n", typed);
        std::fflush(stdout);
        QTest::qWait(20);
    }
}

} // namespace

/// A window is killed, and the next one has what was done in it.
class RecoveryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = m_temporary->filePath(u"recovery"_s);
    }

    void shouldHaveTheNoteThatWasBeingTypedWhenTheProgramWasKilled()
    {
        // Given a window with a dossier that was never saved, and somebody typing a note
        const QList<int> typed = typeAndKill(3500);
        const int known = typed.front(); // two seconds before the end
        QVERIFY(known > 20);
        // When the next window opens
        Desk desk;
        desk.window->keepIn(m_folder);
        // Then it offers what was left, named, and blocks nothing
        QTRY_COMPARE(desk.window->recovery()->count(), 1);
        QVERIFY(desk.window->recovery()->isVisible());
        QVERIFY(!QApplication::activeModalWidget());
        const auto *words = desk.window->recovery()->findChild<QLabel *>();
        QVERIFY(words->text().contains(u"not saved"_s) && words->text().contains(u"1 note"_s));
        // And has all but two seconds of it
        button(desk, u"Recover"_s)->click();
        QCOMPARE(desk.window->columns().columnCount(), 3);
        QCOMPARE(desk.window->session().dossier().annotations.size(), 1u);
        const QString note = desk.window->session().dossier().annotations.front().body;
        QVERIFY2(note.size() >= known, qPrintable(u"%1 of %2"_s.arg(note.size()).arg(known)));
        QVERIFY(note.startsWith(u"bcdefghij"_s));
        QVERIFY(desk.window->isWindowModified());
        QVERIFY(!desk.window->recovery()->isVisible());
        // And it is the next one's to keep now
        QTRY_COMPARE(journals().size(), 1);
        closeWithout(desk);
        QCOMPARE(journals(), QStringList());
    }

    void shouldOfferItAgainUntilItIsDiscarded()
    {
        (void)typeAndKill(1800);
        for (int i = 0; i < 2; ++i) {
            Desk desk;
            desk.window->keepIn(m_folder);
            QTRY_COMPARE(desk.window->recovery()->count(), 1);
        }
        Desk desk;
        desk.window->keepIn(m_folder);
        QTRY_COMPARE(desk.window->recovery()->count(), 1);
        answer(QMessageBox::Cancel);
        button(desk, u"Discard"_s)->click();
        QCOMPARE(desk.window->recovery()->count(), 1);
        answer(QMessageBox::Discard);
        button(desk, u"Discard"_s)->click();
        QCOMPARE(desk.window->recovery()->count(), 0);
        QCOMPARE(journals(), QStringList());
    }

    void shouldNameWhatItCannotRead()
    {
        QVERIFY(QDir().mkpath(m_folder));
        QFile file(QDir(m_folder).filePath(u"broken.journal"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("what?") == 5);
        file.close();
        Desk desk;
        desk.window->keepIn(m_folder);
        QTRY_COMPARE(desk.window->recovery()->count(), 1);
        QVERIFY(desk.window->recovery()->findChild<QLabel *>()->text().contains(u"broken.journal"_s));
        QVERIFY(!button(desk, u"Recover"_s));
        QVERIFY(button(desk, u"Discard"_s));
    }

private:
    /// How many characters had been typed, at each time from two seconds before the end on.
    [[nodiscard]] QList<int> typeAndKill(int milliseconds)
    {
        QProcess program;
        program.start(QApplication::applicationFilePath(), {u"--type"_s, m_folder});
        QList<QPair<qint64, int>> seen;
        QElapsedTimer clock;
        while (program.waitForReadyRead(20'000)) {
            while (program.canReadLine()) {
                if (seen.isEmpty())
                    clock.start();
                seen.append({clock.elapsed(), program.readLine().toInt()});
            }
            if (!seen.isEmpty() && clock.elapsed() > milliseconds)
                break;
        }
        program.kill();
        program.waitForFinished();
        QList<int> last;
        for (const auto &[time, typed] : seen) {
            if (time >= clock.elapsed() - 2000)
                last.append(typed);
        }
        return last;
    }

    static QPushButton *button(Desk &desk, const QString &text)
    {
        for (QPushButton *candidate : desk.window->recovery()->findChildren<QPushButton *>()) {
            if (candidate->isVisible() && candidate->text().remove(u'&').startsWith(text))
                return candidate;
        }
        return nullptr;
    }

    /// Presses a button of the question that comes next.
    static void answer(QMessageBox::StandardButton with)
    {
        QTimer::singleShot(100, qApp, [with] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (box)
                box->button(with)->click();
        });
    }

    static void closeWithout(Desk &desk)
    {
        answer(QMessageBox::Discard);
        desk.window->close();
        desk.window.reset();
    }

    [[nodiscard]] QStringList journals() const { return QDir(m_folder).entryList({u"*.journal"_s}, QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == "--type"_L1)
        return typeForever(arguments.value(2));
    RecoveryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recovery.moc"
