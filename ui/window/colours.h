// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/settings.h"

class QApplication;

namespace crossread {

/// Light, dark, or as the system has it. Asks the platform; where that cannot (offscreen, a bare window manager),
/// sets a palette of our own.
void applyColours(QApplication &application, Settings::Colours colours);
/// Whether colours that are the desktop's are to be of high contrast. Applied colours stay until applyColours is called again.
void setMoreContrast(QApplication &application, bool more);

} // namespace crossread
