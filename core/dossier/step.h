// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

namespace crossread {

/// What became of a list: from `at` on, `removed` values gave way to others.
template<typename T>
struct Splice {
    qsizetype at = 0;
    qsizetype removed = 0;
    std::vector<T> inserted;

    [[nodiscard]] bool empty() const { return removed == 0 && inserted.empty(); }
    friend bool operator==(const Splice &, const Splice &) = default;
};

/// What leads from one dossier to another, but for the comparison, which can be computed.
struct Step {
    Splice<DossierReport> reports;
    Splice<Annotation> annotations;
    Splice<Correction> corrections;
    Splice<LogEntry> log;
    std::optional<QMap<QString, QString>> settings; ///< all of them; absent: as before
    std::optional<QMap<QString, QString>> filters;

    [[nodiscard]] bool empty() const;
    friend bool operator==(const Step &, const Step &) = default;
};

[[nodiscard]] Step stepBetween(const Dossier &before, const Dossier &after);

/// False, and the dossier as it was, where the step begins at another dossier than this.
bool take(const Step &step, Dossier &dossier);

[[nodiscard]] QByteArray encodeStep(const Step &step);
/// nullopt for anything that is not a whole encoding.
[[nodiscard]] std::optional<Step> decodeStep(const QByteArray &bytes);

} // namespace crossread
