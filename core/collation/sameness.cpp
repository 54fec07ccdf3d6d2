// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collation/sameness.h"

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array names{"marks"_L1, "dashes"_L1, "joints"_L1, "case"_L1, "spelling"_L1, "transliteration"_L1};
static_assert(names.size() == allTrifles.size());

} // namespace

Trifles samenessOf(const QMap<QString, QString> &settings)
{
    const auto setting = settings.constFind(samenessSetting);
    if (setting == settings.cend() || setting->isEmpty())
        return usualTrifles;
    Trifles same;
    const QStringList kept = setting->split(u' ');
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (kept.contains(names[i]))
            same |= allTrifles[i];
    }
    return same;
}

QString textOf(Trifles same)
{
    if (same == usualTrifles)
        return {};
    QStringList kept;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (same & allTrifles[i])
            kept.append(names[i]);
    }
    return kept.isEmpty() ? u"none"_s : kept.join(u' ');
}

bool countsAsSame(DiscrepancyType type, const QStringList &words, Trifles same)
{
    const bool ofWords = type == DiscrepancyType::Name || type == DiscrepancyType::Place || type == DiscrepancyType::Title
        || type == DiscrepancyType::Quote;
    if (!ofWords || !(same & Trifle::Transliteration))
        return false;
    std::vector<Wording> wordings;
    for (const QString &one : words)
        wordings.push_back({one, {}});
    const auto differ = [&](Trifles trifles) {
        return std::ranges::any_of(differingWords(wordings, Strictness::Wording, trifles), [](const auto &runs) { return !runs.empty(); });
    };
    return differ(same & ~Trifles(Trifle::Transliteration)) && !differ(same);
}

} // namespace crossread
