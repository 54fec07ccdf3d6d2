// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/bands.h"

#include <QTest>

using namespace crossread;
using namespace crossread::pages;

namespace {

/// A passage by the places of its members, -1 for none; every member is ten long.
Passage passage(const std::vector<int> &places, Grade grade = Grade::Edited)
{
    Passage made;
    made.grade = grade;
    made.score = 1;
    for (std::size_t report = 0; report < places.size(); ++report) {
        if (places[report] >= 0)
            made.members.push_back({int(report), {places[report], places[report] + 10}});
    }
    return made;
}

std::vector<int> chosen(std::vector<Passage> passages, const std::vector<int> &columns, std::size_t reports = 3)
{
    Comparison comparison;
    comparison.readings.resize(reports);
    comparison.alignment.passages = std::move(passages);
    std::vector<int> indices;
    for (const Band &band : chooseBands(comparison, columns))
        indices.push_back(band.passage);
    return indices;
}

} // namespace

class BandsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldLevelPassagesInTheOrderOfEveryColumn()
    {
        QCOMPARE(chosen({passage({50, 60, -1}), passage({0, 0, 0}), passage({-1, 90, 30})}, {0, 1, 2}),
                 (std::vector{1, 0, 2}));
    }

    void shouldLeaveOutTheLesserOfTwoThatCross()
    {
        QCOMPARE(chosen({passage({0, 50, -1}), passage({50, 0, 10})}, {0, 1, 2}), std::vector{1});
    }

    void shouldSeeCrossingsThroughAThirdColumn()
    {
        // 0 before 1 in A, 1 before 2 in B, 2 before 0 in C: no order holds all three.
        const std::vector<int> levelled
            = chosen({passage({0, -1, 50}), passage({50, 0, -1}), passage({-1, 50, 0})}, {0, 1, 2});
        QCOMPARE(levelled.size(), 2u);
    }

    void shouldLevelOnlyWhatTwoColumnsOfTheGroupShare()
    {
        QCOMPARE(chosen({passage({0, 0, -1}), passage({20, -1, 20})}, {0, 1}), std::vector{0});
        QCOMPARE(chosen({passage({0, 0, 0})}, {2}), std::vector<int>());
    }

    void shouldNotLevelWhatIsOnlyRelated()
    {
        QCOMPARE(chosen({passage({0, 0, -1}, Grade::Related)}, {0, 1, 2}), std::vector<int>());
    }

    void shouldBreakOnlyBeforeASentence()
    {
        Comparison comparison;
        comparison.readings.resize(2);
        comparison.readings[0].sentences = {{{0, 20}, 0}, {{21, 60}, 0}};
        comparison.alignment.passages = {passage({30, 5})};
        const std::vector<Band> bands = chooseBands(comparison, {0, 1});
        QCOMPARE(bands.size(), 1u);
        QCOMPARE(bands[0].starts[0], (Band::Start{0, 21}));
        QCOMPARE(bands[0].starts[1], (Band::Start{1, 5}));
    }

    void shouldCutManyReportsIntoEvenGroups_data()
    {
        QTest::addColumn<int>("reports");
        QTest::addColumn<QList<int>>("sizes");
        QTest::newRow("1") << 1 << QList<int>{1};
        QTest::newRow("4") << 4 << QList<int>{4};
        QTest::newRow("5") << 5 << QList<int>{3, 2};
        QTest::newRow("9") << 9 << QList<int>{3, 3, 3};
    }
    void shouldCutManyReportsIntoEvenGroups()
    {
        QFETCH(int, reports);
        QFETCH(QList<int>, sizes);
        std::vector<int> all;
        for (int i = 0; i < reports; ++i)
            all.push_back(i * 2);
        QList<int> found;
        std::vector<int> joined;
        for (const std::vector<int> &group : columnGroups(all, 4)) {
            found.append(int(group.size()));
            joined.insert(joined.end(), group.begin(), group.end());
        }
        QCOMPARE(found, sizes);
        QCOMPARE(joined, all);
    }
};

QTEST_APPLESS_MAIN(BandsTest)
#include "tst_bands.moc"
