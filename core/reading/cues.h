// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/prose.h"

namespace crossread {

/// Words that join somebody to what they say.
enum class CueKind {
    Verb,      ///< "said", "told"
    Beside,    ///< ", adding": the subject is that of the clause before
    Passive,   ///< "was quoted as saying", "is said to": the subject is no speaker, or is quoted by somebody
    AccordingTo, ///< "according to", "as per": the speaker follows
    Nominal,   ///< "what analysts said"
};

struct Cue {
    Range words;
    int verb = -1; ///< index into Lexicon::cueVerbs, -1 for "according to"
    VerbForm form = VerbForm::Past;
    CueKind kind = CueKind::Verb;
    int groupBegin = 0; ///< first word of the verb group: "had" in "had said"
    int after = 0;      ///< first word behind the cue and its particle
    bool negated = false;
    bool infinitive = false;
    Range by; ///< "quoted as saying by KCNA": KCNA
    Range quoted; ///< "KCNA quoted Kim as saying": Kim, and KCNA is `by`

    [[nodiscard]] unsigned frames() const { return verb < 0 ? unsigned(frame::Clause) : english().cueVerbs[std::size_t(verb)].frames; }
};

/// The cues outside quotations of a statement, in order.
[[nodiscard]] std::vector<Cue> cuesOf(const ProseText &prose, Range statement);

} // namespace crossread
