// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/corrections.h"
#include "core/align/links.h"

#include <QByteArray>

namespace crossread {

/// Gathers links into passages over any number of reports: average linkage, so that a chain of weak links joins
/// nothing; a link that fits into no larger passage makes one of its own, so none is lost.
/// `keys` are the reports' hashes, for the ids. The passages ascend by their first member.
/// What the analyst matched is joined whatever the average; what the analyst kept apart never is.
[[nodiscard]] std::vector<Passage> gatherPassages(const std::vector<StretchLink> &links, const std::vector<QByteArray> &keys,
                                                  const std::vector<MatchChoice> &choices);

/// True where two stretches share at least `share` of their union, 0 to 1.
[[nodiscard]] bool isSamePlace(Span one, Span other, double share);

/// Twelve hexadecimal digits from the places and the hashes of their reports.
[[nodiscard]] QString stableId(const QByteArray &kind, std::vector<QByteArray> places);
[[nodiscard]] QByteArray placeKey(const QByteArray &reportKey, Span span);

} // namespace crossread
