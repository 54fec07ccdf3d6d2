// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"

namespace crossread {

/// One report object, as import --json prints it. Offsets count Unicode code points.
[[nodiscard]] QByteArray reportJson(const Report &report, const Reading &reading);

/// One analysis object, as analyze --json prints it and the PDF carries it.
[[nodiscard]] QByteArray analysisJson(const std::vector<Report> &reports, const Comparison &comparison);

} // namespace crossread
