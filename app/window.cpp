// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/commands.h"
#include "core/base/modules.h"
#include "ui/words/errortext.h"

#include <cstdio>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

int runWindow(int argc, char **argv)
{
    using Entry = int (*)(int, char **);
    const Result<QFunctionPointer> entry = moduleFunction(u"crossread-window"_s, "crossread_window");
    if (!entry) {
        std::fputs((u"crossread: "_s + errorText(entry.error()) + u'\n').toUtf8().constData(), stderr);
        return SomeInputFailed;
    }
    return reinterpret_cast<Entry>(*entry)(argc, argv);
}

} // namespace crossread
