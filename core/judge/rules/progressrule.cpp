// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"

#include "core/judge/rules/frames.h"
#include "core/language/lexicon.h"

#include <QCoreApplication>

#include <algorithm>

namespace crossread {

namespace {

/// What a verb governs stands so near behind it.
constexpr int reach = 5;

QStringView wordAt(const Side &side, int i)
{
    return i >= 0 && i < int(side.words.size()) ? QStringView(side.words[std::size_t(i)].folded) : QStringView();
}

/// The first words of "expected | to seek".
std::vector<int> intentions(const Side &side)
{
    std::vector<int> found;
    for (int i = 0; i + 2 < int(side.words.size()); ++i) {
        if (wordAt(side, i + 1) == u"to" && (side.words[std::size_t(i)].classes & word::ToCome) && !(side.words[std::size_t(i) + 2].classes & word::Determiner))
            found.push_back(i);
    }
    return found;
}

/// The places of "already" in "has already asked".
std::vector<int> achievements(const Side &side)
{
    std::vector<int> found;
    for (int i = 1; i + 1 < int(side.words.size()); ++i) {
        if (wordAt(side, i) == u"already" && (side.words[std::size_t(i) - 1].classes & word::Have))
            found.push_back(i);
    }
    return found;
}

/// The last word behind both verbs of which one stands for the other; -1 where there is none.
int commonObject(const Side &side, int verb, const Side &other, int otherVerb)
{
    for (int i = std::min(verb + reach, int(side.words.size()) - 1); i > verb; --i) {
        const ViewWord &word = side.words[std::size_t(i)];
        if (word.content && word.partner > otherVerb && word.partner <= otherVerb + reach && word.isMet()
            && other.words[std::size_t(word.partner)].content)
            return i;
    }
    return -1;
}

} // namespace

/// "Is expected to seek his extradition" and "has already asked for it": one tells as done what another tells as to come.
void judgeProgress(const PairView &view, Findings &findings)
{
    for (const int index : {0, 1}) {
        const Side &side = view.sides[index];
        const Side &other = view.sides[1 - index];
        for (const int i : side.derived(intentions)) {
            for (const int j : other.derived(achievements)) {
                const int object = commonObject(side, i + 2, other, j + 1);
                const bool same = index == 0 ? haveOneSubject(view, i, j) : haveOneSubject(view, j, i);
                if (object < 0 || !same)
                    continue;
                const Span here = side.words[std::size_t(i)].span.united(side.words[std::size_t(object)].span);
                const Span there = other.words[std::size_t(j)].span.united(other.words[std::size_t(side.words[std::size_t(object)].partner)].span);
                Signals seen = index == 0 ? signalsAt(view, here, there) : signalsAt(view, there, here);
                seen.same = 1;
                seen.other = 0.5;
                findings.push_back({DiscrepancyType::Modality, RuleKind::Hedge, seen, {evidenceAt(side, here), evidenceAt(other, there)},
                                    QT_TRANSLATE_NOOP("Explanation", "They are not equally certain: %1.")});
            }
        }
    }
}

} // namespace crossread
