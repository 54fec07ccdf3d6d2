// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"

#include <QStringList>

#include <vector>

namespace crossread {

struct TableColumn {
    QString name;
    int width = 12;       ///< in digits, where a format has widths
    bool numeric = false; ///< its cells are numbers or empty
};

/// A table for spreadsheets. Every row stands on its own, so that it can be sorted and filtered.
struct ExportTable {
    QString name;
    std::vector<TableColumn> columns;
    std::vector<QStringList> rows; ///< one cell a column
};

/// What was compared: a row a report.
[[nodiscard]] ExportTable reportTable(const ExportInput &input);
/// The findings that exports show: a row for each report's evidence, with the analyst's verdict and notes. Places in code points.
[[nodiscard]] ExportTable discrepancyTable(const ExportInput &input);
/// Every quote: a row for each report's variant. Places in code points.
[[nodiscard]] ExportTable quoteTable(const ExportInput &input);
/// The analyst's notes on the text: a row for each place.
[[nodiscard]] ExportTable noteTable(const ExportInput &input);

} // namespace crossread
