// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/align.h"
#include "core/reading/read.h"
#include "tests/witnesses/witnesses.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class AlignTest : public QObject {
    Q_OBJECT

    struct Told {
        std::vector<Report> reports;
        Alignment alignment;
    };

    static Told told(const QStringList &texts, const Corrections &corrections = {})
    {
        Told result{witnesses(texts), {}};
        std::vector<Reading> readings;
        for (const Report &report : result.reports)
            readings.push_back(read(report));
        std::vector<const Report *> reports;
        std::vector<const Reading *> readingPointers;
        for (std::size_t i = 0; i < readings.size(); ++i) {
            reports.push_back(&result.reports[i]);
            readingPointers.push_back(&readings[i]);
        }
        Work work;
        result.alignment = align(reports, readingPointers, corrections, work);
        return result;
    }

    /// The passage with a member that holds `words`; nullptr where there is none.
    static const Passage *passageWith(const Told &told, QStringView words)
    {
        for (const Passage &passage : told.alignment.passages) {
            for (const Member &member : passage.members) {
                if (member.span.in(told.reports[member.report].text).contains(words))
                    return &passage;
            }
        }
        return nullptr;
    }

    static const inline QString otherEvent
        = u"The central bank of Velmaria raised its main interest rate to 6.5 percent on Monday.\n\n"
          "Governor Anselm Krohn cited rising food prices and a weak currency.\n\n"
          "Economists had expected no change before the spring.\n"_s;

