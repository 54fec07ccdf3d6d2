// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/rules/named.h"

namespace crossread {

/// "The county hospital in Ostrany", "the hospital at Norvik": the same thing in two places, of which neither report names the
/// other's.
[[nodiscard]] bool areSitesOfOne(const PairView &view, const Named &one, const Named &other);

} // namespace crossread
