// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"

namespace crossread {

/// The findings as comma-separated values after RFC 4180: UTF-8 with a byte order mark (without it Excel takes the text for
/// another encoding), CRLF, a head, a row for each report's evidence. A cell that a spreadsheet would take for a formula
/// has an apostrophe in front.
Result<QByteArray> renderCsv(const ExportInput &input, Work &work);
/// The quotes likewise: a row for each report's variant.
Result<QByteArray> renderQuotesCsv(const ExportInput &input, Work &work);

} // namespace crossread
