// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"
#include "core/export/pageoptions.h"

namespace crossread {

/// The marked-up PDF. Deterministic: the same input and options give the same bytes. Loads the library that makes pages.
/// Fails with Cancelled, MissingComponent, Internal, or what the system says of the temporary file of the attached dossier.
Result<QByteArray> renderPdf(const ExportInput &input, const PageOptions &options, Work &work);

} // namespace crossread
