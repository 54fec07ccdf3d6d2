// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

namespace crossread {

/// Index of the annotation that belongs to a discrepancy, -1 for none.
[[nodiscard]] qsizetype annotationOf(const Dossier &dossier, const QString &discrepancy);
[[nodiscard]] qsizetype annotationWithId(const Dossier &dossier, const QString &id);

/// A new, empty annotation, signed and dated, on a discrepancy's evidence; its report indices are the dossier's.
[[nodiscard]] Annotation annotationOn(const Dossier &dossier, const Discrepancy &discrepancy, const QString &author);
/// The same on a stretch of one report.
[[nodiscard]] Annotation annotationOn(const Dossier &dossier, int report, Span span, const QString &author);

/// The same on all members of a passage.
[[nodiscard]] Annotation annotationOn(const Dossier &dossier, const Passage &passage, const QString &author);
/// Index of the annotation on these very places and on no discrepancy, -1 for none.
[[nodiscard]] qsizetype annotationAt(const Dossier &dossier, const std::vector<Member> &places);

/// All tags in use, each once, in the order of their letters.
[[nodiscard]] QStringList tagsIn(const Dossier &dossier);

/// Where an annotation's words stand now; places that are lost are left out.
[[nodiscard]] std::vector<Member> placesOf(const Annotation &annotation, const Dossier &dossier);

/// Where its words may stand, likeliest first, as far as that is uncertain; see relocate().
[[nodiscard]] std::vector<Member> possiblePlacesOf(const Annotation &annotation, const Dossier &dossier);

/// What others wrote or decided on a discrepancy: all annotations of it but the first, which is the one that is edited.
[[nodiscard]] std::vector<Annotation> furtherOn(const Dossier &dossier, const QString &discrepancy);

/// True for one that says nothing: no words, no tags, no verdict.
[[nodiscard]] bool isBlank(const Annotation &annotation);

} // namespace crossread
