// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/desk.h"
#include "ui/window/colours.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTextBrowser>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

/// An analyst at the window with reports on it.
class ReadingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldGoFromDifferenceToDifferenceByKeyboard_data()
    {
        QTest::addColumn<Qt::KeyboardModifier>("modifier");
        QTest::newRow("Ctrl") << Qt::ControlModifier;
        QTest::newRow("Alt") << Qt::AltModifier;
    }
    void shouldGoFromDifferenceToDifferenceByKeyboard()
    {
        QFETCH(Qt::KeyboardModifier, modifier);
        // Given three reports with three differences shown
        Desk desk;
        desk.showStory();
        // When the analyst goes down twice and up once
        desk.press(Qt::Key_Down, modifier);
        QCOMPARE(desk.window->choice().discrepancy(), u"d-number"_s);
        desk.press(Qt::Key_Down, modifier);
        QCOMPARE(desk.window->choice().discrepancy(), u"d-source"_s);
        desk.press(Qt::Key_Up, modifier);
        // Then list and inspector show the first, with the exact words of every outlet
        QCOMPARE(desk.window->choice().discrepancy(), u"d-number"_s);
        QCOMPARE(desk.window->differences().list().currentIndex().row(), 0);
        const QString text = desk.window->inspector().text();
        for (const QString &words : {u"112 passengers"_s, u"Some 140 passengers"_s, u"112 people"_s, u"Coast Gazette"_s})
            QVERIFY2(text.contains(words), qPrintable(text));
        // And at the ends it stays where it is
        desk.press(Qt::Key_Up, modifier);
        QCOMPARE(desk.window->choice().discrepancy(), u"d-number"_s);
    }

    void shouldWriteANoteAndUndoItByKeyboardAlone()
    {
        // Given the first difference chosen
        Desk desk;
        desk.showStory();
        desk.press(Qt::Key_Down, Qt::ControlModifier);
        // When a note is written and kept
        desk.press(Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), &desk.window->inspector().editor());
        desk.type(u"Ask the operator."_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        // Then it is in the dossier, signed, one step, and the list has the focus
        const auto &notes = desk.window->session().dossier().annotations;
        QCOMPARE(notes.size(), 1u);
        QCOMPARE(notes.front().body, u"Ask the operator."_s);
        QCOMPARE(notes.front().author, u"Ada"_s);
        QCOMPARE(desk.window->session().undoStack().count(), 1);
        QCOMPARE(QApplication::focusWidget(), &desk.window->differences().list());
        QVERIFY(desk.window->isWindowModified());
        // And undo and redo take it away and bring it back, also in the field
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(notes.empty());
        QCOMPARE(desk.window->inspector().editor().toPlainText(), QString());
        desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.window->inspector().editor().toPlainText(), u"Ask the operator."_s);
    }

    void shouldKeepWhatIsBeingTypedWhenTheAnalystMovesOn()
    {
        Desk desk;
        desk.showStory();
        desk.press(Qt::Key_Down, Qt::ControlModifier);
        desk.press(Qt::Key_F6);
        desk.type(u"Half a thou"_s);
        desk.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(desk.window->choice().discrepancy(), u"d-source"_s);
        QCOMPARE(desk.window->session().dossier().annotations.front().body, u"Half a thou"_s);
        QCOMPARE(desk.window->session().dossier().annotations.front().discrepancy, u"d-number"_s);
        QCOMPARE(desk.window->inspector().editor().toPlainText(), QString());
    }

    void shouldNoteAnySelectedWords()
    {
        Desk desk;
        desk.showStory();
        const Span tug = story::find(desk.window->session().dossier().reports[2].report, u"A tug from Skerry");
        desk.window->columns().showPlace(2, tug);
        desk.press(Qt::Key_F6);
        desk.type(u"Which tug?"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        const auto &notes = desk.window->session().dossier().annotations;
        QCOMPARE(notes.size(), 1u);
        QCOMPARE(notes.front().targets.size(), 1u);
        QCOMPARE(notes.front().targets.front().exact, u"A tug from Skerry"_s);
        QVERIFY(notes.front().discrepancy.isEmpty());
        // Editing it again changes that note and makes no second one.
        desk.window->choice().chooseNote(notes.front().id);
        desk.window->inspector().editNote();
        desk.type(u" Named?"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(notes.size(), 1u);
        QCOMPARE(notes.front().body, u"Which tug? Named?"_s);
    }

    void shouldGiveVerdictsByLetterInListAndInspector()
    {
        Desk desk;
        desk.showStory();
        desk.press(Qt::Key_Down, Qt::ControlModifier);
        desk.window->differences().list().setFocus();
        desk.press(Qt::Key_C);
        QCOMPARE(desk.window->session().dossier().annotations.front().verdict, Verdict::Confirmed);
        QPushButton *later = desk.window->inspector().verdicts().button(Verdict::Later);
        QVERIFY(desk.window->inspector().verdicts().button(Verdict::Confirmed)->isChecked());
        later->setFocus();
        desk.press(Qt::Key_D);
        QCOMPARE(desk.window->session().dossier().annotations.front().verdict, Verdict::Dismissed);
        QTest::mouseClick(later, Qt::LeftButton);
        QCOMPARE(desk.window->session().dossier().annotations.front().verdict, Verdict::Later);
        QVERIFY(later->isChecked());
    }

    void shouldFilterByTypeWordsAndConfidenceAndSayWhatIsHidden()
    {
        Desk desk;
        desk.showStory();
        auto *line = desk.window->findChild<QLabel *>(u"hiddenLine"_s);
        auto *words = desk.window->findChild<QLineEdit *>(u"filterWords"_s);
        auto *confidence = desk.window->findChild<QSlider *>(u"filterConfidence"_s);
        QVERIFY(line && words && confidence);
        QVERIFY(line->isVisible() && line->text().contains(u"1 of 4 hidden"_s));
        // When the analyst switches off a type
        const auto chips = desk.window->findChildren<QAbstractButton *>();
        const auto chip = std::find_if(chips.begin(), chips.end(),
            [](const QAbstractButton *b) { return b->accessibleName().startsWith(u"Number,"_s); });
        QVERIFY(chip != chips.end());
        (*chip)->setFocus();
        desk.press(Qt::Key_Space);
        // Then the next difference is the next shown one
        QCOMPARE(desk.window->differences().filter().rowCount(), 2);
        desk.press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(desk.window->choice().discrepancy(), u"d-source"_s);
        // And words and confidence narrow it further, until nothing is left and the panel says so
        confidence->setValue(80);
        QCOMPARE(desk.window->differences().filter().rowCount(), 1);
        words->setText(u"no such words"_s);
        QCOMPARE(desk.window->differences().filter().rowCount(), 0);
        QVERIFY(desk.window->differences().emptyState().isVisible());
        QVERIFY(desk.window->differences().emptyState().text().contains(u"4 of 4 hidden"_s));
        Q_EMIT line->linkActivated(u"all"_s);
        QCOMPARE(desk.window->differences().filter().rowCount(), 4);
        QVERIFY(!line->isVisible());
    }

    void shouldChooseTheDifferenceOfAClickedPassage()
    {
        Desk desk;
        desk.showStory();
        Q_EMIT desk.window->columns().passageClicked(u"p-quote"_s);
        QCOMPARE(desk.window->choice().discrepancy(), u"d-source"_s);
        Q_EMIT desk.window->columns().discrepancyClicked(u"d-quote"_s);
        QCOMPARE(desk.window->differences().list().currentIndex().row(), 2);
    }

    void shouldFindWordsInAllReports()
    {
        Desk desk;
        desk.showStory();
        desk.press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(desk.window->findBar().isVisible());
        desk.type(u"lorn"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.window->columns().selectedText().toLower(), u"lorn"_s);
        const auto first = desk.window->columns().selection();
        desk.press(Qt::Key_F3);
        QVERIFY(desk.window->columns().selection() != first);
        desk.press(Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(desk.window->columns().selection(), first);
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.window->findBar().isVisible());
    }

    void shouldZoomAndSwitchSynchronisedScrolling()
    {
        Desk desk;
        desk.showStory();
        desk.press(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(desk.window->columns().zoom() > 1.05);
        desk.press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(desk.window->columns().zoom(), 1.0);
        QVERIFY(desk.window->columns().isSynchronised());
        desk.window->actions().synchronise->trigger();
        QVERIFY(!desk.window->columns().isSynchronised());
    }

    /// Not a check but pictures to look at: CROSSREAD_PICTURES names a folder.
    void shouldPaintInLightAndDark()
    {
        for (const auto colours : {Settings::Colours::Light, Settings::Colours::Dark}) {
            applyColours(*qApp, colours);
            Desk desk;
            desk.window->resize(1280, 800);
            desk.showStory();
            desk.window->differences().filter().showAll();
            desk.window->session().toggleVerdict(u"d-source"_s, Verdict::Dismissed, u"Ada"_s);
            desk.press(Qt::Key_Down, Qt::ControlModifier);
            desk.press(Qt::Key_F6);
            desk.type(u"The operator's own count is 112; ask Meridian for its source."_s);
            QTest::qWait(300);
            const QImage picture = desk.window->grab().toImage();
            const bool dark = picture.pixelColor(picture.width() - 60, picture.height() / 2).lightness() < 128;
            QCOMPARE(dark, colours == Settings::Colours::Dark);
            const QString folder = qEnvironmentVariable("CROSSREAD_PICTURES");
            if (!folder.isEmpty())
                QVERIFY(picture.save(folder + (dark ? u"/story-dark.png"_s : u"/story-light.png"_s)));
        }
        applyColours(*qApp, Settings::Colours::System);
    }
};

QTEST_MAIN(ReadingTest)
#include "tst_reading.moc"
