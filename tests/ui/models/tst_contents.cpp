// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/story.h"
#include "ui/models/annotations.h"
#include "ui/models/collated.h"
#include "ui/models/contents.h"
#include "ui/models/inspection.h"

#include <QTest>

#include <algorithm>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class ContentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldShowOutletDateAndHeadlineOfEachReport()
    {
        const auto columns = columnsOf(story::dossier());
        QCOMPARE(columns.size(), 3u);
        QCOMPARE(columns[1].title, u"Daily Meridian"_s);
        QCOMPARE(columns[1].headline, u"Passengers stranded as engines fail"_s);
        QVERIFY(columns[1].date.contains(u"2031"_s));
        QCOMPARE(columns[1].paragraphs, story::dossier().reports[1].report.paragraphs);
    }

    void shouldMarkEveryMemberInItsColumnUnderOneNumber()
    {
        const Dossier dossier = story::dossier();
        const Comparison comparison = story::comparison(dossier);
        const auto marks = marksOf(dossier, &comparison, {u"d-number"_s, u"d-quote"_s});
        for (std::size_t column = 0; column < 2; ++column) {
            const auto quote = std::find_if(marks[column].begin(), marks[column].end(),
                [](const TextMark &mark) { return mark.id == "d-quote"_L1; });
            QVERIFY(quote != marks[column].end());
            QCOMPARE(quote->number, 3);
            QCOMPARE(quote->layer, MarkLayer::Discrepancy);
            QCOMPARE(quote->type, DiscrepancyType::Quote);
        }
        // Hidden ones are not marked, passages always are.
        QVERIFY(std::ranges::none_of(marks[0], [](const TextMark &mark) { return mark.id == "d-source"_L1; }));
        const auto collated = collate(std::make_shared<const Comparison>(comparison), reportsOf(dossier));
        for (int column = 0; column < 2; ++column)
            QVERIFY(collated->passageMarks(column)->find(MarkLayer::Passage, u"p-quote"_s));
    }

    void shouldMarkNotesWhereTheirWordsStandAndOnlyThere()
    {
        Dossier dossier = story::dossier();
        const Span tug = story::find(dossier.reports[2].report, u"A tug from Skerry");
        Annotation note = annotationOn(dossier, 2, tug, u"Ada"_s);
        note.body = u"Which?"_s;
        dossier.annotations.push_back(note);
        auto marks = marksOf(dossier, nullptr, {});
        QVERIFY(marks[0].empty() && marks[1].empty());
        QCOMPARE(marks[2].size(), 1u);
        QCOMPARE(marks[2].front().span, tug);
        QCOMPARE(marks[2].front().layer, MarkLayer::Note);
        // An anchor whose words are gone is not put anywhere else.
        dossier.reports[2].report.text.replace(u"Skerry"_s, u"Sanday"_s);
        QVERIFY(marksOf(dossier, nullptr, {})[2].empty());
    }

    void shouldShowTheWordsOfAWitnessInTheirSentenceWithSpeakerAndRelay()
    {
        const Dossier dossier = story::dossier();
        const Comparison comparison = story::comparison(dossier);
        const Inspection inspection = inspect(dossier, comparison, comparison.discrepancies[2]);
        QCOMPARE(inspection.witnesses.size(), 2u);
        const Witness &second = inspection.witnesses[1];
        QCOMPARE(second.outlet, u"Daily Meridian"_s);
        QCOMPARE(second.before, u"“"_s);
        QCOMPARE(second.words, u"Nobody panicked"_s);
        QVERIFY(second.after.startsWith(u",” said Ida Brekke"_s) && second.after.endsWith(u"Radio."_s));
        QCOMPARE(second.speaker, u"Ida Brekke"_s);
        QCOMPARE(second.via, QStringList{u"Lorn Radio"_s});
        QCOMPARE(inspection.silent, QStringList{u"Coast Gazette"_s});
        QCOMPARE(inspection.grade, std::optional(Grade::Edited));
    }

    void shouldWriteDatesForPeopleAndKeepTheReportsOwnClock()
    {
        QCOMPARE(dateText(std::nullopt), QString());
        QVERIFY(dateText(u"2031-03-04"_s).contains(u"4"_s));
        const QString time = dateText(u"2031-03-04T08:15:00+09:00"_s);
        QVERIFY2(time.contains(u"08:15"_s) && !time.contains(u"15:00"_s), qPrintable(time));
        QCOMPARE(dateText(u"early March"_s), u"early March"_s);
    }
};

QTEST_MAIN(ContentsTest)
#include "tst_contents.moc"
