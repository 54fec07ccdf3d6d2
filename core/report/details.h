// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <array>

namespace crossread {

/// The parts of Metadata, each as a line that can be edited.
enum class Detail { Headline, Byline, Outlet, Agency, Dateline, Published, Language, Url };
inline constexpr std::array allDetails{Detail::Headline, Detail::Byline, Detail::Outlet, Detail::Agency,
    Detail::Dateline, Detail::Published, Detail::Language, Detail::Url};

/// Lower-case name as the JSON has it ("headline"); and back, nullopt for no such name.
[[nodiscard]] QLatin1StringView nameOf(Detail detail);
[[nodiscard]] std::optional<Detail> detailNamed(QStringView name);

/// One detail as text, the names of a byline parted by semicolons; empty: the report does not say.
[[nodiscard]] QString textOf(const Metadata &about, Detail detail);
/// The reverse. Spaces around the text are left out; a language that is empty stays as it was.
void setText(Metadata &about, Detail detail, const QString &text);

/// True for a text that the detail may have: of Published a day or a time of ISO 8601, of the others any; or empty.
[[nodiscard]] bool isValid(Detail detail, const QString &text);

} // namespace crossread
