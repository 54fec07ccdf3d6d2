// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collation/matrix.h"
#include "core/export/exporter.h"
#include "core/export/htmlwriter.h"

#include <set>

namespace crossread {

/// The parts of the HTML export share this. Ids: "d3" a difference, "e3-1" its first words in their report, "m5" a row of the matrix,
/// "q2" a quote, "n1" a note, "t1-1" its words, "r2" a report, "r2-p4" its paragraph.
struct HtmlPage {
    const ExportInput &input;
    HtmlWriter &out;
    std::vector<int> findings; ///< those shown
    std::set<int> shown;       ///< the same, to ask for one
    std::vector<int> notes;    ///< those on the text
    std::vector<MatrixRow> matrix;
    std::vector<int> rowOf; ///< by discrepancy: its row, -1: none

    [[nodiscard]] const Report &report(int index) const { return input.dossier.reports[std::size_t(index)].report; }
    /// "1 Coast Courier".
    [[nodiscard]] QString titleOf(int index) const;
};

void putHtmlSummary(const HtmlPage &page);
void putHtmlKey(const HtmlPage &page);
void putHtmlMatrix(const HtmlPage &page);
void putHtmlDifferences(const HtmlPage &page);
void putHtmlQuotes(const HtmlPage &page);
void putHtmlNotes(const HtmlPage &page);
/// Every report in full. Stops early when `work` is cancelled.
void putHtmlReports(const HtmlPage &page, Work &work);

/// Where a stretch of a report begins: "r1-p3".
[[nodiscard]] QString htmlParagraphId(const Report &report, int index, Span span);

/// Words with what differs in them set off.
void putWordRuns(HtmlWriter &out, const QString &text, const std::vector<WordRun> &runs);

} // namespace crossread
