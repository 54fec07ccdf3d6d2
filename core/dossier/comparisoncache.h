// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/comparison.h"

#include <QByteArray>

#include <optional>

namespace crossread {

/// The comparison as bytes that only this program reads: numbered, so that another layout is not misread.
[[nodiscard]] QByteArray encodeComparison(const Comparison &comparison);

/// nullopt for anything that is not a whole encoding of this layout. Spans and indices are not checked here.
[[nodiscard]] std::optional<Comparison> decodeComparison(const QByteArray &bytes);

} // namespace crossread
