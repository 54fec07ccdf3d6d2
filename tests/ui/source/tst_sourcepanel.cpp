// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/story.h"
#include "ui/models/session.h"
#include "ui/panels/emptystate.h"
#include "ui/source/sourceeditor.h"
#include "ui/source/sourcehighlighter.h"
#include "ui/source/sourcepanel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

/// The story; its second report was a web page.
class SourcePanelTest : public QObject {
    Q_OBJECT

    Session m_session;
    std::unique_ptr<SourcePanel> m_panel;

    void showWith(const QByteArray &page, const QString &format = u"html"_s)
    {
        Dossier dossier = story::dossier();
        Source &source = dossier.reports[1].report.source;
        source.bytes = page;
        source.format = format;
        source.path = u"meridian."_s + format;
        m_session.show(dossier, std::make_shared<const Comparison>(story::comparison(dossier)));
        m_panel = std::make_unique<SourcePanel>(m_session);
        m_panel->resize(800, 400);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    [[nodiscard]] QString marked() const
    {
        QStringList all;
        for (const QTextEdit::ExtraSelection &mark : m_panel->editor().extraSelections())
            all += mark.cursor.selectedText();
        return all.join(u'|');
    }

private Q_SLOTS:
    void cleanup() { m_panel.reset(); }

    void shouldMarkThePassageAndTheDifferenceInIt()
    {
        showWith("<p>x</p>");
        m_panel->setChosen(u"p-drift"_s, u"d-number"_s);
        QCOMPARE(m_panel->report(), 0);
        QCOMPARE(marked(), u"A ferry with 112 passengers drifted for three hours off Lorn on Tuesday after its engines failed.|112 passengers"_s);
        QVERIFY2(m_panel->placeText().contains(u"Line 3: the words stand there letter for letter"_s), qPrintable(m_panel->placeText()));
        QCOMPARE(m_panel->findChild<QLabel *>(u"sourceStatus"_s)->text(), m_panel->placeText());
    }

    void shouldFindWordsAmongMarkup()
    {
        showWith("<html>\n<body><p>Sand had <a href='#'>entered</a>&nbsp;the engines.</p>");
        m_panel->setReport(1);
        m_panel->setChosen(u"p-sand"_s, {});
        QCOMPARE(m_panel->report(), 1);
        QCOMPARE(marked(), u"Sand had <a href='#'>entered</a>&nbsp;the engines."_s);
        QVERIFY2(m_panel->placeText().contains(u"Line 2"_s) && m_panel->placeText().contains(u"markup"_s), qPrintable(m_panel->placeText()));
    }

    void shouldSayWhereItCannotTell_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("said");
        QTest::newRow("not there") << QByteArray("<p>Something else.</p>") << u"could not be found"_s;
        QTest::newRow("twice") << QByteArray("<p>Sand had entered the engines.</p><p>Sand had entered the engines.</p>") << u"not certain"_s;
        QTest::newRow("beginning") << QByteArray("<p>Sand had entered the <br> ADVERTISEMENT engines.</p>") << u"only the beginning"_s;
    }
    void shouldSayWhereItCannotTell()
    {
        QFETCH(QByteArray, page);
        QFETCH(QString, said);
        showWith(page);
        m_panel->setReport(1);
        m_panel->setChosen(u"p-sand"_s, {});
        QVERIFY2(m_panel->placeText().contains(said), qPrintable(m_panel->placeText()));
    }

    void shouldGoToAReportThatHasWhatIsChosen()
    {
        showWith("<p>x</p>");
        m_panel->setReport(2);
        m_panel->setChosen(u"p-sand"_s, {});
        QCOMPARE(m_panel->report(), 0);
        m_panel->setReport(2);
        QVERIFY2(m_panel->placeText().contains(u"says nothing"_s), qPrintable(m_panel->placeText()));
    }

    void shouldColourByTheKindOfFile()
    {
        showWith("<p class=\"a\">Sand</p>\n");
        m_panel->setReport(1);
        QTRY_VERIFY(m_panel->highlighter().isDone());
        QCOMPARE(m_panel->highlighter().definitionName(), u"HTML"_s);
        QVERIFY(m_panel->editor().document()->firstBlock().layout()->formats().size() > 2);
        // The text is the file's, letter for letter.
        QCOMPARE(m_panel->editor().toPlainText(), u"<p class=\"a\">Sand</p>\n"_s);
    }

    void shouldSayThatAFileIsNotText()
    {
        showWith(QByteArray("%PDF-1.7\n\x00\x01\x02\x00\xff", 14), u"pdf"_s);
        m_panel->setReport(1);
        auto *empty = m_panel->findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QVERIFY2(empty->text().contains(u"PDF"_s), qPrintable(empty->text()));
        m_panel->setChosen(u"p-sand"_s, {});
        QVERIFY2(m_panel->placeText().contains(u"not text"_s), qPrintable(m_panel->placeText()));
    }

    void shouldBreakEndlessLinesForTheEyeOnly()
    {
        const QByteArray page = "<p>" + QByteArray("word <b>more</b> ").repeated(20'000) + "\n<i>Sand had entered the engines.</i></p>";
        showWith(page);
        QElapsedTimer clock;
        clock.start();
        m_panel->setReport(1);
        m_panel->setChosen(u"p-sand"_s, {});
        QCOMPARE(marked(), u"Sand had entered the engines."_s);
        QVERIFY2(m_panel->placeText().contains(u"Line 2:"_s), qPrintable(m_panel->placeText()));
        QTRY_VERIFY(m_panel->highlighter().isDone());
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
        m_panel->editor().selectAll();
        QVERIFY(m_panel->copy());
        QCOMPARE(QApplication::clipboard()->text(), QString::fromUtf8(page));
    }
};

QTEST_MAIN(SourcePanelTest)
#include "tst_sourcepanel.moc"
