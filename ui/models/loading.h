// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/dossier/dossier.h"
#include "core/base/error.h"

#include <optional>
#include <vector>

namespace crossread {

/// What came out of a list of files: at most one dossier, any number of reports, and an error for each other file.
struct Loaded {
    std::optional<Dossier> dossier;
    QString dossierPath;
    std::vector<DossierReport> reports; ///< in the order of the files, with fresh ids
    std::vector<Error> errors;
};

/// Reads each file as a dossier or a report, by its content. Of several dossiers the first is opened.
[[nodiscard]] Loaded load(const QStringList &paths, Work &work);

/// Pasted text as a report; `name` stands for the file.
[[nodiscard]] Loaded loadText(const QString &text, const QString &name);

} // namespace crossread
