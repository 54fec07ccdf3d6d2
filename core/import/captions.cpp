// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/captions.h"

#include "core/import/lexicon.h"
#include "core/import/names.h"
#include "core/import/textfold.h"

#include <algorithm>
#include <array>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestCaption = 600;
constexpr qsizetype longestCredit = 90;

QStringView trimmedEnd(QStringView text)
{
    while (!text.isEmpty() && (isBlank(text.back()) || text.back() == u'.'))
        text.chop(1);
    return text;
}

/// The words of a credit, folded, hold a word that only picture credits use.
bool holdsCaptionWord(QStringView credit)
{
    const QString text = folded(credit);
    QString padded = u" "_s;
    for (const QStringView word : wordsOf(text))
        padded += word.toString() + u' ';
    return std::any_of(importWords().captionWords.cbegin(), importWords().captionWords.cend(),
                       [&](const QString &word) { return padded.contains(u' ' + word + u' '); });
}

/// What stands in the brackets that close the text, and how much text stands before them.
struct Bracketed {
    QStringView inside;
    QStringView before;
};

Bracketed closingBrackets(QStringView text)
{
    text = trimmedEnd(text);
    if (text.isEmpty() || (text.back() != u')' && text.back() != u']'))
        return {};
    const qsizetype open = std::max(text.lastIndexOf(u'('), text.lastIndexOf(u'['));
    if (open < 0 || text.size() - open > longestCredit)
        return {};
    return {text.sliced(open + 1, text.size() - open - 2), text.first(open).trimmed()};
}

bool closedByStop(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text.endsWith(u'.');
}

bool namesPlaceInPicture(QStringView paragraph)
{
    static constexpr std::array marks{"(left)"_L1, "(right)"_L1, "(centre)"_L1, "(center)"_L1, "(l)"_L1, "(r)"_L1, "(c)"_L1,
                                      "(c in "_L1, "(l in "_L1, "(r in "_L1, "(top)"_L1, "(bottom)"_L1, ", left,"_L1,
                                      ", right,"_L1, ", center,"_L1, ", centre,"_L1, "pictured"_L1, "file photo"_L1};
    const QString lower = squeezed(paragraph).toCaseFolded();
    return std::any_of(marks.begin(), marks.end(), [&](QLatin1StringView mark) { return lower.contains(mark); });
}

/// "… on Wednesday. - Pool Photo via AFP": what follows the last dash with spaces around it.
QStringView afterLastDash(QStringView text)
{
    text = trimmedEnd(text);
    for (qsizetype i = text.size() - 2; i > 0 && text.size() - i < longestCredit; --i) {
        const bool dash = text[i] == u'-' || text[i] == u'–' || text[i] == u'—';
        if (dash && isBlank(text[i - 1]) && isBlank(text[i + 1]))
            return text.sliced(i + 2);
    }
    return {};
}

bool opensLikeCredit(const QString &text)
{
    static constexpr std::array openings{"photo:"_L1, "photos:"_L1, "image:"_L1, "images:"_L1, "picture:"_L1, "credit:"_L1, "photo by "_L1,
                                         "photo credit"_L1, "image credit"_L1, "image source"_L1, "source:"_L1, "photograph:"_L1,
                                         "with inputs from"_L1, "with agency inputs"_L1, "with input from"_L1, "additional reporting by"_L1,
                                         "reporting by"_L1, "editing by"_L1, "edited by"_L1, "compiled by"_L1, "inputs from"_L1,
                                         "with reporting by"_L1, "getty images"_L1, "image caption"_L1, "image copyright"_L1};
    return std::any_of(openings.begin(), openings.end(), [&](QLatin1StringView o) { return text.startsWith(o); });
}

} // namespace

bool looksLikeCaption(QStringView paragraph)
{
    if (paragraph.size() > longestCaption || paragraph.size() < 4)
        return false;
    const Bracketed closing = closingBrackets(paragraph);
    if (!closing.inside.isEmpty() && wordCount(closing.before) >= 3) {
        if (holdsCaptionWord(closing.inside))
            return true;
        // "… he said. (Reuters)" ends a report, "… reported the news agency (KCNA)." a sentence; a caption has no full stop.
        if (agencyIn(closing.inside) && !endsSentence(closing.before) && !closedByStop(paragraph))
            return true;
    }
    if (const QStringView credit = afterLastDash(paragraph); !credit.isEmpty() && holdsCaptionWord(credit))
        return true;
    const qsizetype sign = paragraph.indexOf(u'©');
    if (sign > 0 && paragraph.size() - sign < longestCredit && (agencyIn(paragraph.sliced(sign + 1)) || holdsCaptionWord(paragraph.sliced(sign + 1))))
        return true;
    return !endsSentence(paragraph) && wordCount(paragraph) >= 4 && paragraph.size() < 300 && namesPlaceInPicture(paragraph);
}

bool isCredit(QStringView paragraph)
{
    if (paragraph.size() > 2 * longestCredit)
        return false;
    const QString squeezedText = squeezed(paragraph);
    QString text = squeezedText;
    while (!text.isEmpty() && u"([{-–—* "_s.contains(text.front()))
        text.remove(0, 1);
    while (!text.isEmpty() && u")]}. "_s.contains(text.back()))
        text.chop(1);
    if (opensLikeCredit(text.toCaseFolded()))
        return true;
    const bool marked = squeezedText.startsWith(u'(') || squeezedText.startsWith(u'-') || squeezedText.startsWith(u'–') || squeezedText.startsWith(u'—');
    return marked ? wordCount(text) <= 6 && agencyIn(text).has_value() : agencyNamed(text).has_value();
}

QStringView closingCredit(QStringView paragraph)
{
    const Bracketed closing = closingBrackets(paragraph);
    if (!closing.inside.isEmpty() && endsSentence(closing.before) && wordCount(closing.inside) <= 6 && agencyIn(closing.inside))
        return closing.inside;
    const QStringView credit = afterLastDash(paragraph);
    if (credit.isEmpty() || wordCount(credit) > 6 || !credit.front().isUpper())
        return {};
    const QStringView before = paragraph.first(credit.begin() - paragraph.begin() - 2);
    QStringView sentence = before;
    while (!sentence.isEmpty() && isBlank(sentence.back()))
        sentence.chop(1);
    return endsSentence(sentence) ? credit : QStringView();
}

} // namespace crossread
