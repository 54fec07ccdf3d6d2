// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"

namespace crossread::pages {

/// The annotations of the marked-up PDF, as it is made without further choices, as an XFDF file (ISO 19444-1): for programs that
/// exchange comments on a PDF without the PDF.
Result<QByteArray> renderXfdf(const ExportInput &input, Work &work);

} // namespace crossread::pages
