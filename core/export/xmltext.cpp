// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xmltext.h"

namespace crossread {

namespace {

bool isXml(char16_t unit)
{
    return unit >= 0x20 ? unit < 0xFFFE : unit == u'\t' || unit == u'\n' || unit == u'\r';
}

} // namespace

QString xmlText(QString words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar unit = words[i];
        if (unit.isHighSurrogate() && i + 1 < words.size() && words[i + 1].isLowSurrogate())
            ++i;
        else if (unit.isSurrogate() || !isXml(unit.unicode()))
            words[i] = QChar::ReplacementCharacter;
    }
    return words;
}

} // namespace crossread
