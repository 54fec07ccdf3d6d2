// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/markings.h"

#include <algorithm>

namespace crossread::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Author of what the program found.
QString machine()
{
    return u"Crossread"_s;
}

QString outlet(const ExportInput &input, int report)
{
    return shortTitle(input.dossier.reports[std::size_t(report)].report);
}

/// What a reader of the annotation sees: the finding with all of its evidence.
QString contentsOf(const ExportInput &input, int number)
{
    const Discrepancy &finding = input.comparison.discrepancies[std::size_t(number)];
    QString text = u"%1. %2: %3"_s.arg(QString::number(number + 1), lookOf(finding.type).label,
                                       finding.explanation.english());
    for (const Evidence &evidence : finding.members) {
        const QString &words = input.dossier.reports[std::size_t(evidence.report)].report.text;
        text += u"\n%1: “%2”"_s.arg(outlet(input, evidence.report), evidence.span.in(words));
    }
    return text + u"\nConfidence %1"_s.arg(finding.confidence, 0, 'f', 2);
}

QString contentsOf(const Annotation &annotation)
{
    QStringList lines;
    if (annotation.verdict != Verdict::None)
        lines.append(labelOf(annotation.verdict));
    if (!annotation.body.isEmpty())
        lines.append(annotation.body);
    if (!annotation.tags.isEmpty())
        lines.append(u"Tags: %1"_s.arg(annotation.tags.join(u", "_s)));
    return lines.join(u'\n');
}

class Marker {
public:
    Marker(const ExportInput &input, const SpotBoxes &boxes)
        : m_input(input)
        , m_boxes(boxes)
        , m_date(newestTime(input.dossier))
    {
    }

    std::vector<MarkedWords> all()
    {
        for (int number = 0; number < int(m_input.comparison.discrepancies.size()); ++number) {
            if (isShown(m_input, number))
                addFinding(number);
        }
        for (const int note : notesOnText(m_input))
            addNote(note);
        return std::move(m_marks);
    }

private:
    void addFinding(int number)
    {
        const Discrepancy &finding = m_input.comparison.discrepancies[std::size_t(number)];
        const TypeLook look = lookOf(finding.type);
        const QString contents = contentsOf(m_input, number);
        QString first;
        for (int member = 0; member < int(finding.members.size()); ++member) {
            const auto words = m_boxes.find({Spot::Kind::Finding, number, member});
            if (words == m_boxes.end() || words->second.empty())
                continue;
            const QString id = u"%1-%2"_s.arg(finding.id).arg(member);
            m_marks.push_back({id, look.markup, look.stroke, look.colour, false, machine(), look.label, contents, m_date,
                               m_date, words->second, {}});
            if (first.isEmpty())
                first = id;
        }
        if (first.isEmpty())
            return;
        for (const Annotation *answer : annotationsOn(m_input, finding))
            m_marks.push_back({answer->id, Markup::Highlight, Stroke::Solid, noteInk, true, answer->author,
                               u"Note on difference %1"_s.arg(number + 1), contentsOf(*answer), answer->created,
                               answer->changed, {}, first});
    }

    void addNote(int number)
    {
        const Annotation &note = m_input.dossier.annotations[std::size_t(number)];
        for (int target = 0; target < int(note.targets.size()); ++target) {
            const auto words = m_boxes.find({Spot::Kind::Note, number, target});
            if (words == m_boxes.end() || words->second.empty())
                continue;
            const QString id = target == 0 ? note.id : u"%1-%2"_s.arg(note.id).arg(target);
            m_marks.push_back({id, Markup::Highlight, Stroke::Solid, noteTint, true, note.author,
                               u"Note %1"_s.arg(noteLabel(m_input, number)), contentsOf(note), note.created, note.changed, words->second,
                               {}});
        }
    }

    const ExportInput &m_input;
    const SpotBoxes &m_boxes;
    QDateTime m_date;
    std::vector<MarkedWords> m_marks;
};

} // namespace

std::vector<MarkedWords> markings(const ExportInput &input, const SpotBoxes &boxes)
{
    return Marker(input, boxes).all();
}

std::vector<std::vector<int>> wholeEvents(const ExportInput &input)
{
    std::vector<bool> seen(input.dossier.reports.size(), false);
    std::vector<std::vector<int>> events;
    for (const std::vector<int> &event : input.comparison.alignment.events) {
        std::vector<int> reports;
        for (const int report : event) {
            if (!seen[std::size_t(report)])
                reports.push_back(report);
            seen[std::size_t(report)] = true;
        }
        if (!reports.empty())
            events.push_back(std::move(reports));
    }
    for (std::size_t report = 0; report < seen.size(); ++report) {
        if (!seen[report])
            events.push_back({int(report)});
    }
    return events;
}

QString labelOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Confirmed: return u"Confirmed"_s;
    case Verdict::Dismissed: return u"Dismissed"_s;
    case Verdict::Later: return u"To be decided later"_s;
    case Verdict::None: break;
    }
    return {};
}

} // namespace crossread::pages
