// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"

namespace crossread::archives {

/// A workbook with a sheet each for reports, differences, quotes and notes. Words are never formulas.
Result<QByteArray> renderXlsx(const ExportInput &input, Work &work);

/// A project after REFI-QDA 1.5, which QualCoder, ATLAS.ti, MAXQDA and others open: reports as plain text, a code for each
/// type of difference and each tag of the analyst, the evidence as coded selections, the analyst's words as notes.
Result<QByteArray> renderQdpx(const ExportInput &input, Work &work);

} // namespace crossread::archives
