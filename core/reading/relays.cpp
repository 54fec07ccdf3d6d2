// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/relays.h"

#include "core/reading/content.h"
#include "core/reading/cueplaces.h"
#include "core/reading/phrases.h"

#include <algorithm>

namespace crossread {

namespace {

constexpr std::size_t inReach = 16; ///< attributions of one sentence that a medium can pass on

int wordsOf(const Attribution &one)
{
    int words = 0;
    for (const Range &part : one.content)
        words += part.size();
    return words;
}

int sharedWords(const Attribution &a, const Attribution &b)
{
    int shared = 0;
    for (const Range &x : a.content) {
        for (const Range &y : b.content)
            shared += std::max(0, std::min(x.last, y.last) - std::max(x.first, y.first));
    }
    return shared;
}

/// Words that the outer one attributes besides the inner's speaker and cue: with all that stands before the cue where that
/// opens the words, "The governor of the region, Milan Dvorak, said".
int wordsBeside(const Attribution &outer, const Attribution &inner)
{
    if (inner.begin() < inner.cue.first)
        return wordsOf(outer) - inner.speaker.size() - inner.cue.size();
    int words = 0;
    for (const Range &part : outer.content)
        words += std::max(0, part.last - std::max(part.first, inner.cue.last));
    return words;
}

bool covers(const Attribution &outer, const Attribution &inner)
{
    return std::any_of(outer.content.begin(), outer.content.end(),
                       [&](const Range &part) { return part.contains(inner.cue.first); });
}

/// True where all that is attributed is who speaks, with what belongs to the name: "Analysts at the institute".
bool isOnly(const Attribution &outer, const Attribution &inner)
{
    const Range words = outer.content.front();
    return outer.content.size() == 1 && words.first == inner.speaker.first && words.last >= inner.speaker.last && words.last <= inner.cue.first;
}

/// "The SNS agency reported": other agencies say and announce.
bool isReportingAgency(const ProseText &prose, const Attribution &one)
{
    const int last = one.speaker.last - 1;
    return one.speaker.size() > 1 && prose[last].folded == u"agency" && prose[last - 1].capital && one.verb >= 0
        && english().cueVerbs[std::size_t(one.verb)].lemma == u"report";
}

} // namespace

bool isMedium(const ProseText &prose, Range words)
{
    const QString &head = words.empty() ? QString() : prose[words.last - 1].folded;
    if (words.size() > 1 && (head == u"television" || head == u"tv" || head == u"radio"))
        return true;
    for (int i = words.first; i < words.last; ++i) {
        if (prose[i].any(word::RelayNoun) || (prose[i].capital && prose[i].any(word::OutletWord) && words.size() > 1))
            return true;
        if (prose[i].capital && prose[i].folded.size() > 5 && prose[i].folded.endsWith(u"news"))
            return true; // a name made for a medium
        if (prose[i].folded == u"news" && i + 1 < words.last && prose[i + 1].any(word::Media))
            return true; // "Fars news agency"
        if (!prose[i].capital || !prose[i].phrases)
            continue;
        for (const Phrase &phrase : *prose[i].phrases) {
            if (phrase.kind != PhraseKind::Media && phrase.kind != PhraseKind::Agency)
                continue;
            bool same = i + phrase.words.size() <= words.last;
            for (int k = 0; same && k < phrase.words.size(); ++k)
                same = prose[i + k].folded == phrase.words[k];
            if (same)
                return true;
        }
    }
    return false;
}

void foldRelays(const ProseText &prose, std::vector<Attribution> &statement)
{
    std::vector<bool> gone(statement.size(), false);
    for (std::size_t o = 0; o < statement.size(); ++o) {
        const Attribution &outer = statement[o];
        if (outer.speaker.empty() || !(isMedium(prose, outer.speaker) || isReportingAgency(prose, outer)))
            continue;
        for (std::size_t i = o > inReach ? o - inReach : 0; i < std::min(statement.size(), o + inReach); ++i) {
            Attribution &inner = statement[i];
            if (i == o || gone[i] || inner.speaker.empty() || inner.speaker == outer.speaker)
                continue;
            if (isOnly(outer, inner)) { // "Duarte, quoted by Tass, said"
                inner.via.push_back(outer.speaker);
                gone[o] = true;
                break;
            }
            if (isMedium(prose, inner.speaker) || !covers(outer, inner))
                continue;
            inner.via.push_back(outer.speaker);
            if (2 * sharedWords(outer, inner) >= wordsBeside(outer, inner))
                gone[o] = true;
        }
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < statement.size(); ++i) {
        if (!gone[i])
            statement[kept++] = statement[i];
    }
    statement.resize(kept);
}

namespace {

/// Finds whose words a quotation is that stands without a cue.
class Continuer {
public:
    Continuer(const ProseText &prose, std::vector<Attribution> all) : m_prose(prose), m_all(std::move(all)) { }

