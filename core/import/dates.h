// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace crossread {

/// A line that is nothing but a date as a page prints it, perhaps with a label, a time and a zone.
struct PrintedDate {
    QString iso;             ///< "2024-06-19", or with a time where the zone is printed: "2024-06-19T08:00:00+01:00"; empty
                             ///< where it is not plain which day is meant: "03/04/2024"
    bool published = false;  ///< labelled so: "Published", "Posted", "First published"
    bool updated = false;    ///< labelled as a later version: "Updated", "Last modified"

    friend bool operator==(const PrintedDate &, const PrintedDate &) = default;
};

/// Reads such a line; nullopt when it holds more than a date. A year must be printed. The day is known only with the month
/// by name, in ISO order or with full stops: 03/04/2024 is two days at once.
[[nodiscard]] std::optional<PrintedDate> printedDate(QStringView line);

/// The date that ends a line which begins with something else: "By Lena Fiala on Oct 4, 2024", "Lena Fiala | 4 Oct 2024".
struct DatedTail {
    qsizetype begin = 0; ///< where the words before it end, without the "on" or the mark between
    PrintedDate date;
};
[[nodiscard]] std::optional<DatedTail> datedTail(QStringView line);

/// ISO 8601, RFC 2822 or a printed date in metadata to ISO 8601: a time is kept only with its zone.
[[nodiscard]] std::optional<QString> isoDate(QStringView value);

} // namespace crossread
