// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collation/sameness.h"
#include "tests/ui/models/story.h"
#include "ui/models/quotesmodel.h"
#include "ui/models/session.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

/// The story, with the same quote in two of its reports.
class QuotesModelTest : public QObject {
    Q_OBJECT

    Session m_session;

private Q_SLOTS:
    void init()
    {
        const Dossier dossier = story::dossier();
        Comparison comparison = story::comparison(dossier);
        const Report &wire = dossier.reports[0].report;
        Quote quote;
        quote.span = story::find(wire, u"Nobody was hurt and nobody panicked");
        quote.kind = QuoteKind::Direct;
        quote.speaker = Mention{story::find(wire, u"Ida Brekke"), u"Ida Brekke"_s};
        comparison.readings[0].quotes = {quote};
        comparison.quoteGroups = {{{{0, 0}, {1, 0}}}};
        m_session.show(dossier, std::make_shared<const Comparison>(comparison));
    }

    void shouldShowEachQuoteOnceWithItsVariants()
    {
        QuotesModel model(m_session);
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0); // not wanted yet
        model.setActive(true);
        QCOMPARE(model.rowCount(), 1);
        const QModelIndex quote = model.index(0, 0);
        const auto heading = quote.data(QuotesModel::HeadingRole).value<QuoteHeading>();
        QCOMPARE(heading.speaker, u"Ida Brekke"_s);
        QCOMPARE(heading.outlets, (QStringList{u"Harbour Wire"_s, u"Daily Meridian"_s}));
        QCOMPARE(heading.flags, QuoteFlag::Clipped | QuoteFlag::RelayDropped);
        QCOMPARE(model.rowCount(quote), 2);
        const auto text = [&](int row, QuotesModel::Column column) { return model.index(row, column, quote).data().toString(); };
        QCOMPARE(text(0, QuotesModel::WordsColumn), u"“Nobody was hurt and nobody panicked”"_s);
        QCOMPARE(text(0, QuotesModel::FlagsColumn), u"relay dropped"_s);
        QCOMPARE(text(1, QuotesModel::RelayColumn), u"Lorn Radio"_s);
        QCOMPARE(text(1, QuotesModel::FlagsColumn), u"clipped"_s);
    }

    void shouldMarkAndFlagAnewWhenOtherThingsCountAsTheSame()
    {
        Dossier dossier = m_session.dossier();
        dossier.reports[1].report.text.replace(u"Nobody panicked"_s, u"Nobody Panicked"_s);
        m_session.show(dossier, m_session.comparison());
        QuotesModel model(m_session);
        QAbstractItemModelTester tester(&model);
        model.setActive(true);
        const auto flags = [&] { return model.index(1, QuotesModel::FlagsColumn, model.index(0, 0)).data().toString(); };
        const auto runs = [&] { return model.index(0, QuotesModel::WordsColumn, model.index(0, 0)).data(QuotesModel::LineRole).value<QuoteLine>().runs; };
        QCOMPARE(flags(), u"clipped"_s);
        const auto before = runs();
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        m_session.setSetting(u"columns"_s, u"3"_s);
        QCOMPARE(reset.count(), 0);
        m_session.setSame(Trifle::Case, false);
        QCOMPARE(flags(), u"reworded"_s);
        QVERIFY(runs() != before);
        m_session.undoStack().undo();
        QCOMPARE(flags(), u"clipped"_s);
        QCOMPARE(runs(), before);
    }

    void shouldFlagByWhatCountsAsTheSameWhenItIsFirstShown()
    {
        Dossier dossier = m_session.dossier();
        dossier.reports[1].report.text.replace(u"Nobody panicked"_s, u"Nobody Panicked"_s);
        m_session.show(dossier, m_session.comparison());
        QuotesModel model(m_session);
        m_session.setSame(Trifle::Case, false);
        model.setActive(true);
        QCOMPARE(model.index(1, QuotesModel::FlagsColumn, model.index(0, 0)).data().toString(), u"reworded"_s);
    }

    void shouldReadBackWhatCountsAsTheSame()
    {
        for (int i = 0; i < 64; ++i) {
            const Trifles same = Trifles::fromInt(i);
            QCOMPARE(samenessOf({{samenessSetting, textOf(same)}}), same);
        }
        QVERIFY(textOf(usualTrifles).isEmpty());
        QCOMPARE(samenessOf({}), usualTrifles);
    }

    void shouldMarkTheWordsThatWereLeftOut()
    {
        QuotesModel model(m_session);
        model.setActive(true);
        const auto line = model.index(0, 0, model.index(0, 0)).data(QuotesModel::LineRole).value<QuoteLine>();
        QCOMPARE(line.runs.size(), 1u);
        QCOMPARE(line.runs[0].span.in(line.words), u"was hurt and nobody");
    }

    void shouldFilter()
    {
        QuotesModel model(m_session);
        QAbstractItemModelTester tester(&model);
        model.setActive(true);
        for (const QuotesModel::Filter &passing : {QuotesModel::Filter{u"brekke hurt"_s, {}, true}, QuotesModel::Filter{{}, QuoteFlag::Clipped, false}}) {
            model.setFilter(passing);
            QCOMPARE(model.rowCount(), 1);
        }
        model.setFilter({{}, QuoteFlag::OtherSpeaker, false});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.hiddenCount(), 1);
        QCOMPARE(model.flagCounts(), (QMap<QuoteFlag, int>{{QuoteFlag::Clipped, 1}, {QuoteFlag::RelayDropped, 1}}));
    }

    void shouldKnowWhereAQuoteBelongs()
    {
        QuotesModel model(m_session);
        model.setActive(true);
        const QModelIndex second = model.index(1, 0, model.index(0, 0));
        QCOMPARE(model.discrepancyOf(second), u"d-quote"_s);
        QCOMPARE(model.passageOf(second), u"p-quote"_s);
        QCOMPARE(model.find({}, u"d-quote"_s), model.index(0, 0, model.index(0, 0)));
        QVERIFY(!model.find(u"p-sand"_s, {}).isValid());
        QCOMPARE(model.variantOf(model.index(0, 0))->report, 0); // the fullest
    }

    void shouldFollowTheSession()
    {
        QuotesModel model(m_session);
        QAbstractItemModelTester tester(&model);
        model.setActive(true);
        m_session.removeReport(story::reportId(0));
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.text(TableFormat::Tsv).startsWith(u"No.\tOutlet\t"_s));
    }
};

QTEST_MAIN(QuotesModelTest)
#include "tst_quotesmodel.moc"
