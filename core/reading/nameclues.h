// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/names.h"

#include <QHash>
#include <QSet>

namespace crossread {

/// What a report tells by the way of whom it names: "Okafor lost her", "in Lorne", "Norland withdrew its". By canonical name.
struct NameClues {
    QHash<QString, WordClasses> genders; ///< word::Male or word::Female
    QHash<QString, WordClasses> hints;   ///< the same, by "her" or "his" behind the name alone: likely, not sure
    QSet<QString> things;                ///< places and bodies that no list knows
};
[[nodiscard]] NameClues nameClues(const ProseText &prose, const std::vector<FoundName> &found, const std::vector<Name> &names);

/// A name that opens its clause: likelier meant by a later pronoun.
[[nodiscard]] bool isSubject(const ProseText &prose, const FoundName &name);

/// "the Lorne Republican": hardly a name that somebody bears.
[[nodiscard]] bool followsArticle(const ProseText &prose, const FoundName &name);

} // namespace crossread
