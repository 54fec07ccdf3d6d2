// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"

namespace crossread {

/// Reports, matrix, differences with their words, quotes and notes as Markdown (CommonMark with tables), without the reports' texts.
Result<QByteArray> renderMarkdown(const ExportInput &input, Work &work);

} // namespace crossread
