// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/story.h"
#include "ui/matrix/matrixpanel.h"
#include "ui/matrix/matrixtable.h"
#include "ui/models/session.h"
#include "ui/panels/emptystate.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class MatrixPanelTest : public QObject {
    Q_OBJECT

    Session m_session;
    std::unique_ptr<MatrixPanel> m_panel;

    [[nodiscard]] MatrixTable &table() const { return m_panel->table(); }

private Q_SLOTS:
    void init()
    {
        const Dossier dossier = story::dossier();
        m_session.show(dossier, std::make_shared<const Comparison>(story::comparison(dossier)));
        m_panel = std::make_unique<MatrixPanel>(m_session);
        m_panel->model().setShown({u"d-number"_s, u"d-source"_s, u"d-quote"_s});
        m_panel->resize(900, 500);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        table().setFocus();
    }
    void cleanup() { m_panel.reset(); }

    void shouldDrawWordsAnewWhenOtherThingsCountAsTheSame()
    {
        // "Nobody" in one report, "nobody" in another
        const QImage before = table().grab().toImage();
        m_session.setSame(Trifle::Case, false);
        QApplication::processEvents();
        QVERIFY(table().grab().toImage() != before);
        m_session.undoStack().undo();
        QApplication::processEvents();
        QCOMPARE(table().grab().toImage(), before);
    }

    void shouldChooseByArrowsAndOpenByEnter()
    {
        const QSignalSpy chosen(m_panel.get(), &MatrixPanel::chosen);
        const QSignalSpy opened(m_panel.get(), &MatrixPanel::opened);
        m_panel->setChosen(u"p-drift"_s, u"d-number"_s);
        QVERIFY(chosen.isEmpty()); // told, it does not tell back
        QTest::keyClick(&table(), Qt::Key_Down);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0], (QVariantList{u"p-quote"_s, u"d-source"_s}));
        QTest::keyClick(&table(), Qt::Key_Right);
        QCOMPARE(chosen.size(), 1); // the same row
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][2].toInt(), 1);
        QCOMPARE(opened[0][3].value<Span>(), story::find(m_session.dossier().reports[1].report, u"“Nobody panicked,” said Ida Brekke, the harbour master, according to Lorn Radio."));
    }

    void shouldOpenAReportThatSpeaksFromOneThatIsSilent()
    {
        const QSignalSpy opened(m_panel.get(), &MatrixPanel::opened);
        table().setCurrentIndex(m_panel->model().index(2, 2));
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(opened[0][2].toInt(), 0);
        // One click chooses, two open.
        const QPoint place = table().visualRect(m_panel->model().index(0, 1)).center();
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(opened.size(), 1);
        QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened[1][2].toInt(), 1);
    }

    void shouldKeepWhatIsChosenThroughFilterAndOrder()
    {
        m_panel->setChosen(u"p-quote"_s, u"d-quote"_s);
        const QSignalSpy chosen(m_panel.get(), &MatrixPanel::chosen);
        m_panel->findChild<QComboBox *>(u"matrixOrder"_s)->setCurrentIndex(1);
        Q_EMIT m_panel->findChild<QComboBox *>(u"matrixOrder"_s)->activated(1);
        QCOMPARE(table().currentIndex().row(), 0);
        auto *words = m_panel->findChild<QLineEdit *>(u"matrixWords"_s);
        QTest::keyClicks(words, u"sand"_s);
        QCOMPARE(m_panel->model().rowCount(), 1);
        QVERIFY(!table().currentIndex().isValid());
        QCOMPARE(m_panel->hiddenText(), u"2 of 3 rows hidden by the filter"_s);
        words->clear();
        QCOMPARE(m_panel->model().passageOf(table().currentIndex().row()), u"p-quote"_s);
        QVERIFY(chosen.isEmpty());
    }

    void shouldSayWhatToDoWhereNothingFits()
    {
        QTest::keyClicks(m_panel->findChild<QLineEdit *>(u"matrixWords"_s), u"zebra"_s);
        auto *empty = m_panel->findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QVERIFY2(empty->text().contains(u"No row fits"_s), qPrintable(empty->text()));
        Q_EMIT empty->acted();
        QCOMPARE(m_panel->model().rowCount(), 3);
        QVERIFY(table().isVisible());
        m_session.close();
        QVERIFY(empty->isVisible());
        const QSignalSpy wanted(m_panel.get(), &MatrixPanel::openRequested);
        Q_EMIT empty->acted();
        QCOMPARE(wanted.size(), 1);
    }

    void shouldMakeRowsAsHighAsTheirWords()
    {
        table().fitRows();
        QVERIFY(table().rowHeight(0) > table().rowHeight(2)); // a sentence of many lines, and one of few
        const int wide = table().rowHeight(0);
        m_panel->resize(2400, 500);
        QCoreApplication::processEvents();
        table().fitRows();
        QVERIFY(table().rowHeight(0) < wide);
    }

    void shouldFreezeTheFirstReport()
    {
        m_panel->findChild<QCheckBox *>(u"matrixFreeze"_s)->setChecked(true);
        QVERIFY(m_panel->frozen().isVisible());
        QVERIFY(table().isColumnHidden(0));
        QVERIFY(!table().verticalHeader()->isVisible());
        // The arrows go over the edge, and rows stay in line.
        table().setCurrentIndex(m_panel->model().index(1, 1));
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Left);
        QCOMPARE(QApplication::focusWidget(), &m_panel->frozen());
        QCOMPARE(m_panel->frozen().currentIndex(), m_panel->model().index(1, 0));
        QTest::keyClick(&m_panel->frozen(), Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget(), &table());
        QCOMPARE(table().currentIndex(), m_panel->model().index(1, 1));
        table().fitRows();
        for (int row = 0; row < 3; ++row)
            QCOMPARE(m_panel->frozen().rowHeight(row), table().rowHeight(row));
        m_panel->resize(900, 220);
        QCoreApplication::processEvents();
        table().verticalScrollBar()->setValue(60);
        QCOMPARE(m_panel->frozen().verticalScrollBar()->value(), table().verticalScrollBar()->value());
        m_panel->setFrozen(false);
        QVERIFY(!table().isColumnHidden(0) && !m_panel->frozen().isVisible());
    }

    void shouldCopyExactWordsCellsAndTables()
    {
        table().setCurrentIndex(m_panel->model().index(2, 1));
        QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"Sand had entered the engines."_s);
        QTest::keyClick(&table(), Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(),
            u"No.\tHarbour Wire\tDaily Meridian\n3\tThe engines may have taken in sand, the operator said.\tSand had entered the engines.\n"_s);
        m_panel->copyTable(TableFormat::Markdown);
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 5); // head, rule, and all three rows
    }

    void shouldBeReadAsATable()
    {
        QAccessibleInterface *read = QAccessible::queryAccessibleInterface(&table());
        QVERIFY(read && read->tableInterface());
        QCOMPARE(read->text(QAccessible::Name), u"Matrix of passages and reports"_s);
        QCOMPARE(read->tableInterface()->columnDescription(2), u"Coast Gazette"_s);
        const QString cell = read->tableInterface()->cellAt(1, 2)->text(QAccessible::Name);
        QVERIFY2(cell.contains(u"Coast Gazette: silent"_s), qPrintable(cell));
    }
};

QTEST_MAIN(MatrixPanelTest)
#include "tst_matrixpanel.moc"
