// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rules/named.h"

#include "core/language/lexicon.h"
#include "core/language/spelling.h"
#include "core/language/tokens.h"

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

bool sharePart(const QStringList &one, const QStringList &other)
{
    return std::any_of(one.begin(), one.end(), [&](const QString &part) { return other.contains(part); });
}

bool isSubset(const QStringList &one, const QStringList &other)
{
    return std::all_of(one.begin(), one.end(), [&](const QString &part) { return other.contains(part); });
}

/// No more than this stands between two names of a list, white space and all.
constexpr qsizetype longestSeparator = 16;

/// What stands between two names; nothing where that is too much for a list.
QString between(const Side &side, const Named &one, const Named &next)
{
    const Span gap{one.name.span.end, std::max(one.name.span.end, next.name.span.begin)};
    return gap.length() > longestSeparator ? QString() : gap.in(side.source->text).toString().simplified();
}

/// Nothing but a comma or "and" stands between two names.
bool areListed(QString between)
{
    if (between.endsWith(" the"_L1))
        between.chop(4);
    return between == ","_L1 || between == "and"_L1 || between == ", and"_L1 || between == "or"_L1 || between == "&"_L1;
}

} // namespace

QStringList partsOfName(const QString &name)
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

std::vector<Named> namesOf(const Side &side)
{
    std::vector<Named> all;
    for (const Name &name : side.inside(side.reading->names)) {
        const QStringList parts = partsOfName(side.text(name.span));
        if (!parts.isEmpty())
            all.push_back({name, parts, partsOfName(name.canonical) + parts});
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

NameLists::NameLists(const PairView &view, const std::vector<Named> &ones, const std::vector<Named> &others)
    : m_one(listsOf(view.sides[0], ones)), m_other(listsOf(view.sides[1], others))
{
}

NameLists::OfSide NameLists::listsOf(const Side &side, const std::vector<Named> &names)
{
    OfSide found{&names, {}, {}};
    for (std::size_t first = 0; first < names.size();) {
        Range list{first, first + 1};
        for (; list.last < names.size(); ++list.last) {
            const QString gap = between(side, names[list.last - 1], names[list.last]);
            if (!areListed(gap))
                break;
            list.joined = list.joined || gap != ","_L1;
        }
        found.lists.insert(found.lists.end(), list.last - first, list);
        first = list.last;
    }
    return found;
}

NameLists::Range NameLists::OfSide::around(const Named &named) const
{
    const auto here = std::ranges::lower_bound(*names, named.name.span.begin, {}, [](const Named &one) { return one.name.span.begin; });
    return lists[std::size_t(here - names->begin())];
}

bool NameLists::OfSide::hasFellowsIn(const OfSide &there, const Named &named, const Named &counterpart)
{
    const Range list = around(named);
    const Range theirs = there.around(counterpart);
    if (!list.joined || theirs.joined)
        return false;
    for (std::size_t i = known.size(); i < names->size(); ++i)
        known.push_back(std::ranges::any_of(*there.names, [&](const Named &other) { return isSameName((*names)[i], other); }));
    for (std::size_t i = list.first; i < list.last; ++i) {
        if (known[i] && (*names)[i].name.span != named.name.span)
            return true;
    }
    return false;
}

bool NameLists::isListedElsewhere(const Named &one, const Named &other)
{
    return m_one.hasFellowsIn(m_other, one, other) || m_other.hasFellowsIn(m_one, other, one);
}

Lists NameLists::around(const Named &one, const Named &other)
{
    const Range list = m_one.around(one);
    const Range theirs = m_other.around(other);
    const auto [common, isNew] = m_common.try_emplace({list.first, theirs.first}, 0);
    for (std::size_t i = list.first; isNew && i < list.last; ++i) {
        for (std::size_t j = theirs.first; j < theirs.last; ++j) {
            if (isSameName((*m_one.names)[i], (*m_other.names)[j])) {
                ++common->second;
                break;
            }
        }
    }
    return {list.last - list.first, theirs.last - theirs.first, common->second};
}

} // namespace crossread
