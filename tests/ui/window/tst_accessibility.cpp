// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/desk.h"
#include "ui/matrix/matrixpanel.h"
#include "ui/matrix/matrixtable.h"
#include "ui/overview/overviewstrip.h"
#include "ui/quotes/quotespanel.h"
#include "ui/text/reportview.h"
#include "ui/window/colours.h"
#include "ui/window/pseudotranslator.h"
#include "ui/window/views.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;
using View = Views::View;

namespace {

/// What Tab goes to, in its order.
QList<QWidget *> tabStops(QWidget &window)
{
    QList<QWidget *> stops;
    QWidget *widget = &window;
    do {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->window() == &window)
            stops.append(widget);
        widget = widget->nextInFocusChain();
    } while (widget && widget != &window);
    return stops;
}

QString nameOf(const QWidget *widget)
{
    return u"%1 \"%2\""_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
}

/// All that a screen reader would be told, in the order of the tree.
void collect(QAccessibleInterface *item, QList<QAccessibleInterface *> &all)
{
    if (!item || item->state().invisible)
        return;
    all.append(item);
    for (int i = 0; i < item->childCount(); ++i)
        collect(item->child(i), all);
}

} // namespace

/// What people who do not see the window, or do not use a mouse, are told of it.
class AccessibilityTest : public QObject {
    Q_OBJECT

    static void addViews()
    {
        QTest::addColumn<int>("view");
        QTest::newRow("read") << int(View::Read);
        QTest::newRow("matrix") << int(View::Matrix);
        QTest::newRow("quotes") << int(View::Quotes);
        QTest::newRow("source") << int(View::Source);
    }

