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

    /// On words of one report; without words on the report itself.
    static Correction correction(const Dossier &dossier, CorrectionKind kind, int report, std::initializer_list<QStringView> words, const QString &value = {})
    {
        Correction made;
        made.id = u"33333333-0000-4000-8000-00000000000%1"_s.arg(int(kind));
        made.kind = kind;
        made.value = value;
        for (const QStringView one : words)
            made.targets.push_back(anchorAt(dossier.reports[std::size_t(report)], member(dossier, report, one).span));
        if (made.targets.empty())
            made.targets.push_back({dossier.reports[std::size_t(report)].id, {}, {}, {}, {}});
        return made;
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

    void shouldSayOfItselfWhatTheAnalystSaysAndKeepWhatWasImported()
    {
        Dossier dossier = invented::dossier();
        const Dossier before = dossier;
        dossier.corrections = {correction(dossier, CorrectionKind::Details, 1, {}, detailsValue({{Detail::Outlet, u"Elm Evening"_s}, {Detail::Agency, {}}})),
            correction(dossier, CorrectionKind::Details, 1, {}, detailsValue({{Detail::Outlet, u"Elm Late"_s}}))};
        QVERIFY(correctReports(dossier));
        // Of two the later one counts.
        QCOMPARE(shortTitle(dossier.reports[1].report), u"Elm Late"_s);
        QVERIFY(asImported(dossier.reports[1]) == before.reports[1].report);
        QVERIFY(dossier.reports[0] == before.reports[0]);
        QVERIFY(!correctReports(dossier));
        const std::vector<DetailChoice> expected{{1, Detail::Agency, {}}, {1, Detail::Outlet, u"Elm Evening"_s}, {1, Detail::Outlet, u"Elm Late"_s}};
        QVERIFY(std::ranges::is_permutation(correctionsOf(dossier).details, expected));
        dossier.corrections = before.corrections;
        QVERIFY(correctReports(dossier));
        QVERIFY(dossier.reports == before.reports);
    }

    void shouldGiveAParagraphItsKindWhereverItsWordsStand()
    {
        Dossier dossier = invented::dossier();
        dossier.corrections = {correction(dossier, CorrectionKind::Kind, 0, {u"Firefighters from three towns worked through the night."}, u"boilerplate"_s)};
        QVERIFY(correctReports(dossier));
        const auto kindAt = [&] {
            const Report &report = dossier.reports[0].report;
            const qsizetype place = report.text.indexOf(u"Firefighters from three");
            const auto paragraph = std::ranges::find_if(report.paragraphs, [&](const Paragraph &p) { return p.span.contains(place); });
            return paragraph->kind;
        };
        QVERIFY(kindAt() == ParagraphKind::Boilerplate);
        Report &report = dossier.reports[0].report;
        report = asImported(dossier.reports[0]);
        dossier.reports[0].imported.reset();
        report.text.prepend(u"NEW\n\n"_s);
        for (Paragraph &paragraph : report.paragraphs)
            paragraph.span = {paragraph.span.begin + 5, paragraph.span.end + 5};
        QVERIFY(correctReports(dossier));
        QVERIFY(kindAt() == ParagraphKind::Boilerplate);
        // Gone words change nothing, and are said to be gone.
        report.text.replace(u"three towns"_s, u"some towns"_s);
        (void)correctReports(dossier);
        QVERIFY(kindAt() != ParagraphKind::Boilerplate);
        QVERIFY(placesOf(dossier.corrections[0], dossier)[0].state == TargetPlace::State::WordsLost);
    }

    void shouldAttributeAQuoteWholeOrNotAtAll()
    {
        Dossier dossier = invented::dossier();
        const std::initializer_list<QStringView> words{u"We will find the cause", u"Ada Finch"};
        dossier.corrections = {correction(dossier, CorrectionKind::Speaker, 0, words, u"Ada Finch"_s),
            correction(dossier, CorrectionKind::Relay, 0, words), correction(dossier, CorrectionKind::NoQuote, 0, {u"We will find the cause"})};
        const Member quote = member(dossier, 0, u"We will find the cause");
        const Span finch = member(dossier, 0, u"Ada Finch").span;
        const std::vector<QuoteChoice> expected{{quote, QuoteChoice::What::Speaker, Mention{finch, u"Ada Finch"_s}, {}},
            {quote, QuoteChoice::What::Relay, {}, {finch}}, {quote, QuoteChoice::What::NoQuote, {}, {}}};
        QVERIFY(correctionsOf(dossier).quotes == expected);
        dossier.reports[0].report.text.replace(u"Ada Finch"_s, u"Ada Fynch"_s);
        QVERIFY(correctionsOf(dossier).quotes == std::vector{expected[2]});
    }

    void shouldTakeNothingForDetailsButLinesOfKnownNames()
    {
        const DetailLines lines{{Detail::Headline, u"“So”"_s}, {Detail::Url, {}}};
        QVERIFY(detailsIn(detailsValue(lines)) == lines);
        for (const QString &value : {u""_s, u"{}"_s, u"[1]"_s, u"{\"outlet\":1}"_s, u"{\"editor\":\"X\"}"_s})
            QVERIFY(!detailsIn(value));
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
