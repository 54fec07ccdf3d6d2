// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dossier/dossier.h"

namespace crossread {

/// A part of a dossier that did not come through whole.
struct Loss {
    enum class Part { Reports, Notes, Corrections, Settings, Filters, Log };
    Part part = Part::Reports;
    qsizetype read = 0; ///< how many could be read
    bool incomplete = false; ///< others could not; else all were read, but may have been changed

    friend bool operator==(const Loss &, const Loss &) = default;
};

/// What can be read of a damaged dossier. What is not under `losses` is as it was written, to the byte.
struct Salvage {
    Dossier dossier; ///< sound; without comparison
    std::vector<Loss> losses; ///< in the order of the parts

    friend bool operator==(const Salvage &, const Salvage &) = default;
};

/// Reads a copy in memory; the file is only read. An error where nothing can be read, or it is no dossier at all.
Result<Salvage> salvageDossier(const QString &path);

} // namespace crossread
