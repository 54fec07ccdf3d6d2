// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"
#include "core/judge/rules/bestpairs.h"

#include "core/language/lexicon.h"
#include "core/language/spelling.h"
#include "core/language/vectors.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace crossread {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double leastContext = 0.3;
/// Without a word in common, the surroundings must say more, and the words mean something alike.
constexpr double leastContextOfRelated = 0.45;
constexpr float leastRelated = 0.5F;

/// An office as the text gives it: "deputy transport minister", "top defence official".
struct Office {
    Span span;
    QStringList words; ///< in common spelling, lower case
    QStringList stems;
    std::optional<Name> holder;
};

/// A word that an office's name ends with: "minister", "official", not "defence".
bool isHead(const QString &folded)
{
    static const QSet<QString> heads = [] {
        QSet<QString> all;
        for (const std::vector<Phrase> &phrases : english().phrases) {
            for (const Phrase &phrase : phrases) {
                if (phrase.kind == PhraseKind::Title)
                    all.insert(commonSpelling(phrase.words.last()));
            }
        }
        return all;
    }();
    return heads.contains(folded);
}

bool isTitleWord(const ViewWord &word)
{
    const auto found = english().classes.constFind(word.folded);
    return found != english().classes.constEnd() && (*found & word::Title);
}

bool isJoint(const ViewWord &word)
{
    return word.folded == "of"_L1 || word.folded == "for"_L1 || word.folded == "the"_L1;
}

/// "military" in "military minister": a plain word right before the office.
bool isModifier(const Side &side, int i)
{
    const ViewWord &word = side.words[i];
    const Span gap{word.span.end, side.words[i + 1].span.begin};
    const QChar first = side.source->text[word.span.begin];
    // In "Transport Minister" both are capitalised; in "Russian minister" the nation is no part of the office.
    const bool capital = first.isUpper() && side.source->text[side.words[i + 1].span.begin].isLower();
    if (gap.length() != 1 || !word.content || capital || first.isDigit() || countryOf(word.folded) != word.folded)
        return false;
    const auto found = english().classes.constFind(word.folded);
    const WordClasses plain = ~(word::Verb | word::Adverb | word::Time | word::Weekday | word::Wh | word::Negation);
    return !english().cueForms.contains(word.folded)
        && (found == english().classes.constEnd() || (*found & plain) == *found);
}

/// Runs of title words with their modifiers, and with "of" and "the" inside.
std::vector<Office> officesOf(const Side &side)
{
    std::vector<Office> offices;
    for (int i = 0; i < int(side.words.size()); ++i) {
        if (!isTitleWord(side.words[i]))
            continue;
        int last = i;
        for (int j = i + 1; j < int(side.words.size()) && j - i < 8; ++j) {
            const Span gap{side.words[j - 1].span.end, side.words[j].span.begin};
            if (gap.length() != 1 || !(isTitleWord(side.words[j]) || isJoint(side.words[j])))
                break;
            if (isTitleWord(side.words[j]))
                last = j;
        }
        if (!isHead(side.words[last].folded) || side.words[i].folded == "first"_L1 || side.words[i].folded == "a"_L1)
            continue;
        for (int more = 0; more < 2 && i > 0 && isModifier(side, i - 1); ++more)
            --i;
        if (last + 2 < int(side.words.size()) && side.words[last + 1].folded == "of"_L1 && side.words[last + 2].content
            && side.words[last + 2].span.begin - side.words[last + 1].span.end == 1)
            last += 2; // Minister of Transport
        Office office;
        office.span = {side.words[i].span.begin, side.words[last].span.end};
        for (int j = i; j <= last; ++j) {
            if (isJoint(side.words[j]))
                continue;
            office.words += side.words[j].folded;
            office.stems += side.words[j].stem;
        }
        std::sort(office.stems.begin(), office.stems.end());
        for (const Name &name : side.reading->names) {
            if (name.title && name.title->overlaps(office.span))
                office.holder = name;
        }
        offices.push_back(office);
        i = last;
    }
    return offices;
}

