// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/attribution.h"
#include "core/reading/nameclues.h"

namespace crossread {

/// Says whom a mention of a speaker stands for. Looks back a bounded number of names, so the whole is linear.
class SpeakerResolver {
public:
    SpeakerResolver(const ProseText &prose, const std::vector<Attribution> &attributions, const std::vector<FoundName> &found,
             const std::vector<Name> &names);

    /// The fullest name; for nouns the phrase itself without its article; empty where a pronoun stays unresolved.
    [[nodiscard]] QString nameOf(Range mention) const;

private:
    void rememberOffice(int name);
    [[nodiscard]] QString withoutDeterminer(Range mention) const;
    [[nodiscard]] bool joinsNames(Range mention) const; ///< "France and Germany", but not "Trinidad and Tobago"
    [[nodiscard]] QString byPronoun(int at) const;
    template<typename MayBe>
    [[nodiscard]] QString likeliest(int at, WordClasses wanted, MayBe mayBe) const;
    [[nodiscard]] QString byPerson(int at, WordClasses wanted) const; ///< the likeliest person before `at`
    [[nodiscard]] double likelihood(int name, int at, WordClasses wanted) const;
    [[nodiscard]] QString byBody(int at) const; ///< "it", where no name of a body stands near
    [[nodiscard]] QString byEpithet(Range mention) const; ///< "the Spaniard", "the 36-year-old"
    [[nodiscard]] QString byOffice(Range mention) const;  ///< "the health minister"
    [[nodiscard]] bool saysOf(int speaker, int word) const; ///< the word is among what the speaker at `speaker` says
    [[nodiscard]] QString byRelative(int at) const;
    [[nodiscard]] QString byDocument(Range mention) const;
    [[nodiscard]] int firstNameBehind(int word) const;
    [[nodiscard]] WordClasses genderOf(int name) const;

    const ProseText &m_prose;
    const std::vector<FoundName> &m_found;
    const std::vector<Name> &m_names;
    const std::vector<Attribution> &m_attributions;
    QHash<int, int> m_speakers; ///< last words of the mentions of all attributions, which are given by their index
    NameClues m_clues;
    QHash<QString, QStringList> m_offices; ///< last word of an office -> canonical names of its holders
};

} // namespace crossread
