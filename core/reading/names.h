// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/prose.h"

namespace crossread {

/// A name before persons are told apart; `words` without title and honorific.
struct FoundName {
    Range words;
    Range title; ///< empty where there is none
    NameKind kind = NameKind::Unknown;
    QString standard; ///< of known places and bodies
    WordClasses gender = 0; ///< word::Male or word::Female where honorific or first name tells
};
[[nodiscard]] std::vector<FoundName> findNames(const ProseText &prose);

/// Persons, places and bodies with their titles. A person's canonical form is the fullest of this report; that of
/// a known place or body is its standard name, so that "US" and "United States" are one.
[[nodiscard]] std::vector<Name> namesOf(const ProseText &prose, const std::vector<FoundName> &found);

} // namespace crossread
