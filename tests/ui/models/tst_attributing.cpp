// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/compare.h"
#include "tests/ui/models/story.h"
#include "ui/models/attributing.h"
#include "ui/models/correcting.h"
#include "ui/models/correctionsmodel.h"
#include "ui/models/session.h"

#include <QSignalSpy>
#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

/// Who said what, what kind a paragraph is and what a report says of itself, by the analyst.
class AttributingTest : public QObject {
    Q_OBJECT
private:
    static void show(Session &session)
    {
        const Dossier dossier = story::dossier();
        session.show(dossier, std::make_shared<const Comparison>(compare(reportsOf(dossier)).value()));
    }
    static const Report &report(const Session &session, int index) { return session.dossier().reports[std::size_t(index)].report; }
    static Member member(const Session &session, int index, QStringView words) { return {index, story::find(report(session, index), words)}; }
    static QuoteSource attribution(const Session &session, const Member &stretch)
    {
        return attributionAt(*session.comparison(), stretch);
    }
    static QStringList rowOf(const CorrectionsModel &model, int row)
    {
        return QStringList{model.index(row).data(CorrectionsModel::KindRole).toString()} + model.index(row).data(CorrectionsModel::PlacesRole).toStringList();
    }

private Q_SLOTS:
    void shouldFindTheQuoteAroundAPlaceAndTheNamesNearIt()
    {
        Session session;
        show(session);
        const QuoteSource quote = attribution(session, member(session, 1, u"panicked"));
        QVERIFY(quote.isQuote);
        QCOMPARE(quote.quote.span.in(report(session, 1).text).toString(), u"Nobody panicked"_s);
        QCOMPARE(quote.speaker->name, u"Ida Brekke"_s);
        const Reading &reading = session.comparison()->readings[1];
        const QStringList names = namesNear(report(session, 1), reading, quote.quote.span.begin);
        QCOMPARE(names.front(), u"Ida Brekke"_s);
        QVERIFY(names.contains(u"Lorn Radio"_s));
        QCOMPARE(names.count(u"Ida Brekke"_s), 1);
        QVERIFY(!attribution(session, member(session, 1, u"Sand had entered")).isQuote);
    }

    void shouldFindAPlaceForWholeNamesOnly()
    {
        Session session;
        show(session);
        const Reading &reading = session.comparison()->readings[1];
        const auto words = [&](const QString &name) {
            const auto place = placeOfName(name, report(session, 1), reading, 0);
            return place ? place->in(report(session, 1).text).toString() : QString();
        };
        QCOMPARE(words(u" Lorn  Radio "_s), u"Lorn Radio"_s);
        QCOMPARE(words(u"Brek"_s), QString());
        QCOMPARE(words(u"Per Dahl"_s), QString());
        QCOMPARE(words(QString()), QString());
        // The nearest of several.
        const auto last = placeOfName(u"Lorn"_s, report(session, 1), reading, report(session, 1).text.size());
        QVERIFY(last->begin > report(session, 1).text.indexOf(u"Brekke"));
    }

    void shouldMakeACorrectionForEachThingThatChanged()
    {
        Session session;
        show(session);
        const QuoteSource before = attribution(session, member(session, 1, u"panicked"));
        const auto changed = [&](const QuoteSource &after) { return attributionChange(session.dossier(), before, after, u"Ada"_s); };
        QVERIFY(changed(before).empty());
        QuoteSource after = before;
        after.speaker = Mention{member(session, 1, u"the harbour master").span, u"The harbour master"_s};
        after.via.clear();
        const auto two = changed(after);
        QCOMPARE(two.size(), 2u);
        QVERIFY(two[0].kind == CorrectionKind::Speaker && two[1].kind == CorrectionKind::Relay);
        QCOMPARE(two[0].value, u"The harbour master"_s);
        QCOMPARE(two[0].targets[1].exact, u"the harbour master"_s);
        QCOMPARE(two[1].targets.size(), 1u);
        after.isQuote = false;
        QVERIFY(changed(after).size() == 1 && changed(after)[0].kind == CorrectionKind::NoQuote);
        QuoteSource nobody = before;
        nobody.speaker.reset();
        QVERIFY(changed(nobody)[0].value.isEmpty() && changed(nobody)[0].targets.size() == 1);
    }

