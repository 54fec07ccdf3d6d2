// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/compare.h"
#include "tests/ui/window/desk.h"
#include "ui/panels/correctionspanel.h"
#include "ui/panels/detailsdialog.h"
#include "ui/panels/quotedialog.h"
#include "ui/quotes/quotespanel.h"
#include "ui/text/columnheader.h"
#include "ui/window/colours.h"
#include "ui/window/views.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

/// An analyst who corrects what was imported and who said what.
class WindowOverrulingTest : public QObject {
    Q_OBJECT
private:
    static void showReports(Desk &desk)
    {
        const Dossier dossier = story::dossier();
        desk.window->session().show(dossier, std::make_shared<const Comparison>(compare(reportsOf(dossier)).value()));
        QApplication::processEvents();
    }
    static void findAndSelect(const Desk &desk, QStringView words)
    {
        desk.press(Qt::Key_F, Qt::ControlModifier);
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.type(words.toString());
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Escape);
    }
    static bool isUpToDate(const Desk &desk)
    {
        return desk.window->session().isUpToDate() && !desk.window->session().comparing().running();
    }
    static const Report &report(const Desk &desk, int index)
    {
        return desk.window->session().dossier().reports[std::size_t(index)].report;
    }
    /// The quote of a report that has these words; nullptr for none.
    static const Quote *quoteWith(const Desk &desk, int index, QStringView words)
    {
        const Span place = story::find(report(desk, index), words);
        for (const Quote &quote : desk.window->session().comparison()->readings[std::size_t(index)].quotes) {
            if (quote.span.overlaps(place))
                return &quote;
        }
        return nullptr;
    }
    /// The one that is open, once it has the focus; nullptr: none.
    template<typename Dialog>
    static Dialog *dialogOf(const Desk &desk)
    {
        for (Dialog *dialog : desk.window->findChildren<Dialog *>()) {
            if (dialog->isVisible() && isActive(dialog))
                return dialog;
        }
        return nullptr;
    }
    /// It is closed, and the window has the focus again.
    static bool isBack(const Desk &desk) { return isActive(desk.window.get()); }
    /// Made active by hand: without a display nobody else does it.
    static bool isActive(QWidget *window)
    {
        window->activateWindow();
        return QTest::qWaitFor([window] { return QApplication::activeWindow() == window && QApplication::focusWidget(); });
    }

