// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace crossread {

/// Words of which only one can be true of a thing, from a list that is read when first asked for: who abstained did not vote,
/// and what is inevitable is more than possible.
namespace alternatives {

/// Of what two alternatives differ.
enum class Matter { Claim, Certainty, Place };

struct Alternative {
    int group = 0; ///< words of one group are alternatives
    int which = 0; ///< but for those that say the same
    Matter matter = Matter::Claim;
};
using Alternatives = std::vector<Alternative>;

/// What the words of a stem are alternatives in; nullptr for none.
[[nodiscard]] const Alternatives *alternativesOf(const QString &stem);

/// What of `one` is excluded by `other`; nullptr where both may be true.
[[nodiscard]] const Alternative *excluded(const Alternatives &one, const Alternatives &other);

} // namespace alternatives
} // namespace crossread
