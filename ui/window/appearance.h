// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace crossread {

class Actions;
class Settings;
class SideBySide;

/// Colours, text size, reading font and line spacing in one window; each shows at once behind it and is remembered.
void showAppearance(const Actions &actions, Settings &settings, SideBySide &columns, QWidget *window);

} // namespace crossread
