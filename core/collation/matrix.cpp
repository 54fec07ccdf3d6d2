// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collation/matrix.h"

#include "core/collation/rowplaces.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <map>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Who is silent, and who speaks of something else.
void setStates(MatrixRow &row, const std::vector<int> &eventOf)
{
    std::vector<int> events;
    for (std::size_t report = 0; report < row.cells.size(); ++report) {
        if (!row.cells[report].places.empty())
            events.push_back(eventOf[report]);
    }
    for (std::size_t report = 0; report < row.cells.size(); ++report) {
        MatrixCell &cell = row.cells[report];
        const bool same = std::find(events.begin(), events.end(), eventOf[report]) != events.end();
        cell.state = !cell.places.empty() ? CellState::Says : same ? CellState::Silent : CellState::OtherEvent;
        std::sort(cell.places.begin(), cell.places.end());
    }
}

/// The row in which every report of the discrepancy has its words; -1: none.
int rowHolding(const Discrepancy &discrepancy, const RowPlaces &places)
{
    std::map<int, std::map<int, bool>> reportsOf; // of each row
    std::map<int, bool> reports;
    for (const Evidence &evidence : discrepancy.members) {
        reports[evidence.report] = true;
        for (const int row : places.rowsAt(evidence.report, evidence.span))
            reportsOf[row][evidence.report] = true;
    }
    for (const auto &[row, found] : reportsOf) {
        if (found.size() == reports.size())
            return row;
    }
    return -1;
}

MatrixRow rowOf(const Discrepancy &discrepancy, int index, const std::vector<int> &eventOf)
{
    MatrixRow row{-1, std::vector<MatrixCell>(eventOf.size()), {index}};
    for (const Evidence &evidence : discrepancy.members)
        row.cells[std::size_t(evidence.report)].places.push_back(evidence.span);
    setStates(row, eventOf);
    return row;
}

std::vector<MatrixRow> passageRows(const Comparison &comparison, const std::vector<int> &eventOf)
{
    std::vector<MatrixRow> rows;
    const std::vector<Passage> &passages = comparison.alignment.passages;
    for (int i = 0; i < int(passages.size()); ++i) {
        MatrixRow row{i, std::vector<MatrixCell>(eventOf.size()), {}};
        for (const Member &member : passages[std::size_t(i)].members)
            row.cells[std::size_t(member.report)].places.push_back(member.span);
        setStates(row, eventOf);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

std::vector<MatrixRow> matrixOf(const Comparison &comparison)
{
    const std::vector<int> eventOf = eventOfEach(comparison.alignment.events, comparison.readings.size());
    std::vector<MatrixRow> rows = passageRows(comparison, eventOf);
    const RowPlaces places(rows, eventOf.size());
    QHash<QString, int> rowOfPassage;
    for (const MatrixRow &row : rows)
        rowOfPassage.insert(comparison.alignment.passages[std::size_t(row.passage)].id, row.passage);
    std::map<int, std::vector<MatrixRow>> behind; // rows of their own, by the row that they follow
    for (int i = 0; i < int(comparison.discrepancies.size()); ++i) {
        const Discrepancy &discrepancy = comparison.discrepancies[std::size_t(i)];
        const auto passage = rowOfPassage.constFind(discrepancy.passage);
        const int home = passage != rowOfPassage.cend() ? *passage : rowHolding(discrepancy, places);
        if (home >= 0)
            rows[std::size_t(home)].discrepancies.push_back(i);
        else if (!discrepancy.members.empty())
            behind[places.rowBefore(discrepancy.members.front().report, discrepancy.members.front().span.begin)].push_back(
                rowOf(discrepancy, i, eventOf));
    }
    if (behind.empty())
        return rows;
    std::vector<MatrixRow> ordered;
    const auto add = [&](int after) {
        if (const auto found = behind.find(after); found != behind.end())
            std::move(found->second.begin(), found->second.end(), std::back_inserter(ordered));
    };
    add(-1);
    for (int row = 0; row < int(rows.size()); ++row) {
        ordered.push_back(std::move(rows[std::size_t(row)]));
        add(row);
    }
    return ordered;
}

Span CellWords::find(Span ofReport) const
{
    for (const auto &[at, place] : pieces) {
        const Span shared = place.intersected(ofReport);
        if (!shared.empty())
            return {at + shared.begin - place.begin, at + shared.end - place.begin};
    }
    return {};
}

CellWords wordsOf(const MatrixCell &cell, const QString &text)
{
    CellWords words;
    for (const Span place : cell.places) {
        if (!words.text.isEmpty())
            words.text += u" […] "_s;
        words.pieces.emplace_back(words.text.size(), place);
        words.text += place.in(text);
    }
    // One character for one, so that places keep their distance.
    words.text.replace(u'\n', u' ').replace(u'\t', u' ');
    return words;
}

std::vector<std::vector<WordRun>> differencesIn(
    const MatrixRow &row, const std::vector<CellWords> &words, const Comparison &comparison, Trifles same)
{
    std::vector<Wording> variants;
    for (const CellWords &cell : words) {
        if (!cell.text.isEmpty())
            variants.push_back({cell.text, {}});
    }
    std::vector<std::vector<WordRun>> runs(words.size());
    if (variants.size() < 2)
        return runs;
    const Grade grade = row.passage < 0 ? Grade::Edited : comparison.alignment.passages[std::size_t(row.passage)].grade;
    const auto found = differingWords(
        variants, grade == Grade::Verbatim || grade == Grade::Edited ? Strictness::Wording : Strictness::Content, same);
    std::size_t next = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!words[i].text.isEmpty())
            runs[i] = found[next++];
    }
    return runs;
}

} // namespace crossread
