// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QStringList>

/// A report of these paragraphs ("¶" parts them), published on the Saturday 30 November 2024 unless said otherwise.
inline crossread::Report reportOf(const QString &paragraphs, const QString &published = QStringLiteral("2024-11-30"))
{
    crossread::Report report;
    if (!published.isEmpty())
        report.about.published = published;
    for (const QString &paragraph : paragraphs.split(QChar(0x00B6))) {
        if (!report.text.isEmpty())
            report.text += QStringLiteral("\n\n");
        const qsizetype begin = report.text.size();
        report.text += paragraph;
        report.paragraphs.push_back({{begin, report.text.size()}, crossread::ParagraphKind::Body});
    }
    return report;
}
