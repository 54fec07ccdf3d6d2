// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/window.h"

#include <QString>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const QString command = arguments.value(0);

    if (command == "import"_L1)
        return crossread::runImport(arguments.mid(1));
    if (command == "analyze"_L1)
        return crossread::runAnalyze(arguments.mid(1));
    if (command == "export"_L1)
        return crossread::runExport(arguments.mid(1));
    if (command == "save"_L1)
        return crossread::runSave(arguments.mid(1));
    if (command == "--version"_L1) {
        std::puts("crossread " CROSSREAD_VERSION);
        return crossread::AllDone;
    }
    if (command == "--help"_L1 || command == "-h"_L1) {
        crossread::printUsage();
        return crossread::AllDone;
    }
    return crossread::runWindow(argc, argv);
}
