// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/html.h"
namespace crossread {
using namespace Qt::Literals::StringLiterals;
Importer htmlImporter() { return {"html"_L1, [](const QByteArray &, const QString &) { return 0; }, [](Report r) -> Result<Report> { return r; }}; }
}
