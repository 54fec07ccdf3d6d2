// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbers.h"
#include "core/judge/rule.h"
#include "core/judge/rules/quotewords.h"

#include "core/language/vectors.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <set>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Letters that tell where a quotation stops in another.
constexpr qsizetype longestEnding = 12;

bool isContent(const QString &word)
{
    return WordVectors::rankOf(WordVectors::rowOf(word)) >= contentRank;
}

/// Where the shorter sequence stands in the longer one without a gap; -1: nowhere.
qsizetype standsIn(const QStringList &shorter, const QStringList &longer)
{
    for (qsizetype i = 0; i + shorter.size() <= longer.size(); ++i) {
        if (std::equal(shorter.begin(), shorter.end(), longer.begin() + i))
            return i;
    }
    return -1;
}

/// Content words of one that the other lacks, between words that both have.
int changedWords(const QStringList &one, const QStringList &other)
{
    const auto known = [](const QStringList &words, const QString &word) { return words.contains(word); };
    qsizetype first = 0;
    qsizetype last = one.size();
    while (first < last && !known(other, one[first]))
        ++first;
    while (last > first && !known(other, one[last - 1]))
        --last;
    return int(std::count_if(one.begin() + first, one.begin() + last,
                             [&](const QString &word) { return !known(other, word) && isContent(word); }));
}

/// Quotations with nothing exchanged inside of what they share are one only where that is most of the shorter.
constexpr double leastOverlap = 0.7;

/// The longer one has half of the words of the shorter one, and most of what these say or most of all: "I told my son" is
/// not "I walked to my son" in other words. `common`: share of the shorter one that both have in one order.
bool areOneQuotation(const QStringList &shorter, const QStringList &longer, double common)
{
    constexpr double half = 0.5;
    constexpr double most = 0.6;
    constexpr double nearlyAll = 0.8; // "there's a lot of" stands in many
    int content = 0;
    int shared = 0;
    for (const QString &word : shorter) {
        if (!isContent(word))
            continue;
        ++content;
        shared += longer.contains(word);
    }
    return common >= nearlyAll || (common >= most && content == 0) || (common >= half && 2 * shared > content);
}

struct Verdict {
    RuleKind rule = RuleKind::Reworded;
    Signals seen;
    const char *pattern = nullptr; ///< nullptr: no difference
};

/// Between the first and the last that both have, one has words that the other lacks: an ellipsis leaves them out.
bool isWithin(const QStringList &shorter, const QStringList &longer)
{
    return wordsInCommon(shorter, longer) == shorter.size();
}

Verdict clipped(const QStringList &shorter, const QStringList &longer, bool full)
{
    Verdict verdict{RuleKind::Clipped, {}, QT_TRANSLATE_NOOP("Explanation", "One report gives less of the quotation: %1.")};
    verdict.seen.only = full;
    verdict.seen.same = std::min(1.0, double(shorter.size()) / 8);
    verdict.seen.other = std::min(1.0, double(longer.size() - shorter.size()) / 8);
    verdict.seen.cover = double(shorter.size()) / double(longer.size());
    verdict.seen.beside = standsIn(shorter, longer) == 0 ? 1 : 0; // the end is missing, not the beginning
    return verdict;
}

Verdict compare(const QStringList &one, const QStringList &other, bool full, bool elided)
{
    const QStringList &shorter = one.size() < other.size() ? one : other;
    const QStringList &longer = one.size() < other.size() ? other : one;
    if (shorter.isEmpty() || one.join(QString()) == other.join(QString()) || (elided && isWithin(shorter, longer)))
        return {};
    if (standsIn(shorter, longer) >= 0)
        return clipped(shorter, longer, full);
    Verdict verdict{RuleKind::Reworded, {}, QT_TRANSLATE_NOOP("Explanation", "The quotation is worded differently: %1.")};
    verdict.seen.score = double(wordsInCommon(one, other)) / double(shorter.size());
    if (!areOneQuotation(shorter, longer, verdict.seen.score))
        return {};
    const int changed = changedWords(one, other) + changedWords(other, one);
    verdict.seen.only = full;
    verdict.seen.same = std::min(1.0, double(shorter.size()) / 8);
    verdict.seen.other = std::min(1.0, changed / 3.0);
    if (changed == 0 && verdict.seen.score < leastOverlap)
        return {}; // one goes on where the other stops: two sentences about one thing
    verdict.seen.cover = double(shorter.size()) / double(longer.size());
    verdict.seen.beside = std::min(changedWords(one, other), changedWords(other, one)) > 0; // exchanged, not only left out
    return verdict;
}

