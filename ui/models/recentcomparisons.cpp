// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recentcomparisons.h"

#include "core/dossier/applied.h"

#include <algorithm>

namespace crossread {

RecentComparisons::Reports RecentComparisons::keyOf(const Dossier &dossier)
{
    Reports reports;
    for (const DossierReport &entry : dossier.reports)
        reports.emplace_back(entry.id, entry.report.text);
    return reports;
}

void RecentComparisons::keep(const Dossier &dossier, std::shared_ptr<const Comparison> comparison)
{
    std::erase_if(m_kept, [&](const auto &kept) { return kept.second == comparison; });
    m_kept.emplace_front(keyOf(dossier), std::move(comparison));
    if (m_kept.size() > most)
        m_kept.pop_back();
}

std::shared_ptr<const Comparison> RecentComparisons::find(const Dossier &dossier) const
{
    if (m_kept.empty())
        return nullptr;
    const Reports reports = keyOf(dossier);
    const Corrections corrections = correctionsOf(dossier);
    const auto found = std::ranges::find_if(
        m_kept, [&](const auto &kept) { return kept.second->corrections == corrections && kept.first == reports; });
    return found == m_kept.end() ? nullptr : found->second;
}

} // namespace crossread
