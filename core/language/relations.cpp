// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/relations.h"

#include "core/language/lexicon.h"
#include "core/language/spelling.h"
#include "core/language/tokens.h"
#include "core/language/wordlists.h"

#include <QHash>
#include <QSet>

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
    return std::any_of(first->begin(), first->end(), [&](int group) {
        return std::find(second->begin(), second->end(), group) != second->end();
    });
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

/// The opposites of each stem; irregular forms have stems of their own.
const QHash<QString, QSet<QString>> &opposites()
{
    static const QHash<QString, QSet<QString>> all = [] {
        QHash<QString, QSet<QString>> found;
        const Stemmer stemmer;
        const auto add = [&](const QString &ones, const QString &others) {
            for (const QString &one : ones.split(u' ')) {
                for (const QString &other : others.split(u' ')) {
                    found[stemmer.stem(one)].insert(stemmer.stem(other));
                    found[stemmer.stem(other)].insert(stemmer.stem(one));
                }
            }
        };
        for (const QStringList &row : wordList(u"en"_s, u"opposites.tsv"_s))
            add(row[1], row[2]);
        for (const QStringList &row : wordList(u"en"_s, u"turns.tsv"_s))
            add(row[0], row[1]);
        return found;
    }();
    return all;
}

const QHash<QString, QStringList> &wholes()
{
    static const QHash<QString, QStringList> all = [] {
        QHash<QString, QStringList> found;
        for (const QStringList &row : wordList(u"en"_s, u"wholes.tsv"_s)) {
            QStringList &larger = found[fold(row[0])];
            for (const QString &whole : row[1].split(u'/'))
                larger += fold(whole);
        }
        return found;
    }();
    return all;
}

/// Chains are short; a loop in the list must not be followed for ever.
constexpr int longestChain = 6;

bool isPartOf(const QString &part, const QString &whole, int steps)
{
    const auto found = wholes().constFind(part);
    if (steps == 0 || found == wholes().constEnd())
        return false;
    return std::any_of(found->begin(), found->end(), [&](const QString &larger) {
        return larger == whole || isPartOf(larger, whole, steps - 1);
    });
}

} // namespace

bool areOpposites(const QString &one, const QString &other)
{
    const Stemmer stemmer;
    const auto found = opposites().constFind(stemmer.stem(one));
    return found != opposites().constEnd() && found->contains(stemmer.stem(other));
}

bool hasOpposites(const QString &word)
{
    const Stemmer stemmer;
    return opposites().contains(stemmer.stem(word));
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
    return wholes().contains(name);
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