/// A fragment in one report, a sentence of somebody else in the other: two people speak of one thing.
bool areOfTwo(const Signals &seen, Identity speakers)
{
    constexpr double half = 0.5;
    return speakers == Identity::Other && seen.only <= 0 && seen.cover < half;
}

/// The quotation with all of its parts, as one stretch.
Span stretchOf(const Reading &reading, const Quote &quote)
{
    const std::vector<Span> parts = quotedParts(reading, quote);
    Span stretch = parts.front();
    for (const Span part : parts)
        stretch = stretch.united(part);
    return stretch;
}

/// A piece of a quotation with fewer words may stand in any other.
constexpr qsizetype fewestOfPiece = 4;

/// Repetitions with fewer words that say something are catchwords.
constexpr qsizetype fewestRepeated = 2;

/// The words of a report's quotes, as they are compared, and which quotes begin with a word.
struct ReportQuotes {
    std::vector<QStringList> words;
    std::vector<std::vector<int>> numbers; ///< the same for the same word
    QHash<int, std::vector<int>> byFirst;  ///< by its number
};
using AllWords = std::vector<ReportQuotes>;

bool canBeRepeated(const QStringList &words)
{
    qsizetype left = fewestRepeated;
    return std::any_of(words.begin(), words.end(), [&left](const QString &word) { return isContent(word) && --left == 0; });
}

AllWords allWords(const Story &story)
{
    AllWords all(story.reports.size());
    QHash<QString, int> known;
    for (std::size_t report = 0; report < all.size(); ++report) {
        const Reading &reading = *story.readings[report];
        for (const Quote &quote : reading.quotes) {
            const QStringList words = spokenWords(*story.reports[report], reading, quote);
            std::vector<int> numbers;
            for (const QString &word : words)
                numbers.push_back(numberIn(known, word));
            if (canBeRepeated(words))
                all[report].byFirst[numbers.front()].push_back(int(all[report].words.size()));
            all[report].words.push_back(words);
            all[report].numbers.push_back(std::move(numbers));
        }
    }
    return all;
}

/// The quotes whose words stand in those of another, ascending.
std::set<int> repetitionsOf(int quote, const ReportQuotes &all)
{
    std::set<int> found;
    const std::vector<int> &words = all.numbers[quote];
    for (auto word = words.begin(); word != words.end(); ++word) {
        const auto begin = all.byFirst.constFind(*word);
        if (begin == all.byFirst.constEnd())
            continue;
        for (const int other : *begin) {
            const std::vector<int> &fewer = all.numbers[other];
            if (other != quote && qsizetype(fewer.size()) <= words.end() - word && std::equal(fewer.begin(), fewer.end(), word))
                found.insert(other);
        }
    }
    return found;
}

/// Where else a report quotes some of the same words: headlines repeat what the text quotes in full.
void addRepetitions(int report, const Story &story, int quote, const AllWords &all, Finding &finding)
{
    const Report &source = *story.reports[report];
    const Reading &reading = *story.readings[report];
    for (const int other : repetitionsOf(quote, all[report])) {
        const Span stretch = stretchOf(reading, reading.quotes[other]);
        finding.members.push_back({report, stretch, stretch.in(source.text).toString()});
    }
}

bool isElided(const Report &report, Span stretch)
{
    const QStringView words = stretch.in(report.text);
    return words.contains(u"..."_s) || words.contains(u'…') || words.contains(u". ."_s) || words.contains(u'[') || words.contains(u'(');
}

/// What the shorter one leaves out the same report quotes elsewhere: it was split, not clipped.
bool isSplit(int quote, const ReportQuotes &all, const QStringList &shorter, const QStringList &longer)
{
    const qsizetype at = standsIn(shorter, longer);
    if (at < 0)
        return false;
    const QStringList missing = longer.first(at) + longer.sliced(at + shorter.size());
    qsizetype found = 0;
    for (int other = 0; other < int(all.words.size()) && 3 * found < 2 * missing.size(); ++other) {
        if (other != quote && all.words[other].size() > 2)
            found += wordsInCommon(all.words[other], missing);
    }
    return 3 * found >= 2 * missing.size();
}

