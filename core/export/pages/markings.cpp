// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/markings.h"

#include "core/export/findings.h"
#include "core/export/labels.h"

namespace crossread::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Author of what the program found.
QString machine()
{
    return u"Crossread"_s;
}

/// What a reader of the annotation sees: the finding with all of its evidence.
QString contentsOf(const Edition &edition, int number)
{
    const Discrepancy &finding = edition.finding(number);
    QString text = u"%1. %2: %3"_s.arg(QString::number(number + 1), labelOf(finding.type), finding.explanation.english());
    for (const Evidence &evidence : finding.members) {
        const Report &report = edition.report(evidence.report);
        text += u"\n%1: “%2”"_s.arg(shortTitle(report), evidence.span.in(report.text));
    }
    return text + u"\nConfidence "_s + decimal(finding.confidence);
}

/// What the analyst wrote; the verdict only where it is no state of its own.
QString contentsOf(const Annotation &annotation, bool withVerdict)
{
    QStringList lines;
    if (withVerdict && annotation.verdict != Verdict::None)
        lines.append(labelOf(annotation.verdict));
    if (!annotation.body.isEmpty())
        lines.append(annotation.body);
    if (!annotation.tags.isEmpty())
        lines.append(u"Tags: %1"_s.arg(annotation.tags.join(u", "_s)));
    return lines.join(u'\n');
}

State stateOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Confirmed: return State::Accepted;
    case Verdict::Dismissed: return State::Rejected;
    case Verdict::Later: return State::Marked;
    case Verdict::None: break;
    }
    return State::None;
}

class Marker {
public:
    Marker(const Edition &edition, const SpotBoxes &boxes)
        : m_edition(edition)
        , m_boxes(boxes)
        , m_date(newestTime(edition.input.dossier))
    {
    }

    std::vector<MarkedWords> all()
    {
        for (const int number : m_edition.findings())
            addFinding(number);
        for (const int note : m_edition.notes())
            addNote(note);
        return std::move(m_marks);
    }

private:
    void addFinding(int number)
    {
        const Discrepancy &finding = m_edition.finding(number);
        const TypeLook look = m_edition.lookOf(number);
        const QString contents = contentsOf(m_edition, number);
        QString first;
        for (int member = 0; member < int(finding.members.size()); ++member) {
            const auto words = m_boxes.find({Spot::Kind::Finding, number, member});
            if (words == m_boxes.end() || words->second.empty())
                continue;
            const QString id = u"%1-%2"_s.arg(finding.id).arg(member);
            m_marks.push_back({id, look.markup, look.stroke, look.colour, machine(), labelOf(finding.type), contents, m_date, m_date,
                               words->second, {}});
            if (first.isEmpty())
                first = id;
        }
        if (first.isEmpty())
            return;
        for (const Annotation *answer : m_edition.answersTo(number))
            addAnswer(*answer, number, first);
    }

    void addAnswer(const Annotation &answer, int number, const QString &first)
    {
        MarkedWords mark{answer.id, Markup::Highlight, Stroke::Solid, noteInk, answer.author, u"Note on difference %1"_s.arg(number + 1),
                         contentsOf(answer, false), answer.created, answer.changed, {}, first};
        if (!mark.contents.isEmpty())
            m_marks.push_back(mark);
        if (answer.verdict == Verdict::None)
            return;
        mark.id += u"-verdict"_s;
        mark.subject = u"Verdict on difference %1"_s.arg(number + 1);
        mark.contents = labelOf(answer.verdict);
        mark.state = stateOf(answer.verdict);
        m_marks.push_back(std::move(mark));
    }

    void addNote(int number)
    {
        const Annotation &note = m_edition.input.dossier.annotations[std::size_t(number)];
        for (int target = 0; target < int(note.targets.size()); ++target) {
            const auto words = m_boxes.find({Spot::Kind::Note, number, target});
            if (words == m_boxes.end() || words->second.empty())
                continue;
            const QString id = target == 0 ? note.id : u"%1-%2"_s.arg(note.id).arg(target);
            m_marks.push_back({id, Markup::Highlight, Stroke::Solid, noteTint, note.author, u"Note %1"_s.arg(m_edition.noteLabel(number)),
                               contentsOf(note, true), note.created, note.changed, words->second, {}});
        }
    }

    const Edition &m_edition;
    const SpotBoxes &m_boxes;
    QDateTime m_date;
    std::vector<MarkedWords> m_marks;
};

} // namespace

std::vector<MarkedWords> markings(const Edition &edition, const SpotBoxes &boxes)
{
    return Marker(edition, boxes).all();
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

} // namespace crossread::pages
