// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

#include <deque>
#include <memory>

namespace crossread {

/// The last few comparisons, so that a step back shows at once what was there before it.
class RecentComparisons {
public:
    static constexpr std::size_t most = 4;

    void keep(const Dossier &dossier, std::shared_ptr<const Comparison> comparison);
    /// That of the dossier's reports, in their order, and corrections; nullptr: not at hand any more.
    [[nodiscard]] std::shared_ptr<const Comparison> find(const Dossier &dossier) const;
    void clear() { m_kept.clear(); }

private:
    /// Reports by id and text.
    using Reports = std::vector<std::pair<QString, QString>>;
    [[nodiscard]] static Reports keyOf(const Dossier &dossier);

    std::deque<std::pair<Reports, std::shared_ptr<const Comparison>>> m_kept; ///< newest first
};

} // namespace crossread