    void shouldApplySpeakerAndRelayAsOneStep()
    {
        Session session;
        show(session);
        CorrectionsModel model(session);
        const Comparison comparison = *session.comparison();
        const QuoteSource before = attribution(session, member(session, 1, u"panicked"));
        QuoteSource after = before;
        after.speaker = Mention{member(session, 1, u"Lorn Radio").span, u"Lorn Radio"_s};
        after.via.clear();
        session.correct(attributionChange(session.dossier(), before, after, u"Ada"_s), u"attribution"_s);
        QCOMPARE(session.undoStack().count(), 1);
        QCOMPARE(session.undoStack().undoText(), u"attribution"_s);
        QTRY_VERIFY(session.isUpToDate());
        QVERIFY(attribution(session, member(session, 1, u"panicked")) == after);
        QCOMPARE(rowOf(model, 0), QStringList({u"Said by Lorn Radio"_s, u"Daily Meridian: “Nobody panicked”"_s}));
        QCOMPARE(rowOf(model, 1), QStringList({u"Relayed by nobody"_s, u"Daily Meridian: “Nobody panicked”"_s}));
        session.undoStack().undo();
        QTRY_VERIFY(session.isUpToDate());
        QVERIFY(session.dossier().corrections.empty());
        QVERIFY(*session.comparison() == comparison);
    }

    void shouldReadAParagraphByTheKindThatItWasGiven()
    {
        Session session;
        show(session);
        CorrectionsModel model(session);
        QSignalSpy corrected(&session, &Session::reportsCorrected);
        const Member sand = member(session, 1, u"Sand had entered");
        const auto isRead = [&] {
            return std::ranges::any_of(session.comparison()->readings[1].sentences, [&](const Sentence &s) { return s.span.overlaps(sand.span); });
        };
        QVERIFY(isRead());
        QVERIFY(!kindOf(session.dossier(), sand, ParagraphKind::Body, u"Ada"_s));
        session.correct(*kindOf(session.dossier(), sand, ParagraphKind::Boilerplate, u"Ada"_s));
        QCOMPARE(session.undoStack().undoText(), u"kind of paragraph"_s);
        QCOMPARE(corrected.count(), 1);
        QVERIFY(report(session, 1).paragraphs.back().kind == ParagraphKind::Boilerplate);
        QCOMPARE(rowOf(model, 0), QStringList({u"1 paragraph(s): Boilerplate"_s, u"Daily Meridian: “Sand had entered the engines.”"_s}));
        QTRY_VERIFY(session.isUpToDate());
        QVERIFY(!isRead());
        // Of a report that was removed and is back it is known still.
        session.removeReport(story::reportId(1));
        session.undoStack().undo();
        QVERIFY(report(session, 1).paragraphs.back().kind == ParagraphKind::Boilerplate);
        session.undoStack().undo();
        QVERIFY(report(session, 1).paragraphs.back().kind == ParagraphKind::Body);
        QTRY_VERIFY(session.isUpToDate());
        QVERIFY(isRead());
    }

    void shouldCorrectSeveralParagraphsAtOnce()
    {
        Session session;
        show(session);
        const Member all{2, {0, report(session, 2).text.size()}};
        const auto correction = kindOf(session.dossier(), all, ParagraphKind::Caption, u"Ada"_s);
        QCOMPARE(correction->targets.size(), 3u);
        session.correct(*correction);
        for (const Paragraph &paragraph : report(session, 2).paragraphs)
            QVERIFY(paragraph.kind == ParagraphKind::Caption);
    }

    void shouldCallAReportAsTheAnalystDoes()
    {
        Session session;
        show(session);
        CorrectionsModel model(session);
        QVERIFY(!detailsOf(session.dossier(), 1, {{Detail::Outlet, u" Daily  Meridian"_s}, {Detail::Agency, {}}}, u"Ada"_s));
        session.correct(*detailsOf(session.dossier(), 1,
            {{Detail::Outlet, u"Evening Meridian"_s}, {Detail::Published, u"2031-03-06"_s}, {Detail::Agency, {}}}, u"Ada"_s));
        QCOMPARE(session.undoStack().undoText(), u"details of a report"_s);
        QCOMPARE(shortTitle(report(session, 1)), u"Evening Meridian"_s);
        QCOMPARE(rowOf(model, 0), QStringList({u"Details of Evening Meridian"_s, u"Outlet: Evening Meridian"_s, u"Published: 2031-03-06"_s}));
        QTRY_VERIFY(session.isUpToDate());
        session.undoStack().undo();
        QCOMPARE(shortTitle(report(session, 1)), u"Daily Meridian"_s);
        Dossier undone = session.dossier();
        undone.log.clear(); // it tells of steps back too
        QVERIFY(undone == story::dossier());
    }
};

QTEST_MAIN(AttributingTest)
#include "tst_attributing.moc"
