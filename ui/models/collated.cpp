// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/collated.h"

#include <QThreadPool>

namespace crossread {

namespace {

template<typename Item>
QHash<QString, int> indicesById(const std::vector<Item> &items)
{
    QHash<QString, int> indices;
    indices.reserve(qsizetype(items.size()));
    for (int i = int(items.size()) - 1; i >= 0; --i) // the first of an id is found
        indices.insert(items[std::size_t(i)].id, i);
    return indices;
}

std::vector<const Report *> pointersTo(const std::vector<Report> &reports)
{
    std::vector<const Report *> pointers;
    for (const Report &report : reports)
        pointers.push_back(&report);
    return pointers;
}

} // namespace

Collated::Collated(std::shared_ptr<const Comparison> comparison, const std::vector<Report> &reports, Trifles same)
    : m_comparison(std::move(comparison)), m_rows(matrixOf(*m_comparison)), m_places(m_rows, reports.size()),
      m_passages(indicesById(m_comparison->alignment.passages)), m_discrepancies(indicesById(m_comparison->discrepancies)), m_same(same),
      m_quotes(quotesOf(pointersTo(reports), *m_comparison, same))
{
    findRows();
    readRows();
    markPassages(reports);
}

void Collated::findRows()
{
    m_rowOfPassage.assign(m_comparison->alignment.passages.size(), -1);
    m_rowOfDiscrepancy.assign(m_comparison->discrepancies.size(), -1);
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const MatrixRow &at = m_rows[std::size_t(row)];
        if (at.passage >= 0)
            m_rowOfPassage[std::size_t(at.passage)] = row;
        for (const int discrepancy : at.discrepancies)
            m_rowOfDiscrepancy[std::size_t(discrepancy)] = row;
    }
}

void Collated::readRows()
{
    m_says.assign(m_comparison->readings.size(), std::vector<bool>(m_rows.size(), false));
    m_grades.reserve(m_rows.size());
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const int passage = m_rows[row].passage;
        if (passage < 0)
            m_lone.push_back(int(row));
        m_grades.push_back(passage < 0 ? Grade::Related : m_comparison->alignment.passages[std::size_t(passage)].grade);
        for (std::size_t report = 0; report < m_says.size(); ++report)
            m_says[report][row] = !m_rows[row].cells[report].places.empty();
    }
}

void Collated::markPassages(const std::vector<Report> &reports)
{
    std::vector<std::vector<TextMark>> marks(reports.size());
    for (const Passage &passage : m_comparison->alignment.passages) {
        TextMark mark;
        mark.layer = MarkLayer::Passage;
        mark.id = passage.id;
        mark.grade = passage.grade;
        mark.confidence = passage.score;
        for (const Member &member : passage.members) {
            mark.span = member.span;
            marks[std::size_t(member.report)].push_back(mark);
        }
    }
    for (std::size_t i = 0; i < reports.size(); ++i)
        m_marks.push_back(std::make_shared<const MarkIndex>(std::move(marks[i]), reports[i].text.size()));
}

const Passage *Collated::passage(const QString &id) const
{
    const int index = m_passages.value(id, -1);
    return index < 0 ? nullptr : &m_comparison->alignment.passages[std::size_t(index)];
}

const Discrepancy *Collated::discrepancy(const QString &id) const
{
    const int index = discrepancyIndex(id);
    return index < 0 ? nullptr : &m_comparison->discrepancies[std::size_t(index)];
}

int Collated::rowOfPassage(const QString &id) const
{
    const int index = m_passages.value(id, -1);
    return index < 0 ? -1 : m_rowOfPassage[std::size_t(index)];
}

int Collated::rowOfDiscrepancy(int index) const
{
    return index < 0 ? -1 : m_rowOfDiscrepancy[std::size_t(index)];
}

std::shared_ptr<const Collated> collate(std::shared_ptr<const Comparison> comparison, const std::vector<Report> &reports, Trifles same)
{
    if (!comparison || comparison->readings.size() != reports.size())
        return nullptr;
    return {new Collated(std::move(comparison), reports, same),
        [](const Collated *gone) { QThreadPool::globalInstance()->start([gone] { delete gone; }); }};
}

} // namespace crossread
