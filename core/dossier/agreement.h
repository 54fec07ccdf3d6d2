// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/annotation.h"

#include <array>
#include <optional>

namespace crossread {

/// How far two analysts agree who judged the same differences: how often each gave which verdict. Only "confirmed" and
/// "dismissed" are judgements.
class Agreement {
public:
    /// Counts one difference; what is no judgement is left out.
    void add(Verdict mine, Verdict theirs);

    [[nodiscard]] int judged() const; ///< by both
    [[nodiscard]] int agreed() const;
    /// Cohen's kappa (1960): the share of agreement beyond what chance gives, 1 at most. nullopt where it is not
    /// defined: nothing judged, or one verdict given throughout.
    [[nodiscard]] std::optional<double> kappa() const;

    friend bool operator==(const Agreement &, const Agreement &) = default;

private:
    std::array<std::array<int, 2>, 2> m_counts{}; ///< mine, theirs
};

} // namespace crossread
