// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rules/named.h"

#include "core/language/lexicon.h"
#include "core/language/spelling.h"
#include "core/language/tokens.h"

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A name as letters only, in one spelling: "Jong-un" is "Jong Un".
QStringList partsOf(const QString &name)
{
    QStringList parts;
    for (const Token &token : tokenize(name)) {
        if (token.kind == TokenKind::Word || token.kind == TokenKind::Number)
            parts += commonSpelling(fold(token.span.in(name)));
    }
    while (parts.size() > 1 && (english().classes.value(parts.last()) & word::NameSuffix))
        parts.removeLast();
    return parts;
}

bool sharePart(const QStringList &one, const QStringList &other)
{
    return std::any_of(one.begin(), one.end(), [&](const QString &part) { return other.contains(part); });
}

bool isSubset(const QStringList &one, const QStringList &other)
{
    return std::all_of(one.begin(), one.end(), [&](const QString &part) { return other.contains(part); });
}

/// The names of a list that `named` stands in, itself too: "Singapore, Malaysia, Egypt and Pakistan". One where it stands
/// alone.
std::vector<Named> listAround(const Side &side, const std::vector<Named> &all, const Named &named)
{
    const auto joined = [&](const Named &one, const Named &next) {
        const QString between = Span{one.name.span.end, std::max(one.name.span.end, next.name.span.begin)}.in(side.source->text).toString().simplified();
        return between == ","_L1 || between == "and"_L1 || between == ", and"_L1 || between == "or"_L1 || between == "&"_L1;
    };
    std::vector<Named> list;
    bool holds = false;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!list.empty() && !joined(all[i - 1], all[i])) {
            if (holds)
                break;
            list.clear();
        }
        list.push_back(all[i]);
        holds = holds || all[i].name == named.name;
    }
    return list;
}

} // namespace

std::vector<Named> namesOf(const Side &side)
{
    std::vector<Named> all;
    for (const Name &name : side.inside(side.reading->names)) {
        const QStringList parts = partsOf(side.text(name.span));
        if (!parts.isEmpty())
            all.push_back({name, parts, partsOf(name.canonical) + parts});
    }
    return all;
}

bool isKnown(const Name &name)
{
    return name.kind == NameKind::Place || name.kind == NameKind::Body;
}

bool isSameName(const Named &one, const Named &other)
{
    if (isKnown(one.name) && isKnown(other.name))
        return one.name.canonical == other.name.canonical || sharePart(one.parts, other.parts);
    if (one.parts.size() < 2 || other.parts.size() < 2)
        return sharePart(one.full, other.full);
    return one.parts.last() == other.parts.last() || isSubset(one.parts, other.full) || isSubset(other.parts, one.full);
}

bool isNamed(const Named &one, const std::vector<Named> &others, const Side &side)
{
    if (std::any_of(others.begin(), others.end(), [&](const Named &other) { return isSameName(one, other); }))
        return true;
    return std::any_of(side.words.begin(), side.words.end(),
                       [&](const ViewWord &word) { return one.parts.last() == word.folded; });
}

Lists listsAround(const PairView &view, const Named &one, const std::vector<Named> &ones, const Named &other, const std::vector<Named> &others)
{
    const std::vector<Named> list = listAround(view.sides[0], ones, one);
    const std::vector<Named> theirs = listAround(view.sides[1], others, other);
    const auto common = std::ranges::count_if(list, [&](const Named &each) {
        return std::ranges::any_of(theirs, [&](const Named &that) { return isSameName(each, that); });
    });
    return {list.size(), theirs.size(), std::size_t(common)};
}

} // namespace crossread
