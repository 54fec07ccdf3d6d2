// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/textfold.h"

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

QChar plain(QChar c)
{
    if (c.unicode() < 0x80 && c != u'`')
        return c >= u'A' && c <= u'Z' ? QChar(char16_t(c.unicode() + 32)) : c;
    switch (c.unicode()) {
    case 0x2018: case 0x2019: case 0x201A: case 0x201B: case u'`': case 0x00B4: case 0x2032:
        return u'\'';
    case 0x201C: case 0x201D: case 0x201E: case 0x201F: case 0x00AB: case 0x00BB: case 0x2033:
        return u'"';
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2015: case 0x2212:
        return u'-';
    default:
        return c.toCaseFolded();
    }
}

bool isDecoration(QChar c)
{
    static constexpr QStringView marks = u"-*|:.!>•·…→›»«<—–\"' ";
    return marks.contains(c);
}

bool isWordPart(QChar c)
{
    if (c.unicode() < 0x80)
        return c.isLetterOrNumber() || c == u'\'' || c == u'-';
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'\'' || c == u'’' || c == u'-';
}

} // namespace

bool isBlank(QChar c)
{
    if (c.unicode() < 0x80)
        return c.isSpace();
    return c.isSpace() || c == QChar(0x200B) || c == QChar(0x2060) || c == QChar(0xFEFF) || c == QChar(0x200C);
}

QString folded(QStringView text)
{
    QString out(text.size(), Qt::Uninitialized);
    QChar *const begin = out.data();
    QChar *to = begin;
    for (const QChar c : text) {
        if (isBlank(c)) {
            if (to != begin && to[-1] != u' ')
                *to++ = u' ';
        } else if (c != QChar(0x00AD) && c != QChar(0x200D)) {
            *to++ = plain(c);
        }
    }
    qsizetype first = 0;
    qsizetype last = to - begin;
    while (first < last && isDecoration(out[first]))
        ++first;
    while (last > first && isDecoration(out[last - 1]))
        --last;
    return out.sliced(first, last - first);
}

QString squeezed(QStringView text)
{
    QString out(text.size(), Qt::Uninitialized);
    QChar *const begin = out.data();
    QChar *to = begin;
    for (const QChar c : text) {
        if (!isBlank(c))
            *to++ = c;
        else if (c.isSpace() && to != begin && to[-1] != u' ')
            *to++ = u' ';
    }
    if (to != begin && to[-1] == u' ')
        --to;
    out.truncate(to - begin);
    return out;
}

qsizetype wordCount(QStringView text)
{
    qsizetype count = 0;
    bool inside = false;
    for (const QChar c : text) {
        const bool part = isWordPart(c) && (inside || c.isLetterOrNumber() || c.isSurrogate());
        count += part && !inside;
        inside = part;
    }
    return count;
}

bool endsSentence(QStringView text)
{
    static constexpr QStringView closers = u"\"'”’»)]* ";
    static constexpr QStringView stops = u".!?…。！？؟।";
    qsizetype i = text.size();
    while (i > 0 && (closers.contains(text[i - 1]) || isBlank(text[i - 1])))
        --i;
    return i > 0 && stops.contains(text[i - 1]);
}

QList<QStringView> wordsOf(QStringView text)
{
    QList<QStringView> words;
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool part = i < text.size() && isWordPart(text[i]) && (begin >= 0 || text[i].isLetterOrNumber() || text[i].isSurrogate());
        if (part && begin < 0)
            begin = i;
        if (!part && begin >= 0) {
            words += text.sliced(begin, i - begin);
            begin = -1;
        }
    }
    return words;
}

} // namespace crossread
