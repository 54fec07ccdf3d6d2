// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/syntaxes.h"

#include <KSyntaxHighlighting/Repository>

/// A static library's resources are left out of the program unless they are asked for; not inside a namespace.
static void loadResources()
{
    Q_INIT_RESOURCE(crossread_syntax);
    Q_INIT_RESOURCE(crossread_themes);
}

namespace crossread {

KSyntaxHighlighting::Repository &syntaxes()
{
    // Reads the list of definitions as soon as it is made, so the resources come first.
    static const bool loaded = (loadResources(), true);
    Q_UNUSED(loaded)
    static KSyntaxHighlighting::Repository all;
    return all;
}

} // namespace crossread
