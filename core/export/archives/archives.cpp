// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/archives/archives.h"

/// What core/export/exporter.cpp finds in this library.
extern "C" Q_DECL_EXPORT const crossread::Exporter *crossread_archives_xlsx()
{
    using namespace Qt::Literals::StringLiterals;
    static const crossread::Exporter exporter{"xlsx"_L1, "xlsx"_L1, crossread::archives::renderXlsx};
    return &exporter;
}

extern "C" Q_DECL_EXPORT const crossread::Exporter *crossread_archives_qdpx()
{
    using namespace Qt::Literals::StringLiterals;
    static const crossread::Exporter exporter{"qdpx"_L1, "qdpx"_L1, crossread::archives::renderQdpx};
    return &exporter;
}
