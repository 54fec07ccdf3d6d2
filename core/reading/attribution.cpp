// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/attribution.h"

#include "core/reading/attributedwords.h"
#include "core/reading/cueless.h"
#include "core/reading/cueplaces.h"
#include "core/reading/placelines.h"
#include "core/reading/relays.h"

#include <QSet>

#include <algorithm>

namespace crossread {

/// "Okafor said." behind '“… and then …”': no statement of its own.
static bool isBareCue(const ProseText &prose, Range sentence, int first)
{
    constexpr int longest = 5;
    int last = sentence.last;
    while (last > sentence.first && !prose[last - 1].isText())
        --last;
    return sentence.first > first && prose[sentence.first - 1].region >= 0 && last - sentence.first >= 2 && last - sentence.first <= longest
        && prose[last - 1].cue.verb >= 0 && prose[last - 1].cue.form == VerbForm::Past && prose[last - 1].region < 0
        && (english().cueVerbs[std::size_t(prose[last - 1].cue.verb)].frames & frame::Clause);
}

/// "The court heard that": somebody told the court.
static bool hearsOnly(const ProseText &prose, const Cue &cue, Range subject)
{
    static const QSet<QString> hearers{QStringLiteral("court"), QStringLiteral("jury"), QStringLiteral("jurors"), QStringLiteral("inquest"), QStringLiteral("inquiry"),
                                       QStringLiteral("tribunal"), QStringLiteral("hearing"), QStringLiteral("trial"), QStringLiteral("committee"), QStringLiteral("panel")};
    return cue.verb >= 0 && english().cueVerbs[std::size_t(cue.verb)].lemma == u"hear" && !subject.empty() && hearers.contains(prose[subject.last - 1].folded);
}

std::vector<Range> statementsOf(const ProseText &prose, Range paragraph)
{
    std::vector<Range> statements;
    for (int i = behindDateline(prose, paragraph); i < paragraph.last;) {
        const Range whole = prose.sentences[std::size_t(prose.wordSentences[std::size_t(i)])];
        const Range sentence{std::max(i, whole.first), whole.last};
        const bool inside = sentence.first > paragraph.first && prose[sentence.first].region >= 0
            && prose[sentence.first].region == prose[sentence.first - 1].region;
        if ((inside || isBareCue(prose, sentence, paragraph.first)) && !statements.empty())
            statements.back().last = sentence.last;
        else
            statements.push_back(sentence);
        i = sentence.last;
    }
    return statements;
}

std::vector<Attribution> attributionsOf(const ProseText &prose, Range statement)
{
    const CuedStatement cued = placeCues(prose, statement);
    std::vector<Attribution> all;
    for (std::size_t n = 0; n < cued.cues.size(); ++n) {
        const Cue &cue = cued.cues[n];
        Attribution one;
        one.statement = statement;
        one.cue = cue.words;
        one.verb = cue.verb;
        one.speaker = hearsOnly(prose, cue, cued.places[n].speaker) ? Range{} : cued.places[n].speaker;
        one.content = attributedWords(prose, cued, n);
        if (!cue.by.empty() && cue.words.size() > 1)
            one.via.push_back(cue.by);
        if (!one.content.empty())
            all.push_back(std::move(one));
    }
    if (all.empty()) {
        Attribution one = attributionByMark(prose, statement);
        if (!one.content.empty())
            all.push_back(std::move(one));
    }
    takeQuotationsLeft(prose, statement, all);
    return all;
}

std::vector<Attribution> attributionsOf(const ProseText &prose)
{
    std::vector<Attribution> all;
    for (std::size_t b = 0; b < prose.blocks.size(); ++b) {
        for (const Range &statement : statementsOf(prose, prose.blocks[b].words)) {
            std::vector<Attribution> found = attributionsOf(prose, statement);
            takeSources(prose, found);
            foldRelays(prose, found);
            for (Attribution &one : found) {
                one.block = int(b);
                all.push_back(std::move(one));
            }
        }
    }
    all = withContinuations(prose, std::move(all));
    handRelaysOn(prose, all);
    return all;
}

} // namespace crossread
