// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/story.h"
#include "ui/models/annotations.h"
#include "ui/models/overview.h"

#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class OverviewTest : public QObject {
    Q_OBJECT

    Dossier m_dossier = story::dossier();
    const Comparison m_comparison = story::comparison(m_dossier);
    const std::shared_ptr<const Collated> m_collated = collate(std::make_shared<const Comparison>(m_comparison), reportsOf(m_dossier));

    [[nodiscard]] StoryRows rows(const QSet<QString> &shown = {}) const { return {m_collated, shown}; }

private Q_SLOTS:
    void init() { m_dossier = story::dossier(); }

    void shouldShowWhoSaysWhat()
    {
        const Overview overview = overviewOf(rows({u"d-quote"_s}), m_dossier, {});
        QCOMPARE(overview.reports, 3);
        QCOMPARE(overview.rows, 3);
        QCOMPARE(overview.at(0, 0), OverviewSigns(OverviewSign::Words));
        QCOMPARE(overview.at(1, 1), OverviewSign::Words | OverviewSign::Difference);
        QCOMPARE(overview.at(2, 1), OverviewSigns());
        QCOMPARE(overview.grade(1), Grade::Edited);
    }

    void shouldTellSettledDifferencesFromOpenOnes()
    {
        Annotation verdict = annotationOn(m_dossier, m_comparison.discrepancies[2], u"Ada"_s);
        verdict.verdict = Verdict::Dismissed;
        m_dossier.annotations = {verdict};
        QCOMPARE(overviewOf(rows({u"d-quote"_s}), m_dossier, {}).at(0, 1), OverviewSign::Words | OverviewSign::Settled);
        m_dossier.annotations[0].verdict = Verdict::Later;
        QCOMPARE(overviewOf(rows({u"d-quote"_s}), m_dossier, {}).at(0, 1), OverviewSign::Words | OverviewSign::Difference);
    }

    void shouldShowNotesAndHitsWithThePassageBeforeThem()
    {
        const Report &report = m_dossier.reports[2].report;
        const Span tug = story::find(report, u"A tug from Skerry");
        Annotation note = annotationOn(m_dossier, 2, tug, u"Ada"_s);
        note.body = u"Which?"_s;
        m_dossier.annotations = {note};
        const Overview overview = overviewOf(rows(), m_dossier, {{}, {}, {{0, 5}, tug}});
        QCOMPARE(overview.at(2, 0), OverviewSign::Words | OverviewSign::Note | OverviewSign::Hit);
        QCOMPARE(overview.at(2, 1), OverviewSigns());
    }

    void shouldKnowTheRowsInSight()
    {
        const Report &report = m_dossier.reports[0].report;
        const Span quote = story::find(report, u"nobody panicked");
        QCOMPARE(rows().in(0, quote), std::vector<int>{1});
        QCOMPARE(rows().in(0, {0, report.text.size()}), (std::vector<int>{0, 1, 2}));
        QVERIFY(rows().in(2, quote.united({0, 1})).size() == 1);
    }
};

QTEST_APPLESS_MAIN(OverviewTest)
#include "tst_overview.moc"
