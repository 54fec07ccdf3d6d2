// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace crossread {

/// What a paragraph is to the page around a report.
enum class PageText {
    None,      ///< nothing of the page: the report's own words as far as the words tell
    Furniture, ///< advertisement, share bar, prompt, message, copyright: boilerplate by itself
    TailStart, ///< opens a list of other reports: headlines that follow belong to it
};

[[nodiscard]] PageText pageText(QStringView paragraph);

/// "14.8 C", "21°", "10:32 AM", "London 12°C": the page's clock or weather, not the report's.
[[nodiscard]] bool isClockOrWeather(QStringView paragraph);

/// "world", "Asia Pacific": a label over a headline.
[[nodiscard]] bool isSectionLabel(QStringView paragraph);
/// Three or more names of sections: the page's menu. What stands above it is the masthead.
[[nodiscard]] bool isMenu(QStringView paragraph);

/// The outlet that the page's small print names ("© The Outlet 2024", "follow other Outlet readers").
[[nodiscard]] std::optional<QString> outletInSmallPrint(QStringView paragraph);

} // namespace crossread
