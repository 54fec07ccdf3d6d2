// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/nameforms.h"

#include "core/language/wordlists.h"

#include <algorithm>
#include <vector>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

QString initialsOf(const QStringList &words)
{
    QString initials;
    for (const QString &word : words)
        initials += word.front();
    return initials;
}

bool isAcronymOf(const QStringList &acronym, const QStringList &words)
{
    qsizetype common = 0;
    while (common + 1 < acronym.size() && common + 2 < words.size() && acronym[common] == words[common])
        ++common;
    const QStringList rest = words.sliced(common);
    return acronym.size() == common + 1 && rest.size() > 1 && acronym.last().startsWith(initialsOf(rest));
}

double misspelling(const QString &one, const QString &other)
{
    std::vector<int> row(std::size_t(other.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 0; i < one.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < other.size(); ++j) {
            const int above = row[std::size_t(j) + 1];
            row[std::size_t(j) + 1] = std::min({above + 1, row[std::size_t(j)] + 1, diagonal + int(one[i] != other[j])});
            diagonal = above;
        }
    }
    return double(row.back()) / double(std::max<qsizetype>(1, std::max(one.size(), other.size())));
}

namespace {

/// The lists that each name stands in, by their number.
const QHash<QString, std::vector<int>> &nicknames()
{
    static const QHash<QString, std::vector<int>> all = [] {
        QHash<QString, std::vector<int>> read;
        int line = 0;
        for (const QStringList &row : wordList(u"en"_s, u"nicknames.tsv"_s)) {
            for (const QString &name : row.first().split(u' ', Qt::SkipEmptyParts))
                read[name].push_back(line);
            ++line;
        }
        return read;
    }();
    return all;
}

} // namespace

bool areOneForename(const QString &one, const QString &other)
{
    constexpr qsizetype shortest = 4; // "Alexandros" and "Alexis"; "Dan" is short for "Daniel", and an initial for any name
    const QString &shorter = one.size() < other.size() ? one : other;
    const QString &longer = one.size() < other.size() ? other : one;
    const bool initial = shorter.size() <= 2 && longer.startsWith(shorter.front());
    if (initial || longer.startsWith(shorter.first(std::min(shortest, shorter.size()))))
        return true;
    if (misspelling(one, other) <= mostMisspelt)
        return true;
    const std::vector<int> theirs = nicknames().value(other);
    return std::ranges::any_of(nicknames().value(one), [&](int list) { return std::ranges::find(theirs, list) != theirs.end(); });
}

} // namespace crossread
