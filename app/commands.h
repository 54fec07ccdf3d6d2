// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace crossread {

/// What the process ends with.
enum ExitStatus { AllDone = 0, SomeInputFailed = 1, WrongUsage = 2 };

/// The commands of the contract. `arguments` is what follows the command's name.
/// The result goes to standard output, everything else to standard error.
int runImport(const QStringList &arguments);
int runAnalyze(const QStringList &arguments);
int runExport(const QStringList &arguments);
/// `OUT FILE…`: imports, compares and writes a dossier.
int runSave(const QStringList &arguments);

void printUsage();

} // namespace crossread