    [[nodiscard]] std::vector<Attribution> run()
    {
        std::vector<Attribution> added;
        const Attribution *last = nullptr;
        std::size_t next = 0;
        for (std::size_t b = 0; b < m_prose.blocks.size(); ++b) {
            for (const Range &statement : statementsOf(m_prose, m_prose.blocks[b].words)) {
                const std::size_t before = next;
                while (next < m_all.size() && m_all[next].statement.first == statement.first)
                    ++next;
                if (next > before) {
                    last = &m_all[next - 1];
                    continue;
                }
                if (!isQuotationAlone(statement, last && last->block == int(b) ? 2 : 4))
                    continue;
                Attribution one;
                one.statement = statement;
                one.block = int(b);
                one.content = {trimmed(m_prose, statement)};
                const Attribution *from = sourceOf(int(b), statement, last, next);
                if (!takeCueBefore(statement, one) && from) {
                    one.speaker = from->speaker;
                    one.via = from->via;
                    if (isOpenEnded(statement) && from->statement.first == statement.last) {
                        one.cue = from->cue;
                        one.verb = from->verb;
                    }
                }
                added.push_back(one);
            }
        }
        m_all.insert(m_all.end(), added.begin(), added.end());
        std::stable_sort(m_all.begin(), m_all.end(), [](const Attribution &a, const Attribution &b) {
            return a.statement.first != b.statement.first ? a.statement.first < b.statement.first : a.begin() < b.begin();
        });
        return std::move(m_all);
    }

private:
    /// All words in quotation marks, at least so many of them.
    [[nodiscard]] bool isQuotationAlone(Range statement, int atLeast) const
    {
        int words = 0;
        for (int i = statement.first; i < statement.last; ++i) {
            if (!m_prose[i].isText())
                continue;
            if (m_prose[i].region < 0)
                return false;
            ++words;
        }
        return words >= atLeast;
    }

    [[nodiscard]] bool isOpenEnded(Range statement) const
    {
        const int region = m_prose[statement.last - 1].region;
        return region >= 0 && m_prose.regions[std::size_t(region)].closeMarks == 0;
    }

    /// "She added:" right before, in a statement or paragraph of its own.
    bool takeCueBefore(Range statement, Attribution &one) const
    {
        constexpr int longestLead = 40;
        const int colon = statement.first - 1;
        if (colon < 1 || !m_prose[colon].isMark(u':') || m_prose[colon].region >= 0)
            return false;
        const Range lead = m_prose.sentences[std::size_t(m_prose.wordSentences[std::size_t(colon)])];
        if (lead.size() > longestLead)
            return false;
        const CuedStatement cued = placeCues(m_prose, lead);
        for (std::size_t n = cued.cues.size(); n-- > 0;) {
            if (cued.places[n].speaker.empty() || (cued.cues[n].frames() & (frame::Clause | frame::Quotation)) == 0)
                continue;
            one.speaker = cued.places[n].speaker;
            one.cue = cued.cues[n].words;
            one.verb = cued.cues[n].verb;
            return true;
        }
        return false;
    }

    [[nodiscard]] const Attribution *sourceOf(int block, Range statement, const Attribution *last, std::size_t next) const
    {
        const bool same = last && last->block == block;
        if (same)
            return last;
        const bool following = next < m_all.size() && m_all[next].block == block
            && m_all[next].statement.first == statement.last;
        if (following)
            return &m_all[next];
        if (next < m_all.size() && isOpenEnded(statement) && m_prose[m_all[next].begin()].region >= 0
            && m_prose.regions[std::size_t(m_prose[m_all[next].begin()].region)].words.first == statement.last)
            return &m_all[next]; // goes on in the next paragraph, where the cue stands
        if (last && last->block >= block - 2)
            return last;
        return nullptr;
    }

    const ProseText &m_prose;
    std::vector<Attribution> m_all;
};

} // namespace

std::vector<Attribution> withContinuations(const ProseText &prose, std::vector<Attribution> all)
{
    return Continuer(prose, std::move(all)).run();
}

} // namespace crossread
