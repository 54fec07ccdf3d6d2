// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/alignment.h"

#include <QStringList>

#include <array>

namespace crossread {

enum class DiscrepancyType {
    Number,
    Date,
    Name,
    Title,
    Place,
    Polarity,
    Modality,
    Attribution,
    Quote,
    Claim,
    Omission,
};
inline constexpr std::array allDiscrepancyTypes{
    DiscrepancyType::Number,   DiscrepancyType::Date,        DiscrepancyType::Name,  DiscrepancyType::Title,
    DiscrepancyType::Place,    DiscrepancyType::Polarity,    DiscrepancyType::Modality,
    DiscrepancyType::Attribution, DiscrepancyType::Quote,    DiscrepancyType::Claim, DiscrepancyType::Omission,
};

/// The exact words of one report that a finding rests on.
struct Evidence {
    int report = 0;
    Span span;
    QString value; ///< what was compared, as printed

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// A sentence with places %1, %2 … so that the ui can translate it. Patterns are marked for lupdate
/// with QT_TRANSLATE_NOOP("Explanation", …).
struct Explanation {
    QString pattern;
    QStringList arguments;

    [[nodiscard]] QString english() const;
    friend bool operator==(const Explanation &, const Explanation &) = default;
};

/// One place where reports differ.
struct Discrepancy {
    QString id; ///< the same for the same evidence in the same files, in any order of the reports
    DiscrepancyType type = DiscrepancyType::Claim;
    double confidence = 0; ///< probability that an analyst calls it a real difference, 0 to 1
    QString passage;       ///< Passage::id; empty for findings about whole reports
    std::vector<Evidence> members; ///< ascending by report and place
    Explanation explanation;

    friend bool operator==(const Discrepancy &, const Discrepancy &) = default;
};

/// Below this a finding is kept and not shown unless asked for.
inline constexpr double shownConfidence = 0.5;

[[nodiscard]] QLatin1StringView nameOf(DiscrepancyType type);
[[nodiscard]] std::optional<DiscrepancyType> discrepancyTypeNamed(QStringView name);

} // namespace crossread
