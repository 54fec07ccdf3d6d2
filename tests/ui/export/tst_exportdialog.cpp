// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dossier/invented.h"
#include "ui/export/exportdialog.h"
#include "ui/export/pageform.h"
#include "ui/export/pagepreview.h"
#include "ui/export/printing.h"

#include <poppler-qt6.h>

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

PageOptions unusual()
{
    PageOptions options;
    options.parts = {PagePart::Matrix, PagePart::Reports};
    options.types.erase(DiscrepancyType::Omission);
    options.verdicts = {Verdict::Confirmed, Verdict::Later};
    options.leastConfidence = 0.75;
    options.paper = Paper::LetterUpright;
    options.columns = 2;
    options.family = u"DejaVu Sans"_s;
    options.scale = 1.25;
    options.colours = false;
    options.attachDossier = false;
    return options;
}

/// A dialog on the invented dossier, shown, with its settings in a folder of its own.
struct Shown {
    QTemporaryDir folder;
    QSettings store{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Dossier dossier = invented::dossier();
    ExportDialog dialog{dossier, std::make_shared<const Comparison>(*dossier.comparison), store};

    Shown() { dialog.show(); }
    template<typename T>
    T *find(const QString &name)
    {
        return dialog.findChild<T *>(name);
    }
    PagePreview *preview() { return dialog.findChild<PagePreview *>(); }
};

} // namespace

class ExportDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldKeepTemplatesUnderTheirNames()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.ini"_s);
        {
            QSettings store(path, QSettings::IniFormat);
            PageTemplates templates(store);
            templates.save(u"With notes"_s, unusual());
            templates.save(u"For print"_s, {});
            templates.save(u"a/b=c"_s, {});
            templates.remove(u"a/b=c"_s);
            templates.setLast(unusual());
        }
        QSettings store(path, QSettings::IniFormat);
        const PageTemplates templates(store);
        QCOMPARE(templates.names(), (QStringList{u"For print"_s, u"With notes"_s}));
        QVERIFY(templates.find(u"With notes"_s) == unusual());
        QVERIFY(templates.find(u"For print"_s) == PageOptions());
        QVERIFY(!templates.find(u"a/b=c"_s));
        QVERIFY(templates.last() == unusual());
    }

    void shouldMakeWhatCanBePrintedOfBrokenSettings()
    {
        const QTemporaryDir folder;
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        store.setValue("pdf/last", QVariantMap{{u"columns"_s, 900}, {u"scale"_s, -3}, {u"paper"_s, u"tissue"_s},
                                               {u"withoutTypes"_s, QStringList{u"number"_s, u"weather"_s}}});
        const PageOptions options = PageTemplates(store).last();
        QCOMPARE(options.columns, PageOptions::mostColumns);
        QCOMPARE(options.scale, PageOptions::leastScale);
        QVERIFY(options.paper == Paper::A4);
        QVERIFY(!options.types.contains(DiscrepancyType::Number));
        QCOMPARE(options.types.size(), allDiscrepancyTypes.size() - 1);
    }

    void shouldShowAndGiveBackEveryChoice()
    {
        PageForm form;
        QVERIFY(form.options() == PageOptions());
        QSignalSpy changed(&form, &PageForm::changed);
        form.setOptions(unusual());
        QCOMPARE(changed.count(), 1);
        QVERIFY(form.options() == unusual());
        form.setOptions(unusual());
        QCOMPARE(changed.count(), 1);
        form.findChild<QCheckBox *>(u"colours"_s)->click();
        QCOMPARE(changed.count(), 2);
        QVERIFY(form.options().colours);
    }

    void shouldShowThePagesAsTheyAreChosen()
    {
        // Given the dialog with the pages of everything
        Shown shown;
        QTRY_VERIFY(shown.preview()->pageCount() > 3);
        const int all = shown.preview()->pageCount();
        QCOMPARE(shown.find<QLabel>(u"pageCount"_s)->text(), u"of %1"_s.arg(all));
        // When the matrix is left out
        QTest::keyClick(shown.find<QCheckBox>(u"part2"_s), Qt::Key_Space);
        // Then there is one page less, and the template is none of those with names
        QTRY_COMPARE(shown.preview()->pageCount(), all - 1);
        QCOMPARE(shown.find<QComboBox>(u"template"_s)->currentIndex(), -1);
        // And with all back it is "Everything"
        QTest::keyClick(shown.find<QCheckBox>(u"part2"_s), Qt::Key_Space);
        QCOMPARE(shown.find<QComboBox>(u"template"_s)->currentIndex(), 0);
        QTRY_COMPARE(shown.preview()->pageCount(), all);
    }

    void shouldTurnPagesByKeysAndByNumber()
    {
        Shown shown;
        QTRY_VERIFY(shown.preview()->pageCount() > 3);
        const int last = shown.preview()->pageCount() - 1;
        PagePreview *preview = shown.preview();
        preview->setFocus();
        QTest::keyClick(preview, Qt::Key_PageDown);
        QCOMPARE(preview->page(), 1);
        QCOMPARE(shown.find<QSpinBox>(u"page"_s)->value(), 2);
        QTest::keyClick(preview, Qt::Key_End);
        QTest::keyClick(preview, Qt::Key_PageDown);
        QCOMPARE(preview->page(), last);
        QTest::keyClick(preview, Qt::Key_Home);
        QTest::keyClick(preview, Qt::Key_PageUp);
        QCOMPARE(preview->page(), 0);
        shown.find<QSpinBox>(u"page"_s)->setValue(3);
        QCOMPARE(preview->page(), 2);
        QCOMPARE(preview->accessibleDescription(), u"Page 3 of %1"_s.arg(last + 1));
    }

    void shouldPaintThePageThatItNames()
    {
        Shown shown;
        QTRY_VERIFY(shown.preview()->pageCount() > 3);
        const QImage first = shown.preview()->grab().toImage();
        const QPoint middle = first.rect().center();
        QCOMPARE(first.pixelColor(middle.x(), middle.y() + 40), QColor(Qt::white));
        shown.preview()->setPage(2);
        QVERIFY(shown.preview()->grab().toImage() != first);
        QVERIFY(shown.preview()->pages()->picture(900, 1).pixels.isEmpty());
        QVERIFY(shown.preview()->pages()->picture(-1, 1).pixels.isEmpty());
    }

    void shouldSaveChooseAndForgetATemplate()
    {
        Shown shown;
        shown.find<QCheckBox>(u"colours"_s)->click();
        QTimer::singleShot(0, this, [&] {
            auto *question = shown.dialog.findChild<QInputDialog *>();
            QVERIFY(question);
            question->setTextValue(u"Grey"_s);
            question->accept();
        });
        shown.find<QToolButton>(u"saveTemplate"_s)->click();
        auto *names = shown.find<QComboBox>(u"template"_s);
        QCOMPARE(names->currentText(), u"Grey"_s);
        names->setFocus();
        QTest::keyClick(names, Qt::Key_Up);
        QCOMPARE(names->currentIndex(), 0);
        QVERIFY(shown.dialog.options().colours);
        QTest::keyClick(names, Qt::Key_Down);
        QVERIFY(!shown.dialog.options().colours);
        shown.find<QToolButton>(u"removeTemplate"_s)->click();
        QCOMPARE(names->count(), 1);
        QVERIFY(PageTemplates(shown.store).names().isEmpty());
        QVERIFY(!shown.dialog.options().colours);
    }

    void shouldBeginWithWhatWasExportedLast()
    {
        Shown shown;
        shown.find<QSpinBox>(u"columns"_s)->setValue(2);
        shown.find<QPushButton>(u"export"_s)->click();
        QCOMPARE(shown.dialog.result(), int(QDialog::Accepted));
        const ExportDialog next(shown.dossier, std::make_shared<const Comparison>(*shown.dossier.comparison), shown.store);
        QCOMPARE(next.options().columns, 2);
    }

    void shouldBeginWithTheListsFilter()
    {
        Shown shown;
        FindingChoice listed;
        listed.hiddenTypes = {DiscrepancyType::Number};
        listed.hiddenVerdicts = {Verdict::Dismissed};
        listed.outlets = {u"Elm Daily"_s};
        listed.confidence = 0.8;
        const auto comparison = std::make_shared<const Comparison>(*shown.dossier.comparison);
        const ExportDialog dialog(shown.dossier, comparison, shown.store, listed);
        PageOptions expected;
        expected.types.erase(DiscrepancyType::Number);
        expected.verdicts.erase(Verdict::Dismissed);
        expected.outlets = {u"Elm Daily"_s};
        expected.leastConfidence = 0.8;
        QVERIFY(dialog.options() == expected);
        QVERIFY(!dialog.findChild<QLabel *>(u"listed"_s)->text().contains(u"words"_s));
        listed.tags = {u"ask"_s};
        const ExportDialog other(shown.dossier, comparison, shown.store, listed);
        QVERIFY(other.findChild<QLabel *>(u"listed"_s)->text().contains(u"words and tags do not apply"_s));
    }

    void shouldOfferMarkedOriginalsWhereReportsCameAsPdf()
    {
        Shown shown;
        QVERIFY(!shown.find<QPushButton>(u"originals"_s));
        shown.dossier.reports[1].report.source.format = u"pdf"_s;
        ExportDialog dialog(shown.dossier, std::make_shared<const Comparison>(*shown.dossier.comparison), shown.store);
        dialog.show();
        const QSignalSpy wanted(&dialog, &ExportDialog::originalsWanted);
        dialog.findChild<QSpinBox *>(u"confidence"_s)->setValue(85);
        dialog.findChild<QPushButton *>(u"originals"_s)->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(dialog.options().leastConfidence, 0.85);
        QVERIFY(PageTemplates(shown.store).last() == dialog.options());
        QVERIFY(!dialog.isVisible());
    }

    void shouldPrintEveryPageOrARange()
    {
        const Dossier dossier = invented::dossier();
        Work work;
        const auto pages = layOutPages({dossier, *dossier.comparison}, {}, work);
        QVERIFY(pages);
        const QTemporaryDir folder;
        for (const auto &[from, to, count] : {std::array{0, 0, pages.value()->count()}, std::array{2, 3, 2}}) {
            QPrinter printer;
            printer.setOutputFileName(folder.filePath(u"printed.pdf"_s));
            prepare(printer, **pages);
            printer.setFromTo(from, to);
            QVERIFY(printPages(**pages, printer));
            const auto printed = Poppler::Document::load(folder.filePath(u"printed.pdf"_s));
            QVERIFY(printed);
            QCOMPARE(printed->numPages(), count);
            const QSizeF size = printed->page(0)->pageSizeF();
            QVERIFY(qAbs(size.width() - 842) < 3 && qAbs(size.height() - 595) < 3);
        }
    }

    void shouldNameEverythingThatTakesTheKeyboard()
    {
        Shown shown;
        for (QWidget *widget : shown.dialog.findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || qobject_cast<QLineEdit *>(widget))
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName() + QLatin1StringView(widget->metaObject()->className())));
        }
    }

    void shouldLookWellInLightAndDark_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    /// The pictures stay in the build folder, to be looked at.
    void shouldLookWellInLightAndDark()
    {
        QFETCH(bool, dark);
        const QPalette before = QApplication::palette();
        if (dark) {
            QPalette palette(QColor(0x2a2e32), QColor(0x2a2e32));
            palette.setColor(QPalette::Base, QColor(0x1b1e20));
            palette.setColor(QPalette::Text, Qt::white);
            palette.setColor(QPalette::WindowText, Qt::white);
            palette.setColor(QPalette::ButtonText, Qt::white);
            QApplication::setPalette(palette);
        }
        Shown shown;
        QTRY_VERIFY(shown.preview()->pageCount() > 3);
        shown.preview()->setPage(2);
        const QPixmap picture = shown.dialog.grab();
        QVERIFY(picture.save(u"" BINARY_DIR "/exportdialog-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()))));
        QApplication::setPalette(before);
        QVERIFY(picture.width() >= 900);
    }
};

QTEST_MAIN(ExportDialogTest)
#include "tst_exportdialog.moc"
