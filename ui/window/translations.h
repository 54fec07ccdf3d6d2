// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace crossread {

/// Puts the texts into the language of the system where there is one, else into English with its plural forms.
void installTranslations(QCoreApplication &application);

} // namespace crossread
