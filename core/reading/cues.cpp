// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/cues.h"

#include "core/reading/phrases.h"

#include <algorithm>

namespace crossread {

namespace {

class CueFinder {
public:
    CueFinder(const ProseText &prose, Range statement) : m_prose(prose), m_range(statement) { }

    [[nodiscard]] std::vector<Cue> run() const
    {
        std::vector<Cue> cues;
        for (int i = m_range.first; i < m_range.last;) {
            Cue found;
            const bool is = m_prose[i].region < 0 && (fixed(i, found) || verb(i, found));
            if (is)
                cues.push_back(found);
            i = is ? std::max(found.words.last, i + 1) : i + 1;
        }
        return cues;
    }

private:
    [[nodiscard]] bool is(int i, QStringView folded) const
    {
        return m_range.contains(i) && m_prose[i].folded == folded;
    }
    [[nodiscard]] bool any(int i, WordClasses classes) const { return m_range.contains(i) && m_prose[i].any(classes); }

    /// "according to", "as per", "in the words of", "as quoted by".
    [[nodiscard]] bool fixed(int i, Cue &cue) const
    {
        int last = 0;
        if ((is(i, u"according") && is(i + 1, u"to")) || (is(i, u"as") && is(i + 1, u"per")))
            last = i + 2;
        else if (is(i, u"in") && is(i + 1, u"the") && is(i + 2, u"words") && is(i + 3, u"of"))
            last = i + 4;
        else if (is(i, u"as") && is(i + 2, u"by")
                 && (is(i + 1, u"quoted") || is(i + 1, u"cited") || is(i + 1, u"reported") || is(i + 1, u"carried")))
            last = i + 3;
        else if (i > m_range.first && m_prose[i - 1].isMark(u',') && is(i + 1, u"by")
                 && (is(i, u"quoted") || is(i, u"cited") || is(i, u"reported") || is(i, u"carried")))
            last = i + 2;
        else if (is(i, u"per") && i > m_range.first && m_prose[i - 1].isMark(u',') && any(i + 1, word::Media))
            last = i + 1;
        if (last == 0)
            return false;
        cue.words = {i, last};
        cue.kind = CueKind::AccordingTo;
        cue.groupBegin = i;
        cue.after = last;
        return true;
    }

    [[nodiscard]] bool verb(int i, Cue &cue) const
    {
        const Word &one = m_prose[i];
        if (one.cue.verb < 0 || one.kind != TokenKind::Word || isHyphenated(i))
            return false;
        if (one.capital && i > m_range.first && one.cue.form != VerbForm::Past)
            return false;
        cue.words = {i, i + 1};
        cue.verb = one.cue.verb;
        cue.form = one.cue.form;
        cue.after = i + 1;
        collectGroup(i, cue);
        if (!particle(i, cue))
            return false;
        if (cue.kind == CueKind::Passive)
            return passive(i, cue);
        return quotedAs(i, cue) || isVerb(i, cue);
    }

    /// What follows a verb rather than a noun in the plural.
    [[nodiscard]] bool opensContent(int i) const
    {
        return m_range.contains(i)
            && (m_prose[i].region >= 0 || m_prose[i].capital || m_prose[i].isMark(u':') || m_prose[i].folded == u"that"
                || m_prose[i].any(word::Determiner | word::Possessive | word::Pronoun | word::Adverb));
    }

    /// What follows a verb where a noun in the plural is as likely: "that", a quotation, a subject.
    [[nodiscard]] bool opensClause(int i) const
    {
        return m_range.contains(i)
            && (m_prose[i].region >= 0 || m_prose[i].isMark(u':') || m_prose[i].folded == u"that"
                || m_prose[i].any(word::Determiner | word::Possessive | word::Pronoun));
    }

    /// "…, say | sources"
    [[nodiscard]] bool saysBehind(int i) const
    {
        return m_prose[i].folded == u"say" && i > m_range.first && (m_prose[i - 1].isMark(u',') || m_prose[i - 1].region >= 0)
            && any(i + 1, word::Crowd | word::SourceNoun | word::Media);
    }

    /// "…, one | said", not "one | reported case".
    [[nodiscard]] bool followsSome(const Cue &cue) const
    {
        const int subject = cue.groupBegin - 1;
        const int next = cue.words.last;
        if (m_range.contains(next) && m_prose[next].kind == TokenKind::Word && m_prose[next].region < 0 && m_prose[next].is == 0 && !m_prose[next].capital)
            return false;
        return isSome(m_prose[subject]) && (subject == m_range.first || m_prose[subject - 1].isMark(u',') || m_prose[subject - 1].region >= 0);
    }

