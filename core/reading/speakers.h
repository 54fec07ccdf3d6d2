// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/attribution.h"
#include "core/reading/names.h"

#include <QHash>
#include <QSet>

namespace crossread {

/// Says whom a mention of a speaker stands for. Looks back a bounded number of names, so the whole is linear.
class SpeakerResolver {
public:
    SpeakerResolver(const ProseText &prose, const std::vector<Attribution> &attributions, const std::vector<FoundName> &found,
             const std::vector<Name> &names);

    /// The fullest name; for nouns the phrase itself without its article; empty where a pronoun stays unresolved.
    [[nodiscard]] QString nameOf(Range mention) const;

private:
    [[nodiscard]] QString withoutDeterminer(Range mention) const;
    [[nodiscard]] bool joinsNames(Range mention) const; ///< "France and Germany", but not "Trinidad and Tobago"
    [[nodiscard]] QString byPronoun(int at) const;
    [[nodiscard]] QString byRelative(int at) const;
    [[nodiscard]] QString byDocument(Range mention) const;
    [[nodiscard]] bool isSubject(const FoundName &name) const;
    [[nodiscard]] int firstNameBehind(int word) const;
    [[nodiscard]] WordClasses genderOf(int name) const;

    const ProseText &m_prose;
    const std::vector<FoundName> &m_found;
    const std::vector<Name> &m_names;
    QSet<int> m_speakers; ///< last words of the mentions of all attributions
    QHash<QString, WordClasses> m_genders; ///< by canonical name
};

} // namespace crossread
