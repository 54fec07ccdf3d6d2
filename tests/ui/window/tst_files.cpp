// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporter.h"
#include "core/export/pageoptions.h"
#include "tests/ui/window/desk.h"
#include "ui/words/formats.h"

#include <QClipboard>
#include <QDialog>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMimeData>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto first = "Ferry adrift\n\nA ferry with 112 passengers drifted off Lorn for three hours on Tuesday.\n";
constexpr auto second = "Ferry drifts\n\nA ferry with 140 passengers was adrift off Lorn for three hours on Tuesday.\n";

} // namespace

/// Files in, files out.
class FilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldSayHowToBeginWhenThereIsNothing()
    {
        Desk desk;
        QVERIFY(!desk.window->columns().isVisible());
        QVERIFY(desk.window->differences().emptyState().text().contains(u"Open two or more reports"_s));
        QVERIFY(!desk.window->differences().isVisible());
        QVERIFY(!desk.window->actions().save->isEnabled());
        QVERIFY(!desk.window->actions().nextDifference->isEnabled());
    }

    void shouldShowWhatOpensAndNameWhatDoesNot()
    {
        // Given two reports, a folder, and a file that is not there
        Desk desk;
        const QString missing = desk.path(u"missing.txt"_s);
        // When they are opened together
        desk.window->files().open({desk.write(u"a.txt"_s, first), missing, desk.path({}), desk.write(u"b.txt"_s, second)});
        // Then the two are read and compared
        QTRY_COMPARE(desk.window->columns().columnCount(), 2);
        QVERIFY(desk.window->columns().isVisible());
        QVERIFY(desk.window->differences().isVisible());
        QTRY_COMPARE(desk.window->session().state(), Session::State::Compared);
        QVERIFY(desk.window->findChild<QLabel *>(u"summary"_s)->text().startsWith(u"2 report"_s));
        // And the others are named with their reasons, in a bar that blocks nothing
        const QStringList messages = desk.window->messages().messages();
        QCOMPARE(messages.size(), 2);
        QVERIFY(messages[0].contains(missing) && messages[0].contains(u"no such file"_s));
        QVERIFY(messages[1].contains(u"folder"_s));
        QVERIFY(desk.window->messages().isVisible());
        QVERIFY(!QApplication::activeModalWidget());
        desk.window->messages().clear();
        QVERIFY(!desk.window->messages().isVisible());
    }

    void shouldTakeDroppedFiles()
    {
        Desk desk;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(desk.write(u"a.txt"_s, first)), QUrl::fromLocalFile(desk.write(u"b.txt"_s, second))});
        QDragEnterEvent enter({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(desk.window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(desk.window.get(), &drop);
        QTRY_COMPARE(desk.window->columns().columnCount(), 2);
    }

    void shouldAskWhatThePdfShowsBeforeItIsWritten()
    {
        Desk desk;
        desk.showStory();
        desk.window->files().exportWithDialog("pdf"_L1, {});
        auto *dialog = desk.window->findChild<QDialog *>(u"exportDialog"_s);
        QVERIFY(dialog && dialog->isVisible() && dialog->isModal());
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"pageCount"_s)->text().startsWith(u"of "_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        // And what was chosen is what is written
        PageOptions options;
        options.parts = {PagePart::Summary};
        const QString all = desk.path(u"all.pdf"_s);
        const QString summary = desk.path(u"summary.pdf"_s);
        desk.window->files().exportTo(all, "pdf"_L1);
        QTRY_VERIFY(QFileInfo(all).size() > 0);
        desk.window->files().exportPages(summary, options);
        QTRY_VERIFY(QFileInfo(summary).size() > 0);
        QVERIFY(QFileInfo(summary).size() < QFileInfo(all).size());
    }

    void shouldAddPastedTextAndTakeItBack()
    {
        Desk desk;
        desk.showStory();
        desk.window->columns().setFocus();
        QApplication::clipboard()->setText(QString::fromLatin1(first));
        desk.window->actions().pasteText->trigger();
        QCOMPARE(desk.window->columns().columnCount(), 4);
        desk.window->actions().undo->trigger();
        QCOMPARE(desk.window->columns().columnCount(), 3);
        QTRY_VERIFY(!desk.window->session().comparing().running());
    }

    void shouldSaveAndReopenADossier()
    {
        // Given a note and a verdict
        Desk desk;
        desk.showStory();
        desk.press(Qt::Key_Down, Qt::ControlModifier);
        desk.press(Qt::Key_F6);
        desk.type(u"Ask the operator."_s);
        // When the dossier is saved while the note is still being typed, and opened again
        const QString path = desk.path(u"ferry.crossread"_s);
        desk.window->inspector().commit();
        QVERIFY2(desk.window->files().saveTo(path), qPrintable(desk.window->messages().messages().join(u'\n')));
        QVERIFY(!desk.window->isWindowModified());
        QVERIFY(desk.window->windowTitle().startsWith(u"ferry"_s));
        desk.window->session().close();
        QVERIFY(!desk.window->columns().isVisible());
        desk.window->files().open({path});
        // Then it is all there, and among the recent dossiers
        QTRY_COMPARE(desk.window->columns().columnCount(), 3);
        QCOMPARE(desk.window->session().dossier().annotations.front().body, u"Ask the operator."_s);
        QCOMPARE(desk.window->notes().list().model()->rowCount(), 1);
        QCOMPARE(desk.window->actions().recent->actions().front()->text(), path);
        QTRY_VERIFY(!desk.window->session().comparing().running());
    }

    void shouldNameADossierThatCannotBeWritten()
    {
        Desk desk;
        desk.showStory();
        const QString path = desk.path(u"no/such/folder/ferry.crossread"_s);
        QVERIFY(!desk.window->files().saveTo(path));
        QCOMPARE(desk.window->messages().messages().size(), 1);
        QVERIFY(desk.window->messages().messages().front().contains(u"ferry.crossread"_s));
        QVERIFY(desk.window->session().path().isEmpty());
    }

    void shouldStopTheComparisonAndSaySo()
    {
        Desk desk;
        desk.window->session().show(story::dossier(), nullptr);
        QVERIFY(desk.window->actions().stop->isEnabled());
        desk.window->actions().stop->trigger();
        QCOMPARE(desk.window->session().state(), Session::State::Stopped);
        QVERIFY(desk.window->differences().emptyState().text().contains(u"stopped"_s));
        QVERIFY(!desk.window->actions().exportPdf->isEnabled());
        QCOMPARE(desk.window->columns().columnCount(), 3);
        desk.window->actions().compareAgain->trigger();
        QTRY_COMPARE(desk.window->session().state(), Session::State::Compared);
    }

    void shouldExportWhileTheWindowStaysAlive_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("pdf") << QByteArray("%PDF-");
        QTest::newRow("html") << QByteArray("<!DOCTYPE html>");
        QTest::newRow("xlsx") << QByteArray("PK");
    }
    void shouldExportWhileTheWindowStaysAlive()
    {
        QFETCH(QByteArray, start);
        const QLatin1StringView format(QTest::currentDataTag());
        Desk desk;
        desk.window->files().open({desk.write(u"a.txt"_s, first), desk.write(u"b.txt"_s, second)});
        QTRY_COMPARE(desk.window->session().state(), Session::State::Compared);
        const QString path = desk.path(u"ferry."_s + format);
        bool written = false;
        connect(&desk.window->files(), &Files::exported, this, [&] { written = true; });
        desk.window->files().exportTo(path, format);
        QTRY_VERIFY2(written || !desk.window->messages().messages().isEmpty(), "neither written nor failed");
        QVERIFY2(written, qPrintable(desk.window->messages().messages().join(u'\n')));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(start.size()), start);
    }

    void shouldOfferEveryFormat()
    {
        Desk desk;
        QStringList offered{u"pdf"_s};
        for (const QAction *action : desk.window->actions().exportAs->actions())
            offered.append(action->objectName());
        QStringList all;
        for (const Exporter &exporter : exporters()) {
            all.append(exporter.name);
            QVERIFY2(formatText(exporter.name) != exporter.name, exporter.name.data());
        }
        QCOMPARE(offered, all);
        QVERIFY(!desk.window->actions().exportAs->isEnabled());
    }
};

QTEST_MAIN(FilesTest)
#include "tst_files.moc"
