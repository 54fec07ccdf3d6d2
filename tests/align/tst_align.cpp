// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/align.h"
#include "core/reading/read.h"
#include "tests/witnesses/witnesses.h"

#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class AlignTest : public QObject {
    Q_OBJECT

    struct Told {
        std::vector<Report> reports;
        Alignment alignment;
    };

    static Told told(const QStringList &texts)
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
        result.alignment = align(reports, readingPointers, work);
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

    void shouldKeepTwoEventsApart()
    {
        const Told story = told({storyAround(u"Eleven people died."_s, 0), otherEvent,
                                 storyAround(u"At least eleven people died."_s, 1)});
        QCOMPARE(story.alignment.events, (std::vector<std::vector<int>>{{0, 2}, {1}}));
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
};

QTEST_APPLESS_MAIN(AlignTest)
#include "tst_align.moc"
