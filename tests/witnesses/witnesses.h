// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compare.h"
#include "core/import/importer.h"

namespace crossread {

/// Reports of plain texts, as a file of that name would give them.
inline std::vector<Report> witnesses(const QStringList &texts)
{
    std::vector<Report> reports;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString path = QStringLiteral("witness-%1.txt").arg(i + 1);
        reports.push_back(importBytes(texts[i].toUtf8(), path, QDateTime()).value());
    }
    return reports;
}

/// A few sentences that say the same in other words, so that the reports count as one event.
inline QString storyAround(const QString &sentence, int voice)
{
    static const QStringList before{
        QStringLiteral("The ferry Marianne struck the breakwater at Port Cassin on Thursday evening in thick fog.\n\n"
                       "Rescuers brought the passengers ashore in fishing boats during the night."),
        QStringLiteral("On Thursday evening the ferry Marianne hit the breakwater of Port Cassin in dense fog.\n\n"
                       "Through the night fishing boats carried the passengers ashore, rescuers said."),
        QStringLiteral("In thick fog the ferry Marianne ran into the Port Cassin breakwater on Thursday evening.\n\n"
                       "Fishing boats took passengers to the shore in the night."),
    };
    static const QStringList after{
        QStringLiteral("The harbour stayed closed until Saturday while divers searched the wreck."),
        QStringLiteral("Divers searched the wreck, and the harbour was closed until Saturday."),
        QStringLiteral("The harbour remained shut until Saturday as divers searched the wreck."),
    };
    return before[voice] + QStringLiteral("\n\n") + sentence + QStringLiteral("\n\n") + after[voice] + u'\n';
}

} // namespace crossread