private Q_SLOTS:
    void shouldCorrectASpeakerFromTheWordsInAReport()
    {
        // Given a quote of which the words are selected, all by keyboard
        Desk desk;
        showReports(desk);
        findAndSelect(desk, u"Nobody was hurt and nobody panicked");
        // When the analyst asks who says it, and names somebody the report does not
        desk.press(Qt::Key_Q, Qt::AltModifier);
        auto *dialog = dialogOf<QuoteDialog>(desk);
        QVERIFY(dialog);
        QCOMPARE(dialog->speaker().currentText(), u"Ida Brekke"_s);
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.type(u"the operator"_s);
        // Then the words that name them are shown, and Return keeps it
        QCOMPARE(dialog->findChild<QLabel *>(u"quoteNamed"_s)->text(), u"The report’s words: “the operator”"_s);
        QVERIFY(dialog->attribution());
        desk.press(Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        QVERIFY(isBack(desk));
        QTRY_VERIFY(isUpToDate(desk));
        QCOMPARE(quoteWith(desk, 0, u"nobody panicked")->speaker->name, u"the operator"_s);
        QCOMPARE(desk.window->corrections().list().model()->rowCount(), 1);
        // And it is the same after a new analysis, after opening again, and until it is undone
        desk.press(Qt::Key_F5);
        QTRY_VERIFY(isUpToDate(desk));
        QCOMPARE(quoteWith(desk, 0, u"nobody panicked")->speaker->name, u"the operator"_s);
        const QString path = desk.path(u"ferry.crossread"_s);
        QVERIFY(desk.window->session().save(path).ok());
        QVERIFY(desk.window->actions().undo->text().contains(u"speaker of a quote"_s));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(isUpToDate(desk));
        QCOMPARE(quoteWith(desk, 0, u"nobody panicked")->speaker->name, u"Ida Brekke"_s);
        desk.window->session().open({path});
        QTRY_VERIFY(desk.window->session().path() == path && isUpToDate(desk) && quoteWith(desk, 0, u"nobody panicked")->speaker->name == u"the operator"_s);
    }

    void shouldNotTakeASpeakerForWhomTheReportHasNoWords()
    {
        Desk desk;
        showReports(desk);
        findAndSelect(desk, u"Sand had entered");
        desk.press(Qt::Key_Q, Qt::AltModifier);
        auto *dialog = dialogOf<QuoteDialog>(desk);
        QVERIFY(dialog);
        QVERIFY(!dialog->noQuote().isVisible()); // it is none anyway
        dialog->speaker().setEditText(u"Per Dahl"_s);
        QVERIFY(!dialog->attribution());
        QVERIFY(!dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
        // Somebody that it names makes a quote of the words.
        dialog->speaker().setEditText(u"Ida Brekke"_s);
        dialog->accept();
        QTRY_VERIFY(isUpToDate(desk));
        QCOMPARE(quoteWith(desk, 1, u"Sand had entered")->speaker->name, u"Ida Brekke"_s);
    }

    void shouldForgetAQuoteThatIsNoneFromTheQuotesView()
    {
        // Given the view of quotes with a variant chosen
        Desk desk;
        showReports(desk);
        desk.press(Qt::Key_3, Qt::AltModifier);
        QuotesPanel &quotes = desk.window->views().quotes();
        const auto rowWith = [&](QStringView words) {
            for (int row = 0; row < quotes.model().rowCount(); ++row) {
                const QModelIndex heading = quotes.model().index(row, 0);
                for (int i = 0; i < quotes.model().rowCount(heading); ++i) {
                    if (quotes.model().variantOf(quotes.model().index(i, 0, heading))->wording.text.contains(words))
                        return quotes.model().index(i, 0, heading);
                }
            }
            return QModelIndex();
        };
        QVERIFY(rowWith(u"Nobody was hurt").isValid());
        quotes.tree().setCurrentIndex(rowWith(u"Nobody was hurt"));
        // When F2 is pressed and the words are said to be nobody's
        desk.press(Qt::Key_F2);
        auto *dialog = dialogOf<QuoteDialog>(desk);
        QVERIFY(dialog);
        QTest::keyClick(&dialog->noQuote(), Qt::Key_Space);
        QVERIFY(!dialog->speaker().isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(isBack(desk));
        // Then the view has it no more until that is undone
        QTRY_VERIFY(isUpToDate(desk));
        QVERIFY(!quoteWith(desk, 0, u"nobody panicked"));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(isUpToDate(desk));
        QVERIFY(quoteWith(desk, 0, u"nobody panicked"));
    }

    void shouldAskWhoSaysItFromTheInspector()
    {
        Desk desk;
        desk.showStory();
        desk.window->choice().choose(u"d-quote"_s);
        QVERIFY2(desk.window->inspector().text().contains(u"attributed to Ida Brekke, via Lorn Radio"_s), qPrintable(desk.window->inspector().text()));
        const Span quote = story::find(report(desk, 1), u"Nobody panicked");
        Q_EMIT desk.window->inspector().attributionRequested(1, quote);
        auto *dialog = dialogOf<QuoteDialog>(desk);
        QVERIFY(dialog);
        QCOMPARE(dialog->relay().text(), u"Lorn Radio"_s);
        dialog->relay().setText(u"Lorn Radio; nobody we know"_s);
        QVERIFY(!dialog->attribution());
        dialog->relay().clear();
        QVERIFY(dialog->attribution()->via.empty());
    }

    void shouldTakeAParagraphForBoilerplateAndKeepThePlace()
    {
        // Given a column that is scrolled to its end
        Desk desk;
        showReports(desk);
        desk.window->resize(1000, 420);
        findAndSelect(desk, u"The engines may have taken in sand, the operator said.");
        const Span seen = desk.window->columns().visible(0);
        // When the kind of the paragraph is chosen by key
        desk.press(Qt::Key_K, Qt::AltModifier);
        auto *menu = desk.window->findChild<QMenu *>(u"kinds"_s);
        QVERIFY(menu);
        const auto entry = [&](QStringView name) {
            const auto all = menu->actions();
            const auto found = std::ranges::find(all, name, &QAction::text);
            return found == all.end() ? nullptr : *found;
        };
        QVERIFY(entry(u"Body")->isChecked());
        QVERIFY(!entry(u"Boilerplate")->isChecked());
        entry(u"Boilerplate")->trigger();
        menu->close();
        // Then it is one, is not read, and the column shows the same words with the same selection
        QVERIFY(report(desk, 0).paragraphs.back().kind == ParagraphKind::Boilerplate);
        QCOMPARE(desk.window->columns().selectedText(), u"The engines may have taken in sand, the operator said."_s);
        QCOMPARE(desk.window->columns().visible(0).end, seen.end);
        QTRY_VERIFY(isUpToDate(desk));
        for (const Sentence &sentence : desk.window->session().comparison()->readings[0].sentences)
            QVERIFY(!sentence.span.in(report(desk, 0).text).contains(u"taken in sand"));
        QCOMPARE(desk.window->corrections().list().model()->rowCount(), 1);
    }

    void shouldRenameAReportWhereverItIsNamed()
    {
        // Given the details of the second report, opened by key
        Desk desk;
        showReports(desk);
        desk.window->columns().setCurrentColumn(1);
        desk.press(Qt::Key_D, Qt::AltModifier);
        auto *dialog = dialogOf<DetailsDialog>(desk);
        QVERIFY(dialog);
        QPushButton *keep = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QCOMPARE(dialog->field(Detail::Outlet)->text(), u"Daily Meridian"_s);
        // When a date is none, then it cannot be kept
        dialog->field(Detail::Published)->setText(u"5 March"_s);
        QVERIFY(!keep->isEnabled());
        // When outlet and date are corrected
        dialog->field(Detail::Published)->setText(u"2031-03-06"_s);
        dialog->field(Detail::Outlet)->setText(u"Evening Meridian"_s);
        const QString state = dialog->findChild<QLabel *>(u"detailsState"_s)->text();
        QVERIFY2(state.contains(u"Outlet “Daily Meridian”"_s) && state.contains(u"Published “2031-03-05”"_s), qPrintable(state));
        keep->click();
        QVERIFY(isBack(desk));
        // Then header, list and the differences call it so
        QTRY_VERIFY(isUpToDate(desk));
        const auto headers = desk.window->findChildren<ColumnHeader *>();
        QVERIFY(std::ranges::any_of(headers, [](ColumnHeader *header) { return header->accessibleName().startsWith(u"Evening Meridian, "); }));
        QVERIFY(desk.window->corrections().list().model()->index(0, 0).data().toString().startsWith(u"Details of Evening Meridian"));
        const auto &found = desk.window->session().comparison()->discrepancies;
        QVERIFY(std::ranges::any_of(found, [](const Discrepancy &d) { return d.explanation.english().contains(u"Evening Meridian"); }));
        QVERIFY(std::ranges::none_of(found, [](const Discrepancy &d) { return d.explanation.english().contains(u"Daily Meridian"); }));
        // And what was imported can be had back
        desk.press(Qt::Key_D, Qt::AltModifier);
        dialog = dialogOf<DetailsDialog>(desk);
        QVERIFY(dialog);
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"As &imported"_s)
                button->click();
        }
        QCOMPARE(dialog->field(Detail::Outlet)->text(), u"Daily Meridian"_s);
        dialog->accept();
        QCOMPARE(shortTitle(report(desk, 1)), u"Daily Meridian"_s);
        QCOMPARE(desk.window->session().dossier().corrections.size(), 2u);
    }

    /// Not a check but pictures to look at: CROSSREAD_PICTURES names a folder.
    void shouldPaintInLightAndDark()
    {
        for (const auto colours : {Settings::Colours::Light, Settings::Colours::Dark}) {
            applyColours(*qApp, colours);
            Desk desk;
            desk.window->resize(1280, 800);
            showReports(desk);
            findAndSelect(desk, u"Nobody panicked");
            desk.press(Qt::Key_Q, Qt::AltModifier);
            auto *quote = dialogOf<QuoteDialog>(desk);
            QVERIFY(quote);
            keepPicture(*quote, u"quotedialog"_s);
            quote->speaker().setEditText(u"the harbour master"_s);
            quote->accept();
            QVERIFY(isBack(desk));
            desk.press(Qt::Key_D, Qt::AltModifier);
            auto *details = dialogOf<DetailsDialog>(desk);
            QVERIFY(details);
            details->field(Detail::Outlet)->setText(u"Evening Meridian"_s);
            keepPicture(*details, u"detailsdialog"_s);
            details->accept();
            QVERIFY(isBack(desk));
            QTRY_VERIFY(isUpToDate(desk));
            desk.window->findChild<QWidget *>(u"correctionsDock"_s)->raise();
            QTest::qWait(100);
            keepPicture(*desk.window, u"overruling"_s);
        }
        applyColours(*qApp, Settings::Colours::System);
    }
};

QTEST_MAIN(WindowOverrulingTest)
#include "tst_overruling.moc"
