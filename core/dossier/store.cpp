// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/store.h"

namespace crossread {

bool looksLikeDossier(const QByteArray &firstBytes)
{
    return firstBytes.startsWith("SQLite format 3");
}

Result<Dossier> loadDossier(const QString &path)
{
    return Error{ErrorCode::NotADossier, path, {}};
}

Outcome saveDossier(const Dossier &, const QString &path)
{
    return Error{ErrorCode::WriteFailed, path, {}};
}

} // namespace crossread
