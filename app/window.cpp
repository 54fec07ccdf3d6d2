// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/commands.h"
#include "core/base/modules.h"
#include "ui/words/errortext.h"

#include <cstdio>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Qt would abort.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

void complain(const QString &message)
{
    std::fputs((u"crossread: "_s + message + u'\n').toUtf8().constData(), stderr);
}

} // namespace

int runWindow(int argc, char **argv)
{
    if (!hasDisplay()) {
        complain(noDisplayText());
        return SomeInputFailed;
    }
    using Entry = int (*)(int, char **);
    const Result<QFunctionPointer> entry = moduleFunction(u"crossread-window"_s, "crossread_window");
    if (!entry) {
        complain(errorText(entry.error()));
        return SomeInputFailed;
    }
    return reinterpret_cast<Entry>(*entry)(argc, argv);
}

} // namespace crossread
