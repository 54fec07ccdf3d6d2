// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtGlobal>
#include <QString>

namespace crossread {

/// A function of one of our own libraries that is loaded only when needed, from the folder this library is in.
/// It stays loaded. MissingComponent names the module, with the loader's reason.
Result<QFunctionPointer> moduleFunction(const QString &module, const char *function);

} // namespace crossread
