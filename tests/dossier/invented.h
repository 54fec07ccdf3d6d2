// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/engine.h"
#include "core/dossier/applied.h"
#include "core/dossier/dossier.h"

#include <QCryptographicHash>
#include <QTimeZone>

/// A dossier about an event that never was, with a comparison made by hand.
namespace crossread::invented {

using namespace Qt::Literals::StringLiterals;

inline QDateTime at(int minute)
{
    return QDateTime(QDate(2026, 3, 4), QTime(9, minute, 7, 250), QTimeZone::UTC);
}

/// The first place of `words` in `text`; the test stops where they are missing.
inline Span place(const QString &text, QStringView words)
{
    const qsizetype begin = text.indexOf(words);
    if (begin < 0)
        qFatal("no such words: %s", qPrintable(words.toString()));
    return {begin, begin + words.size()};
}

struct Line {
    ParagraphKind kind;
    QString words;
};

inline Report report(const QString &outlet, const std::vector<Line> &lines)
{
    Report report;
    for (const Line &line : lines) {
        if (!report.text.isEmpty())
            report.text += u"\n\n"_s;
        const qsizetype begin = report.text.size();
        report.text += line.words;
        report.paragraphs.push_back({{begin, report.text.size()}, line.kind});
        if (line.kind == ParagraphKind::Headline && !report.about.headline)
            report.about.headline = line.words;
    }
    report.about.outlet = outlet;
    report.source.path = u"/reports/"_s + outlet + u".txt"_s;
    report.source.bytes = report.text.toUtf8();
    report.source.sha256 = QCryptographicHash::hash(report.source.bytes, QCryptographicHash::Sha256);
    report.source.format = u"text"_s;
    report.source.charset = u"UTF-8"_s;
    report.source.importer = u"text 1"_s;
    report.source.imported = at(0);
    return report;
}

inline std::vector<Report> reports()
{
    Report coast = report(u"Coast Courier"_s,
        {{ParagraphKind::Headline, u"Harbour fire leaves 12 hurt, officials say"_s},
         {ParagraphKind::Byline, u"By Ada Finch"_s},
         {ParagraphKind::Body, u"A fire in the harbour of Port Elm on Tuesday hurt 12 people, officials said."_s},
         {ParagraphKind::Body, u"“We will find the cause,” Mayor Ines Okafor told reporters near the affected quay."_s},
         {ParagraphKind::Boilerplate, u"Sign up for our newsletter"_s},
         {ParagraphKind::Body, u"Firefighters from three towns worked through the night."_s}});
    coast.about.byline = {u"Ada Finch"_s};
    coast.about.published = u"2026-03-04"_s;
    coast.about.url = u"https://coast.example/2026/03/04/harbour-fire"_s;
    Report elm = report(u"Elm Daily"_s,
        {{ParagraphKind::Headline, u"Fifteen injured as fire sweeps Port Elm quay"_s},
         {ParagraphKind::Body, u"Fifteen people were injured when fire broke out in Port Elm’s harbour on Tuesday, police said."_s},
         {ParagraphKind::Body, u"The mayor, Ines Okafor, claimed that the city “will find the cause”."_s},
         {ParagraphKind::Body, u"A ferry to Пристань was cancelled at berth \U00010330 for the day."_s}});
    elm.about.agency = u"ENA"_s;
    Report wire = report(u"North Wire"_s,
        {{ParagraphKind::Headline, u"Port Elm fire contained"_s},
         {ParagraphKind::Dateline, u"PORT ELM"_s},
         {ParagraphKind::Body, u"A blaze in Port Elm’s harbour on Tuesday may have hurt a dozen people."_s},
         {ParagraphKind::Body, u"Firefighters from three towns worked through the night."_s}});
    return {coast, elm, wire};
}

inline Evidence evidence(const std::vector<Report> &all, int report, QStringView words)
{
    return {report, place(all[std::size_t(report)].text, words), words.toString()};
}

inline Member member(const std::vector<Report> &all, int report, QStringView words)
{
    return {report, place(all[std::size_t(report)].text, words)};
}

inline Comparison comparison(const std::vector<Report> &all)
{
    Comparison made;
    made.engine = engineName();
    made.readings.resize(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t p = 0; p < all[i].paragraphs.size(); ++p) {
            if (isProse(all[i].paragraphs[p].kind))
                made.readings[i].sentences.push_back({all[i].paragraphs[p].span, int(p)});
        }
    }
    Quote quote;
    quote.span = place(all[0].text, u"We will find the cause");
    quote.parts = {quote.span};
    quote.kind = QuoteKind::Direct;
    quote.speaker = Mention{place(all[0].text, u"Mayor Ines Okafor"), u"Ines Okafor"_s};
    quote.cue = place(all[0].text, u"told");
    quote.via = {place(all[0].text, u"reporters")};
    quote.sentence = 2;
    made.readings[0].quotes.push_back(quote);
    Quote clipped;
    clipped.span = place(all[1].text, u"will find the cause");
    clipped.kind = QuoteKind::Mixed;
    clipped.stance = Stance::Claiming;
    clipped.sentence = 2;
    made.readings[1].quotes.push_back(clipped);
    made.readings[0].figures.push_back({place(all[0].text, u"12"), 12, 12, false, false, false, false, Unit::People, u"peopl"_s});
    made.readings[1].dates.push_back({place(all[1].text, u"Tuesday"), {2026, 3, 3}, {2026, 3, 3}, 2, true});
    made.readings[1].dates.push_back({place(all[1].text, u"day"), {}, {}, 0, false});
    made.readings[1].times.push_back({place(all[1].text, u"day"), 460, -240, true, true});
    made.readings[2].names.push_back({place(all[2].text, u"Port Elm"), std::nullopt, NameKind::Place, u"Port Elm"_s});
    made.readings[2].marks.push_back({place(all[2].text, u"may"), place(all[2].text, u"may have hurt"), MarkKind::Hedge});

