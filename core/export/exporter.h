// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/work.h"
#include "core/collation/sameness.h"
#include "core/dossier/dossier.h"

#include <QByteArray>

#include <vector>

namespace crossread {

/// What every export is made from. `comparison` belongs to the reports of `dossier`, in the same order.
struct ExportInput {
    const Dossier &dossier;
    const Comparison &comparison;
    QString name = {}; ///< what the exported files are called, without their endings; empty: not known

    /// What counts as the same where words are compared, as the analyst has it on the screen.
    [[nodiscard]] Trifles same() const { return samenessOf(dossier.settings); }
};

/// One output format. A new one is a new file and one line in exporters().
struct Exporter {
    QLatin1StringView name;   ///< "pdf": the command line's --pdf
    QLatin1StringView suffix; ///< of files: "pdf"
    /// Deterministic: the same input gives the same bytes. Fails with Cancelled, MissingComponent, Internal, or what keeps the files
    /// that go into it from being read or written.
    Result<QByteArray> (*render)(const ExportInput &input, Work &work);
    bool (*applies)(const Dossier &dossier) = nullptr; ///< whether there is anything to write; nullptr: always
    QLatin1StringView (*ownSuffix)(const Dossier &dossier) = nullptr; ///< where the dossier decides what is written

    [[nodiscard]] QLatin1StringView suffixFor(const Dossier &dossier) const { return ownSuffix ? ownSuffix(dossier) : suffix; }
};

/// All formats, in the order in which a list shows them. Libraries that only some need are loaded when one of these is first
/// rendered, so that start-up stays quick.
[[nodiscard]] const std::vector<Exporter> &exporters();
/// nullptr for no such name.
[[nodiscard]] const Exporter *exporterNamed(QAnyStringView name);

} // namespace crossread
