// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/story.h"
#include "ui/models/annotations.h"
#include "ui/models/session.h"
#include "ui/panels/inspectorpanel.h"
#include "ui/panels/noteeditor.h"
#include "ui/panels/tagsedit.h"
#include "ui/panels/verdictbar.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextLayout>
#include <QToolButton>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

/// What is chosen, in full, and what the analyst makes of it.
class InspectorTest : public QObject {
    Q_OBJECT
private:
    /// An inspector on the story.
    struct Shown {
        Shown()
        {
            const Dossier dossier = story::dossier();
            session.show(dossier, std::make_shared<const Comparison>(story::comparison(dossier)));
            panel.setAuthor(u"Ada"_s);
            panel.resize(420, 600);
            panel.show();
        }
        void addTag(const QString &tag)
        {
            QTest::keyClicks(&panel.tags().field(), tag);
            QTest::keyClick(&panel.tags().field(), Qt::Key_Return);
        }
        [[nodiscard]] const std::vector<Annotation> &annotations() const { return session.dossier().annotations; }
        [[nodiscard]] QString title() const { return panel.findChild<QLabel *>(u"inspectorTitle"_s)->text(); }

        Session session;
        InspectorPanel panel{session};
    };

private Q_SLOTS:
    void shouldKeepTagsAsNamedStepsOnADifference()
    {
        Shown shown;
        shown.panel.showDiscrepancy(u"d-number"_s);
        shown.addTag(u"  casualties "_s);
        QCOMPARE(shown.annotations().size(), 1u);
        QCOMPARE(shown.annotations()[0].discrepancy, u"d-number"_s);
        QCOMPARE(shown.annotations()[0].tags, QStringList{u"casualties"_s});
        QCOMPARE(shown.annotations()[0].author, u"Ada"_s);
        QCOMPARE(shown.session.undoStack().undoText(), u"change tags"_s);
        // A tag is there once, however it is written; a comma parts several.
        shown.addTag(u"Casualties"_s);
        QCOMPARE(shown.session.undoStack().count(), 1);
        QTest::keyClicks(&shown.panel.tags().field(), u"ask,desk,"_s);
        QCOMPARE(shown.annotations()[0].tags, QStringList({u"casualties"_s, u"ask"_s, u"desk"_s}));
        QCOMPARE(shown.panel.tags().buttons().size(), 3);
        shown.session.undoStack().undo();
        QCOMPARE(shown.panel.tags().tags(), QStringList({u"casualties"_s, u"ask"_s}));
    }

    void shouldTakeTagsAwayByKeyAndByButtonAndForgetWhatSaysNothing()
    {
        Shown shown;
        shown.panel.showDiscrepancy(u"d-number"_s);
        shown.addTag(u"one"_s);
        shown.addTag(u"two"_s);
        QTest::keyClick(&shown.panel.tags().field(), Qt::Key_Backspace);
        QCOMPARE(shown.annotations()[0].tags, QStringList{u"one"_s});
        shown.panel.tags().buttons().front()->click();
        QTRY_VERIFY(shown.annotations().empty());
        QVERIFY(shown.panel.tags().buttons().isEmpty());
    }

    void shouldKeepATagThatIsBeingTypedWhereItBelongs()
    {
        Shown shown;
        shown.panel.showDiscrepancy(u"d-number"_s);
        QTest::keyClicks(&shown.panel.tags().field(), u"half"_s);
        shown.panel.showDiscrepancy(u"d-quote"_s);
        QCOMPARE(shown.annotations().size(), 1u);
        QCOMPARE(shown.annotations()[0].discrepancy, u"d-number"_s);
        QVERIFY(shown.panel.tags().tags().isEmpty());
        QVERIFY(shown.panel.tags().field().text().isEmpty());
    }

    void shouldKnowAllTagsOfTheDossier()
    {
        Shown shown;
        shown.panel.showDiscrepancy(u"d-number"_s);
        shown.addTag(u"wire"_s);
        shown.panel.showDiscrepancy(u"d-quote"_s);
        shown.addTag(u"ask"_s);
        QCOMPARE(tagsIn(shown.session.dossier()), QStringList({u"ask"_s, u"wire"_s}));
    }

