// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/dossier/dossier.h"

#include <vector>

namespace crossread {

/// What could be read of the files named on the command line, and what could not.
struct Inputs {
    Dossier dossier;
    std::vector<Error> errors; ///< in the order of the arguments
};

/// Reports are imported; dossiers are opened and give their reports and annotations.
[[nodiscard]] Inputs readInputs(const QStringList &paths);

} // namespace crossread
