// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace KSyntaxHighlighting {
class Repository;
}

namespace crossread {

/// The one list of definitions and themes, with our own, for all that colours texts: each list takes a megabyte and 15 ms. Made
/// when it is first asked for; on the GUI thread only.
[[nodiscard]] KSyntaxHighlighting::Repository &syntaxes();

} // namespace crossread
