// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/relations.h"

#include "core/language/lexicon.h"
#include "core/language/spelling.h"
#include "core/language/tokens.h"
#include "core/language/wordlists.h"

#include <QHash>

#include <algorithm>

namespace crossread::relations {

using namespace Qt::Literals::StringLiterals;

namespace {

using Groups = QHash<QString, std::vector<int>>; ///< word -> numbers of the groups that it belongs to

bool share(const Groups &groups, const QString &one, const QString &other)
{
    const auto first = groups.constFind(one);
    const auto second = groups.constFind(other);
    if (first == groups.constEnd() || second == groups.constEnd())
        return false;
    return std::ranges::any_of(*first, [&](int group) { return std::ranges::find(*second, group) != second->end(); });
}

Groups readGroups(const QString &file, QChar separator)
{
    Groups groups;
    int number = 0;
    for (const QStringList &row : wordList(u"en"_s, file)) {
        for (const QString &word : row.last().split(separator, Qt::SkipEmptyParts))
            groups[commonSpelling(fold(word))].push_back(number);
        ++number;
    }
    return groups;
}

const Groups &offices()
{
    static const Groups groups = readGroups(u"offices.tsv"_s, u'/');
    return groups;
}

const Groups &sources()
{
    static const Groups groups = readGroups(u"sources.tsv"_s, u' ');
    return groups;
}

/// The same word in any inflection is one stem. Irregular forms have stems of their own.
QStringList stemsOf(const QString &words, const Stemmer &stemmer)
{
    QStringList stems;
    for (const QString &word : words.split(u' '))
        stems += stemmer.stem(word);
    return stems;
}

/// The sides of pairs of opposites that each stem stands on: the other side of 2n is 2n + 1.
const Groups &opposites()
{
    static const Groups sides = [] {
        Groups found;
        const Stemmer stemmer;
        int pair = 0;
        const auto add = [&](const QString &ones, const QString &others) {
            for (const QString &stem : stemsOf(ones, stemmer))
                found[stem].push_back(2 * pair);
            for (const QString &stem : stemsOf(others, stemmer))
                found[stem].push_back(2 * pair + 1);
            ++pair;
        };
        for (const QStringList &row : wordList(u"en"_s, u"opposites.tsv"_s))
            add(row[1], row[2]);
        for (const QStringList &row : wordList(u"en"_s, u"turns.tsv"_s))
            add(row[0], row[1]);
        return found;
    }();
    return sides;
}

const SortedWordList &wholes()
{
    static const SortedWordList places(u"en"_s, u"wholes.tsv"_s);
    return places;
}

/// Chains are short; a loop in the list must not be followed for ever.
constexpr int longestChain = 6;

bool isPartOf(const QString &part, const QString &whole, int steps)
{
    if (steps == 0)
        return false;
    const QStringList larger = wholes().find(part).split(u'/', Qt::SkipEmptyParts);
    return std::any_of(larger.begin(), larger.end(), [&](const QString &name) {
        const QString folded = fold(name);
        return folded == whole || isPartOf(folded, whole, steps - 1);
    });
}

} // namespace

const OppositeSides *oppositeSidesOf(const QString &stem)
{
    const auto found = opposites().constFind(stem);
    return found == opposites().constEnd() ? nullptr : &*found;
}

bool areOpposites(const OppositeSides *one, const OppositeSides *other)
{
    return one && other && std::ranges::any_of(*one, [&](int side) {
        return std::ranges::find(*other, side ^ 1) != other->end();
    });
}

bool isOffice(const QString &word)
{
    return offices().contains(word);
}

bool areOneOffice(const QString &one, const QString &other)
{
    return share(offices(), one, other);
}

bool isPartOf(const QString &part, const QString &whole)
{
    return isPartOf(part, whole, longestChain);
}

bool isKnownPlace(const QString &name)
{
    return !wholes().find(name).isEmpty();
}

bool areOtherSides(const QString &one, const QString &other)
{
    return sources().contains(one) && sources().contains(other) && !share(sources(), one, other);
}

bool isUnnamedSource(const QString &word)
{
    return sources().contains(word);
}

} // namespace crossread::relations
