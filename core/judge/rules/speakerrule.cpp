// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"

#include "core/language/tokens.h"

#include <QCoreApplication>

#include <algorithm>

namespace crossread {

namespace {

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

QString speakerOf(const Quote &quote, const Report &report)
{
    if (!quote.speaker)
        return {};
    return quote.speaker->name.isEmpty() ? quote.speaker->span.in(report.text).toString() : quote.speaker->name;
}

Evidence evidence(int report, Span span, const Report &source)
{
    return {report, span, span.in(source.text).toString()};
}

/// A name that begins with a capital is somebody; "he" and "officials" may be anybody.
bool isNamed(const QString &speaker)
{
    return !speaker.isEmpty() && speaker.front().isUpper() && speaker.size() > 3;
}

bool isPronoun(const Quote &quote, const Report &report)
{
    return quote.speaker && quote.speaker->span.length() <= 4 && quote.speaker->span.in(report.text).front().isLower();
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
        const QString speaker = speakerOf(one, report);
        const QString otherSpeaker = speakerOf(other, otherReport);
        const double sure = std::min(1.0, double(quotedWords(report, one).size()) / 5) * pair.likeness;
        if (isPronoun(one, report) && isPronoun(other, otherReport))
            continue; // whom they mean is named elsewhere, and is compared there
        if (isNamed(speaker) && isNamed(otherSpeaker) && !shareWord(speaker, otherSpeaker)) {
            findings.push_back({DiscrepancyType::Attribution, std::min(0.9, 0.2 + 0.6 * sure), {},
                                {evidence(pair.one, one.speaker->span, report),
                                 evidence(pair.other, other.speaker->span, otherReport)},
                                QT_TRANSLATE_NOOP("Explanation", "The same words are given to another speaker: %1.")});
        } else if (!one.via.empty() && !other.via.empty()
                   && !shareWord(one.via.front().in(report.text).toString().section(u' ', 0, 2),
                                 other.via.front().in(otherReport.text).toString())) {
            findings.push_back({DiscrepancyType::Attribution, std::min(0.8, 0.2 + 0.5 * sure), {},
                                {evidence(pair.one, one.via.front(), report),
                                 evidence(pair.other, other.via.front(), otherReport)},
                                QT_TRANSLATE_NOOP("Explanation", "The same words are relayed by others: %1.")});
        }
    }
}

} // namespace crossread
