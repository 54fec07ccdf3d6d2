// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/languageguess.h"

#include "core/import/textfold.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CommonWords {
    const char16_t *code;
    const char16_t *words;
};

constexpr std::array<CommonWords, 9> languages{{
    {u"en", u"the of and to in that is was for on with as by said from at it has have are his"},
    {u"de", u"der die das und den von zu mit ist im nicht des auf für ein eine dem sich auch hat"},
    {u"fr", u"le la les des et du est une dans que pour qui sur pas au avec ce sont été par"},
    {u"es", u"el la los las de que y en una por con para del se su más como fue este pero"},
    {u"it", u"il di che la per una non sono del con della nel alla più gli anche come dei è ha"},
    {u"pt", u"o os as de que e do da em um uma para com não dos das mais foi ao pela"},
    {u"nl", u"de het een van en dat op te zijn met voor niet aan er om ook door naar maar heeft"},
    {u"sv", u"och att det som är på för av en till med inte har den om ett från men var så"},
    {u"pl", u"w i na z się nie do że to jest o jak po przez od za dla są był oraz"},
}};

QString byScript(QStringView text)
{
    qsizetype cyrillic = 0, arabic = 0, hangul = 0, kana = 0, han = 0, greek = 0, hebrew = 0, devanagari = 0, thai = 0, letters = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        letters += c.isLetter();
        if (u < 0x370) // before all of these
            continue;
        cyrillic += u >= 0x400 && u < 0x530;
        arabic += u >= 0x600 && u < 0x700;
        hangul += u >= 0xAC00 && u < 0xD7A4;
        kana += u >= 0x3040 && u < 0x3100;
        han += u >= 0x4E00 && u < 0xA000;
        greek += u >= 0x370 && u < 0x400;
        hebrew += u >= 0x590 && u < 0x600;
        devanagari += u >= 0x900 && u < 0x980;
        thai += u >= 0xE00 && u < 0xE80;
    }
    const auto most = [letters](qsizetype n) { return n * 2 > letters && n > 0; };
    if (most(cyrillic))
        return text.contains(u'і') || text.contains(u'ї') || text.contains(u'є') ? u"uk"_s : u"ru"_s;
    if (most(arabic))
        return u"ar"_s;
    if (most(hangul))
        return u"ko"_s;
    if (most(kana + han))
        return kana > 0 ? u"ja"_s : u"zh"_s;
    if (most(greek))
        return u"el"_s;
    if (most(hebrew))
        return u"he"_s;
    if (most(devanagari))
        return u"hi"_s;
    return most(thai) ? u"th"_s : QString();
}

/// No common word is longer.
constexpr qsizetype longestCommon = 5;

QHash<QString, int> votesOfWords()
{
    QHash<QString, int> votes; // bit n: a common word of language n
    for (std::size_t i = 0; i < languages.size(); ++i) {
        for (const QStringView word : QStringView(languages[i].words).tokenize(u' '))
            votes[word.toString()] |= 1 << i;
    }
    return votes;
}

} // namespace

QString guessLanguage(QStringView text)
{
    text = text.first(std::min<qsizetype>(text.size(), 20000));
    if (const QString script = byScript(text); !script.isEmpty())
        return script;
    static const QHash<QString, int> votesOf = votesOfWords();
    std::array<int, languages.size()> votes{};
    for (const QStringView word : wordsOf(text)) {
        if (word.size() > longestCommon)
            continue;
        const int bits = votesOf.value(word.toString().toCaseFolded());
        for (std::size_t i = 0; i < languages.size(); ++i)
            votes[i] += (bits >> i) & 1;
    }
    const auto best = std::max_element(votes.begin(), votes.end());
    return *best < 3 ? u"en"_s : QString(languages[std::size_t(best - votes.begin())].code);
}

} // namespace crossread