    /// A word in small letters that the lists do not know: after "alleged" or "suspected" a noun.
    [[nodiscard]] bool isPlainNoun(int i) const
    {
        return m_range.contains(i) && m_prose[i].kind == TokenKind::Word && m_prose[i].region < 0 && !m_prose[i].capital
            && (m_prose[i].is & ~(word::Title | word::Crowd | word::SourceNoun | word::MaleNoun | word::FemaleNoun)) == 0;
    }

    /// "Twelve | suspected | smugglers", "Norland: alleged | smugglers": an adjective.
    [[nodiscard]] bool isAdjective(int i, const Word &before) const
    {
        return isPlainNoun(i + 1) && (before.figure(FigureWord::Number) || before.figure(FigureWord::Vague) || before.isMark(u':'));
    }

    /// "a man | suspected | of theft": whom others suspect. Of what speaks "of" something itself the lexicon tells.
    [[nodiscard]] bool isGovernedBy(int i, QStringView preposition) const
    {
        return is(i + 1, preposition) && m_prose[i - 1].kind == TokenKind::Word && !m_prose[i - 1].capital && !m_prose[i - 1].any(word::Subject | word::Relative)
            && !english().cueVerbs[std::size_t(m_prose[i].cue.verb)].follows.contains(preposition.toString());
    }

    /// "were reports": nouns in the plural.
    [[nodiscard]] bool hasAuxiliary(const Cue &cue) const
    {
        for (int g = cue.groupBegin; g < cue.words.first; ++g) {
            if (m_prose[g].any(word::Auxiliary))
                return true;
        }
        return false;
    }

    /// "reports" | said
    [[nodiscard]] bool isSubjectOfNext(int i) const
    {
        return m_range.contains(i + 1) && m_prose[i + 1].region < 0 && m_prose[i + 1].cue.verb >= 0 && m_prose[i + 1].cue.form == VerbForm::Past
            && english().cueVerbs[std::size_t(m_prose[i].cue.verb)].noun;
    }

    /// "the report claims | Orlov", "the report claims |, but"
    [[nodiscard]] bool papersClaim(int i) const
    {
        return m_prose[i - 1].any(word::SpeechNoun) && m_range.contains(i + 1) && (m_prose[i + 1].capital || m_prose[i + 1].isMark(u','));
    }

    /// "thought-provoking", "so-called"
    [[nodiscard]] bool isHyphenated(int i) const
    {
        const auto touch = [this](int a, int b) { return m_prose[a].span.end == m_prose[b].span.begin; };
        return (is(i + 1, u"-") && touch(i, i + 1)) || (is(i - 1, u"-") && touch(i - 1, i));
    }

    /// Auxiliaries, adverbs and negations before the verb.
    void collectGroup(int i, Cue &cue) const
    {
        int g = i;
        bool be = false;
        while (g > m_range.first) {
            const Word &before = m_prose[g - 1];
            if (before.region >= 0)
                break;
            if (before.any(word::Negation) && !before.any(word::Determiner | word::Preposition)) {
                cue.negated = true;
            } else if (before.any(word::Auxiliary) && !(before.capital && before.any(word::Month))) {
                be = be || before.any(word::Be);
            } else if (before.kind == TokenKind::Clitic) {
                break;
            } else if (before.folded == u"to" && (cue.form == VerbForm::Base)) {
                cue.infinitive = true;
            } else if (!(before.any(word::Adverb) && !before.capital) && !isFloating(g - 1) && !isNotYet(g - 1)) {
                break;
            }
            --g;
        }
        // An adverb before the subject is none of the group: "Later, he".
        while (g < i && m_prose[g].any(word::Adverb) && !m_prose[g].any(word::Negation) && g == m_range.first)
            ++g;
        cue.groupBegin = g;
        const bool participle = cue.form == VerbForm::Past || cue.form == VerbForm::Participle;
        if (be && participle)
            cue.kind = CueKind::Passive;
        if (be && cue.form == VerbForm::Ing)
            cue.form = VerbForm::Past; // "was saying"
        if (cue.form == VerbForm::Ing)
            cue.kind = CueKind::Beside;
    }

