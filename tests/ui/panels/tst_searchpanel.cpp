// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/story.h"
#include "ui/models/session.h"
#include "ui/panels/searchpanel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

/// All places of some words, report by report.
class SearchPanelTest : public QObject {
    Q_OBJECT
private:
    struct Shown {
        Shown()
        {
            const Dossier dossier = story::dossier();
            session.show(dossier, std::make_shared<const Comparison>(story::comparison(dossier)));
            panel.resize(360, 500);
            panel.show();
        }
        /// As the window does it.
        void search(const QString &words)
        {
            panel.setWords(words);
            std::vector<std::vector<Span>> hits;
            for (const DossierReport &entry : session.dossier().reports) {
                std::vector<Span> &of = hits.emplace_back();
                const QString &text = entry.report.text;
                for (qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0; at = text.indexOf(words, at + 1, Qt::CaseInsensitive))
                    of.push_back({at, at + words.size()});
            }
            panel.setHits(hits);
        }

        Session session;
        SearchPanel panel{session};
    };

private Q_SLOTS:
    void shouldListEveryPlaceUnderItsReportWithItsNumber()
    {
        Shown shown;
        const QAbstractItemModelTester tester(&shown.panel.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        shown.search(u"engines"_s);
        const SearchModel &model = shown.panel.model();
        QCOMPARE(shown.panel.summary(), u"5 place(s) in 2 of 3 reports"_s);
        QCOMPARE(model.rowCount(), 3);
        const auto report = [&](int row) { return model.index(row, 0); };
        QCOMPARE(report(0).data().toString(), u"Harbour Wire"_s);
        QCOMPARE(report(0).data(SearchModel::CountRole).toInt(), 2);
        QCOMPARE(report(2).data(SearchModel::CountRole).toInt(), 0);
        QCOMPARE(model.rowCount(report(0)), 2);
        const auto line = model.index(0, 0, report(0)).data(SearchModel::LineRole).value<HitLine>();
        QCOMPARE(line.hit.in(line.text).toString(), u"engines"_s);
        // Whole words of its own paragraph.
        QCOMPARE(line.text, u"… for three hours off Lorn on Tuesday after its engines failed."_s);
        const auto headline = model.index(0, 0, report(1)).data(SearchModel::LineRole).value<HitLine>();
        QCOMPARE(headline.text, u"Passengers stranded as engines fail"_s);
        // A report without any has no place, one with some has its first.
        QVERIFY(!model.placeOf(report(2)));
        QCOMPARE(*model.placeOf(report(0)), *model.placeOf(model.index(0, 0, report(0))));
    }

    void shouldBeDrivenByTheKeyboard()
    {
        Shown shown;
        shown.search(u"engines"_s);
        QSignalSpy chosen(&shown.panel, &SearchPanel::chosen);
        QSignalSpy activated(&shown.panel, &SearchPanel::activated);
        QSignalSpy left(&shown.panel, &SearchPanel::left);
        QTest::keyClick(shown.panel.findChild<QLineEdit *>(u"searchWords"_s), Qt::Key_Down);
        QCOMPARE(chosen.count(), 1);
        QVERIFY(shown.panel.list().currentIndex().parent().isValid());
        QVERIFY(shown.panel.list().selectionModel()->isSelected(shown.panel.list().currentIndex()));
        QCOMPARE(chosen[0][0].toInt(), 0);
        const Span first = chosen[0][1].value<Span>();
        QCOMPARE(first.in(shown.session.dossier().reports[0].report.text).toString(), u"engines"_s);
        QTest::keyClick(&shown.panel.list(), Qt::Key_Down);
        QCOMPARE(chosen.count(), 2);
        QVERIFY(chosen[1][1].value<Span>().begin > first.begin);
        QTest::keyClick(&shown.panel.list(), Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QTest::keyClick(&shown.panel.list(), Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
    }

    void shouldListTheFirstOfManyAndSayHowManyMore()
    {
        Shown shown;
        const QAbstractItemModelTester tester(&shown.panel.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<Span> many;
        for (qsizetype at = 0; at < SearchModel::mostListed + 12; ++at)
            many.push_back({at, at + 1});
        shown.panel.setHits({many, {}, {{0, 5}}});
        const SearchModel &model = shown.panel.model();
        QCOMPARE(model.hitCount(), SearchModel::mostListed + 13);
        const QModelIndex first = model.index(0, 0);
        QCOMPARE(model.rowCount(first), SearchModel::mostListed + 1);
        const QModelIndex last = model.index(SearchModel::mostListed, 0, first);
        QCOMPARE(last.data().toString(), u"and 12 more"_s);
        QCOMPARE(model.placeOf(last)->span, many[SearchModel::mostListed]);
        shown.panel.setHits({std::vector<Span>(many.begin(), many.begin() + SearchModel::mostListed), {}, {}});
        QCOMPARE(model.rowCount(model.index(0, 0)), int(SearchModel::mostListed));
    }

    void shouldSayWhenNothingIsFound()
    {
        Shown shown;
        shown.search(u"zeppelin"_s);
        QCOMPARE(shown.panel.model().hitCount(), 0);
        QVERIFY(!shown.panel.list().isVisible());
        QVERIFY(shown.panel.summary().isEmpty());
        // Hits of other reports than these are of no use.
        shown.panel.setHits({{{0, 4}}});
        QCOMPARE(shown.panel.model().rowCount(), 0);
    }
};

QTEST_MAIN(SearchPanelTest)
#include "tst_searchpanel.moc"
