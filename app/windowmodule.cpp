// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a module of its own, so that the command line starts without Qt Widgets.
#include "ui/window/start.h"

#include <QtGlobal>

extern "C" Q_DECL_EXPORT int crossread_window(int argc, char **argv)
{
    return crossread::startWindow(argc, argv);
}
