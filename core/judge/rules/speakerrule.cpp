// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"

#include "core/language/lexicon.h"
#include "core/language/tokens.h"

#include <QCoreApplication>

#include <algorithm>

namespace crossread {

namespace {

/// Two people may use some of the same words; the same sentence they hardly speak.
constexpr double leastLikeness = 0.75;
constexpr double leastLength = 0.5;

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

/// No word of the one, as printed or resolved, is among the other's.
bool areStrangers(const Quote &one, const Report &report, const Quote &other, const Report &otherReport)
{
    const QString here = one.speaker->span.in(report.text).toString() + u' ' + one.speaker->name;
    const QString there = other.speaker->span.in(otherReport.text).toString() + u' ' + other.speaker->name;
    return !shareWord(here, there);
}

/// What tells media apart: of which country, by which name. "The state media" may be any.
QStringList distinction(const QString &medium)
{
    QStringList words;
    for (const QString &part : nameParts(medium)) {
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

} // namespace

/// The same quoted words of another speaker, or through another relay.
void judgeSpeakers(const Story &story, Findings &findings)
{
    for (const QuotePair &pair : story.quotePairs) {
        const Report &report = *story.reports[pair.one];
        const Report &otherReport = *story.reports[pair.other];
        const Quote &one = story.readings[pair.one]->quotes[pair.oneQuote];
        const Quote &other = story.readings[pair.other]->quotes[pair.otherQuote];
        Signals seen;
        seen.score = pair.likeness;
        seen.same = std::min(1.0, double(std::min(quotedWords(report, one).size(), quotedWords(otherReport, other).size())) / 8);
        const bool sure = seen.score >= leastLikeness && seen.same >= leastLength;
        if (sure && isNamed(one, *story.readings[pair.one]) && isNamed(other, *story.readings[pair.other])
            && areStrangers(one, report, other, otherReport)) {
            findings.push_back({DiscrepancyType::Attribution, RuleKind::Speaker, seen,
                                {evidence(pair.one, one.speaker->span, report),
                                 evidence(pair.other, other.speaker->span, otherReport)},
                                QT_TRANSLATE_NOOP("Explanation", "The same words are given to another speaker: %1.")});
        }
        if (!one.via.empty() && !other.via.empty()
                   && areOtherMedia(one.via.front().in(report.text).toString(), other.via.front().in(otherReport.text).toString())) {
            Finding finding{DiscrepancyType::Attribution, RuleKind::Relay, seen,
                            {evidence(pair.one, one.via.front(), report), evidence(pair.other, other.via.front(), otherReport)},
                            QT_TRANSLATE_NOOP("Explanation", "The same words are relayed by others: %1.")};
            addRelays(story, pair.one, pair.oneQuote, finding);
            addRelays(story, pair.other, pair.otherQuote, finding);
            findings.push_back(std::move(finding));
        }
    }
}

} // namespace crossread
