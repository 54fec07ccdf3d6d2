// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"

namespace crossread {

/// Findings and the analyst's annotations after the W3C Web Annotation Data Model (2017), as one collection in JSON-LD. A source is
/// the hash of a report's original file (RFC 6920), "via" its URL; positions count code points of the text that analyze --json gives.
Result<QByteArray> renderWebAnnotation(const ExportInput &input, Work &work);

} // namespace crossread
