// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/entities.h"

#include <QHash>
#include <QStringList>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestReference = 12;
constexpr char32_t firstOfLatin1 = 0xa0;

/// HTML's names of the characters from U+00A0 to U+00FF, in their order.
constexpr QStringView latin1 =
    u"nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para "
    u"middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute "
    u"Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml "
    u"Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml "
    u"eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

const QHash<QString, char32_t> &names()
{
    static const QHash<QString, char32_t> all = [] {
        QHash<QString, char32_t> made{{u"amp"_s, U'&'}, {u"lt"_s, U'<'}, {u"gt"_s, U'>'}, {u"quot"_s, U'"'}, {u"apos"_s, U'\''},
            {u"lsquo"_s, 0x2018}, {u"rsquo"_s, 0x2019}, {u"sbquo"_s, 0x201a}, {u"ldquo"_s, 0x201c}, {u"rdquo"_s, 0x201d},
            {u"bdquo"_s, 0x201e}, {u"ndash"_s, 0x2013}, {u"mdash"_s, 0x2014}, {u"hellip"_s, 0x2026}, {u"bull"_s, 0x2022},
            {u"lsaquo"_s, 0x2039}, {u"rsaquo"_s, 0x203a}, {u"euro"_s, 0x20ac}, {u"trade"_s, 0x2122}, {u"minus"_s, 0x2212},
            {u"ensp"_s, 0x2002}, {u"emsp"_s, 0x2003}, {u"thinsp"_s, 0x2009}, {u"zwj"_s, 0x200d}, {u"zwnj"_s, 0x200c},
            {u"prime"_s, 0x2032}, {u"Prime"_s, 0x2033}, {u"OElig"_s, 0x152}, {u"oelig"_s, 0x153}, {u"Scaron"_s, 0x160},
            {u"scaron"_s, 0x161}, {u"dagger"_s, 0x2020}};
        char32_t character = firstOfLatin1;
        for (const QStringView name : latin1.split(u' '))
            made.insert(name.toString(), character++);
        return made;
    }();
    return all;
}

char32_t numbered(QStringView digits)
{
    bool ok = false;
    const bool hexadecimal = digits.startsWith(u'x', Qt::CaseInsensitive);
    const uint number = hexadecimal ? digits.sliced(1).toUInt(&ok, 16) : digits.toUInt(&ok, 10);
    return ok && number <= QChar::LastValidCodePoint ? char32_t(number) : 0;
}

} // namespace

std::optional<CharacterReference> characterReferenceAt(QStringView text)
{
    if (!text.startsWith(u'&'))
        return std::nullopt;
    const qsizetype end = text.first(std::min(text.size(), longestReference)).indexOf(u';');
    if (end < 2)
        return std::nullopt;
    const QStringView name = text.sliced(1, end - 1);
    const char32_t character = name.startsWith(u'#') ? numbered(name.sliced(1)) : names().value(name.toString());
    if (character == 0)
        return std::nullopt;
    return CharacterReference{character, end + 1};
}

} // namespace crossread
