// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace crossread {

namespace {

constexpr int longestScareQuote = 4; ///< words

/// The same words of the other side as one stretch; empty where one of them is missing, changed or quoted too.
Span plainWords(const Side &side, const Side &other, Span quoted)
{
    const auto [first, last] = side.wordsIn(quoted);
    const QStringView words = quoted.in(side.source->text);
    if (words.endsWith(u'!') || words.endsWith(u'?')) // somebody's cry
        return {};
    if (last - first < 1 || last - first > longestScareQuote || Side::anyOverlaps(side.reading->quotes, quoted))
        return {};
    Span plain;
    for (int i = first; i < last; ++i) {
        const ViewWord &word = side.words[std::size_t(i)];
        if (word.name || word.partner < 0 || word.similarity < 1)
            return {};
        const Span there = other.words[std::size_t(word.partner)].span;
        plain = plain.empty() ? there : plain.united(there);
    }
    return Side::anyOverlaps(other.reading->quoted, plain) || Side::anyOverlaps(other.reading->quotes, plain) ? Span{} : plain;
}

} // namespace

/// Words that one report keeps at a distance by quotation marks and another uses as its own.
void judgeScareQuotes(const PairView &view, Findings &findings)
{
    for (const int index : {0, 1}) {
        const Side &side = view.sides[index];
        const Side &other = view.sides[1 - index];
        for (const QuotedStretch &stretch : side.inside(side.reading->quoted)) {
            const Span plain = plainWords(side, other, stretch.inside);
            if (plain.empty() || plain.length() > 2 * stretch.inside.length() + 10)
                continue;
            // Distance is a matter of tone: worth a look, never shown as sure.
            findings.push_back({DiscrepancyType::Quote, RuleKind::ScareQuote, {}, {evidenceAt(side, stretch.inside), evidenceAt(other, plain)},
                                QT_TRANSLATE_NOOP("Explanation", "One report puts these words in quotation marks, another uses them as its own: %1.")});
        }
    }
}

} // namespace crossread
