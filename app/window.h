// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace crossread {

/// Opens the window, from a library of its own: the commands never load Qt's widgets.
int runWindow(int argc, char **argv);

} // namespace crossread