    made.alignment.events = {{0, 1, 2}};
    made.alignment.bases = {{0.97, 4.5, {u"Velmaria"_s}, true}};
    made.corrections = {{{{0, {0, 4}}, {1, {2, 9}}, false}}, {{0, 2, true}},
        {{{0, {5, 9}}, QuoteChoice::What::Speaker, Mention{{0, 4}, u"Ines Okafor"_s}, {}},
            {{1, {5, 9}}, QuoteChoice::What::Relay, {}, {{0, 4}}}},
        {{{1, {0, 4}}, ParagraphKind::Caption}}, {{2, Detail::Outlet, u"North Wire"_s}}};
    made.alignment.passages = {
        {u"p1"_s, Grade::Paraphrase, 0.9,
         {member(all, 0, u"A fire in the harbour of Port Elm on Tuesday hurt 12 people, officials said."),
          member(all, 1, u"Fifteen people were injured when fire broke out in Port Elm’s harbour on Tuesday, police said."),
          member(all, 2, u"A blaze in Port Elm’s harbour on Tuesday may have hurt a dozen people.")},
         {{0, 1, 0.9}, {0, 2, 0.8}}},
        {u"p2"_s, Grade::Edited, 0.85,
         {member(all, 0, u"“We will find the cause,” Mayor Ines Okafor told reporters near the affected quay."),
          member(all, 1, u"The mayor, Ines Okafor, claimed that the city “will find the cause”.")},
         {{0, 1, 0.85}}},
        {u"p3"_s, Grade::Verbatim, 1,
         {member(all, 0, u"Firefighters from three towns worked through the night."),
          member(all, 2, u"Firefighters from three towns worked through the night.")},
         {{0, 1, 1}}},
    };
    made.alignment.origins = {{{0, 2}, 0.25, u"ENA"_s, 2}};
    made.discrepancies = {
        {u"d1"_s, DiscrepancyType::Number, 0.9, u"p1"_s,
         {evidence(all, 0, u"12 people"), evidence(all, 1, u"Fifteen people")},
         {u"%1 has %2, %3 has %4."_s, {u"Coast Courier"_s, u"12"_s, u"Elm Daily"_s, u"fifteen"_s}}},
        {u"d2"_s, DiscrepancyType::Modality, 0.7, u"p1"_s,
         {evidence(all, 0, u"hurt 12 people"), evidence(all, 2, u"may have hurt")},
         {u"%1 is certain, %2 is not."_s, {u"Coast Courier"_s, u"North Wire"_s}}},
        {u"d3"_s, DiscrepancyType::Attribution, 0.6, u"p2"_s,
         {evidence(all, 0, u"told reporters"), evidence(all, 1, u"claimed")},
         {u"%1 is neutral, %2 keeps its distance."_s, {u"Coast Courier"_s, u"Elm Daily"_s}}},
        {u"d4"_s, DiscrepancyType::Omission, 0.55, {},
         {evidence(all, 1, u"A ferry to Пристань was cancelled at berth \U00010330 for the day.")},
         {u"Only %1 has this."_s, {u"Elm Daily"_s}}},
    };
    made.quoteGroups = {{{{0, 0}, {1, 0}}}};
    return made;
}

