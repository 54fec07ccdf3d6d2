// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/boilerplate.h"

#include "core/import/lexicon.h"
#include "core/import/textfold.h"

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestPrompt = 320; ///< longer paragraphs are prose that happens to open like a prompt
constexpr qsizetype longestOutlet = 40;

bool standsIn(const QString &text, const BoilerplatePhrase &phrase)
{
    switch (phrase.place) {
    case PhrasePlace::Whole:
        return text == phrase.text;
    case PhrasePlace::Start: {
        if (text.front() != phrase.text.front() || !text.startsWith(phrase.text))
            return false;
        // "share this" must not open "share thistle"
        const qsizetype at = phrase.text.size();
        return at == text.size() || !phrase.text.back().isLetterOrNumber() || !text[at].isLetterOrNumber();
    }
    case PhrasePlace::End:
        return text.endsWith(phrase.text);
    case PhrasePlace::Anywhere:
        return phrase.matcher.indexIn(text) >= 0;
    }
    return false;
}

bool isYear(QStringView word)
{
    return word.size() == 4 && (word.startsWith(u"19") || word.startsWith(u"20"))
        && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

/// "© 2024 The Outlet. All rights reserved." -> "The Outlet"
std::optional<QString> copyrightHolder(QStringView paragraph)
{
    QString text = squeezed(paragraph);
    qsizetype at = text.indexOf(u'©');
    if (at < 0 && text.startsWith("copyright"_L1, Qt::CaseInsensitive))
        at = 8;
    if (at < 0 || at > 30)
        return std::nullopt;
    QStringList words;
    for (const QString &word : text.sliced(at + 1).split(u' ', Qt::SkipEmptyParts)) {
        QString plain = word;
        const bool last = plain.endsWith(u',') || plain.endsWith(u'.') || plain.endsWith(u';') || plain.endsWith(u'|');
        while (last && !plain.isEmpty() && !plain.back().isLetterOrNumber())
            plain.chop(1);
        const QString key = plain.toCaseFolded();
        const bool span = plain.size() == 9 && isYear(plain.first(4)) && isYear(plain.last(4));
        if (isYear(plain) || span || plain.isEmpty() || (words.isEmpty() && (key == "copyright"_L1 || key == "by"_L1 || key == "(c)"_L1 || key == "-"_L1))) {
            if (!words.isEmpty())
                break;
            continue;
        }
        if (key == "all"_L1 || key == "rights"_L1 || word == "-"_L1 || word == "|"_L1)
            break;
        words += plain;
        if (last)
            break;
    }
    const QString holder = words.join(u' ');
    if (holder.isEmpty() || holder.size() > longestOutlet || !holder[0].isLetter())
        return std::nullopt;
    return holder;
}

} // namespace

PageText pageText(QStringView paragraph)
{
    if (paragraph.size() > longestPrompt)
        return PageText::None;
    const QString text = folded(paragraph);
    if (text.isEmpty())
        return PageText::Furniture; // rules, arrows and dots
    const ImportWords &words = importWords();
    if (words.tailWhole.contains(text))
        return PageText::TailStart;
    if (words.boilerplateWhole.contains(text))
        return PageText::Furniture;
    // A prompt repeats itself in other cases, a headline list has no sentence; prose of some length is neither.
    for (const BoilerplatePhrase &phrase : words.boilerplate) {
        if (standsIn(text, phrase)) {
            if (!phrase.opensTail)
                return PageText::Furniture;
            if (wordCount(text) <= 8 && !endsSentence(paragraph))
                return PageText::TailStart;
        }
    }
    return PageText::None;
}

bool isClockOrWeather(QStringView paragraph)
{
    if (paragraph.size() > 80)
        return false;
    const QString text = folded(paragraph);
    // "Ostrany 11°C, light rain Tuesday, March 19, 2024": weather beside the day of the visit
    if (text.contains(u"°c") || text.contains(u"°f"))
        return !text.endsWith(u'.') && wordCount(text) <= 12;
    if (paragraph.size() > 40)
        return false;
    bool digits = false;
    QString letters;
    for (const QChar c : text) {
        digits = digits || c.isDigit();
        if (c.isLetter())
            letters += c;
    }
    if (!digits)
        return false;
    const bool degrees = text.contains(u'°') && wordCount(text) <= 5;
    return degrees || letters == "c"_L1 || letters == "f"_L1 || ((letters.isEmpty() || letters == "am"_L1 || letters == "pm"_L1) && text.contains(u':'));
}

bool isMenu(QStringView paragraph)
{
    const QStringList words = folded(paragraph).split(u' ', Qt::SkipEmptyParts);
    return words.size() >= 3 && std::all_of(words.begin(), words.end(), [](const QString &word) {
        return importWords().sections.contains(word);
    });
}

bool isSectionLabel(QStringView paragraph)
{
    return paragraph.size() <= 40 && importWords().sections.contains(folded(paragraph));
}

std::optional<QString> outletInSmallPrint(QStringView paragraph)
{
    if (paragraph.size() > longestPrompt)
        return std::nullopt;
    const QString text = squeezed(paragraph);
    const QString lower = text.toCaseFolded();
    for (const auto &[before, after] : importWords().outletPatterns) {
        const qsizetype at = lower.indexOf(before);
        if (at < 0 || lower.size() != text.size())
            continue;
        const qsizetype begin = at + before.size();
        qsizetype end = after.isEmpty() ? lower.size() : lower.indexOf(after, begin);
        if (after.isEmpty()) {
            while (end > begin && !text[end - 1].isLetterOrNumber())
                --end;
        }
        if (end > begin && end - begin <= longestOutlet && text[begin].isUpper())
            return text.sliced(begin, end - begin);
    }
    return copyrightHolder(paragraph);
}

} // namespace crossread
