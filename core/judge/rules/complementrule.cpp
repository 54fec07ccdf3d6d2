// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A complement longer than this is a clause of its own.
constexpr int longest = 7;

/// "of the end of the Korean War" after "the 70th anniversary".
struct Complement {
    Span span; ///< from the head noun
    QStringList stems; ///< of the content words
    bool named = false;
};

bool follows(const Side &side, int i)
{
    return Span{side.words[i - 1].span.end, side.words[i].span.begin}.length() <= 3
        && !side.source->text.sliced(side.words[i - 1].span.end, side.words[i].span.begin - side.words[i - 1].span.end)
                .contains(u',');
}

bool goesOn(const ViewWord &word)
{
    return word.folded == "of"_L1 || word.folded == "the"_L1 || word.name || word.content;
}

std::optional<Complement> complementOf(const Side &side, int head)
{
    const int of = head + 1;
    if (of >= int(side.words.size()) || side.words[of].folded != "of"_L1)
        return std::nullopt;
    Complement complement{side.words[head].span, {}, false};
    for (int i = of + 1; i < int(side.words.size()) && i <= of + longest && follows(side, i) && goesOn(side.words[i]); ++i) {
        // Names end the noun phrase; a plain word behind them belongs to it only directly ("Korean War truce").
        if (!side.words[i].content)
            continue;
        complement.stems += side.words[i].stem;
        complement.named = complement.named || side.words[i].name;
        complement.span.end = side.words[i].span.end;
    }
    return complement.stems.isEmpty() ? std::nullopt : std::optional(complement);
}

/// The word that a figure counts: directly behind it.
int headOf(const Side &side, const Figure &figure)
{
    const int head = side.wordsIn(figure.span).second;
    return head < int(side.words.size()) && follows(side, head) ? head : -1;
}

} // namespace

/// The same figure of the same thing, but of another whole: "the anniversary of the war" and "of the end of the war".
void judgeComplements(const PairView &view, Findings &findings)
{
    const Side &one = view.sides[0];
    const Side &other = view.sides[1];
    for (const Figure &figure : one.inside(one.reading->figures)) {
        const int head = headOf(one, figure);
        if (!figure.ordinal || head < 0 || one.words[head].partner < 0)
            continue;
        const std::optional<Complement> here = complementOf(one, head);
        const std::optional<Complement> there = complementOf(other, one.words[head].partner);
        if (!here || !there || here->stems == there->stems)
            continue;
        const auto shares = [&](const QString &stem) { return there->stems.contains(stem); };
        if (!here->named || !there->named || std::none_of(here->stems.begin(), here->stems.end(), shares))
            continue;
        findings.push_back({DiscrepancyType::Claim, RuleKind::Complement, signalsAt(view, here->span, there->span),
                            {evidenceAt(one, here->span), evidenceAt(other, there->span)},
                            QT_TRANSLATE_NOOP("Explanation", "They do not speak of quite the same: %1.")});
    }
}

} // namespace crossread
