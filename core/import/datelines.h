// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace crossread {

/// The place (and agency) that opens a report: "PYONGYANG, June 19 (Reuters) — …", "NORTH KOREA: …", "Kyiv (AP) - …".
struct Dateline {
    QString place;                 ///< as printed, without day and agency
    std::optional<QString> agency; ///< short name
    qsizetype length = 0;          ///< of all of it with its dash or colon
    bool alone = false;            ///< nothing follows in the paragraph

    friend bool operator==(const Dateline &, const Dateline &) = default;
};

/// Asks the first 120 characters. A colon or a spaced dash counts after capitals only, or after an agency in brackets,
/// so that "Minister: we …" and "Q: …" are not datelines.
[[nodiscard]] std::optional<Dateline> datelineOf(QStringView paragraph);

} // namespace crossread
