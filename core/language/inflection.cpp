// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/inflection.h"

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isVowel(QChar c)
{
    return u"aeiou"_s.contains(c);
}

bool endsInConsonantAndY(const QString &lemma)
{
    return lemma.size() > 1 && lemma.endsWith(u'y') && !isVowel(lemma[lemma.size() - 2]);
}

QString third(const QString &lemma)
{
    if (endsInConsonantAndY(lemma))
        return lemma.chopped(1) + u"ies"_s;
    const bool hissing = lemma.endsWith(u's') || lemma.endsWith(u'x') || lemma.endsWith(u'z')
        || lemma.endsWith("ch"_L1) || lemma.endsWith("sh"_L1) || lemma.endsWith(u'o');
    return lemma + (hissing ? u"es"_s : u"s"_s);
}

QString past(const QString &lemma)
{
    if (endsInConsonantAndY(lemma))
        return lemma.chopped(1) + u"ied"_s;
    return lemma + (lemma.endsWith(u'e') ? u"d"_s : u"ed"_s);
}

QString ing(const QString &lemma)
{
    const bool mute = lemma.endsWith(u'e') && !lemma.endsWith("ee"_L1);
    return (mute ? lemma.chopped(1) : lemma) + u"ing"_s;
}

} // namespace

std::vector<std::pair<QString, VerbForm>> formsOf(const QString &lemma, const QString &irregular)
{
    const QStringList own = irregular.split(u' ', Qt::SkipEmptyParts);
    const bool regular = own.size() < 3;
    // The past comes first: it is what "read" and "cast" mostly are in news.
    return {{regular ? past(lemma) : own[0], VerbForm::Past},
            {lemma, VerbForm::Base},
            {third(lemma), VerbForm::Third},
            {regular ? past(lemma) : own[1], VerbForm::Participle},
            {regular ? ing(lemma) : own[2], VerbForm::Ing}};
}

} // namespace crossread
