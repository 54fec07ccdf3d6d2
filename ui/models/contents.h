// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "ui/models/columns.h"

#include <QSet>

namespace crossread {

/// The reports as the reading columns show them.
[[nodiscard]] std::vector<ColumnContent> columnsOf(const Dossier &dossier);

/// What is marked in each column besides the passages: the discrepancies whose ids are in `shown`, the notes on selections.
/// A discrepancy's number is its place in Comparison::discrepancies, counted from 1, whatever is shown.
[[nodiscard]] std::vector<std::vector<TextMark>> marksOf(
    const Dossier &dossier, const Comparison *comparison, const QSet<QString> &shown);

/// A day or time as Metadata::published has it, for people; empty stays empty.
[[nodiscard]] QString dateText(const std::optional<QString> &published);

} // namespace crossread
