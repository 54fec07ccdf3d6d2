// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/export/pages/sheet.h"

#include <QByteArray>

namespace Poppler {
class Document;
}

namespace crossread::originals {

/// Annotates an encrypted PDF, as an incremental update too, by Poppler: what is new has to be encrypted as the rest is.
Result<QByteArray> annotateEncrypted(const Poppler::Document &document, const std::vector<pages::MarkedWords> &marks);

} // namespace crossread::originals
