// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace crossread {

void showAbout(QWidget *window);

} // namespace crossread
