// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace crossread {

inline constexpr qint64 largestInput = 64LL << 20;

/// The whole of a regular file; refuses directories, FIFOs, devices and anything over `limit` before reading.
Result<QByteArray> readFile(const QString &path, qint64 limit = largestInput);

/// Puts `bytes` in place of `path`: the old content or the new, never less, and on the disk when it says so.
/// (QSaveFile alone renames a truncated file on a full disk and does not sync the folder.)
/// Refuses what is there and no regular file, and what another program is replacing: DossierLocked.
Outcome replaceFile(const QString &path, const QByteArray &bytes);

/// What errno says of `path` as an Error; `otherwise` where it is none of the named reasons.
[[nodiscard]] Error systemError(const QString &path, int number, ErrorCode otherwise);

} // namespace crossread
