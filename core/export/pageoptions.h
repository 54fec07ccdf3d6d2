// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/annotation.h"
#include "core/judge/discrepancy.h"

#include <array>
#include <optional>
#include <set>

namespace crossread {

/// The parts of the marked-up PDF, in their order.
enum class PagePart { Summary, Key, Matrix, Differences, Notes, Quotes, Reports };
inline constexpr std::array allPageParts{PagePart::Summary, PagePart::Key, PagePart::Matrix, PagePart::Differences,
    PagePart::Notes, PagePart::Quotes, PagePart::Reports};

/// Across, so that reports have room beside each other, unless it is called upright.
enum class Paper { A4, A4Upright, Letter, LetterUpright, A3 };
inline constexpr std::array allPapers{Paper::A4, Paper::A4Upright, Paper::Letter, Paper::LetterUpright, Paper::A3};

inline constexpr std::array allVerdicts{Verdict::None, Verdict::Confirmed, Verdict::Dismissed, Verdict::Later};

/// What the marked-up PDF shows, and how. As it is made, it shows all that exports show.
struct PageOptions {
    static constexpr int mostColumns = 4;
    static constexpr double leastScale = 0.8;
    static constexpr double mostScale = 1.5;

    std::set<PagePart> parts{allPageParts.begin(), allPageParts.end()};
    std::set<DiscrepancyType> types{allDiscrepancyTypes.begin(), allDiscrepancyTypes.end()};
    /// A finding is shown where one of its verdicts is among these; `None` stands for those without any.
    std::set<Verdict> verdicts{allVerdicts.begin(), allVerdicts.end()};
    /// Of at least this confidence, 0 to 1; what the analyst judged or wrote a note on, of any.
    double leastConfidence = shownConfidence;
    /// Only findings in which one of these outlets, by shortTitle(), has a part; nullopt: of any.
    std::optional<std::set<QString>> outlets;
    Paper paper = Paper::A4;
    int columns = mostColumns;  ///< reports beside each other at most, 1 to mostColumns; fewer where lines would be too short to read
    QString family;             ///< of what reports say; empty: Noto Serif
    double scale = 1;           ///< of the reports' letters, leastScale to mostScale
    bool colours = true;        ///< else black, white and greys
    bool attachDossier = true;  ///< with the original files; the analysis is always attached

    friend bool operator==(const PageOptions &, const PageOptions &) = default;
};

} // namespace crossread
