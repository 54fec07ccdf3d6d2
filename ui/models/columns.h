// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/discrepancy.h"
#include "core/report/report.h"

#include <QString>

#include <vector>

namespace crossread {

enum class MarkLayer { Passage, Discrepancy, Note, Hit };

/// One marked stretch of a column's text: what the view paints behind, under and beside the words.
struct TextMark {
    Span span;
    MarkLayer layer = MarkLayer::Passage;
    QString id;     ///< Passage::id, Discrepancy::id or Annotation::id; marks of one id belong together across columns
    int number = 0; ///< printed in the margin, the same in every column, list and PDF; 0: none
    Grade grade = Grade::Related;                     ///< of a passage
    DiscrepancyType type = DiscrepancyType::Claim;    ///< of a discrepancy
    double confidence = 0;

    friend bool operator==(const TextMark &, const TextMark &) = default;
};

/// One report as a reading column shows it.
struct ColumnContent {
    QString title;    ///< outlet
    QString date;     ///< as a person reads it; may be empty
    QString headline; ///< may be empty
    QString text;
    std::vector<Paragraph> paragraphs;

    friend bool operator==(const ColumnContent &, const ColumnContent &) = default;
};

} // namespace crossread