    /// "has not | yet | decided"
    [[nodiscard]] bool isNotYet(int i) const
    {
        return m_prose[i].folded == u"yet" && i > m_range.first && m_prose[i - 1].any(word::Negation);
    }

    /// "The ministry and the union | all | said"
    [[nodiscard]] bool isFloating(int i) const
    {
        const QString &word = m_prose[i].folded;
        return (word == u"all" || word == u"both" || word == u"each") && i > m_range.first && m_prose[i - 1].region < 0 && m_prose[i - 1].isText()
            && !m_prose[i - 1].any(word::Determiner | word::Preposition | word::Coordinator | word::Adverb);
    }

    /// Verbs that are cues only with their particle: "pointed out", "went on".
    [[nodiscard]] bool particle(int i, Cue &cue) const
    {
        const QString &lemma = english().cueVerbs[std::size_t(cue.verb)].lemma;
        int at = i + 1;
        if (lemma == u"point")
            at = is(at, u"also") ? at + 1 : at;
        const bool takes = (lemma == u"point" && (is(at, u"out") || is(at, u"to")))
            || (lemma == u"go" && is(at, u"on")) || (lemma == u"spell" && is(at, u"out"))
            || (lemma == u"lay" && is(at, u"out")) || (lemma == u"make" && is(at, u"clear")) || (lemma == u"put" && is(at, u"it"));
        const bool needs = lemma == u"put" || lemma == u"point" || lemma == u"go" || lemma == u"spell" || lemma == u"lay" || lemma == u"make";
        if (!takes)
            return !needs;
        if (lemma == u"go" && is(at + 1, u"to")) {
            // "went on to say": the cue is the infinitive, unless there is none.
            return false;
        }
        cue.words.last = cue.after = at + 1;
        return true;
    }

    /// "was quoted as saying (by KCNA)", "is said to have", "was reported that".
    [[nodiscard]] bool passive(int i, Cue &cue) const
    {
        const int a = cue.after;
        if (is(a, u"as") && any(a + 1, 0) == false && m_range.contains(a + 1) && m_prose[a + 1].cue.form == VerbForm::Ing
            && m_prose[a + 1].cue.verb >= 0) {
            cue.words = {cue.groupBegin, a + 2};
            cue.after = a + 2;
            cue.kind = CueKind::Verb;
            cue.verb = m_prose[a + 1].cue.verb;
            if (is(cue.after, u"by")) {
                cue.by = nounPhraseAt(m_prose, cue.after + 1, m_range.last);
                cue.after = cue.by.empty() ? cue.after : cue.by.last;
            }
            return true;
        }
        if (is(a, u"saying")) {
            cue.words = {cue.groupBegin, a + 1};
            cue.after = a + 1;
            cue.kind = CueKind::Verb;
            return true;
        }
        if (is(a, u"by")) { // "was quoted by KCNA as saying"
            const Range by = nounPhraseAt(m_prose, a + 1, m_range.last);
            const int as = by.last;
            if (!by.empty() && is(as, u"as") && m_range.contains(as + 1) && m_prose[as + 1].cue.form == VerbForm::Ing && m_prose[as + 1].cue.verb >= 0) {
                cue.words = {cue.groupBegin, as + 2};
                cue.after = as + 2;
                cue.kind = CueKind::Verb;
                cue.verb = m_prose[as + 1].cue.verb;
                cue.by = by;
                return true;
            }
        }
        if (is(a, u"by") && i > m_range.first) { // "was described by X as": the speaker follows
            cue.by = nounPhraseAt(m_prose, a + 1, m_range.last);
            return !cue.by.empty();
        }
        return is(a, u"to") || is(a, u"that");
    }

    /// "KCNA quoted Kim as saying", "it cited him as telling": one cue, whose speaker is the one quoted.
    [[nodiscard]] bool quotedAs(int i, Cue &cue) const
    {
        const QString &lemma = english().cueVerbs[std::size_t(cue.verb)].lemma;
        if ((lemma != u"quote" && lemma != u"cite") || !m_range.contains(i + 1))
            return false;
        const Word &next = m_prose[i + 1];
        const bool pronoun = next.any(word::Pronoun) && is(i + 2, u"as");
        const Range whom = pronoun ? Range{i + 1, i + 2} : nounPhraseAt(m_prose, i + 1, m_range.last);
        const int as = whom.last;
        if (whom.empty() || !is(as, u"as") || !m_range.contains(as + 1) || m_prose[as + 1].cue.form != VerbForm::Ing
            || m_prose[as + 1].cue.verb < 0)
            return false;
        const Range by = subjectBefore(m_prose, m_range.first, cue.groupBegin);
        if (by.empty())
            return false;
        cue.verb = m_prose[as + 1].cue.verb;
        cue.words = {i, as + 2};
        cue.after = as + 2;
        cue.form = VerbForm::Past;
        cue.kind = CueKind::Verb;
        cue.by = by;
        cue.quoted = whom;
        return true;
    }

