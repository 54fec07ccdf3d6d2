// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"

namespace crossread {

/// One file for browsers, without scripts or anything to load: what was compared, the key of the marks, the matrix, the
/// differences with their words, the quotes, the analyst's notes, every report in full with marks; links both ways.
Result<QByteArray> renderHtml(const ExportInput &input, Work &work);

} // namespace crossread
