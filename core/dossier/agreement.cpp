// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/agreement.h"

namespace crossread {

namespace {

/// nullopt for what is no judgement.
std::optional<std::size_t> categoryOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Confirmed: return 0;
    case Verdict::Dismissed: return 1;
    case Verdict::None:
    case Verdict::Later: break;
    }
    return std::nullopt;
}

} // namespace

void Agreement::add(Verdict mine, Verdict theirs)
{
    const auto row = categoryOf(mine);
    const auto column = categoryOf(theirs);
    if (row && column)
        ++m_counts[*row][*column];
}

int Agreement::judged() const
{
    return m_counts[0][0] + m_counts[0][1] + m_counts[1][0] + m_counts[1][1];
}

int Agreement::agreed() const
{
    return m_counts[0][0] + m_counts[1][1];
}

std::optional<double> Agreement::kappa() const
{
    const double all = judged();
    if (all == 0)
        return std::nullopt;
    double byChance = 0;
    for (std::size_t verdict = 0; verdict < 2; ++verdict) {
        const double mine = m_counts[verdict][0] + m_counts[verdict][1];
        const double theirs = m_counts[0][verdict] + m_counts[1][verdict];
        byChance += mine / all * theirs / all;
    }
    if (byChance >= 1)
        return std::nullopt;
    return (agreed() / all - byChance) / (1 - byChance);
}

} // namespace crossread
