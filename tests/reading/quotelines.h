// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/read.h"

#include <QStringList>

/// Quotes as lines to compare: "speaker|cue|content|via"; the parts of a split quote are joined by " / ".
inline QStringList quoteLines(const crossread::Reading &reading, const QString &text)
{
    QStringList lines;
    for (const crossread::Quote &quote : reading.quotes) {
        QStringList parts;
        for (const crossread::Span &part : quote.parts)
            parts += part.in(text).toString();
        QStringList via;
        for (const crossread::Span &relay : quote.via)
            via += relay.in(text).toString();
        lines += QStringList{quote.speaker ? quote.speaker->span.in(text).toString() : QString(),
                             quote.cue ? quote.cue->in(text).toString() : QString(),
                             parts.isEmpty() ? quote.span.in(text).toString() : parts.join(QStringLiteral(" / ")),
                             via.join(QStringLiteral(", "))}
                     .join(QChar(u'|'));
    }
    return lines;
}
