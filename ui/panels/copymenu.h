// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collation/tabletext.h"

#include <functional>

class QMenu;
class QWidget;

namespace crossread {

/// A menu of the formats in which a table can be copied.
[[nodiscard]] QMenu *copyMenu(QWidget *parent, const std::function<void(TableFormat)> &copy);

} // namespace crossread
