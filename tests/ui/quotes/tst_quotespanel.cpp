// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/story.h"
#include "ui/models/session.h"
#include "ui/panels/emptystate.h"
#include "ui/quotes/quotespanel.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class QuotesPanelTest : public QObject {
    Q_OBJECT

    Session m_session;
    std::unique_ptr<QuotesPanel> m_panel;

private Q_SLOTS:
    void init()
    {
        const Dossier dossier = story::dossier();
        m_session.show(dossier, std::make_shared<const Comparison>(story::comparison(dossier)));
        m_panel = std::make_unique<QuotesPanel>(m_session);
        m_panel->resize(900, 500);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_panel->tree().setFocus();
    }
    void cleanup() { m_panel.reset(); }

    void shouldChooseOpenAndCopyByKeyboard()
    {
        const QSignalSpy chosen(m_panel.get(), &QuotesPanel::chosen);
        const QSignalSpy opened(m_panel.get(), &QuotesPanel::opened);
        QTest::keyClick(&m_panel->tree(), Qt::Key_Home);
        QTest::keyClick(&m_panel->tree(), Qt::Key_Down);
        QCOMPARE(chosen.last(), (QVariantList{u"p-quote"_s, u"d-quote"_s}));
        QTest::keyClick(&m_panel->tree(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"Nobody panicked"_s);
        QTest::keyClick(&m_panel->tree(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][2].toInt(), 1);
        QCOMPARE(opened[0][3].value<Span>(), story::find(m_session.dossier().reports[1].report, u"Nobody panicked"));
    }

    void shouldFollowWhatIsChosenElsewhere()
    {
        const QSignalSpy chosen(m_panel.get(), &QuotesPanel::chosen);
        m_panel->setChosen(u"p-quote"_s, u"d-source"_s);
        m_panel->setChosen(u"p-quote"_s, u"d-quote"_s);
        QVERIFY(m_panel->tree().currentIndex().parent().isValid());
        m_panel->setChosen(u"p-sand"_s, {});
        QVERIFY(!m_panel->tree().currentIndex().isValid());
        QVERIFY(chosen.isEmpty());
    }

    void shouldFilterByWhatBecameOfQuotesAndSayHowManyAreHidden()
    {
        auto *clipped = m_panel->findChild<QToolButton *>(u"quotesFlag%1"_s.arg(int(QuoteFlag::Clipped)));
        QVERIFY(!clipped->isEnabled()); // there is none
        QTest::keyClicks(m_panel->findChild<QLineEdit *>(u"quotesWords"_s), u"zebra"_s);
        QCOMPARE(m_panel->hiddenText(), u"1 of 1 quotes hidden by the filter"_s);
        auto *empty = m_panel->findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        Q_EMIT empty->acted();
        QCOMPARE(m_panel->model().rowCount(), 1);
    }

    void shouldFillItsWidthWithoutScrollingSideways()
    {
        for (const int width : {900, 1300, 760}) {
            m_panel->resize(width, 500);
            QCoreApplication::processEvents();
            QVERIFY(m_panel->tree().header()->length() <= m_panel->tree().viewport()->width());
        }
    }

    void shouldSayThatThereAreNone()
    {
        m_session.close();
        auto *empty = m_panel->findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QVERIFY2(empty->text().contains(u"Nothing to compare"_s), qPrintable(empty->text()));
    }
};

QTEST_MAIN(QuotesPanelTest)
#include "tst_quotespanel.moc"
