// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace crossread {

/// True for the words under a picture: a bracketed or dashed credit closes them ("… in Pyongyang (AP)"),
/// a © stands inside, or places in the picture are named ("(right)", "(C in black suit)").
[[nodiscard]] bool looksLikeCaption(QStringView paragraph);

/// True for a paragraph that is only a credit: "(With inputs from agencies)", "(Reuters)", "Photo: AP".
[[nodiscard]] bool isCredit(QStringView paragraph);

/// The credit that closes a paragraph after its full stop: "… he said. - The Outlet/ANN", "… said. (Reuters)"; without
/// dash and brackets, as a view of `paragraph`; empty for none.
[[nodiscard]] QStringView closingCredit(QStringView paragraph);

} // namespace crossread
