// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"
#include "ui/matrix/matrixpanel.h"
#include "ui/matrix/matrixtable.h"
#include "ui/models/overview.h"
#include "ui/models/session.h"
#include "ui/overview/overviewstrip.h"
#include "ui/quotes/quotespanel.h"
#include "ui/source/sourceeditor.h"
#include "ui/source/sourcehighlighter.h"
#include "ui/source/sourcepanel.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTreeView>

#include <cstdio>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int reportCount = 20;
constexpr int passageCount = 2000;
constexpr int quoteEvery = 4; // one sentence in so many is a quote

QString sentence(QRandomGenerator &random)
{
    static const QStringList words{u"harbour"_s, u"of"_s, u"the"_s, u"council"_s, u"ferry"_s, u"said"_s, u"crossing"_s, u"with"_s, u"on"_s,
        u"engineers"_s, u"a"_s, u"Tuesday"_s, u"lanterns"_s, u"to"_s, u"may"_s, u"quay"_s, u"and"_s, u"inspectors"_s, u"1,200"_s, u"in"_s};
    QStringList chosen;
    for (int i = 0; i < 22; ++i)
        chosen += words[random.bounded(int(words.size()))];
    return chosen.join(u' ') + u'.';
}

Dossier dossier()
{
    QRandomGenerator random(7);
    Dossier made;
    for (int report = 0; report < reportCount; ++report) {
        DossierReport entry;
        entry.id = u"00000000-0000-4000-8000-0000000000%1"_s.arg(report, 2, 10, QChar(u'0'));
        entry.report.about.outlet = u"Paper %1"_s.arg(report);
        for (int i = 0; i < passageCount; ++i) {
            const qsizetype begin = entry.report.text.size();
            entry.report.text += sentence(random);
            entry.report.paragraphs.push_back({{begin, entry.report.text.size()}, ParagraphKind::Body});
            entry.report.text += u"\n\n"_s;
        }
        entry.report.source.path = u"paper%1.html"_s.arg(report);
        entry.report.source.format = u"html"_s;
        entry.report.source.charset = u"UTF-8"_s;
        entry.report.source.bytes = "<p>" + QString(entry.report.text).replace(u"\n\n"_s, u"</p>\n<p class=\"body\">"_s).toUtf8();
        made.reports.push_back(std::move(entry));
    }
    return made;
}

/// Every passage in about a third of the reports, a difference in every fifth, a quote in every twentieth.
Comparison comparison(const Dossier &dossier)
{
    QRandomGenerator random(8);
    Comparison made;
    made.engine = u"by hand"_s;
    made.alignment.events = {{}};
    made.readings.resize(reportCount);
    for (int report = 0; report < reportCount; ++report)
        made.alignment.events.front().push_back(report);
    for (int i = 0; i < passageCount; ++i) {
        Passage passage{u"p%1"_s.arg(i), Grade(i % 4), 0.9, {}, {}};
        QuoteGroup group;
        for (int report = 0; report < reportCount; ++report) {
            if (random.bounded(3) != 0 && report != i % reportCount)
                continue;
            const Span span = dossier.reports[std::size_t(report)].report.paragraphs[std::size_t(i)].span;
            passage.members.push_back({report, span});
            if (i % quoteEvery == 0) {
                std::vector<Quote> &quotes = made.readings[std::size_t(report)].quotes;
                group.members.push_back({report, int(quotes.size())});
                Quote quote;
                quote.span = span;
                quote.kind = QuoteKind::Direct;
                quotes.push_back(quote);
            }
        }
        if (passage.members.size() > 1 && i % 5 == 0) {
            Discrepancy discrepancy{u"d%1"_s.arg(i), allDiscrepancyTypes[std::size_t(i) % allDiscrepancyTypes.size()], 0.7, passage.id, {}, {}};
            for (const Member &member : passage.members)
                discrepancy.members.push_back({member.report, {member.span.begin + 5, member.span.begin + 20}, {}});
            made.discrepancies.push_back(discrepancy);
        }
        if (group.members.size() > 1)
            made.quoteGroups.push_back(group);
        made.alignment.passages.push_back(std::move(passage));
    }
    return made;
}

QSet<QString> ids(const Comparison &comparison, int every)
{
    QSet<QString> shown;
    for (std::size_t i = 0; i < comparison.discrepancies.size(); i += std::size_t(every))
        shown.insert(comparison.discrepancies[i].id);
    return shown;
}

