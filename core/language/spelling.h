// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace crossread {

/// One spelling for what British and American English spell differently: "defence" and "defense", "harbour" and
/// "harbor", "organisation" and "organization", "programme" and "program". `folded` as fold() gives it.
[[nodiscard]] QString commonSpelling(const QString &folded);

} // namespace crossread
