// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/names.h"

#include "core/import/dates.h"
#include "core/import/lexicon.h"
#include "core/import/textfold.h"
#include "core/language/lexicon.h"

#include <algorithm>
#include <array>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestByline = 200;

bool isParticle(QStringView word)
{
    static const QSet<QString> particles{u"de"_s, u"da"_s, u"do"_s, u"dos"_s, u"del"_s, u"della"_s, u"di"_s, u"la"_s, u"le"_s, u"van"_s,
                                         u"von"_s, u"der"_s, u"den"_s, u"ten"_s, u"ter"_s, u"el"_s, u"al"_s, u"bin"_s, u"ibn"_s, u"y"_s,
                                         u"zu"_s, u"af"_s, u"av"_s, u"st"_s, u"ap"_s, u"du"_s};
    return particles.contains(word.toString());
}

bool isSuffix(QStringView part)
{
    static const QSet<QString> suffixes{u"jr"_s, u"sr"_s, u"ii"_s, u"iii"_s, u"iv"_s, u"phd"_s, u"md"_s};
    QString plain = folded(part);
    plain.remove(u'.');
    return suffixes.contains(plain);
}

bool holdsRole(QStringView part)
{
    const QList<QStringView> words = wordsOf(part);
    return std::any_of(words.cbegin(), words.cend(), [](QStringView w) { return importWords().roles.contains(folded(w)); });
}

/// "and", "with", "&", "|", "•", "/", ";", line ends and commas part the names.
QStringList partsOf(QStringView value)
{
    QString text = squeezed(value);
    for (QLatin1StringView word : {" and "_L1, " und "_L1, " et "_L1, " with "_L1, " & "_L1, " | "_L1, " • "_L1, " · "_L1, " / "_L1, " in "_L1, " for "_L1})
        text.replace(word, "\n"_L1, Qt::CaseInsensitive);
    for (const QString &mark : {u";"_s, u"|"_s, u"/"_s, u"•"_s, u"·"_s, u","_s, u" - "_s, u" – "_s, u" — "_s, u"("_s, u")"_s})
        text.replace(mark, "\n"_L1);
    QStringList parts;
    for (const QString &part : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString trimmed = squeezed(part);
        if (isSuffix(trimmed) && !parts.isEmpty())
            parts.last() += u", "_s + trimmed;
        else if (!trimmed.isEmpty())
            parts += trimmed;
    }
    return parts;
}

/// Length of the label that opens a byline; 0 for none.
qsizetype labelLength(QStringView line)
{
    static constexpr std::array labels{"written by "_L1, "story by "_L1, "reported by "_L1, "reporting by "_L1, "words by "_L1,
                                       "report by "_L1, "posted by "_L1, "published by "_L1, "analysis by "_L1, "by: "_L1, "by "_L1,
                                       "author: "_L1, "authors: "_L1, "byline: "_L1, "von "_L1, "par "_L1, "por "_L1};
    for (QLatin1StringView label : labels) {
        if (line.size() > label.size() && line.first(label.size()).compare(label, Qt::CaseInsensitive) == 0)
            return label.size();
    }
    return 0;
}

} // namespace

std::optional<QString> agencyNamed(QStringView name)
{
    const QString key = folded(name);
    const auto found = importWords().agencies.constFind(key);
    if (found == importWords().agencies.cend())
        return std::nullopt;
    const QString printed = squeezed(name);
    if (key.size() <= 4 && !printed.contains(printed.toUpper()) && printed != *found)
        return std::nullopt;
    return *found;
}

std::optional<QString> agencyIn(QStringView credit)
{
    if (auto whole = agencyNamed(credit))
        return whole;
    QString text = squeezed(credit);
    for (QLatin1StringView word : {" via "_L1, " and "_L1, " with "_L1})
        text.replace(word, "/"_L1, Qt::CaseInsensitive);
    for (const QChar mark : u",;|()[]-–—:"_s)
        text.replace(mark, u'/');
    for (const QString &part : text.split(u'/', Qt::SkipEmptyParts)) {
        if (auto agency = agencyNamed(part))
            return agency;
    }
    return std::nullopt;
}

