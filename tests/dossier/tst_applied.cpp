// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dossier/invented.h"

#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

/// What of the analyst's corrections reaches the comparison.
class AppliedTest : public QObject {
    Q_OBJECT
private:
    static Member member(const Dossier &dossier, int report, QStringView words)
    {
        return invented::member(reportsOf(dossier), report, words);
    }

private Q_SLOTS:
    void shouldJoinEveryTwoTargetsOfAMatch()
    {
        const Dossier dossier = invented::dossier();
        const Member one = member(dossier, 0, u"told reporters");
        const Member two = member(dossier, 1, u"claimed");
        const Member three = member(dossier, 2, u"fire contained");
        const Corrections applied = correctionsOf(dossier);
        const std::vector<MatchChoice> expected{{one, two, true}, {one, three, true}, {two, three, true}};
        QVERIFY(applied.matches == expected);
        QVERIFY(applied.events == std::vector<EventChoice>({{0, 2, true}}));
    }

    void shouldPartTheFirstTargetFromTheOthersOnly()
    {
        Dossier dossier = invented::dossier();
        dossier.corrections[0].kind = CorrectionKind::Part;
        dossier.corrections[1].kind = CorrectionKind::OtherEvent;
        const Corrections applied = correctionsOf(dossier);
        QCOMPARE(applied.matches.size(), 2u);
        for (const MatchChoice &choice : applied.matches) {
            QCOMPARE(choice.one.report, 0);
            QVERIFY(!choice.same);
        }
        QVERIFY(applied.events == std::vector<EventChoice>({{0, 2, false}}));
    }

    void shouldPartAllThatTheFirstReportHas()
    {
        Dossier dossier = invented::dossier();
        dossier.corrections[0].kind = CorrectionKind::Part;
        dossier.corrections[0].targets[2].report = dossier.reports[0].id;
        dossier.corrections[0].targets[2] = anchorAt(dossier.reports[0], member(dossier, 0, u"Ada Finch").span);
        const Corrections applied = correctionsOf(dossier);
        const Member claimed = member(dossier, 1, u"claimed");
        const std::vector<MatchChoice> expected{{member(dossier, 0, u"told reporters"), claimed, false},
                                                {claimed, member(dossier, 0, u"Ada Finch"), false}};
        QVERIFY(applied.matches == expected);
    }

    void shouldFollowItsWordsToAnotherPlaceAndItsReportToAnotherColumn()
    {
        Dossier dossier = invented::dossier();
        dossier.reports[1].report.text.prepend(u"EXTRA\n\n"_s);
        std::swap(dossier.reports[0], dossier.reports[1]);
        const Corrections applied = correctionsOf(dossier);
        QVERIFY(applied.matches.front() == (MatchChoice{member(dossier, 1, u"told reporters"), member(dossier, 0, u"claimed"), true}));
        QVERIFY(applied.events == std::vector<EventChoice>({{1, 2, true}}));
    }

    void shouldLeaveOutWhatIsLostSayWhyAndKeepTheRest()
    {
        Dossier dossier = invented::dossier();
        // The words are there once more, but not between the same neighbours.
        dossier.reports[1].report.text.replace(u"claimed"_s, u"said"_s).append(u" It was claimed before."_s);
        std::vector<TargetPlace> places = placesOf(dossier.corrections[0], dossier);
        QVERIFY(places[0].state == TargetPlace::State::Found);
        QVERIFY(places[1].state == TargetPlace::State::WordsLost);
        QCOMPARE(correctionsOf(dossier).matches.size(), 1u);
        dossier.reports.pop_back();
        places = placesOf(dossier.corrections[0], dossier);
        QVERIFY(places[2].state == TargetPlace::State::ReportGone);
        QVERIFY(correctionsOf(dossier).empty());
        QCOMPARE(dossier.corrections.size(), 2u);
    }

    void shouldNotChooseBetweenTwoPlacesOfTheSameWords()
    {
        Dossier dossier = invented::dossier();
        QString &text = dossier.reports[1].report.text;
        text = u"Said.\n\n"_s + text + u"\n\n"_s + text;
        // With both ends cut the text's own beginning and end do not tell the two apart.
        QVERIFY(placesOf(dossier.corrections[0], dossier)[1].state == TargetPlace::State::WordsLost);
    }
};

QTEST_APPLESS_MAIN(AppliedTest)
#include "tst_applied.moc"
