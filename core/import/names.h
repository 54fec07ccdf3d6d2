// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace crossread {

/// What a byline says.
struct Byline {
    QStringList persons;           ///< in printed order, without titles of office
    std::optional<QString> agency; ///< short name
    std::optional<QString> outlet; ///< "Jane Doe, The Outlet": only where it stands behind a person

    friend bool operator==(const Byline &, const Byline &) = default;
};

/// Short name of a news agency printed as `name` ("Associated Press" -> "AP"); nullopt for anything else.
/// Names of up to four letters count in capitals only.
[[nodiscard]] std::optional<QString> agencyNamed(QStringView name);

/// The first agency among the parts of a credit ("KCNA VIA KNS/AFP", "Reuters, AP").
[[nodiscard]] std::optional<QString> agencyIn(QStringView credit);

/// Two to five capitalised words, particles and initials allowed.
[[nodiscard]] bool looksLikePerson(QStringView text);

/// The name of a paper or station by its words: "The Tarsk Courier", "STATE NEWS SERVICE", "El Faro (English edition)".
[[nodiscard]] bool looksLikeOutlet(QStringView text);

/// A line that opens with "By" (or "Story by", "Reporting by", …) and names persons or an agency.
[[nodiscard]] std::optional<Byline> labelledByline(QStringView line);

/// The value of an author field, or the part of a byline behind its label: split at commas, "and", "|".
/// `trusted`: a single word may be a name.
[[nodiscard]] Byline authorsIn(QStringView value, bool trusted);

} // namespace crossread
