// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"

#include "core/language/tokens.h"

#include <QCoreApplication>

#include <algorithm>

namespace crossread {

namespace {

constexpr double likeEnoughForStance = 0.7; ///< so that the words are the same, not only their occasion

QStringList nameParts(const QString &name)
{
    QStringList parts;
    for (const Token &token : tokenize(name)) {
        if (token.kind == TokenKind::Word)
            parts += fold(token.span.in(name));
    }
    return parts;
}

bool shareWord(const QString &one, const QString &other)
{
    const QStringList parts = nameParts(one);
    const QStringList others = nameParts(other);
    return std::any_of(parts.begin(), parts.end(), [&](const QString &part) { return others.contains(part); });
}

Evidence evidence(int report, Span span, const Report &source)
{
    return {report, span, span.in(source.text).toString()};
}

/// True where the speaker stands with the quotation, not a pronoun or one carried over from a sentence before.
bool isNamedHere(const Quote &quote, const Report &report)
{
    const QStringView mention = quote.speaker ? quote.speaker->span.in(report.text) : QStringView();
    return quote.cue && mention.size() > 4 && std::any_of(mention.begin(), mention.end(), [](QChar c) { return c.isUpper(); });
}

bool isPronoun(const Quote &quote, const Report &report)
{
    return quote.speaker && quote.speaker->span.length() <= 4 && quote.speaker->span.in(report.text).front().isLower();
}

/// Both sides of a pair.
struct Sides {
    const Report &report;
    const Report &otherReport;
    const Quote &one;
    const Quote &other;
    double sure = 0; ///< 0 to 1: how much of the words is the same, and how many they are
};

/// The same words through other media, or with a medium that one report leaves out.
void judgeRelays(const QuotePair &pair, const Sides &sides, Findings &findings)
{
    const auto &[report, otherReport, one, other, sure] = sides;
    const bool dropped = one.via.empty() != other.via.empty() && pair.speakers == Identity::Same;
    if (dropped && one.speaker && other.speaker) {
        const Span here = one.via.empty() ? one.speaker->span : one.via.front();
        const Span there = other.via.empty() ? other.speaker->span : other.via.front();
        findings.push_back({DiscrepancyType::Attribution, 0.2 + 0.2 * sure, {},
                            {evidence(pair.one, here, report), evidence(pair.other, there, otherReport)},
                            QT_TRANSLATE_NOOP("Explanation", "One report leaves out who relays the words: %1.")});
        return;
    }
    if (one.via.empty() || other.via.empty()
        || shareWord(one.via.front().in(report.text).toString().section(u' ', 0, 2), other.via.front().in(otherReport.text).toString()))
        return;
    findings.push_back({DiscrepancyType::Attribution, std::min(0.8, 0.2 + 0.5 * sure), {},
                        {evidence(pair.one, one.via.front(), report), evidence(pair.other, other.via.front(), otherReport)},
                        QT_TRANSLATE_NOOP("Explanation", "The same words are relayed by others: %1.")});
}

/// True where one stance tells of the speaker what the other does not: "denied" beside "said", "conceded" beside
/// "insisted". "claimed" or "admitted" beside "said" is a matter of style more often than not.
bool standsAgainst(Stance one, Stance other)
{
    if (one == other)
        return false;
    return one == Stance::Denying || one == Stance::Doubting
        || (one == Stance::Conceding && (other == Stance::Claiming || other == Stance::Stressing));
}

void judgeStances(const QuotePair &pair, const Sides &sides, Findings &findings)
{
    const auto &[report, otherReport, one, other, sure] = sides;
    const bool against = standsAgainst(one.stance, other.stance) || standsAgainst(other.stance, one.stance);
    if (!one.cue || !other.cue || !against || pair.speakers != Identity::Same || pair.likeness < likeEnoughForStance)
        return;
    findings.push_back({DiscrepancyType::Attribution, 0.3 + 0.3 * sure, {},
                        {evidence(pair.one, *one.cue, report), evidence(pair.other, *other.cue, otherReport)},
                        QT_TRANSLATE_NOOP("Explanation", "The same words are given with another stance: %1.")});
}

} // namespace

/// The same quoted words of another speaker, through another relay, or with another stance.
void judgeSpeakers(const Story &story, Findings &findings)
{
    for (const QuotePair &pair : story.quotePairs) {
        const Report &report = *story.reports[pair.one];
        const Report &otherReport = *story.reports[pair.other];
        const Quote &one = story.readings[pair.one]->quotes[pair.oneQuote];
        const Quote &other = story.readings[pair.other]->quotes[pair.otherQuote];
        const qsizetype words = wordsOf(report, one.span).size();
        const Sides sides{report, otherReport, one, other, std::min(1.0, double(words) / 5) * pair.likeness};
        if (isPronoun(one, report) && isPronoun(other, otherReport))
            continue; // whom they mean is named elsewhere, and is compared there
        if (pair.speakers == Identity::Other && isNamedHere(one, report) && isNamedHere(other, otherReport)) {
            findings.push_back({DiscrepancyType::Attribution, std::min(0.9, 0.2 + 0.6 * sides.sure), {},
                                {evidence(pair.one, one.speaker->span, report),
                                 evidence(pair.other, other.speaker->span, otherReport)},
                                QT_TRANSLATE_NOOP("Explanation", "The same words are given to another speaker: %1.")});
        } else if (pair.wording == Wording::Quoted) {
            judgeRelays(pair, sides, findings);
            judgeStances(pair, sides, findings);
        }
    }
}

} // namespace crossread
