// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/alternatives.h"

#include "core/language/tokens.h"
#include "core/language/wordlists.h"

#include <QHash>

#include <algorithm>

namespace crossread::alternatives {

using namespace Qt::Literals::StringLiterals;

namespace {

Matter matterNamed(const QString &name)
{
    return name == "certainty"_L1 ? Matter::Certainty : name == "place"_L1 ? Matter::Place : Matter::Claim;
}

/// By stem. Irregular forms have stems of their own.
QHash<QString, Alternatives> readAlternatives()
{
    QHash<QString, Alternatives> all;
    const Stemmer stemmer;
    int group = 0;
    for (const QStringList &row : wordList(u"en"_s, u"alternatives.tsv"_s)) {
        for (int which = 1; which < int(row.size()); ++which) {
            for (const QString &word : row[which].split(u' ', Qt::SkipEmptyParts))
                all[stemmer.stem(word)].push_back({group, which, matterNamed(row.first())});
        }
        ++group;
    }
    return all;
}

} // namespace

const Alternatives *alternativesOf(const QString &stem)
{
    static const QHash<QString, Alternatives> all = readAlternatives();
    const auto found = all.constFind(stem);
    return found == all.constEnd() ? nullptr : &*found;
}

const Alternative *excluded(const Alternatives &one, const Alternatives &other)
{
    const auto is = [&](auto compare) {
        return std::ranges::find_if(one, [&](const Alternative &mine) {
            return std::ranges::any_of(other, [&](const Alternative &its) { return its.group == mine.group && compare(its.which, mine.which); });
        });
    };
    if (is(std::equal_to<int>()) != one.end())
        return nullptr;
    const auto found = is(std::not_equal_to<int>());
    return found == one.end() ? nullptr : &*found;
}

} // namespace crossread::alternatives