inline Dossier dossier()
{
    Dossier made;
    int number = 0;
    for (Report &each : reports())
        made.reports.push_back({u"00000000-0000-4000-8000-00000000000%1"_s.arg(++number), each});
    const std::vector<Report> all = reportsOf(made);
    made.comparison = comparison(all);
    Annotation onFinding;
    onFinding.id = u"11111111-0000-4000-8000-000000000001"_s;
    for (const Evidence &each : made.comparison->discrepancies[0].members)
        onFinding.targets.push_back(anchorAt(made.reports[std::size_t(each.report)], each.span));
    onFinding.discrepancy = u"d1"_s;
    onFinding.body = u"Ask the hospital: *officials* counted at noon, police in the evening."_s;
    onFinding.tags = {u"casualties"_s, u"ask"_s};
    onFinding.verdict = Verdict::Confirmed;
    onFinding.author = u"M. Reyes"_s;
    onFinding.created = at(10);
    onFinding.changed = at(12);
    Annotation onSelection;
    onSelection.id = u"11111111-0000-4000-8000-000000000002"_s;
    onSelection.targets = {anchorAt(made.reports[1], place(all[1].text, u"Пристань"))};
    onSelection.body = u"Which line? “Пристань” is no port."_s;
    onSelection.author = u"J. Åström"_s;
    onSelection.created = at(20);
    onSelection.changed = at(20);
    made.annotations = {onFinding, onSelection};
    Correction match;
    match.id = u"22222222-0000-4000-8000-000000000001"_s;
    match.targets = {anchorAt(made.reports[0], place(all[0].text, u"told reporters")),
                     anchorAt(made.reports[1], place(all[1].text, u"claimed")),
                     anchorAt(made.reports[2], place(all[2].text, u"fire contained"))};
    match.value = u"as both have it"_s;
    match.author = u"M. Reyes"_s;
    match.created = at(30);
    Correction event;
    event.id = u"22222222-0000-4000-8000-000000000002"_s;
    event.kind = CorrectionKind::OneEvent;
    event.targets = {{made.reports[0].id, {}, {}, {}, {}}, {made.reports[2].id, {}, {}, {}, {}}};
    event.author = u"J. Åström"_s;
    event.created = at(31);
    made.corrections = {match, event};
    made.comparison->corrections = correctionsOf(made);
    made.settings = {{u"columns"_s, u"3"_s}, {u"question"_s, u"How many were hurt?"_s}};
    made.filters = {{u"types"_s, u"number date"_s}};
    made.log = {{at(10), onFinding.author, Change::NoteAdded, onFinding.id, {}, u"Ask the hospital"_s},
                {at(12), onFinding.author, Change::NoteChanged, onFinding.id, u"Ask the hospital"_s, onFinding.body},
                {at(30), match.author, Change::CorrectionAdded, match.id, {}, u"told reporters"_s}};
    return made;
}

} // namespace crossread::invented
