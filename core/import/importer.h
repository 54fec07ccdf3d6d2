// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/report.h"

#include <QDateTime>

#include <vector>

namespace crossread {

/// How sure an importer is of bytes that begin with its format's own signature.
inline constexpr int certain = 100;

/// One input format. A new one is a new file and one line in importers().
struct Importer {
    QLatin1StringView format; ///< "text", "html", "pdf": Source::format
    /// How sure it is that these bytes are of its format, 0 to 100; decided by content, `path` breaks ties.
    int (*recognises)(const QByteArray &bytes, const QString &path);
    /// Fills text, paragraphs, about, and source.charset; the caller has filled the rest of source.
    Result<Report> (*import)(Report report);
    int version = 1; ///< raised whenever it may make another text of the same bytes
};

[[nodiscard]] const std::vector<Importer> &importers();

/// Bytes to a report. `path` is kept as given and names the file in errors.
Result<Report> importBytes(const QByteArray &bytes, const QString &path, const QDateTime &now);

/// Reads and imports a file.
Result<Report> importFile(const QString &path, const QDateTime &now);

} // namespace crossread
