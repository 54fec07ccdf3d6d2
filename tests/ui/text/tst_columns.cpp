// SPDX-License-Identifier: GPL-3.0-or-later
#include "invented.h"

#include "ui/text/columnheader.h"
#include "ui/text/ribbongutter.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class TestColumns : public QObject {
    Q_OBJECT

    SideBySide *m_columns = nullptr;
    QList<ReportView *> m_views;
    InventedColumn m_left;
    InventedColumn m_right;

    [[nodiscard]] QPoint pointOn(int column, const QString &words)
    {
        const InventedColumn &report = column == 0 ? m_left : m_right;
        return m_views[column]->placesOf(report.placeOf(words)).front().center();
    }
    void click(int column, QPoint point) { QTest::mouseClick(m_views[column]->viewport(), Qt::LeftButton, {}, point); }

private Q_SLOTS:
    void init()
    {
        m_left = {};
        m_left.content.title = u"The Lantern"_s;
        m_left.add(u"Ferry stopped"_s, ParagraphKind::Headline);
        m_left.add(u"The ferry to the northern quay carried 120 people on Monday. Nobody was hurt."_s);
        m_left.add(u"Engineers will look at the rudder, the harbour council said."_s);
        m_left.mark(MarkLayer::Passage, u"p1"_s, u"The ferry to the northern quay carried 120 people on Monday."_s);
        m_left.mark(MarkLayer::Discrepancy, u"d1"_s, u"120 people"_s).number = 1;
        m_left.mark(MarkLayer::Note, u"n1"_s, u"the rudder"_s);
        m_right = {};
        m_right.content.title = u"Quay Post"_s;
        m_right.add(u"Some 140 people were on board when the ferry left for the northern quay."_s);
        m_right.add(u"The council could not be reached."_s);
        m_right.mark(MarkLayer::Passage, u"p1"_s, m_right.content.text.left(60));
        m_right.mark(MarkLayer::Discrepancy, u"d1"_s, u"140 people"_s).number = 1;
        m_columns = new SideBySide;
        m_columns->resize(1200, 700);
        fill(*m_columns, {m_left, m_right});
        m_columns->show();
        QVERIFY(QTest::qWaitForWindowActive(m_columns));
        m_views = viewsOf(*m_columns);
    }
    void cleanup() { delete m_columns; }

    void shouldTellWhichPassageThePointerIsOn()
    {
        QSignalSpy hovered(m_columns, &SideBySide::passageHovered);
        QTest::mouseMove(m_views[0]->viewport(), pointOn(0, u"northern"_s));
        QTRY_COMPARE(hovered.size(), 1);
        QCOMPARE(hovered.last().at(0).toString(), u"p1"_s);
        QTest::mouseMove(m_views[0]->viewport(), pointOn(0, u"Nobody"_s));
        QTRY_COMPARE(hovered.size(), 2);
        QVERIFY(hovered.last().at(0).toString().isEmpty());
    }

    void shouldTellTheMostSpecificMarkThatIsClicked()
    {
        QSignalSpy passages(m_columns, &SideBySide::passageClicked);
        QSignalSpy discrepancies(m_columns, &SideBySide::discrepancyClicked);
        QSignalSpy notes(m_columns, &SideBySide::noteClicked);
        click(0, pointOn(0, u"northern"_s));
        QCOMPARE(passages.size(), 1);
        QCOMPARE(passages.last().at(0).toString(), u"p1"_s);
        click(0, pointOn(0, u"120"_s));
        QCOMPARE(discrepancies.size(), 1);
        QCOMPARE(discrepancies.last().at(0).toString(), u"d1"_s);
        click(0, pointOn(0, u"rudder"_s));
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.last().at(0).toString(), u"n1"_s);
        click(0, pointOn(0, u"Nobody"_s));
        QCOMPARE(passages.size() + discrepancies.size() + notes.size(), 3);
    }

    void shouldTellTheNumberInTheMarginThatIsClicked()
    {
        QSignalSpy discrepancies(m_columns, &SideBySide::discrepancyClicked);
        const QRect words = m_views[0]->placesOf(m_left.placeOf(u"120 people"_s)).front();
        const int x = m_views[0]->flow().textLeft() - m_views[0]->typography().bodySize();
        click(0, {x, words.center().y()});
        QCOMPARE(discrepancies.size(), 1);
    }

    void shouldTellTheRibbonThatIsClicked()
    {
        QSignalSpy passages(m_columns, &SideBySide::passageClicked);
        auto *gutter = m_columns->findChild<RibbonGutter *>();
        QVERIFY(gutter);
        QCOMPARE(gutter->ribbons().size(), size_t(1));
        const QPoint middle = gutter->ribbons().front().shape.boundingRect().center().toPoint();
        QTest::mouseClick(gutter, Qt::LeftButton, {}, middle);
        QCOMPARE(passages.size(), 1);
        QTest::mouseClick(gutter, Qt::LeftButton, {}, {gutter->width() / 2, gutter->height() - 5});
        QCOMPARE(passages.size(), 1);
    }

    void shouldSelectByDraggingAndCopy()
    {
        QSignalSpy changed(m_columns, &SideBySide::selectionChanged);
        QWidget *page = m_views[0]->viewport();
        const QRect words = m_views[0]->placesOf(m_left.placeOf(u"Engineers will look"_s)).front();
        QTest::mousePress(page, Qt::LeftButton, {}, words.center() - QPoint(words.width() / 2, 0));
        QTest::mouseMove(page, words.center());
        QTest::mouseMove(page, {words.right() + 2, words.center().y()});
        QTest::mouseRelease(page, Qt::LeftButton, {}, {words.right() + 2, words.center().y()});
        QCOMPARE(m_columns->selectedText(), u"Engineers will look"_s);
        QVERIFY(changed.size() > 0);
        QCOMPARE(m_columns->selection(), (SideBySide::Selection{0, m_left.placeOf(u"Engineers will look"_s)}));
        m_views[0]->setFocus();
        QTest::keyClick(m_views[0], Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Engineers will look"_s);
    }

    void shouldSelectWordsAndParagraphsByDoubleAndTripleClick()
    {
        QWidget *page = m_views[0]->viewport();
        const QPoint at = pointOn(0, u"northern"_s);
        QTest::mouseDClick(page, Qt::LeftButton, {}, at);
        QCOMPARE(m_columns->selectedText(), u"northern"_s);
        QTest::mouseClick(page, Qt::LeftButton, {}, at);
        QCOMPARE(m_columns->selectedText(), m_left.content.paragraphs[1].span.in(m_left.content.text).toString());
    }

    void shouldSelectInSeveralColumnsUntilAClick()
    {
        QTest::mouseDClick(m_views[0]->viewport(), Qt::LeftButton, {}, pointOn(0, u"northern"_s));
        QTest::mouseDClick(m_views[1]->viewport(), Qt::LeftButton, {}, pointOn(1, u"board"_s));
        QCOMPARE(m_columns->selectedText(), u"board"_s);
        QCOMPARE(m_columns->selection()->column, 1);
        QCOMPARE(m_columns->selections().size(), 2u);
        QCOMPARE(m_columns->selections()[0], (SideBySide::Selection{0, m_views[0]->selection()}));
        QTest::qWait(QApplication::doubleClickInterval() + 50); // else it is the third click
        QTest::mouseClick(m_views[1]->viewport(), Qt::LeftButton, {}, pointOn(1, u"board"_s));
        QVERIFY(m_columns->selections().empty());
        QVERIFY(!m_columns->selection());
    }

    void shouldHoldASelectionThroughSearchingAndClickingUntilEscape()
    {
        m_columns->showPlace(0, m_left.placeOf(u"Nobody"_s));
        m_columns->holdSelections();
        QVERIFY(m_columns->findNext(u"board"_s));
        QCOMPARE(m_columns->selections().size(), 2u);
        QTest::mouseClick(m_views[1]->viewport(), Qt::LeftButton, {}, pointOn(1, u"board"_s));
        QCOMPARE(m_columns->selections().size(), 1u);
        QCOMPARE(m_columns->selection()->column, 0);
        m_columns->setCurrentColumn(1);
        QTest::keyClick(m_views[1], Qt::Key_Escape);
        QVERIFY(m_columns->selections().empty());
    }

    void shouldNotGatherWhatOnlySearchingSelected()
    {
        QVERIFY(m_columns->findNext(u"northern quay"_s));
        QVERIFY(m_columns->findNext(u"northern quay"_s));
        QCOMPARE(m_columns->selections().size(), 1u);
    }

    void shouldSelectByKeys()
    {
        m_columns->setCurrentColumn(0);
        m_columns->showPlace(0, m_left.placeOf(u"Nobody"_s));
        QTest::keyClick(m_views[0], Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QVERIFY(m_columns->selectedText().startsWith(u"Nobody was"_s));
        QTest::keyClick(m_views[0], Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(m_columns->selectedText().startsWith(u"Nobody wa"_s));
        const qsizetype length = m_columns->selectedText().size();
        QTest::keyClick(m_views[0], Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(m_columns->selectedText().size() > length);
        QTest::keyClick(m_views[0], Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_columns->selectedText(), m_left.content.text);
        QTest::keyClick(m_views[0], Qt::Key_Escape);
        QVERIFY(!m_columns->selection());
    }

    void shouldMoveAColumnThatIsDraggedByItsHead()
    {
        QSignalSpy changed(m_columns, &SideBySide::shownColumnsChanged);
        QList<ColumnHeader *> headers = m_columns->findChildren<ColumnHeader *>();
        std::sort(headers.begin(), headers.end(), [](const QWidget *a, const QWidget *b) { return a->x() < b->x(); });
        const QPoint from(20, 15);
        const QPoint to = headers[1]->geometry().center() + QPoint(40, 0) - headers[0]->pos();
        QTest::mousePress(headers[0], Qt::LeftButton, {}, from);
        QTest::mouseMove(headers[0], from + QPoint(60, 0));
        QTest::mouseMove(headers[0], to);
        QTest::mouseRelease(headers[0], Qt::LeftButton, {}, to);
        QCOMPARE(m_columns->shownColumns(), (std::vector<int>{1, 0}));
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_views[1]->x() < m_views[0]->x());
        QCOMPARE(m_columns->findChildren<RibbonGutter *>().size(), 1);
        // The ribbon goes from what stands left now to what stands right.
        QCOMPARE(m_columns->findChild<RibbonGutter *>()->ribbons().size(), size_t(1));
        // A click alone moves nothing.
        QTest::mouseClick(headers[0], Qt::LeftButton, {}, from);
        QCOMPARE(changed.size(), 1);
    }

    void shouldKeepOneColumnInSightWhateverIsHidden()
    {
        m_columns->hideColumn(0);
        QCOMPARE(m_columns->shownColumns(), std::vector<int>{1});
        QCOMPARE(m_columns->currentColumn(), 1);
        m_columns->hideColumn(1);
        QCOMPARE(m_columns->shownColumns(), std::vector<int>{1});
        QCOMPARE(m_columns->highlightAll(u"northern quay"_s), 2); // hits in hidden reports count
        m_columns->setShownColumns({0, 7, 0, -1});
        QCOMPARE(m_columns->shownColumns(), std::vector<int>{0});
    }

    void shouldFindOverAllColumnsAndBeginAgain()
    {
        QCOMPARE(m_columns->highlightAll(u"NORTHERN quay"_s), 2);
        QVERIFY(m_columns->findNext(u"northern quay"_s));
        QCOMPARE(m_columns->selection()->column, 0);
        QVERIFY(m_columns->findNext(u"northern quay"_s));
        QCOMPARE(m_columns->selection()->column, 1);
        QVERIFY(m_columns->findNext(u"northern quay"_s));
        QCOMPARE(m_columns->selection()->column, 0);
        QVERIFY(m_columns->findNext(u"northern quay"_s, true));
        QCOMPARE(m_columns->selection()->column, 1);
        QVERIFY(!m_columns->findNext(u"southern quay"_s));
        QCOMPARE(m_columns->highlightAll({}), 0);
        // only one hit in all: found again from itself
        QVERIFY(m_columns->findNext(u"rudder"_s));
        QVERIFY(m_columns->findNext(u"rudder"_s));
        QCOMPARE(m_columns->selectedText(), u"rudder"_s);
    }

    void shouldShowAPlaceAndLeaveTheFocusWhereItIs()
    {
        m_columns->setCurrentColumn(0);
        m_columns->showPlace(1, m_right.placeOf(u"council"_s));
        QCOMPARE(m_columns->currentColumn(), 1);
        QCOMPARE(m_columns->selectedText(), u"council"_s);
        QVERIFY(m_views[0]->hasFocus());
        m_columns->setFocus();
        QVERIFY(m_views[1]->hasFocus());
    }

    void shouldZoomWithTheWheel()
    {
        const int before = m_views[0]->typography().bodySize();
        const QPointF at(100, 100);
        QWheelEvent up(at, m_views[0]->viewport()->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::ControlModifier,
                       Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_views[0]->viewport(), &up);
        QVERIFY(m_columns->zoom() > 1.2);
        QVERIFY(m_views[0]->typography().bodySize() > before);
        m_columns->setZoom(100);
        QCOMPARE(m_columns->zoom(), 4.0);
        m_columns->setZoom(1);
        QCOMPARE(m_views[0]->typography().bodySize(), before);
    }

    void shouldOfferANoteOnTheSelection()
    {
        QSignalSpy requested(m_columns, &SideBySide::noteRequested);
        m_columns->showPlace(0, m_left.placeOf(u"rudder"_s));
        QContextMenuEvent open(QContextMenuEvent::Keyboard, {10, 10}, m_views[0]->viewport()->mapToGlobal(QPoint(10, 10)));
        QCoreApplication::sendEvent(m_views[0]->viewport(), &open);
        auto *menu = m_views[0]->findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 4);
        menu->actions().at(1)->trigger();
        QCOMPARE(requested.size(), 1);
        menu->close();
    }

    void shouldReadItselfToAScreenReader()
    {
        QAccessibleInterface *report = QAccessible::queryAccessibleInterface(m_views[0]);
        QVERIFY(report);
        QCOMPARE(report->role(), QAccessible::Document);
        QCOMPARE(report->text(QAccessible::Name), u"The Lantern"_s);
        QVERIFY(report->state().readOnly);
        QAccessibleTextInterface *text = report->textInterface();
        QVERIFY(text);
        QCOMPARE(text->characterCount(), int(m_left.content.text.size()));
        QCOMPARE(text->text(0, 5), u"Ferry"_s);
        const Span words = m_left.placeOf(u"120 people"_s);
        int start = -1;
        int end = -1;
        const QString attributes = text->attributes(int(words.begin) + 1, &start, &end);
        QCOMPARE(start, int(words.begin));
        QCOMPARE(end, int(words.end));
        QVERIFY2(attributes.contains(u"discrepancy:claim;"_s), qPrintable(attributes));
        QVERIFY2(attributes.contains(u"passage:related;"_s), qPrintable(attributes));
        QVERIFY2(attributes.contains(u"number:1;"_s), qPrintable(attributes));
        QVERIFY(text->attributes(int(m_left.placeOf(u"Nobody"_s).begin), &start, &end).isEmpty());
        const QRect letter = text->characterRect(int(words.begin));
        QCOMPARE(text->offsetAtPoint(letter.center()), int(words.begin));
        text->setSelection(0, int(words.begin), int(words.end));
        QCOMPARE(m_columns->selectedText(), u"120 people"_s);
        QCOMPARE(text->selectionCount(), 1);
    }
};

QTEST_MAIN(TestColumns)
#include "tst_columns.moc"
