// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace crossread {

/// One of our own line drawings, in the palette's text colour of the moment, so that it follows light and dark.
[[nodiscard]] QIcon icon(QLatin1StringView name);

} // namespace crossread