/// "The embodiment of beauty," he said, and that she "captured" a time: where one of several pieces is the other quotation,
/// or holds it, the pieces differ in where they stand alone.
bool isPieceOf(const Report &report, const Reading &reading, const std::vector<Span> &parts, const QStringList &whole)
{
    return parts.size() > 1 && std::ranges::any_of(parts, [&](Span part) {
        const QStringList words = spokenWords(report, reading, part);
        const bool shorter = words.size() < whole.size();
        const QStringList &less = shorter ? words : whole;
        return less.size() >= fewestOfPiece && (standsIn(less, shorter ? whole : words) >= 0);
    });
}

/// True where the shorter one stops inside a sentence of the longer one, not at its end.
bool stopsInside(QStringView shorter, QStringView longer)
{
    const auto isWord = [](QChar c) { return c.isLetterOrNumber(); };
    while (!shorter.isEmpty() && !isWord(shorter.back()))
        shorter.chop(1);
    const QStringView ending = shorter.last(std::min<qsizetype>(shorter.size(), longestEnding));
    const qsizetype at = longer.indexOf(ending);
    const qsizetype behind = at + ending.size();
    return at >= 0 && behind < longer.size() && QStringView(u".!?…").indexOf(longer[behind]) < 0;
}

} // namespace

void judgeQuotes(const Story &story, Findings &findings)
{
    const AllWords all = allWords(story);
    for (const QuotePair &pair : story.quotePairs) {
        if (pair.wording != QuoteLikeness::Quoted)
            continue; // what is retold in other words is no other quotation
        const Report &report = *story.reports[pair.one];
        const Report &otherReport = *story.reports[pair.other];
        const Reading &reading = *story.readings[pair.one];
        const Reading &otherReading = *story.readings[pair.other];
        const Quote &one = reading.quotes[pair.oneQuote];
        const Quote &other = otherReading.quotes[pair.otherQuote];
        const bool full = one.kind == QuoteKind::Direct && other.kind == QuoteKind::Direct;
        const QStringList &words = all[pair.one].words[pair.oneQuote];
        const QStringList &otherWords = all[pair.other].words[pair.otherQuote];
        const Span here = stretchOf(reading, one);
        const Span there = stretchOf(otherReading, other);
        const bool elided = isElided(report, here) || isElided(otherReport, there);
        const Verdict verdict = full ? compare(words, otherWords, full, elided)
                                     : compare(withoutPersons(words), withoutPersons(otherWords), full, elided);
        const bool ofTwo = verdict.rule == RuleKind::Reworded && areOfTwo(verdict.seen, pair.speakers);
        // A fragment worked into a sentence is everyday style; a sentence that ends early reads as if it were all.
        const bool first = words.size() < otherWords.size();
        const QStringView shorter = (first ? here : there).in(first ? report.text : otherReport.text);
        const QStringView longer = (first ? there : here).in(first ? otherReport.text : report.text);
        const bool style = verdict.rule == RuleKind::Clipped && (!full || verdict.seen.beside <= 0 || !stopsInside(shorter, longer));
        const auto pieces = [&] {
            const std::vector<Span> parts = quotedParts(reading, one);
            const std::vector<Span> otherParts = quotedParts(otherReading, other);
            return verdict.rule == RuleKind::Reworded
                && ((otherParts.size() == 1 && isPieceOf(report, reading, parts, otherWords))
                    || (parts.size() == 1 && isPieceOf(otherReport, otherReading, otherParts, words)));
        };
        if (!verdict.pattern || style || ofTwo || pieces()
            || (first ? isSplit(pair.oneQuote, all[pair.one], words, otherWords)
                      : isSplit(pair.otherQuote, all[pair.other], otherWords, words)))
            continue;
        Finding finding{DiscrepancyType::Quote, verdict.rule, verdict.seen,
                        {{pair.one, here, here.in(report.text).toString()},
                         {pair.other, there, there.in(otherReport.text).toString()}},
                        verdict.pattern};
        addRepetitions(pair.one, story, pair.oneQuote, all, finding);
        addRepetitions(pair.other, story, pair.otherQuote, all, finding);
        findings.push_back(std::move(finding));
    }
}

} // namespace crossread