    void shouldShowAPassageWithItsWitnessesAndItsNote()
    {
        Shown shown;
        shown.panel.showPassage(u"p-quote"_s);
        QCOMPARE(shown.title(), u"Passage"_s);
        const QString text = shown.panel.text();
        QVERIFY2(text.contains(u"Harbour Wire"_s) && text.contains(u"via Lorn Radio"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Silent: Coast Gazette"_s), qPrintable(text));
        QVERIFY(!shown.panel.verdicts().isVisible());
        // A note on it is one on all its members, and is there when it is shown again.
        shown.addTag(u"relay"_s);
        shown.panel.editor().setPlainText(u"Ask the radio."_s);
        shown.panel.commit();
        QCOMPARE(shown.annotations().size(), 1u);
        QCOMPARE(shown.annotations()[0].targets.size(), 2u);
        QCOMPARE(shown.annotations()[0].body, u"Ask the radio."_s);
        QCOMPARE(shown.annotations()[0].tags, QStringList{u"relay"_s});
        shown.panel.showDiscrepancy(u"d-number"_s);
        QVERIFY(shown.panel.editor().toPlainText().isEmpty());
        shown.panel.showPassage(u"p-quote"_s);
        QCOMPARE(shown.panel.editor().toPlainText(), u"Ask the radio."_s);
        // It outlasts the passage; the mere offer of a note does not.
        shown.session.removeReport(story::reportId(2));
        QCOMPARE(shown.title(), u"Note on a selection"_s);
        QCOMPARE(shown.panel.editor().toPlainText(), u"Ask the radio."_s);
    }

    void shouldShowNothingOfAPassageThatIsGone()
    {
        Shown shown;
        shown.panel.showPassage(u"p-sand"_s);
        QVERIFY(shown.panel.text().contains(u"Sand had entered"_s));
        shown.session.removeReport(story::reportId(2));
        QVERIFY(!shown.panel.text().contains(u"Sand had entered"_s));
        QVERIFY(shown.annotations().empty());
    }

    void shouldColourMarkdownInTheNote()
    {
        Shown shown;
        shown.panel.showDiscrepancy(u"d-number"_s);
        shown.panel.editor().setNote(u"plain\n\n**strong**"_s);
        const auto formats = [&](int line) { return shown.panel.editor().document()->findBlockByLineNumber(line).layout()->formats(); };
        QTRY_VERIFY(!formats(2).isEmpty());
        QVERIFY(std::ranges::any_of(formats(2), [](const QTextLayout::FormatRange &range) { return range.format.fontWeight() >= QFont::Bold; }));
        QVERIFY(std::ranges::none_of(formats(0), [](const QTextLayout::FormatRange &range) { return range.format.fontWeight() >= QFont::Bold; }));
        QVERIFY(shown.annotations().empty());
    }

    void shouldLinkOutletAndAttributionToWhatTheySpeakOf()
    {
        Shown shown;
        shown.panel.showDiscrepancy(u"d-quote"_s);
        QSignalSpy places(&shown.panel, &InspectorPanel::placeChosen);
        QSignalSpy attributions(&shown.panel, &InspectorPanel::attributionRequested);
        const Span quote = story::find(shown.session.dossier().reports[1].report, u"Nobody panicked");
        const QString place = u":1:%1:%2"_s.arg(quote.begin).arg(quote.end);
        auto *body = shown.panel.findChild<QTextBrowser *>(u"inspectorBody"_s);
        QVERIFY(body->toHtml().contains(u"quote"_s + place));
        Q_EMIT body->anchorClicked(QUrl(u"place"_s + place));
        Q_EMIT body->anchorClicked(QUrl(u"quote"_s + place));
        Q_EMIT body->anchorClicked(QUrl(u"http"_s + place));
        QCOMPARE(places.count(), 1);
        QCOMPARE(attributions.count(), 1);
        QCOMPARE(attributions[0][0].toInt(), 1);
        QCOMPARE(attributions[0][1].value<Span>(), quote);
    }
};

QTEST_MAIN(InspectorTest)
#include "tst_inspector.moc"
