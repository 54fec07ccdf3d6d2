// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/dossier/salvage.h"
#include "core/base/error.h"
#include "ui/models/collated.h"
#include "ui/models/hold.h"

#include <optional>
#include <vector>

namespace crossread {

/// What came out of a list of files: at most one dossier, any number of reports, and an error for each other file.
struct Loaded {
    std::optional<Dossier> dossier;
    QString dossierPath;
    Hold hold;                ///< on its file
    std::shared_ptr<const Collated> collated; ///< of the dossier; nullptr where it has to be compared
    std::vector<Loss> losses; ///< not empty: it is what could be read of a damaged one
    std::vector<DossierReport> reports; ///< in the order of the files, with fresh ids
    std::vector<Error> errors;
};

/// Reads each file as a dossier or a report, by its content. Of several dossiers the first is opened, and held for `me`.
[[nodiscard]] Loaded load(const QStringList &paths, const LockOwner &me, Work &work);

/// Pasted text as a report; `name` stands for the file.
[[nodiscard]] Loaded loadText(const QString &text, const QString &name);

} // namespace crossread
