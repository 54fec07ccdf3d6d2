// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/pages/pdfvalues.h"

#include <QByteArray>

namespace crossread::pages {

/// Embeds a file (7.11.4) as data that the document was made from (/AFRelationship /Data).
void attach(QPDF &pdf, const QString &name, const QString &type, const QString &description, const QByteArray &bytes,
            const QDateTime &date);

} // namespace crossread::pages
