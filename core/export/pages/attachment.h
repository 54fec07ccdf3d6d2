// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"
#include "core/export/pages/pdfvalues.h"

#include <QByteArray>

namespace crossread::pages {

struct Attachment {
    QString name;
    QString type; ///< of media: "application/json"
    QString description;
    QByteArray bytes;
};

/// Embeds a file (7.11.4) as data that the document was made from (/AFRelationship /Data).
void attach(Pdf &pdf, const Attachment &attachment, const QDateTime &date);

/// The dossier as a file, with the comparison that the pages show. Deterministic.
[[nodiscard]] Result<QByteArray> dossierFile(const ExportInput &input);

} // namespace crossread::pages
