// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;
class QString;

namespace crossread {

/// Puts the texts into a language ("de"; "pseudo" for testing), else into that of the system if Crossread has it, else
/// into English with its plural forms.
void installTranslations(QCoreApplication &application, const QString &language);

} // namespace crossread