void measureMatrix(Session &session, const Comparison &compared)
{
    std::printf("matrix, %d reports, %d passages, %zu differences, 1600x900\n", reportCount, passageCount, compared.discrepancies.size());
    timed("rows from a comparison", 5, [&](int) { (void)matrixOf(compared); });
    timed("all that views look up", 5, [&](int) { (void)collate(session.comparison(), reportsOf(session.dossier())); });
    MatrixPanel *panel = nullptr;
    timed("made and first paint", 1, [&](int) {
        panel = new MatrixPanel(session);
        panel->model().setShown(ids(compared, 1));
        panel->resize(1600, 900);
        panel->show();
    });
    timed("change of the list's filter", 20, [&](int i) { panel->model().setShown(ids(compared, 1 + i % 2)); });
    auto *words = panel->findChild<QLineEdit *>(u"matrixWords"_s);
    timed("first letter of a filter", 1, [&](int) { words->setText(u"l"_s); });
    timed("filter by words", 20, [&](int i) { words->setText(i % 2 ? u"ferry"_s : u"lanterns quay"_s); });
    words->clear();
    auto *differences = panel->findChild<QCheckBox *>(u"matrixDifferences"_s);
    timed("filter by differences", 20, [&](int i) { differences->setChecked(i % 2 == 0); });
    timed("change of order", 20, [&](int i) { panel->model().setOrder(i % 2 ? MatrixModel::Order::Weight : MatrixModel::Order::Report, i); });
    panel->model().setOrder(MatrixModel::Order::Story);
    QScrollBar *bar = panel->table().verticalScrollBar();
    timed("scroll by 60 px", 300, [&](int) { bar->setValue(bar->value() + 60); });
    QRandomGenerator random(1);
    timed("jump to a passage", 60, [&](int) { panel->setChosen(u"p%1"_s.arg(random.bounded(passageCount)), {}); });
    timed("change of width", 20, [&](int i) { panel->resize(1600 - (i % 10) * 20, 900); });
    delete panel;
}

void measureOverview(Session &session, const Comparison &compared)
{
    const Dossier &dossier = session.dossier();
    const auto rows = [&](int every) { return StoryRows(session.collated(), ids(compared, every)); };
    std::printf("overview, %d reports, %d rows\n", reportCount, rows(1).size());
    OverviewStrip strip;
    strip.resize(1600, strip.sizeHint().height());
    std::vector<std::vector<Span>> hits(reportCount, {{100, 110}, {9000, 9010}});
    timed("signs", 10, [&](int i) { strip.setOverview(overviewOf(rows(1 + i % 2), dossier, hits), QStringList(reportCount, u"Paper"_s)); });
    strip.resize(1600, strip.sizeHint().height());
    strip.show();
    timed("new picture", 20, [&](int i) { strip.setOverview(overviewOf(rows(1 + i % 2), dossier, hits), QStringList(reportCount, u"Paper"_s)); });
    const StoryRows all = rows(1);
    timed("frames while scrolling", 100, [&](int i) {
        std::vector<std::vector<int>> seen;
        for (int report = 0; report < reportCount; ++report)
            seen.push_back(all.in(report, {i * 1000, i * 1000 + 3000}));
        strip.setVisibleRows(seen);
    });
}

void measureQuotes(Session &session)
{
    std::printf("quotes\n");
    timed("quotes from a comparison", 3, [&](int) {
        std::vector<const Report *> reports;
        for (const DossierReport &entry : session.dossier().reports)
            reports.push_back(&entry.report);
        (void)quotesOf(reports, *session.comparison());
    });
    QuotesPanel *panel = nullptr;
    timed("gathered and first paint", 1, [&](int) {
        panel = new QuotesPanel(session);
        panel->resize(1600, 900);
        panel->show();
    });
    std::printf("  %d quotes\n", panel->model().allCount());
    auto *words = panel->findChild<QLineEdit *>(u"quotesWords"_s);
    timed("filter by words", 20, [&](int i) { words->setText(i % 2 ? u"ferry"_s : u"lanterns quay"_s); });
    words->clear();
    QScrollBar *bar = panel->tree().verticalScrollBar();
    timed("scroll by 60 px", 200, [&](int) { bar->setValue(bar->value() + 60); });
    delete panel;
}

void measureSource(Session &session)
{
    std::printf("source, %.1f MB of HTML\n", double(session.dossier().reports[0].report.source.bytes.size()) / 1e6);
    SourcePanel panel(session);
    panel.resize(1600, 900);
    timed("first paint", 1, [&](int) { panel.show(); });
    timed("slice of colouring", 100, [&](int) { });
    timed("jump to a passage", 20, [&](int i) { panel.setChosen(u"p%1"_s.arg(i * 77 % passageCount), {}); });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const Dossier made = dossier();
    const Comparison compared = comparison(made);
    Session session;
    session.show(made, std::make_shared<const Comparison>(compared));
    const QStringList wanted = QApplication::arguments().mid(1); // some views alone, to look into them
    const auto wants = [&](QLatin1StringView view) { return wanted.isEmpty() || wanted.contains(view); };
    if (wants("matrix"_L1))
        measureMatrix(session, compared);
    if (wants("overview"_L1))
        measureOverview(session, compared);
    if (wants("quotes"_L1))
        measureQuotes(session);
    if (wants("source"_L1))
        measureSource(session);
    return 0;
}
