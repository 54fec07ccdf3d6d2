// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace crossread {

/// What a menu and a file dialog call an exporter's format, by the exporter's name: "Web page (HTML)".
[[nodiscard]] QString formatText(QAnyStringView exporter);

} // namespace crossread
