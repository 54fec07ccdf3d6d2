// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/nameforms.h"

#include <algorithm>
#include <vector>

namespace crossread {

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

} // namespace crossread
