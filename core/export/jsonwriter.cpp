// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/jsonwriter.h"

#include <QLocale>

#include <algorithm>
#include <charconv>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Characters that are turned at once, and what one may become: \u0000.
constexpr qsizetype charactersAtOnce = 512;
constexpr qsizetype longestCharacter = 6;

char *hex(char *to, char16_t unit)
{
    static constexpr char digits[] = "0123456789abcdef";
    *to++ = '\\';
    *to++ = 'u';
    for (const int shift : {12, 8, 4, 0})
        *to++ = digits[(unit >> shift) & 15];
    return to;
}

char *plain(char *to, char16_t unit)
{
    char letter = 0;
    switch (unit) {
    case u'"': letter = '"'; break;
    case u'\\': letter = '\\'; break;
    case u'\b': letter = 'b'; break;
    case u'\f': letter = 'f'; break;
    case u'\n': letter = 'n'; break;
    case u'\r': letter = 'r'; break;
    case u'\t': letter = 't'; break;
    default:
        if (unit < 0x20)
            return hex(to, unit);
        *to++ = char(unit);
        return to;
    }
    *to++ = '\\';
    *to++ = letter;
    return to;
}

/// UTF-8 of the character at `i`, which moves on over it; half a surrogate pair is escaped.
char *wide(char *to, QStringView text, qsizetype &i)
{
    const char16_t unit = text[i++].unicode();
    if (unit < 0x800) {
        *to++ = char(0xC0 | (unit >> 6));
    } else if (!QChar::isSurrogate(unit)) {
        *to++ = char(0xE0 | (unit >> 12));
        *to++ = char(0x80 | ((unit >> 6) & 0x3F));
    } else if (QChar::isHighSurrogate(unit) && i < text.size() && text[i].isLowSurrogate()) {
        const char32_t point = QChar::surrogateToUcs4(unit, text[i++].unicode());
        *to++ = char(0xF0 | (point >> 18));
        *to++ = char(0x80 | ((point >> 12) & 0x3F));
        *to++ = char(0x80 | ((point >> 6) & 0x3F));
        *to++ = char(0x80 | (point & 0x3F));
        return to;
    } else {
        return hex(to, unit);
    }
    *to++ = char(0x80 | (unit & 0x3F));
    return to;
}

} // namespace

void JsonWriter::indent()
{
    m_out.append(qsizetype(4) * m_depth, ' ');
}

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_depth > 0) {
        if (!m_first)
            m_out.append(",\n");
        indent();
    }
    m_first = false;
}

void JsonWriter::begin(char bracket)
{
    separate();
    m_out.append(bracket).append('\n');
    ++m_depth;
    m_first = true;
}

void JsonWriter::end(char bracket)
{
    if (!m_first)
        m_out.append('\n');
    --m_depth;
    indent();
    m_out.append(bracket);
    m_first = false;
}

void JsonWriter::key(QLatin1StringView name)
{
    separate();
    m_out.append('"').append(name.data(), name.size()).append("\": ");
    m_afterKey = true;
}

void JsonWriter::string(QStringView text)
{
    char buffer[charactersAtOnce * longestCharacter];
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype stop = std::min(i + charactersAtOnce, text.size());
        char *to = buffer;
        while (i < stop) {
            const char16_t unit = text[i].unicode();
            if (unit < 0x80) {
                to = plain(to, unit);
                ++i;
            } else {
                to = wide(to, text, i);
            }
        }
        m_out.append(buffer, to - buffer);
    }
}

void JsonWriter::value(QStringView text)
{
    separate();
    m_out.append('"');
    string(text);
    m_out.append('"');
}

void JsonWriter::value(QLatin1StringView text)
{
    separate();
    m_out.append('"').append(text.data(), text.size()).append('"');
}

void JsonWriter::value(double number)
{
    separate();
    m_out.append(QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
}

void JsonWriter::value(qint64 number)
{
    separate();
    char digits[24];
    m_out.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr - digits);
}

void JsonWriter::value(bool truth)
{
    separate();
    m_out.append(truth ? "true" : "false");
}

void JsonWriter::null()
{
    separate();
    m_out.append("null");
}

QByteArray JsonWriter::take()
{
    m_out.append('\n');
    return std::move(m_out);
}

} // namespace crossread
