// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"

#include "core/language/lexicon.h"
#include "core/reading/credits.h"

#include <QCoreApplication>

#include <algorithm>

namespace crossread {

namespace {

/// Two people may use some of the same words; the same sentence they hardly speak.
constexpr double leastLikeness = 0.75;
constexpr double leastLength = 0.5;
constexpr double likeEnoughForStance = 0.7; ///< so that the words are the same, not only their occasion

Evidence evidence(int report, Span span, const Report &source)
{
    return {report, span, span.in(source.text).toString()};
}

/// Ends in a name: "Coke spokeswoman Sonya Soutus"; "he", "officials" and "the bank" may be anybody.
bool isNamed(const Quote &quote, const Reading &reading)
{
    if (!quote.speaker)
        return false;
    return std::any_of(reading.names.begin(), reading.names.end(), [&](const Name &name) {
        return name.kind != NameKind::Place && quote.speaker->span.contains(name.span)
            && quote.speaker->span.end - name.span.end <= 1;
    });
}

/// True where the speaker stands with the quotation, not a pronoun or one carried over from a sentence before.
bool isNamedHere(const Quote &quote, const Report &report)
{
    const QStringView mention = quote.speaker ? quote.speaker->span.in(report.text) : QStringView();
    return quote.cue && mention.size() > 4 && std::any_of(mention.begin(), mention.end(), [](QChar c) { return c.isUpper(); });
}

/// "Dr. Anna Berg" and "Dr. Anna Berg of the institute": one is named at greater length.
bool isLongerName(const Quote &one, const Report &report, const Quote &other, const Report &otherReport)
{
    const QStringList parts = nameWords(one.speaker->span.in(report.text).toString());
    const QStringList others = nameWords(other.speaker->span.in(otherReport.text).toString());
    const QStringList &shorter = parts.size() < others.size() ? parts : others;
    const QStringList &longer = parts.size() < others.size() ? others : parts;
    return longer.first(shorter.size()) == shorter;
}

/// What tells media apart: of which country, by which name. "The state media" may be any.
QStringList distinction(const QString &medium)
{
    QStringList words;
    for (const QString &part : nameWords(medium)) {
        const WordClasses is = english().classes.value(part);
        if (!(is & (word::Media | word::RelayNoun | word::Determiner | word::Possessive | word::SourceNoun)) && part.size() > 2)
            words += countryOf(part);
    }
    return words;
}

bool areOtherMedia(const QString &one, const QString &other)
{
    const QStringList ours = distinction(one);
    const QStringList theirs = distinction(other);
    return !ours.isEmpty() && !theirs.isEmpty()
        && std::none_of(ours.begin(), ours.end(), [&](const QString &word) { return theirs.contains(word); });
}

/// Who relays the quotations right before and behind: mostly the same medium, named anew.
void addRelays(const Story &story, int report, int quote, Finding &finding)
{
    const std::vector<Quote> &quotes = story.readings[report]->quotes;
    for (const int other : {quote - 1, quote + 1}) {
        if (other >= 0 && other < int(quotes.size()) && !quotes[other].via.empty())
            finding.members.push_back(evidence(report, quotes[other].via.front(), *story.reports[report]));
    }
}

/// How many words each quote of each report has inside of quotation marks.
using Lengths = std::vector<std::vector<int>>;

Lengths lengthsOf(const Story &story)
{
    Lengths lengths(story.reports.size());
    for (std::size_t report = 0; report < lengths.size(); ++report) {
        for (const Quote &quote : story.readings[report]->quotes)
            lengths[report].push_back(countQuotedWords(*story.reports[report], *story.readings[report], quote));
    }
    return lengths;
}

Signals seenOf(const Lengths &lengths, const QuotePair &pair)
{
    Signals seen;
    seen.score = pair.likeness;
    seen.same = std::min(1.0, double(std::min(lengths[pair.one][pair.oneQuote], lengths[pair.other][pair.otherQuote])) / 8);
    return seen;
}

/// Both sides of a pair.
struct Sides {
    const Report &report;
    const Report &otherReport;
    const Quote &one;
    const Quote &other;
    Signals seen; ///< score: how much of the words is the same; same: how many they are
};

/// The report that names no relay is the relay's own.
bool isByItsRelay(const Story &story, const QuotePair &pair, const Sides &sides)
{
    const auto isFromRelays = [&](int report, const Quote &relayed, const Report &relaying) {
        return std::ranges::any_of(relayed.via, [&](Span relay) {
            return isFrom(*story.reports[report], *story.readings[report], relay.in(relaying.text).toString());
        });
    };
    return sides.one.via.empty() ? isFromRelays(pair.one, sides.other, sides.otherReport)
                                 : isFromRelays(pair.other, sides.one, sides.report);
}

/// A word of the sentence that a quotation stands in.
template<typename Is>
bool anyWordBeside(const Report &report, const Reading &reading, const Quote &quote, Is is)
{
    return std::ranges::any_of(tokenize(report.text, reading.sentences[std::size_t(quote.sentence)].span), [&](const Token &token) {
        return token.kind == TokenKind::Word && is(fold(token.span.in(report.text)));
    });
}

/// "Steele told the newspaper", "told the Courier": whom it was said to stands in its sentence.
bool namesMedium(const Report &report, const Reading &reading, const Quote &quote, const QStringList &medium)
{
    return anyWordBeside(report, reading, quote,
                         [&](const QString &word) { return (english().classes.value(word) & word::RelayNoun) || medium.contains(word); });
}

/// "His lawyer Hale said that Reed told Brandt": each report names the other's speaker beside the quotation, too, and which of them
/// speaks and which one tells of it depends on how the sentence is built.
bool areNamedByBoth(const Story &story, const QuotePair &pair, const Sides &sides)
{
    const auto names = [&](const Report &report, const Reading &reading, const Quote &quote, const Quote &other, const Report &otherReport) {
        const QStringList name = nameWords(other.speaker->span.in(otherReport.text).toString());
        const QStringList own = nameWords(quote.speaker->span.in(report.text).toString());
        return !name.isEmpty() && !own.contains(name.last()) && anyWordBeside(report, reading, quote, [&](const QString &word) { return word == name.last(); });
    };
    return names(sides.report, *story.readings[pair.one], sides.one, sides.other, sides.otherReport)
        && names(sides.otherReport, *story.readings[pair.other], sides.other, sides.one, sides.report);
}

/// A fragment in one report, a whole sentence in the other, of which it is the lesser part.
bool isFragmentOfLonger(const Lengths &lengths, const QuotePair &pair, const Sides &sides)
{
    const int one = lengths[pair.one][pair.oneQuote];
    const int other = lengths[pair.other][pair.otherQuote];
    return (sides.one.kind != QuoteKind::Direct || sides.other.kind != QuoteKind::Direct) && 2 * std::min(one, other) < std::max(one, other);
}

/// The same words through other media, or with a medium that one report leaves out.
void judgeRelays(const Story &story, const QuotePair &pair, const Sides &sides, Findings &findings)
{
    const auto &[report, otherReport, one, other, seen] = sides;
    const auto named = [&] {
        return one.via.empty() ? namesMedium(report, *story.readings[pair.one], one, distinction(other.via.front().in(otherReport.text).toString()))
                               : namesMedium(otherReport, *story.readings[pair.other], other, distinction(one.via.front().in(report.text).toString()));
    };
    const bool dropped = one.via.empty() != other.via.empty() && one.speaker && other.speaker && pair.speakers == Identity::Same && !named()
        && !isByItsRelay(story, pair, sides);
    if (dropped) {
        const Span here = one.via.empty() ? one.speaker->span : one.via.front();
        const Span there = other.via.empty() ? other.speaker->span : other.via.front();
        findings.push_back({DiscrepancyType::Attribution, RuleKind::RelayDropped, seen,
                            {evidence(pair.one, here, report), evidence(pair.other, there, otherReport)},
                            QT_TRANSLATE_NOOP("Explanation", "One report leaves out who relays the words: %1.")});
        return;
    }
    if (one.via.empty() || other.via.empty()
        || !areOtherMedia(one.via.front().in(report.text).toString(), other.via.front().in(otherReport.text).toString()))
        return;
    Finding finding{DiscrepancyType::Attribution, RuleKind::Relay, seen,
                    {evidence(pair.one, one.via.front(), report), evidence(pair.other, other.via.front(), otherReport)},
                    QT_TRANSLATE_NOOP("Explanation", "The same words are relayed by others: %1.")};
    addRelays(story, pair.one, pair.oneQuote, finding);
    addRelays(story, pair.other, pair.otherQuote, finding);
    findings.push_back(std::move(finding));
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
    const auto &[report, otherReport, one, other, seen] = sides;
    const bool against = standsAgainst(one.stance, other.stance) || standsAgainst(other.stance, one.stance);
    if (!one.cue || !other.cue || !against || pair.speakers != Identity::Same || pair.likeness < likeEnoughForStance)
        return;
    findings.push_back({DiscrepancyType::Attribution, RuleKind::Stance, seen,
                        {evidence(pair.one, *one.cue, report), evidence(pair.other, *other.cue, otherReport)},
                        QT_TRANSLATE_NOOP("Explanation", "The same words are given with another stance: %1.")});
}

} // namespace

/// The same quoted words of another speaker, through another relay, or with another stance.
void judgeSpeakers(const Story &story, Findings &findings)
{
    const Lengths lengths = lengthsOf(story);
    for (const QuotePair &pair : story.quotePairs) {
        const Report &report = *story.reports[pair.one];
        const Report &otherReport = *story.reports[pair.other];
        const Quote &one = story.readings[pair.one]->quotes[pair.oneQuote];
        const Quote &other = story.readings[pair.other]->quotes[pair.otherQuote];
        const Sides sides{report, otherReport, one, other, seenOf(lengths, pair)};
        const bool sure = sides.seen.score >= leastLikeness && sides.seen.same >= leastLength;
        if (sure && pair.speakers == Identity::Other && isNamed(one, *story.readings[pair.one])
            && isNamed(other, *story.readings[pair.other]) && isNamedHere(one, report) && isNamedHere(other, otherReport)
            && !isLongerName(one, report, other, otherReport) && !areNamedByBoth(story, pair, sides) && !isFragmentOfLonger(lengths, pair, sides)) {
            findings.push_back({DiscrepancyType::Attribution, RuleKind::Speaker, sides.seen,
                                {evidence(pair.one, one.speaker->span, report),
                                 evidence(pair.other, other.speaker->span, otherReport)},
                                QT_TRANSLATE_NOOP("Explanation", "The same words are given to another speaker: %1.")});
        }
        if (pair.wording == QuoteLikeness::Quoted) {
            judgeRelays(story, pair, sides, findings);
            judgeStances(pair, sides, findings);
        }
    }
}

} // namespace crossread