/// The words that say more than the other office does.
QStringList without(const QStringList &words, const QStringList &others)
{
    QStringList rest;
    for (const QString &word : words) {
        if (!others.contains(word))
            rest += word;
    }
    return rest;
}

/// "defence official" and "military minister" may be one office.
bool areRelated(const QStringList &one, const QStringList &other)
{
    return std::any_of(one.begin(), one.end(), [&](const QString &word) {
        const int row = WordVectors::rowOf(word);
        return row >= 0 && std::any_of(other.begin(), other.end(), [&](const QString &second) {
            const int otherRow = WordVectors::rowOf(second);
            return otherRow >= 0 && WordVectors::similarity(row, otherRow) >= leastRelated;
        });
    });
}

/// "spokesman" and "spokesperson" are one office.
bool sameButForSex(const QString &one, const QString &other)
{
    const auto bare = [](QString word) {
        for (const QLatin1StringView ending : {"person"_L1, "woman"_L1, "man"_L1})
            if (word.endsWith(ending))
                return word.chopped(ending.size());
        return word;
    };
    return bare(one) == bare(other);
}

/// Words, as stems, that make an office another one: who was or stands in for the president is not the president.
bool holdsLess(const QStringList &stems)
{
    static const QSet<QString> lesser{u"deputi"_s, u"vice"_s, u"former"_s, u"act"_s, u"assist"_s, u"interim"_s,
                                      u"associ"_s, u"ex"_s, u"co"_s, u"emeritus"_s, u"design"_s, u"elect"_s};
    return std::any_of(stems.begin(), stems.end(), [&](const QString &stem) { return lesser.contains(stem); });
}

double confidenceOf(const PairView &view, const Office &one, const Office &other)
{
    const QStringList more = without(one.stems, other.stems);
    const QStringList less = without(other.stems, one.stems);
    if (more.isEmpty() && less.isEmpty())
        return 0;
    if (more.size() == 1 && less.size() == 1 && sameButForSex(more.front(), less.front()))
        return 0;
    const bool oneHolder = one.holder && other.holder;
    if (oneHolder && one.holder->canonical.section(u' ', -1) != other.holder->canonical.section(u' ', -1))
        return 0;
    const double context = view.contextAgreement(one.span, other.span);
    const bool shared = one.stems.size() > more.size();
    const bool related = context >= leastContextOfRelated && areRelated(one.words, other.words);
    if (context < leastContext || (!shared && !oneHolder && !related))
        return 0;
    // An office given in full against the same in short is no difference, unless the rank is what was dropped.
    const bool clash = !more.isEmpty() && !less.isEmpty();
    const double rank = holdsLess(more) != holdsLess(less) ? 0.2 : 0;
    if (!clash && rank <= 0)
        return 0;
    return std::min(0.9, 0.15 + 0.25 * context + 0.15 * view.score + (clash ? 0.2 : 0) + rank + (oneHolder ? 0.1 : 0));
}

} // namespace

void judgeTitles(const PairView &view, Findings &findings)
{
    const std::vector<Office> ones = officesOf(view.sides[0]);
    const std::vector<Office> others = officesOf(view.sides[1]);
    const auto isGiven = [](const Office &office, const std::vector<Office> &all) {
        return std::any_of(all.begin(), all.end(), [&](const Office &other) { return other.stems == office.stems; });
    };
    pairWithBest(
        ones, others,
        [&](const Office &one, const Office &other) {
            return isGiven(one, others) || isGiven(other, ones) ? 0.0 : confidenceOf(view, one, other);
        },
        [&](const Office &one, const Office &other, double confidence) {
            findings.push_back({DiscrepancyType::Title, confidence, {},
                                {evidenceAt(view.sides[0], one.span), evidenceAt(view.sides[1], other.span)},
                                QT_TRANSLATE_NOOP("Explanation", "The office is named differently: %1.")});
        });
}

} // namespace crossread
