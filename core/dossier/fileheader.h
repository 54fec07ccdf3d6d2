// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace crossread {

// What SQLite's file header says, before SQLite opens the file. (Database File Format, section 1.3.)

inline constexpr qsizetype fileHeaderSize = 100;

/// A dossier of a version that can be read, by its first bytes; so that a stranger's file is not even opened.
Outcome checkHeader(const QByteArray &header, const QString &path);

/// How large the file has to be, in bytes. Only of a header that has been checked.
[[nodiscard]] qint64 sizeIn(const QByteArray &header);

/// The file as long as its header says, as far as that can be: SQLite opens none that is cut off. What is missing is zeros.
[[nodiscard]] QByteArray wholePages(QByteArray file);

/// Stamps the bytes of a file with a version of the format.
void stampVersion(QByteArray &file, int version);

} // namespace crossread
