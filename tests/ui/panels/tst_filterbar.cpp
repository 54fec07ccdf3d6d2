// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/story.h"
#include "ui/models/discrepancyfilter.h"
#include "ui/models/discrepancymodel.h"
#include "ui/models/session.h"
#include "ui/panels/filterbar.h"

#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

/// The filters over the list, as switches that show their state, and as names that are kept.
class FilterBarTest : public QObject {
    Q_OBJECT
private:
    struct Shown {
        Shown()
        {
            filter.setSourceModel(&model);
            const Dossier dossier = story::dossier();
            session.show(dossier, std::make_shared<const Comparison>(story::comparison(dossier)));
            bar.resize(360, 240);
            bar.show();
        }
        [[nodiscard]] QToolButton *button(const QString &name) const { return bar.findChild<QToolButton *>(name); }
        /// The entry of a menu that begins with these words; nullptr: none.
        QAction *entry(const QString &name, QStringView words) const
        {
            QMenu *menu = button(name)->menu();
            Q_EMIT menu->aboutToShow();
            for (QAction *action : menu->actions()) {
                if (action->text().remove(u'&').startsWith(words))
                    return action;
            }
            return nullptr;
        }
        [[nodiscard]] QString hidden() const { return bar.findChild<QLabel *>(u"hiddenLine"_s)->text(); }

        Session session;
        DiscrepancyModel model{session};
        DiscrepancyFilter filter;
        FilterBar bar{session, filter};
    };

private Q_SLOTS:
    void shouldFilterByOutletAndSaySoOnTheButton()
    {
        Shown shown;
        QCOMPARE(shown.button(u"filterOutlets"_s)->text(), u"Outlets"_s);
        QAction *gazette = shown.entry(u"filterOutlets"_s, u"Coast Gazette");
        QVERIFY(gazette && gazette->text().endsWith(u"1"));
        gazette->trigger();
        QCOMPARE(shown.filter.rowCount(), 1);
        QCOMPARE(shown.button(u"filterOutlets"_s)->text(), u"Outlets: Coast Gazette"_s);
        QVERIFY(shown.hidden().contains(u"2 of other outlets"));
        // The line that says so takes it back.
        Q_EMIT shown.bar.findChild<QLabel *>(u"hiddenLine"_s)->linkActivated(u"all"_s);
        QCOMPARE(shown.filter.rowCount(), 4);
        QCOMPARE(shown.button(u"filterOutlets"_s)->text(), u"Outlets"_s);
        QVERIFY(!shown.bar.findChild<QLabel *>(u"hiddenLine"_s)->isVisible());
    }

    void shouldFilterByVerdict()
    {
        Shown shown;
        shown.session.toggleVerdict(u"d-number"_s, Verdict::Confirmed, u"Ada"_s);
        shown.entry(u"filterVerdicts"_s, u"Without a verdict")->trigger();
        QCOMPARE(shown.filter.rowCount(), 1);
        QCOMPARE(shown.button(u"filterVerdicts"_s)->text(), u"Verdicts: Confirmed, Dismissed, Later"_s);
    }

    void shouldCountBesideTheSliderWhatItLetsThrough()
    {
        Shown shown;
        auto *slider = shown.bar.findChild<QSlider *>(u"filterConfidence"_s);
        slider->setValue(80);
        QCOMPARE(shown.filter.rowCount(), 2);
        const auto labels = shown.bar.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](QLabel *label) { return label->text().remove(u'&') == u"Confidence from 80 % (2)"_s; }));
    }

    void shouldKeepANamedFilterWithTheDossierAndUndoIt()
    {
        QTemporaryDir folder;
        Shown shown;
        shown.filter.setTypeShown(DiscrepancyType::Number, false);
        shown.filter.setText(u"Brekke"_s);
        const FindingChoice choice = shown.filter.choice();
        shown.entry(u"filterSaved"_s, u"Save this filter")->trigger();
        auto *dialog = shown.bar.findChild<QInputDialog *>();
        QVERIFY(dialog);
        dialog->setTextValue(u" Who said it "_s);
        dialog->accept();
        QCOMPARE(shown.session.undoStack().undoText(), u"save filter “Who said it”"_s);
        QCOMPARE(shown.button(u"filterSaved"_s)->text(), u"Filter: Who said it"_s);
        shown.filter.reset();
        QCOMPARE(shown.button(u"filterSaved"_s)->text(), u"Filter"_s);
        QVERIFY(!shown.entry(u"filterSaved"_s, u"Delete"));
        shown.entry(u"filterSaved"_s, u"Who said it")->trigger();
        QVERIFY(shown.filter.choice() == choice);
        // It is in the file.
        const QString path = folder.filePath(u"ferry.crossread"_s);
        QVERIFY(shown.session.save(path).ok());
        Shown other;
        other.session.open({path});
        QTRY_COMPARE(other.session.path(), path);
        other.entry(u"filterSaved"_s, u"Who said it")->trigger();
        QVERIFY(other.filter.choice() == choice);
        // And can be deleted, and had back.
        other.entry(u"filterSaved"_s, u"Delete “Who said it”")->trigger();
        QVERIFY(!other.entry(u"filterSaved"_s, u"Who said it"));
        other.session.undoStack().undo();
        QVERIFY(other.entry(u"filterSaved"_s, u"Who said it"));
    }
};

QTEST_MAIN(FilterBarTest)
#include "tst_filterbar.moc"