private Q_SLOTS:
    void shouldGradeByWording_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<Grade>("grade");
        const QString union_ = u"The captain of the ferry had asked the port authority twice for a pilot that evening."_s;
        QTest::newRow("same words") << union_ << union_ << Grade::Verbatim;
        QTest::newRow("other marks and case")
            << u"The captain told the “Courier” that the radar had failed."_s
            << u"The captain told the \"Courier\" that the radar had failed."_s << Grade::Verbatim;
        QTest::newRow("a word changed")
            << union_
            << u"The captain of the ferry had asked the port authority twice for a tug that evening."_s << Grade::Edited;
        QTest::newRow("said anew")
            << union_ << u"Twice on that evening a pilot was requested from the port authority by the ferry's captain."_s
            << Grade::Paraphrase;
    }
    void shouldGradeByWording()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(Grade, grade);
        const Told story = told({storyAround(one, 0), storyAround(other, 1)});
        const Passage *passage = passageWith(story, one.first(20));
        QVERIFY(passage);
        QCOMPARE(passage->grade, grade);
        QVERIFY(passage->score >= 0.5);
    }

    void shouldGradeSentencesWithoutAContext_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<Grade>("grade");
        QTest::newRow("same words") << u"The harbour board dismissed its chief engineer on Friday after the second collapse of the quay."_s << Grade::Verbatim;
        QTest::newRow("a word changed") << u"The harbour board dismissed its chief engineer on Friday after the third collapse of the quay."_s << Grade::Edited;
        QTest::newRow("said anew") << u"On Friday, after the quay collapsed for a second time, the chief engineer was dismissed by the harbour board."_s << Grade::Paraphrase;
        QTest::newRow("another statement about them")
            << u"The chief engineer of the harbour board had warned of a collapse of the quay in a letter to the ministry last spring."_s << Grade::Related;
    }
    void shouldGradeSentencesWithoutAContext()
    {
        QFETCH(QString, other);
        QFETCH(Grade, grade);
        const Told story = told({u"The harbour board dismissed its chief engineer on Friday after the second collapse of the quay."_s, other});
        QCOMPARE(story.alignment.passages.size(), std::size_t(1));
        QCOMPARE(story.alignment.passages.front().grade, grade);
    }

    void shouldKeepTwoEventsApart()
    {
        const Told story = told({storyAround(u"Eleven people died."_s, 0), otherEvent,
                                 storyAround(u"At least eleven people died."_s, 1)});
        QCOMPARE(story.alignment.events, (std::vector<std::vector<int>>{{0, 2}, {1}}));
    }

    void shouldSayWhyReportsAreOneEvent()
    {
        const Told story = told({storyAround(u"Eleven people died."_s, 0), otherEvent,
                                 storyAround(u"At least eleven people died."_s, 1)});
        const std::vector<EventBasis> &bases = story.alignment.bases;
        QCOMPARE(bases.size(), std::size_t(2));
        QVERIFY(bases[0].probability > 0.9);
        QVERIFY(bases[0].statements > 2);
        QVERIFY(!bases[0].decided);
        QVERIFY(!bases[0].names.isEmpty());
        for (const QString &name : bases[0].names) {
            QVERIFY(story.reports[0].text.contains(name));
            QVERIFY(story.reports[2].text.contains(name));
        }
        QVERIFY(bases[1].names.isEmpty());
    }

    void shouldFollowTheAnalystAboutEvents()
    {
        const QStringList texts{storyAround(u"Eleven people died."_s, 0), otherEvent,
                                storyAround(u"At least eleven people died."_s, 1)};
        const Told joined = told(texts, {{}, {{0, 1, true}, {1, 2, true}}});
        QCOMPARE(joined.alignment.events, (std::vector<std::vector<int>>{{0, 1, 2}}));
        QVERIFY(joined.alignment.bases[0].decided);
        const Told parted = told(texts, {{}, {{2, 0, false}}});
        QCOMPARE(parted.alignment.events, (std::vector<std::vector<int>>{{0}, {1}, {2}}));
        const Told changedMind = told(texts, {{}, {{2, 0, false}, {0, 2, true}}});
        QCOMPARE(changedMind.alignment.events, (std::vector<std::vector<int>>{{0, 2}, {1}}));
    }

    void shouldAlignWhatTheAnalystMatched()
    {
        const QString odd = u"The weather office kept silent all week."_s;
        const QString strange = u"Not one forecaster was willing to talk."_s;
        const QStringList texts{storyAround(odd, 0), storyAround(strange, 1)};
        QVERIFY(!passageWith(told(texts), strange));
        const auto memberAt = [&](int report, const QString &words) {
            const qsizetype at = witnesses(texts)[std::size_t(report)].text.indexOf(words);
            return Member{report, {at, at + words.size()}};
        };
        const Member one = memberAt(0, odd);
        const Member other = memberAt(1, strange);
        for (const MatchChoice &choice : {MatchChoice{one, other, true}, MatchChoice{other, one, true}}) {
            const Told story = told(texts, {{choice}, {}});
            const Passage *passage = passageWith(story, strange);
            QVERIFY(passage);
            QCOMPARE(passage->members, (std::vector<Member>{one, other}));
            QCOMPARE(passage->score, 1.0);
            QCOMPARE(passage->grade, Grade::Paraphrase);
        }
        QVERIFY(!passageWith(told(texts, {{{one, other, true}, {other, one, false}}, {}}), strange));
    }

    void shouldNeverAlignWhatTheAnalystKeptApart()
    {
        const QString words = u"Eleven people died."_s;
        const QStringList texts{storyAround(words, 0), storyAround(words, 1), storyAround(words, 2)};
        const Told before = told(texts);
        const Passage *together = passageWith(before, words);
        QVERIFY(together);
        QCOMPARE(together->members.size(), std::size_t(3));
        const Told after = told(texts, {{{together->members[0], together->members[2], false}}, {}});
        int holding = 0;
        for (const Passage &passage : after.alignment.passages) {
            std::set<int> reports;
            for (const Member &member : passage.members) {
                if (member.span.in(after.reports[member.report].text).contains(words))
                    reports.insert(member.report);
            }
            holding += !reports.empty();
            QVERIFY(!(reports.contains(0) && reports.contains(2)));
        }
        QVERIFY(holding >= 1);
    }

    void shouldGatherAllWitnessesOfAStatement()
    {
        const Told story = told({storyAround(u"Eleven people died."_s, 0), storyAround(u"Eleven people died."_s, 1),
                                 storyAround(u"Eleven people died."_s, 2)});
        const Passage *passage = passageWith(story, u"struck the breakwater");
        QVERIFY(passage);
        QCOMPARE(passage->members.size(), std::size_t(3));
    }

    void shouldNameOnlyPlacesThatExist()
    {
        const Told story = told({storyAround(u"Eleven people died."_s, 0), storyAround(u"Nine people died."_s, 1),
                                 otherEvent});
        QVERIFY(!story.alignment.passages.empty());
        for (const Passage &passage : story.alignment.passages) {
            QVERIFY(passage.members.size() >= 2);
            QVERIFY(std::is_sorted(passage.members.begin(), passage.members.end()));
            for (const Member &member : passage.members) {
                QVERIFY(!member.span.empty());
                QVERIFY(member.span.end <= story.reports[member.report].text.size());
            }
            for (const Link &link : passage.links) {
                QVERIFY(link.first < link.second && link.second < int(passage.members.size()));
                QVERIFY(passage.members[link.first].report != passage.members[link.second].report);
                QVERIFY(link.score >= 0 && link.score <= 1);
            }
        }
    }

    void shouldCallCopiesOneOrigin()
    {
        const Told story = told({storyAround(u"Eleven people died."_s, 0), storyAround(u"Eleven people died."_s, 0),
                                 storyAround(u"The toll may rise further."_s, 1)});
        const std::vector<Origin> &origins = story.alignment.origins;
        QVERIFY(!origins.empty());
        for (const Origin &origin : origins)
            QCOMPARE(origin.share > 0.95, (origin.reports == std::vector<int>{0, 1}));
        QCOMPARE(origins.front().reports, (std::vector<int>{0, 1}));
    }

    void shouldCallAllEchoesOfOneTextOneOrigin()
    {
        const QString wire = storyAround(u"Eleven people died."_s, 0);
        QStringList texts{wire, wire + u"\nThe mayor asked residents to stay away.\n"_s, u"Marianne sinks\n\n"_s + wire, otherEvent};
        const Told story = told(texts);
        const auto all = std::ranges::find(story.alignment.origins, std::vector<int>{0, 1, 2}, &Origin::reports);
        QVERIFY(all != story.alignment.origins.end());
        QVERIFY(all->share > 0.8);
        QVERIFY(!all->earliest);
    }

    void shouldSayWhichEchoCameFirst()
    {
        const QString wire = storyAround(u"Eleven people died."_s, 0);
        const auto dated = [&](QStringView day) { return u"Published: %1\n\n"_s.arg(day) + wire; };
        const auto earliest = [&](const Told &story) { return story.alignment.origins.front().earliest; };
        QCOMPARE(earliest(told({dated(u"2024-05-04"), dated(u"2024-05-02")})), std::optional(1));
        QCOMPARE(earliest(told({dated(u"2024-05-04"), dated(u"2024-05-04")})), std::nullopt);
        QCOMPARE(earliest(told({dated(u"2024-05-04"), wire})), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(AlignTest)
#include "tst_align.moc"