    /// The window with a difference chosen and a view brought up.
    static void bringUp(Desk &desk, int view)
    {
        desk.showStory();
        desk.window->resize(1400, 900);
        desk.press(Qt::Key_Down, Qt::ControlModifier);
        desk.window->views().switchTo(View(view));
        QTest::qWait(20);
    }

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }

    void shouldNameEverythingThatTakesTheFocus_data() { addViews(); }
    void shouldNameEverythingThatTakesTheFocus()
    {
        QFETCH(int, view);
        Desk desk;
        bringUp(desk, view);
        const QList<QWidget *> stops = tabStops(*desk.window);
        QVERIFY2(stops.size() > 8, qPrintable(QString::number(stops.size())));
        for (QWidget *widget : stops) {
            QAccessibleInterface *item = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(item, qPrintable(nameOf(widget)));
            QVERIFY2(!item->text(QAccessible::Name).isEmpty(), qPrintable(nameOf(widget) + u" has no name"_s));
            QVERIFY2(item->role() != QAccessible::Client && item->role() != QAccessible::NoRole, qPrintable(nameOf(widget) + u" has no role"_s));
        }
    }

    void shouldShowTheEdgesOfBoxesAndFields_data()
    {
        QTest::addColumn<Settings::Colours>("colours");
        QTest::newRow("dark") << Settings::Colours::Dark;
        QTest::newRow("high contrast, light") << Settings::Colours::ContrastLight;
        QTest::newRow("high contrast, dark") << Settings::Colours::ContrastDark;
    }
    void shouldShowTheEdgesOfBoxesAndFields()
    {
        QFETCH(Settings::Colours, colours);
        applyColours(*qApp, colours);
        QCheckBox box;
        QLineEdit field;
        QPlainTextEdit page;
        for (QWidget *control : std::initializer_list<QWidget *>{&box, &field, &page}) {
            control->resize(120, 40);
            const QImage picture = control->grab().toImage();
            const QColor ground = control->palette().color(QPalette::Window);
            double most = 0; // down the left edge, over the middle of a box
            for (int y = 0; y < picture.height(); ++y)
                most = std::max(most, contrast(picture.pixelColor(control == &box ? 6 : 0, y), ground));
            QVERIFY2(most >= 3, qPrintable(u"%1: %2"_s.arg(nameOf(control)).arg(most)));
        }
        applyColours(*qApp, Settings::Colours::System);
    }

    void shouldShowWhereTheFocusIs_data() { addViews(); }
    void shouldShowWhereTheFocusIs()
    {
        QFETCH(int, view);
        Desk desk;
        bringUp(desk, view);
        for (QWidget *widget : tabStops(*desk.window)) {
            widget->setFocus(Qt::TabFocusReason);
            QTest::qWait(1);
            if (QApplication::focusWidget() != widget)
                continue; // hands it on to a part of itself, which is a stop as well
            const QImage with = desk.window->grab().toImage();
            widget->clearFocus();
            QTest::qWait(1);
            QVERIFY2(with != desk.window->grab().toImage(), qPrintable(nameOf(widget) + u" looks alike with and without the focus"_s));
        }
    }

    void shouldReadReportsInReadingOrder()
    {
        Desk desk;
        bringUp(desk, int(View::Read));
        QList<QAccessibleInterface *> all;
        collect(QAccessible::queryAccessibleInterface(desk.window.get()), all);
        QStringList headings;
        QStringList documents;
        for (QAccessibleInterface *item : all) {
            if (item->role() == QAccessible::Heading)
                headings.append(item->text(QAccessible::Name).section(u',', 0, 0));
            if (item->role() == QAccessible::Document)
                documents.append(item->text(QAccessible::Name));
        }
        const QStringList outlets{u"Harbour Wire"_s, u"Daily Meridian"_s, u"Coast Gazette"_s};
        QCOMPARE(documents, outlets);
        QCOMPARE(headings, outlets);
        // Tab goes through them in the same order, and in the new one after a move
        desk.window->columns().moveColumn(2, 0);
        QStringList stops;
        for (QWidget *widget : tabStops(*desk.window)) {
            if (auto *report = qobject_cast<ReportView *>(widget))
                stops.append(report->accessibleName());
        }
        QCOMPARE(stops, (QStringList{outlets[2], outlets[0], outlets[1]}));
    }

    void shouldReadListMatrixAndQuotesRowByRow()
    {
        Desk desk;
        bringUp(desk, int(View::Matrix));
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&desk.window->differences().list());
        QCOMPARE(list->childCount(), 3);
        const QString card = list->child(0)->text(QAccessible::Name);
        for (const QString &words : {u"Difference 1"_s, u"Number"_s, u"92"_s, u"112 passengers"_s, u"Daily Meridian"_s})
            QVERIFY2(card.contains(words), qPrintable(card));
        QAccessibleInterface *matrix = QAccessible::queryAccessibleInterface(&desk.window->views().matrix().table());
        QVERIFY(matrix->tableInterface());
        QCOMPARE(matrix->tableInterface()->rowCount(), 3);
        const QString cell = matrix->tableInterface()->cellAt(0, 1)->text(QAccessible::Name);
        QVERIFY2(cell.contains(u"140 passengers"_s), qPrintable(cell));
        const QString silent = matrix->tableInterface()->cellAt(1, 2)->text(QAccessible::Name);
        QVERIFY2(silent.contains(u"silent"_s), qPrintable(silent));
    }

    void shouldAnnounceTheDifferenceThatAKeyGoesTo()
    {
        static QStringList announced;
        announced.clear();
        const auto before = QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
            if (event->type() == QAccessible::Announcement)
                announced.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
        });
        Desk desk;
        desk.showStory();
        desk.window->columns().setCurrentColumn(0);
        desk.press(Qt::Key_Down, Qt::ControlModifier);
        QAccessible::installUpdateHandler(before);
        QCOMPARE(announced.size(), 1);
        QVERIFY2(announced.front().startsWith(u"Difference 1"_s), qPrintable(announced.front()));
    }

    void shouldTellWhatTheCursorInTheOverviewIsOn()
    {
        Desk desk;
        bringUp(desk, int(View::Read));
        OverviewStrip &overview = desk.window->views().overview();
        overview.setFocus();
        QAccessibleInterface *item = QAccessible::queryAccessibleInterface(&overview);
        QCOMPARE(item->role(), QAccessible::Chart);
        desk.press(Qt::Key_End);
        QVERIFY2(item->text(QAccessible::Description).contains(u"passage 3 of 3"_s), qPrintable(item->text(QAccessible::Description)));
    }

    void shouldLeaveNoTextUntranslated_data() { addViews(); }
    void shouldLeaveNoTextUntranslated()
    {
        QFETCH(int, view);
        PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        Desk desk;
        bringUp(desk, view);
        QStringList texts;
        for (const QAction *action : desk.window->actions().all())
            texts << action->text() << action->toolTip();
        for (const QAction *menu : desk.window->menuBar()->actions())
            texts << menu->text();
        for (const QLabel *label : desk.window->findChildren<QLabel *>())
            texts << label->text();
        for (const QAbstractButton *button : desk.window->findChildren<QAbstractButton *>())
            texts << button->text() << button->toolTip();
        for (const QLineEdit *field : desk.window->findChildren<QLineEdit *>())
            texts << field->placeholderText();
        for (const QWidget *widget : tabStops(*desk.window)) {
            if (!qobject_cast<const ReportView *>(widget))
                texts << widget->accessibleName();
        }
        for (int i = 0; i < desk.window->views().tabs().count(); ++i)
            texts << desk.window->views().tabs().tabText(i);
        QCoreApplication::removeTranslator(&pseudo);
        // Outlets are names; digits and signs are the same in every language.
        static const QRegularExpression letters(u"[A-Za-z]{2}"_s);
        const QStringList outlets{u"Harbour Wire"_s, u"Daily Meridian"_s, u"Coast Gazette"_s};
        int seen = 0;
        for (const QString &text : std::as_const(texts)) {
            if (!text.contains(letters) || outlets.contains(text) || text == u"qt_spinbox_lineedit"_s)
                continue;
            ++seen;
            QVERIFY2(text.contains(u'[') && text.contains(u'~'), qPrintable(u"not meant for translation: "_s + text));
        }
        QVERIFY(seen > 150);
    }

    void shouldKeepPlacesTagsAndEntitiesWhenDisguising()
    {
        QCOMPARE(PseudoTranslator::disguised(u"%n of <b>%1</b>&nbsp;&Open"_s), u"[%n öf <b>%1</b>&nbsp;&Öpéñ~~~~~~]"_s);
        QCOMPARE(PseudoTranslator::disguised({}), QString());
    }
};

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
