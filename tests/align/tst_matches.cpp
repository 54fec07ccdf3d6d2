// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/pairs.h"
#include "core/base/sequences.h"
#include "core/reading/read.h"
#include "tests/witnesses/invented.h"
#include "tests/witnesses/witnesses.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace crossread;

/// The fast ways give what the plain ones define.
class MatchesTest : public QObject {
    Q_OBJECT

    static std::vector<PreparedReport> prepared(unsigned seed, int reports)
    {
        const std::vector<Report> told = witnesses(InventedNews(seed).reports(reports, 12));
        std::vector<Reading> readings;
        std::vector<const Report *> reportPointers;
        std::vector<const Reading *> readingPointers;
        for (const Report &report : told)
            readings.push_back(read(report));
        for (std::size_t i = 0; i < told.size(); ++i) {
            reportPointers.push_back(&told[i]);
            readingPointers.push_back(&readings[i]);
        }
        return prepare(reportPointers, readingPointers);
    }

    static std::vector<const PreparedReport *> pointersTo(const std::vector<PreparedReport> &reports)
    {
        std::vector<const PreparedReport *> pointers;
        for (const PreparedReport &report : reports)
            pointers.push_back(&report);
        return pointers;
    }

    static TermMatches sorted(TermMatches matches)
    {
        std::sort(matches.begin(), matches.end());
        return matches;
    }

    template<typename Sequence>
    static qsizetype commonByDefinition(const Sequence &one, const Sequence &other)
    {
        std::vector<std::vector<qsizetype>> table(one.size() + 1, std::vector<qsizetype>(other.size() + 1, 0));
        for (std::size_t i = 0; i < one.size(); ++i) {
            for (std::size_t j = 0; j < other.size(); ++j)
                table[i + 1][j + 1] = one[i] == other[j] ? table[i][j] + 1 : std::max(table[i][j + 1], table[i + 1][j]);
        }
        return table.back().back();
    }

private Q_SLOTS:
    void shouldMatchTermsAsWordByWord_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (const unsigned seed : {1U, 2U, 3U})
            QTest::addRow("seed %u", seed) << seed;
    }
    void shouldMatchTermsAsWordByWord()
    {
        QFETCH(unsigned, seed);
        const std::vector<PreparedReport> reports = prepared(seed, 3);
        TermMatcher matcher(pointersTo(reports));
        std::size_t alike = 0;
        for (const Segment &one : reports[0].segments) {
            matcher.take(one);
            for (const Segment &other : reports[1].segments) {
                const TermMatches expected = sorted(matchTerms(one, other));
                QVERIFY(sorted(matcher.with(other)) == expected);
                alike += std::size_t(std::count_if(expected.begin(), expected.end(),
                                                   [](const TermMatch &match) { return match.similarity < 1; }));
            }
        }
        QVERIFY(alike > 0);
    }

    void shouldGiveAPairTheFeaturesOfItsTwoSentences_data() { shouldMatchTermsAsWordByWord_data(); }
    void shouldGiveAPairTheFeaturesOfItsTwoSentences()
    {
        QFETCH(unsigned, seed);
        const std::vector<PreparedReport> reports = prepared(seed, 4);
        PairFinder finder(pointersTo(reports));
        std::size_t pairs = 0;
        for (int one = 0; one < int(reports.size()); ++one) {
            const auto later = finder.pairsWithLater(one);
            QCOMPARE(later.size(), reports.size() - std::size_t(one) - 1);
            for (std::size_t other = 0; other < later.size(); ++other) {
                for (const SegmentPair &pair : later[other]) {
                    const Features plain = compareSegments(reports[one].segments[pair.one],
                                                           reports[one + 1 + other].segments[pair.other]);
                    for (int feature = 0; feature < MarginMin; ++feature)
                        QCOMPARE(pair.features[feature], plain[feature]);
                    ++pairs;
                }
            }
        }
        QVERIFY(pairs > 50);
    }

    void shouldFindTheSamePairsBesideOtherReports()
    {
        const std::vector<PreparedReport> reports = prepared(4, 5);
        PairFinder all(pointersTo(reports));
        const std::vector<SegmentPair> among = all.pairsWithLater(1)[2];
        const std::vector<SegmentPair> alone = pairSegments(reports[1], reports[4]);
        QCOMPARE(among.size(), alone.size());
        for (std::size_t i = 0; i < among.size(); ++i) {
            QCOMPARE(among[i].one, alone[i].one);
            QCOMPARE(among[i].other, alone[i].other);
            QVERIFY(among[i].features == alone[i].features);
        }
    }

    void shouldLikeAWordAsMuchFromEitherSide()
    {
        std::vector<int> rows;
        for (const QStringView word : {u"hospital", u"clinic", u"bridge", u"harbour", u"port", u"vaccine", u"railway"})
            rows.push_back(WordVectors::rowOf(word));
        const float least = 0.35F;
        LikeWords like(least);
        for (const int row : rows)
            like.add(row);
        int alike = 0;
        for (std::size_t one = 0; one < rows.size(); ++one) {
            for (std::size_t other = 0; other < rows.size(); ++other) {
                const float similarity = WordVectors::similarity(rows[one], rows[other]);
                QCOMPARE(similarity, WordVectors::similarity(rows[other], rows[one]));
                QCOMPARE(like.similarity(int(one), int(other)), similarity >= least ? similarity : 0);
                QCOMPARE(LikeWords::holds(like.unlike(int(other)), int(one)), similarity < least);
                alike += one != other && similarity >= least;
            }
        }
        QVERIFY(alike > 0);
    }

    void shouldMeasureCommonSubsequencesOfAnyLength_data()
    {
        QTest::addColumn<int>("length");
        for (const int length : {0, 1, 2, 31, 63, 64, 65, 130})
            QTest::addRow("%d", length) << length;
    }
    void shouldMeasureCommonSubsequencesOfAnyLength()
    {
        QFETCH(int, length);
        std::mt19937 random(7);
        for (const int otherLength : {0, 1, 40, 64, 65, 100}) {
            std::vector<int> one, other;
            for (int i = 0; i < length; ++i)
                one.push_back(int(random() % 6));
            for (int i = 0; i < otherLength; ++i)
                other.push_back(int(random() % 6));
            QCOMPARE(commonSubsequence(one, other), commonByDefinition(one, other));
            QCOMPARE(commonSubsequence(other, one), commonByDefinition(one, other));
        }
    }
};

QTEST_APPLESS_MAIN(MatchesTest)
#include "tst_matches.moc"
