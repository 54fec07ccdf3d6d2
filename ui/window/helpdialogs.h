// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace crossread {

class Actions;

/// All keys in a window that stays open while one works.
void showKeys(const Actions &actions, QWidget *window);
void showAbout(QWidget *window);

} // namespace crossread
