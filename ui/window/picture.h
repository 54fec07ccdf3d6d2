// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/views.h"

#include <QString>

namespace crossread {

class MainWindow;

/// Waits until all is opened and compared, chooses the `number`-th shown difference (from 1; 0: none), brings up
/// a view, and writes what the window shows to a PNG. False: it could not be written.
bool takePicture(MainWindow &window, int number, Views::View view, const QString &path);

} // namespace crossread
