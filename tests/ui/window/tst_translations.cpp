// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/desk.h"
#include "ui/text/reportview.h"
#include "ui/window/translations.h"

#include <QLabel>
#include <QListView>
#include <QMenuBar>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

/// The window in German: whether all of it is translated is checked by packaging/translations.
class TranslationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp, u"de"_s); }

    void shouldSpeakTheLanguageThatIsAskedFor()
    {
        Desk desk;
        QCOMPARE(desk.window->menuBar()->actions().front()->text(), u"&Datei"_s);
        desk.showStory();
        QCOMPARE(desk.window->columns().findChildren<ReportView *>().size(), 3);
        const QString summary = desk.window->findChild<QLabel *>(u"summary"_s)->text();
        QVERIFY2(summary.contains(u"3 Berichte"_s) && summary.contains(u"1 Ereignis "_s), qPrintable(summary));
    }

    void shouldUseTheRightPluralForms()
    {
        Desk desk;
        desk.showStory();
        desk.window->session().removeReport(story::reportId(0));
        desk.window->session().removeReport(story::reportId(1));
        desk.window->session().stopComparing();
        QCOMPARE(desk.window->findChild<QLabel *>(u"summary"_s)->text(), u"1 Bericht"_s);
        QVERIFY(desk.window->actions().undo->text().contains(u"entfernen"_s));
    }

    void shouldTranslateWhatModelsSay()
    {
        Desk desk;
        desk.showStory();
        desk.window->choice().chooseShown(0);
        const QString card = desk.window->differences().list().currentIndex().data(Qt::AccessibleTextRole).toString();
        QVERIFY2(card.startsWith(u"Unterschied 1, Zahl"_s), qPrintable(card));
    }

    void shouldRunFromRightToLeftWhereTheLanguageDoes()
    {
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        Desk desk;
        desk.window->resize(1900, 900);
        desk.showStory();
        QTest::qWait(20);
        SideBySide &columns = desk.window->columns();
        const auto xOf = [&](int column) {
            for (const ReportView *view : columns.findChildren<ReportView *>()) {
                if (view->accessibleName().startsWith(QStringList{u"Harbour"_s, u"Daily"_s, u"Coast"_s}[column]))
                    return view->x();
            }
            return -1;
        };
        QVERIFY(xOf(0) > xOf(1));
        QVERIFY(xOf(1) > xOf(2));
        // The arrows go where they point.
        columns.setCurrentColumn(0);
        desk.press(Qt::Key_Left);
        QCOMPARE(columns.currentColumn(), 1);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(TranslationsTest)
#include "tst_translations.moc"
