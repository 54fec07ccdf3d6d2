// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/jsonwriter.h"

#include <QLocale>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Characters that are turned at once, and what one may become: \u0000.
constexpr qsizetype charactersAtOnce = 512;
constexpr qsizetype longestCharacter = 6;
constexpr qsizetype longestNumber = 24; ///< of whole ones
constexpr double mostThousandths = 1000;

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

/// The shortest digits of a number of up to three decimals.
char *writeThousandths(char *to, qint64 number)
{
    to = std::to_chars(to, to + longestNumber, number / 1000).ptr;
    if (number % 1000 == 0)
        return to;
    *to++ = '.';
    for (qint64 rest = number % 1000; rest != 0; rest = rest * 10 % 1000)
        *to++ = char('0' + rest / 100);
    return to;
}

} // namespace

template<typename Write>
void JsonWriter::put(qsizetype most, Write write)
{
    if (m_size + most > m_out.size())
        m_out.resizeForOverwrite(std::max(2 * m_out.size(), m_size + most));
    char *const begin = m_out.data() + m_size;
    m_size += write(begin) - begin;
}

void JsonWriter::put(QByteArrayView bytes)
{
    put(bytes.size(), [&](char *to) { return std::copy(bytes.begin(), bytes.end(), to); });
}

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_depth > 0) {
        put(indent() + 2, [this](char *to) {
            if (!m_first) {
                *to++ = ',';
                *to++ = '\n';
            }
            return std::fill_n(to, indent(), ' ');
        });
    }
    m_first = false;
}

void JsonWriter::begin(char bracket)
{
    separate();
    const char line[] = {bracket, '\n'};
    put({line, sizeof line});
    ++m_depth;
    m_first = true;
}

void JsonWriter::end(char bracket)
{
    --m_depth;
    put(indent() + 2, [&](char *to) {
        if (!m_first)
            *to++ = '\n';
        to = std::fill_n(to, indent(), ' ');
        *to++ = bracket;
        return to;
    });
    m_first = false;
}

void JsonWriter::key(QLatin1StringView name)
{
    separate();
    put(name.size() + 4, [&](char *to) {
        *to++ = '"';
        to = std::copy(name.begin(), name.end(), to);
        for (const char mark : {'"', ':', ' '})
            *to++ = mark;
        return to;
    });
    m_afterKey = true;
}

void JsonWriter::string(QStringView text)
{
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype stop = std::min(i + charactersAtOnce, text.size());
        put(charactersAtOnce * longestCharacter, [&](char *to) {
            while (i < stop) {
                const char16_t unit = text[i].unicode();
                if (unit < 0x80) {
                    to = plain(to, unit);
                    ++i;
                } else {
                    to = wide(to, text, i);
                }
            }
            return to;
        });
    }
}

void JsonWriter::value(QStringView text)
{
    separate();
    put("\"");
    string(text);
    put("\"");
}

void JsonWriter::value(QLatin1StringView text)
{
    separate();
    put("\"");
    put({text.data(), text.size()});
    put("\"");
}

void JsonWriter::value(double number)
{
    separate();
    const qint64 thousandths = qRound64(std::clamp(number, 0.0, mostThousandths) * 1000);
    if (double(thousandths) / 1000 == number && !std::signbit(number))
        put(longestNumber, [thousandths](char *to) { return writeThousandths(to, thousandths); });
    else
        put(QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
}

void JsonWriter::value(qint64 number)
{
    separate();
    put(longestNumber, [number](char *to) { return std::to_chars(to, to + longestNumber, number).ptr; });
}

void JsonWriter::value(bool truth)
{
    separate();
    put(truth ? "true" : "false");
}

void JsonWriter::null()
{
    separate();
    put("null");
}

QByteArray JsonWriter::take()
{
    put("\n");
    m_out.truncate(m_size);
    return std::move(m_out);
}

} // namespace crossread
