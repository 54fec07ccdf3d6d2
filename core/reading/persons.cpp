// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/persons.h"

#include <QHash>

#include <algorithm>

namespace crossread {

namespace {

/// The folded words of a name, hyphens gone: "Kim Jong-un" and "Kim Jong Un" are one.
QStringList partsOf(const ProseText &prose, Range words)
{
    QStringList parts;
    for (int i = words.first; i < words.last; ++i) {
        if (prose[i].isText() && !prose[i].any(word::NameSuffix))
            parts += prose[i].folded;
    }
    return parts;
}

struct FullForm {
    QStringList parts;
    QString text;
    bool female = false;
    bool male = false;
};

/// True where the shorter form can be the longer one: same first and last word.
bool isShorterFormOf(const QStringList &shorter, const QStringList &longer)
{
    return shorter.first() == longer.first() && shorter.last() == longer.last() && shorter.size() <= longer.size();
}

} // namespace

std::vector<QString> canonicalNames(const ProseText &prose, const std::vector<FoundName> &found)
{
    std::vector<FullForm> people;
    QHash<QString, std::vector<int>> byPart; // first or last word -> indices into people
    const auto remember = [&](const FoundName &name) {
        const QStringList parts = partsOf(prose, name.words);
        // "Putin-Kim" are two people; a full name has a space in it.
        const bool spaced = prose.spanOf(name.words).in(prose.text).contains(u' ');
        if (parts.size() < 2 || !spaced)
            return;
        for (const int known : byPart.value(parts.last())) {
            FullForm &other = people[std::size_t(known)];
            if (isShorterFormOf(parts, other.parts))
                return;
            if (isShorterFormOf(other.parts, parts)) {
                other.parts = parts;
                other.text = prose.spanOf(name.words).in(prose.text).toString();
                return;
            }
        }
        const int index = int(people.size());
        people.push_back({parts, prose.spanOf(name.words).in(prose.text).toString(), name.gender == word::Female, name.gender == word::Male});
        byPart[parts.last()].push_back(index);
        if (parts.first() != parts.last())
            byPart[parts.first()].push_back(index);
    };
    const auto isPerson = [](const FoundName &name) { return name.kind == NameKind::Person || name.kind == NameKind::Unknown; };
    for (const FoundName &name : found) {
        if (isPerson(name))
            remember(name);
    }
    std::vector<QString> canonical;
    canonical.reserve(found.size());
    for (const FoundName &name : found) {
        const QString text = prose.spanOf(name.words).in(prose.text).toString();
        if (!isPerson(name)) {
            canonical.push_back(name.standard.isEmpty() ? text : name.standard);
            continue;
        }
        const QStringList parts = partsOf(prose, name.words);
        QStringList candidates;
        for (const int known : parts.isEmpty() ? std::vector<int>() : byPart.value(parts.last())) {
            const FullForm &person = people[std::size_t(known)];
            const bool same = parts.size() == 1 ? true : isShorterFormOf(parts, person.parts);
            const bool otherGender = (name.gender == word::Female && person.male) || (name.gender == word::Male && person.female);
            if (same && !otherGender && !candidates.contains(person.text))
                candidates += person.text;
        }
        canonical.push_back(candidates.size() == 1 ? candidates.first() : text);
    }
    return canonical;
}

} // namespace crossread
