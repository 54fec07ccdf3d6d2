// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importer.h"

namespace crossread {

/// Reports pasted or saved as text. Nothing is cut: what belongs to the page is marked Boilerplate.
[[nodiscard]] Importer plainTextImporter();

} // namespace crossread
