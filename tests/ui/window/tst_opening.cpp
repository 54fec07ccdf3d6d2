// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/dossier/store.h"
#include "tests/ui/window/desk.h"
#include "ui/models/annotations.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QTimer>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

/// One file and several who have it open; files that are damaged or of tomorrow.
class OpeningTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldOpenADossierThatSomebodyHasOpenForReading()
    {
        // Given a dossier that Ada has open
        Desk ada;
        const QString path = saved(ada);
        // When Bo opens it
        Desk bo;
        bo.window->session().setAuthor(u"Bo"_s);
        open(bo, path);
        // Then it is for reading, and the window says because of whom
        QVERIFY(bo.window->session().isReadOnly());
        QVERIFY(bo.window->windowTitle().contains(u"for reading"_s));
        QCOMPARE(bo.window->messages().messages().size(), 1);
        QVERIFY(bo.window->messages().messages()[0].contains(u"Ada"_s));
        // And saving asks, and never replaces Ada's
        const QByteArray before = readFile(path).value();
        note(bo, u"Mine."_s);
        answer(u"Cancel"_s);
        QVERIFY(!bo.window->files().save());
        QVERIFY(m_question.contains(u"Ada"_s));
        QCOMPARE(m_buttons, 2); // nothing that would overrule a living program
        QVERIFY(!bo.window->files().saveTo(path));
        QCOMPARE(readFile(path).value(), before);
        // But Bo's work can go elsewhere
        const QString other = bo.path(u"bo.crossread"_s);
        QVERIFY(bo.window->files().saveTo(other));
        QVERIFY(!bo.window->session().isReadOnly());
        QCOMPARE(loadDossier(other)->annotations.size(), 1u);
        // And once Ada has closed it, Bo may have it
        ada.window->session().close();
        open(bo, path);
        QVERIFY(!bo.window->session().isReadOnly());
    }

    void shouldOverruleAnotherMachineOnlyWhenAsked()
    {
        Desk desk;
        const QString path = saved(desk);
        desk.window->session().close();
        QVERIFY(replaceFile(desk.path(u".ferry.crossread.lock"_s), "Cleo\nfar away\n2026-03-04T09:00:00Z\n").ok());
        open(desk, path);
        QVERIFY(desk.window->session().isReadOnly());
        note(desk, u"Mine."_s);
        answer(u"Save &all the same"_s);
        QVERIFY(desk.window->files().save());
        QVERIFY(m_question.contains(u"Cleo"_s) && m_question.contains(u"far away"_s));
        QVERIFY(!desk.window->session().isReadOnly());
        QCOMPARE(loadDossier(path)->annotations.size(), 1u);
    }

    void shouldAskBeforeItReplacesWhatSomebodyElseHasChanged()
    {
        // Given an open dossier, and a program without locks that replaces its file
        Desk desk;
        const QString path = saved(desk);
        Dossier theirs = story::dossier();
        theirs.settings[u"question"_s] = u"theirs"_s;
        QVERIFY(saveDossier(theirs, path).ok());
        // When it is saved
        note(desk, u"Mine."_s);
        answer(u"Cancel"_s);
        QVERIFY(!desk.window->files().save());
        // Then theirs stays until the analyst says otherwise
        QVERIFY(m_question.contains(u"Somebody has changed"_s));
        QCOMPARE(loadDossier(path)->settings.value(u"question"_s), u"theirs"_s);
        QVERIFY(desk.window->isWindowModified());
        answer(u"&Replace theirs"_s);
        QVERIFY(desk.window->files().save());
        QCOMPARE(loadDossier(path)->annotations.size(), 1u);
        // And what was written is now what is expected
        note(desk, u"More."_s);
        QVERIFY(desk.window->files().save());
    }

    void shouldMakeTheFileAgainWhereItWasRemoved()
    {
        Desk desk;
        const QString path = saved(desk);
        QVERIFY(QFile::remove(path));
        note(desk, u"Mine."_s);
        QVERIFY(desk.window->files().save());
        QCOMPARE(loadDossier(path)->annotations.size(), 1u);
    }

    void shouldOpenTheSameFileAgain()
    {
        Desk desk;
        const QString path = saved(desk);
        open(desk, path);
        QVERIFY(!desk.window->session().isReadOnly());
        note(desk, u"Mine."_s);
        QVERIFY(desk.window->files().save());
    }

    void shouldOpenADamagedDossierAsFarAsItGoesAndLeaveItAlone()
    {
        // Given a dossier with a changed letter in a note
        Desk desk;
        const QString path = desk.path(u"ferry.crossread"_s);
        Dossier dossier = story::dossier();
        Annotation remark = annotationOn(dossier, 0, {0, 5}, u"Ada"_s);
        remark.body = u"Ask the harbourmaster."_s;
        dossier.annotations.push_back(remark);
        QVERIFY(saveDossier(dossier, path).ok());
        QByteArray bytes = readFile(path).value();
        bytes[bytes.indexOf("harbourmaster")] = 'H';
        QVERIFY(replaceFile(path, bytes).ok());
        // When it is opened
        desk.window->files().open({path});
        // Then what can be read is there, as a new dossier, and what is in doubt is named
        QTRY_COMPARE(desk.window->columns().columnCount(), 3);
        QCOMPARE(desk.window->session().path(), QString());
        QVERIFY(desk.window->isWindowModified());
        const QString message = desk.window->messages().messages().join(u'\n');
        QVERIFY2(message.contains(u"damaged"_s) && message.contains(u"Notes and verdicts: all 1"_s), qPrintable(message));
        QCOMPARE(readFile(path).value(), bytes);
        QTRY_VERIFY(!desk.window->session().comparing().running());
    }

    void shouldRefuseADossierOfTomorrowWithItsVersion()
    {
        Desk desk;
        const QString path = desk.path(u"tomorrow.crossread"_s);
        QVERIFY(saveDossier(story::dossier(), path).ok());
        QByteArray bytes = readFile(path).value();
        bytes[63] = '\x2a';
        QVERIFY(replaceFile(path, bytes).ok());
        desk.window->files().open({path});
        QTRY_COMPARE(desk.window->messages().messages().size(), 1);
        QVERIFY(desk.window->messages().messages()[0].contains(u"newer version"_s));
        QVERIFY(desk.window->messages().messages()[0].contains(u"42"_s));
        QCOMPARE(desk.window->columns().columnCount(), 0);
    }

private:
    /// Saves the story on the desk.
    static QString saved(Desk &desk)
    {
        desk.showStory();
        const QString path = desk.path(u"ferry.crossread"_s);
        return desk.window->files().saveTo(path) ? path : QString();
    }

    static void open(Desk &desk, const QString &path)
    {
        desk.window->files().open({path});
        QTRY_COMPARE(desk.window->session().path(), path);
        QTRY_VERIFY(!desk.window->session().comparing().running());
    }

    static void note(Desk &desk, const QString &body)
    {
        Annotation made = annotationOn(desk.window->session().dossier(), 0, {0, 5}, u"Ada"_s);
        made.body = body;
        desk.window->session().put(made);
    }

    /// Presses a button of the question that comes next, and remembers the question.
    void answer(const QString &text)
    {
        m_question.clear();
        QTimer::singleShot(200, this, [this, text] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return;
            m_question = box->text();
            m_buttons = int(box->buttons().size());
            for (QAbstractButton *button : box->buttons()) {
                if (button->text() == text)
                    button->click();
            }
        });
    }

    QString m_question;
    int m_buttons = 0;
};

QTEST_MAIN(OpeningTest)
#include "tst_opening.moc"