    /// True where a form that may also be a noun or an adjective is a verb here.
    [[nodiscard]] bool isVerb(int i, const Cue &cue) const
    {
        const bool first = cue.groupBegin == m_range.first;
        const Word *before = first ? nullptr : &m_prose[cue.groupBegin - 1];
        const bool finite = cue.groupBegin < i;
        switch (cue.form) {
        case VerbForm::Past:
            if (!before)
                return m_range.contains(i + 1) && !isPlainNoun(i + 1); // "Said the mayor:", not "Alleged smugglers"
            if (!finite && is(i + 1, u"by") && before->any(word::SpeechNoun))
                return false; // "remarks reported by Tass"
            if (!finite && (isGovernedBy(i, u"of") || isAdjective(i, *before)))
                return false;
            return finite || before->any(word::Subject) || followsSome(cue)
                || !(before->any(word::Determiner | word::Possessive | word::Preposition) || before->folded == u"more" || before->folded == u"most"
                     || before->kind == TokenKind::Clitic || before->kind == TokenKind::Number);
        case VerbForm::Participle: return finite;
        case VerbForm::Third:
            if (!before || is(i + 1, u"of") || is(i + 1, u"by") || is(i + 1, u"from") || hasAuxiliary(cue) || isSubjectOfNext(i))
                return false;
            if (before->any(word::Subject) || before->folded == u"which" || before->isMark(u',') || before->region >= 0)
                return true;
            if (before->any(word::Coordinator) && opensClause(i + 1) && !english().cueVerbs[std::size_t(cue.verb)].noun)
                return true; // "runs a mill and says it will stay"
            if (before->any(word::Determiner | word::Possessive | word::Preposition | word::Coordinator)
                || !before->isText() || before->kind == TokenKind::Number || before->folded.endsWith(u"ing"))
                return false;
            if (is(i + 1, u":") && before->capital && m_range.contains(i + 2) && m_prose[i + 2].region < 0)
                return false; // "Lorne talks: rivals agree"
            if (english().cueVerbs[std::size_t(cue.verb)].noun) // "Soviet states", "Lindqvist comments came"
                return (before->capital || before->any(word::SourceNoun | word::Crowd | word::Title)) && (opensClause(i + 1) || papersClaim(i));
            return before->capital || before->folded == u"who" || m_prose[i].folded == u"says" || opensContent(i + 1);
        case VerbForm::Base:
            if (cue.infinitive || saysBehind(i))
                return true;
            if (any(cue.groupBegin, word::Modal | word::Do) && finite)
                return true;
            if (!before || is(i + 1, u"of"))
                return false;
            if (m_prose[i].folded == u"say" && opensClause(i + 1) && !before->any(word::Determiner | word::Possessive | word::Preposition | word::Male | word::Female))
                return true; // "one in five say they", "backers of Lindqvist say the"
            if (m_prose[i].folded == u"say" && followsSome(cue))
                return true;
            return before->any(word::Crowd) || before->folded == u"media" || (before->any(word::Subject) && !before->any(word::Male | word::Female) && before->folded != u"it")
                || before->folded == u"who"
                || (before->kind == TokenKind::Word && before->folded.endsWith(u's') && !before->any(word::Determiner | word::Possessive | word::Auxiliary | word::Adverb)
                    && m_prose[i].folded != u"report" && before->folded.size() > 3);
        case VerbForm::Ing:
            return !before || before->isMark(u',') || before->region >= 0 || before->folded == u"by"
                || before->folded == u"after" || before->any(word::Coordinator)
                || (before->isText() && !before->any(word::Determiner | word::Possessive | word::Preposition)
                    && before->kind != TokenKind::Clitic);
        }
        return false;
    }

    const ProseText &m_prose;
    Range m_range;
};

} // namespace

std::vector<Cue> cuesOf(const ProseText &prose, Range statement)
{
    return CueFinder(prose, statement).run();
}

} // namespace crossread
