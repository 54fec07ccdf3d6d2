// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace crossread {

struct Decoded {
    QString text;    ///< line ends are \n, no NUL, no byte order mark
    QString charset; ///< as ICU names it: "UTF-8", "windows-1252", …

    friend bool operator==(const Decoded &, const Decoded &) = default;
};

enum class DeclaredCharset { Ignore, HtmlMeta };

/// Bytes to text: byte order mark, then the meta element in the first 1,024 bytes (HTML), then UTF-8 if valid,
/// then libuchardet, then windows-1252. Never UTF-7; a meta that says UTF-16 means UTF-8, as browsers have it. Bytes that
/// hold many characters beyond ASCII and are valid UTF-8 are UTF-8 whatever the meta element says: saved pages are so.
/// Errors: Empty, Binary, Undecodable (more than one character in twenty has no meaning).
[[nodiscard]] Result<Decoded> decode(const QByteArray &bytes, DeclaredCharset declared);

/// What well-known signature the bytes open with ("PDF", "ZIP", "PNG", …); empty for none.
[[nodiscard]] QLatin1StringView binarySignature(const QByteArray &bytes);

/// The charset that a meta element among the first 1,024 bytes declares, lower case; empty for none.
[[nodiscard]] QByteArray metaCharset(const QByteArray &bytes);

} // namespace crossread
