// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/quotepairs.h"
#include "core/base/work.h"
#include "core/judge/bestlinks.h"
#include "core/judge/discrepancy.h"
#include "core/judge/signals.h"

namespace crossread {

/// What a rule finds: two places that differ, or one that has no counterpart.
struct Finding {
    DiscrepancyType type = DiscrepancyType::Claim;
    RuleKind rule = RuleKind::Turned;
    Signals seen;
    std::vector<Evidence> members;
    /// A sentence with one place, %1: the values with the reports that have them.
    const char *pattern = "";
    QString passage{};     ///< filled in by judge()
    double confidence = 0; ///< likewise, from the signals
};
using Findings = std::vector<Finding>;

/// Everything about the reports that are judged.
struct Story {
    const std::vector<const Report *> &reports;
    const std::vector<const Reading *> &readings;
    const Alignment &alignment;
    const std::vector<QuotePair> &quotePairs;
    const BestLinks best{alignment.passages};
};

/// Findings that are less likely than this are dropped: they would only cost the analyst's time.
inline constexpr double keptConfidence = 0.4;

/// All that the rules find, however unlikely.
[[nodiscard]] Findings findingsOf(const Story &story, Work &work);

/// Judges two aligned members. A new rule is one new file in rules/ and one line in pairRules().
struct PairRule {
    QLatin1StringView name;
    void (*judge)(const PairView &view, Findings &findings);
};
[[nodiscard]] const std::vector<PairRule> &pairRules();

/// Judges all reports at once, for what has no counterpart in a pair of sentences.
struct StoryRule {
    QLatin1StringView name;
    void (*judge)(const Story &story, Findings &findings);
};
[[nodiscard]] const std::vector<StoryRule> &storyRules();

/// Evidence for the words of one side, or of one report.
[[nodiscard]] Evidence evidenceAt(const Side &side, Span span);
[[nodiscard]] Evidence evidenceAt(const Story &story, int report, Span span);

void judgeNumbers(const PairView &view, Findings &findings);
void judgeDates(const PairView &view, Findings &findings);
void judgeTimes(const PairView &view, Findings &findings);
void judgeNames(const PairView &view, Findings &findings);
void judgeForenames(const PairView &view, Findings &findings);
void judgeTitles(const PairView &view, Findings &findings);
void judgePolarity(const PairView &view, Findings &findings);
void judgeAlternatives(const PairView &view, Findings &findings);
void judgeCertainty(const PairView &view, Findings &findings);
void judgeProgress(const PairView &view, Findings &findings);
void judgeClaims(const PairView &view, Findings &findings);
void judgeComplements(const PairView &view, Findings &findings);
void judgeScareQuotes(const PairView &view, Findings &findings);
void judgeSources(const PairView &view, Findings &findings);
void judgeSpeakers(const Story &story, Findings &findings);
void judgeCounts(const Story &story, Findings &findings);
void judgeHolders(const Story &story, Findings &findings);
void judgeQuotedCertainty(const Story &story, Findings &findings);
void judgeQuotes(const Story &story, Findings &findings);
void judgeOmissions(const Story &story, Findings &findings);

} // namespace crossread
