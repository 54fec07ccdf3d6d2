// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importer.h"

namespace crossread {

/// Saved web pages. No script runs, nothing is fetched. The article is found in the page; what stands inside it and
/// is not of it is marked Boilerplate; navigation and footers are left out.
[[nodiscard]] Importer htmlImporter();

} // namespace crossread