bool looksLikeOutlet(QStringView text)
{
    QString plain = squeezed(text);
    if (const qsizetype open = plain.indexOf(" ("_L1); open > 0 && plain.endsWith("edition)"_L1, Qt::CaseInsensitive))
        return wordCount(plain.first(open)) <= 5 && plain.front().isUpper();
    const QStringList words = plain.split(u' ');
    if (words.size() < 2)
        return false;
    const bool capitals = std::ranges::all_of(words, [](const QString &word) { return word.front().isUpper() || word == "of"_L1 || word == "and"_L1; });
    const QString last = folded(words.last());
    const bool named = last == "service"_L1 || last == "agency"_L1 || (english().classes.value(last) & word::OutletWord);
    const bool sure = words.first() == "The"_L1 || plain == plain.toUpper();
    const bool person = words.size() == 2 && (english().classes.value(folded(words.first())) & (word::MaleName | word::FemaleName)); // "Emily Post"
    return capitals && named && !person && words.size() <= (sure ? 5 : 3);
}

bool looksLikePerson(QStringView text)
{
    const QString plain = squeezed(text);
    if (plain.size() < 4 || plain.size() > 50 || plain.contains(u':') || plain.contains(u'?') || plain.contains(u'"'))
        return false;
    const QStringList words = plain.split(u' ');
    if (words.size() < 2 || words.size() > 5 || words.first() == "The"_L1)
        return false;
    for (const QString &word : words) {
        const bool named = word[0].isUpper() || (word[0].isLetter() && !word[0].isLower()) || isParticle(word) || isSuffix(word);
        if (!named || std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); }))
            return false;
    }
    return !isParticle(words.last()) && !holdsRole(plain) && !agencyNamed(plain) && !looksLikeOutlet(plain);
}

Byline authorsIn(QStringView value, bool trusted)
{
    Byline out;
    if (value.size() > 20 * longestByline)
        return out;
    QString rest = squeezed(value);
    rest = rest.sliced(labelLength(rest));
    if (auto agency = agencyNamed(rest)) {
        out.agency = agency;
        return out;
    }
    for (const QString &part : partsOf(rest)) {
        const bool person = looksLikePerson(part) || (trusted && part.size() >= 3 && part.size() <= 40 && wordCount(part) <= 5 && !part.contains("://"_L1)
                                                     && !part.contains(u'@') && !part.contains(u':') && !(part.contains(u'.') && !part.contains(u' ')) && !holdsRole(part) && !agencyNamed(part) && part[0].isLetter());
        if (auto agency = agencyNamed(part)) {
            if (!out.agency)
                out.agency = agency;
        } else if (!out.persons.isEmpty() && looksLikeOutlet(part)) {
            out.outlet = out.outlet.value_or(part);
        } else if (person && !out.persons.contains(part)) {
            out.persons += part;
        }
    }
    return out;
}

std::optional<Byline> labelledByline(QStringView line)
{
    const std::optional<DatedTail> dated = labelLength(line) > 0 ? datedTail(line) : std::nullopt;
    const QStringView undated = dated ? line.first(dated->begin) : line;
    const QString text = squeezed(undated.first(std::min(undated.size(), longestByline + 1)));
    if (text.size() > longestByline || (endsSentence(text) && wordCount(text) > 14))
        return std::nullopt;
    const qsizetype label = labelLength(text);
    if (!label || label >= text.size() || text[label].isLower())
        return std::nullopt;
    Byline byline = authorsIn(text.sliced(label), false);
    if (byline.persons.isEmpty() && !byline.agency) {
        const QStringList parts = partsOf(text.sliced(label)); // "By Pelé", "By OUR CORRESPONDENT"
        const bool short_ = wordCount(text) <= 6 && text[label].isUpper() && text.size() < 60;
        if (!short_ || parts.isEmpty())
            return std::nullopt;
        if (wordCount(parts.first()) == 1 && !holdsRole(parts.first()))
            byline.persons += parts.first();
    }
    return byline;
}

} // namespace crossread
