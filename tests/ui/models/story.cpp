// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/story.h"

#include <QCryptographicHash>

namespace crossread::story {

using namespace Qt::Literals::StringLiterals;

namespace {

Report report(const QString &outlet, const QString &day, const QStringList &paragraphs)
{
    Report made;
    made.about.outlet = outlet;
    made.about.published = day;
    made.about.headline = paragraphs.front();
    for (const QString &paragraph : paragraphs) {
        if (!made.text.isEmpty())
            made.text += u"\n\n"_s;
        const qsizetype begin = made.text.size();
        made.text += paragraph;
        made.paragraphs.push_back({{begin, made.text.size()}, begin == 0 ? ParagraphKind::Headline : ParagraphKind::Body});
    }
    made.source = {outlet.toLower() + u".txt"_s, made.text.toUtf8(), QCryptographicHash::hash(made.text.toUtf8(), QCryptographicHash::Sha256), u"text"_s, u"UTF-8"_s, {}};
    return made;
}

struct Words {
    int report;
    QString words;
};

std::vector<Evidence> evidence(const Dossier &dossier, const QList<Words> &all)
{
    std::vector<Evidence> members;
    for (const Words &one : all)
        members.push_back({one.report, find(dossier.reports[std::size_t(one.report)].report, one.words), one.words});
    return members;
}

Passage passage(const Dossier &dossier, const QString &id, Grade grade, const QList<Words> &all)
{
    Passage made{id, grade, 0.9, {}, {}};
    for (const Words &one : all)
        made.members.push_back({one.report, find(dossier.reports[std::size_t(one.report)].report, one.words)});
    for (int i = 1; i < int(made.members.size()); ++i)
        made.links.push_back({0, i, 0.9});
    return made;
}

/// One sentence a paragraph is enough for these reports.
Reading reading(const Report &report)
{
    Reading made;
    for (int i = 0; i < int(report.paragraphs.size()); ++i)
        made.sentences.push_back({report.paragraphs[std::size_t(i)].span, i});
    return made;
}

} // namespace

QString reportId(int index)
{
    return u"00000000-0000-4000-8000-00000000000%1"_s.arg(index);
}

Span find(const Report &report, QStringView words)
{
    const qsizetype at = report.text.indexOf(words);
    Q_ASSERT(at >= 0 && report.text.indexOf(words, at + 1) < 0);
    return {at, at + words.size()};
}

Dossier dossier()
{
    Dossier made = dossierOf({
        report(u"Harbour Wire"_s, u"2031-03-04"_s,
            {u"Ferry drifts for hours off Lorn"_s,
                u"A ferry with 112 passengers drifted for three hours off Lorn on Tuesday after its engines failed."_s,
                u"“Nobody was hurt and nobody panicked,” harbour master Ida Brekke said."_s,
                u"The engines may have taken in sand, the operator said."_s}),
        report(u"Daily Meridian"_s, u"2031-03-05"_s,
            {u"Passengers stranded as engines fail"_s,
                u"Some 140 passengers spent three hours adrift off Lorn after a ferry lost its engines."_s,
                u"“Nobody panicked,” said Ida Brekke, the harbour master, according to Lorn Radio."_s,
                u"Sand had entered the engines."_s}),
        report(u"Coast Gazette"_s, u"2031-03-05"_s,
            {u"Ferry adrift"_s, u"A ferry carrying 112 people drifted off Lorn for three hours."_s,
                u"A tug from Skerry brought it in, the coastguard said."_s}),
    });
    for (int i = 0; i < int(made.reports.size()); ++i)
        made.reports[std::size_t(i)].id = reportId(i);
    return made;
}

Comparison comparison(const Dossier &dossier)
{
    Comparison made;
    made.engine = u"by hand"_s;
    for (const DossierReport &entry : dossier.reports)
        made.readings.push_back(reading(entry.report));
    made.readings[1].quotes.push_back({find(dossier.reports[1].report, u"Nobody panicked"), {}, QuoteKind::Direct,
        Mention{find(dossier.reports[1].report, u"Ida Brekke"), u"Ida Brekke"_s}, {}, Stance::Neutral,
        {find(dossier.reports[1].report, u"Lorn Radio")}, 2});
    made.alignment.events = {{0, 1, 2}};
    made.alignment.bases = {EventBasis{}};
    made.alignment.passages = {
        passage(dossier, u"p-drift"_s, Grade::Paraphrase,
            {{0, u"A ferry with 112 passengers drifted for three hours off Lorn on Tuesday after its engines failed."_s},
                {1, u"Some 140 passengers spent three hours adrift off Lorn after a ferry lost its engines."_s},
                {2, u"A ferry carrying 112 people drifted off Lorn for three hours."_s}}),
        passage(dossier, u"p-quote"_s, Grade::Edited,
            {{0, u"“Nobody was hurt and nobody panicked,” harbour master Ida Brekke said."_s},
                {1, u"“Nobody panicked,” said Ida Brekke, the harbour master, according to Lorn Radio."_s}}),
        passage(dossier, u"p-sand"_s, Grade::Paraphrase,
            {{0, u"The engines may have taken in sand, the operator said."_s}, {1, u"Sand had entered the engines."_s}}),
    };
    made.discrepancies = {
        {u"d-number"_s, DiscrepancyType::Number, 0.92, u"p-drift"_s,
            evidence(dossier, {{0, u"112 passengers"_s}, {1, u"Some 140 passengers"_s}, {2, u"112 people"_s}}),
            {u"%1 and %2 do not agree."_s, {u"112"_s, u"some 140"_s}}},
        {u"d-source"_s, DiscrepancyType::Attribution, 0.81, u"p-quote"_s,
            evidence(dossier, {{0, u"Ida Brekke said"_s}, {1, u"according to Lorn Radio"_s}}),
            {u"Only one report says through whom it was heard."_s, {}}},
        {u"d-quote"_s, DiscrepancyType::Quote, 0.74, u"p-quote"_s,
            evidence(dossier, {{0, u"Nobody was hurt and nobody panicked"_s}, {1, u"Nobody panicked"_s}}),
            {u"The quote is shortened in %1."_s, {u"Daily Meridian"_s}}},
        {u"d-hedge"_s, DiscrepancyType::Modality, 0.31, u"p-sand"_s,
            evidence(dossier, {{0, u"may have taken in sand"_s}, {1, u"had entered"_s}}),
            {u"%1 hedges what %2 states."_s, {u"Harbour Wire"_s, u"Daily Meridian"_s}}},
    };
    return made;
}

} // namespace crossread::story
