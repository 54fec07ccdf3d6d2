// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"

#include "core/language/vectors.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <set>

namespace crossread {

namespace {

constexpr int commonRank = 60;

bool isContent(const QString &word)
{
    return WordVectors::rankOf(WordVectors::rowOf(word)) >= commonRank;
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
                             [&](const QString &word) { return isContent(word) && !known(other, word); }));
}

struct Verdict {
    double confidence = 0;
    const char *pattern = "";
};

Verdict clipped(qsizetype shorter, qsizetype longer, bool fullSentence)
{
    // A fragment worked into a sentence is everyday style; a sentence that ends early reads as if it were all.
    const bool worth = shorter >= 4 && longer - shorter >= 4;
    return {worth ? (fullSentence ? 0.6 : 0.35) : 0.2,
            QT_TRANSLATE_NOOP("Explanation", "One report gives less of the quotation: %1.")};
}

Verdict compare(const QStringList &one, const QStringList &other, bool fullSentence)
{
    if (one == other)
        return {};
    const QStringList &shorter = one.size() < other.size() ? one : other;
    const QStringList &longer = one.size() < other.size() ? other : one;
    if (standsIn(shorter, longer) >= 0)
        return clipped(shorter.size(), longer.size(), fullSentence);
    const int changed = std::max(changedWords(one, other), changedWords(other, one));
    const double kept = double(wordsInCommon(one, other)) / double(shorter.size());
    const double enough = std::min(1.0, double(shorter.size()) / 5);
    return {std::min(0.9, (changed > 0 ? 0.3 : 0.1) + 0.5 * kept * enough),
            QT_TRANSLATE_NOOP("Explanation", "The quotation is worded differently: %1.")};
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

/// The words of a report's quotes, and which quotes begin with a word.
struct ReportQuotes {
    std::vector<QStringList> words;
    QHash<QString, std::vector<int>> byFirst;
};
using AllWords = std::vector<ReportQuotes>;

AllWords allWords(const Story &story)
{
    AllWords all(story.reports.size());
    for (std::size_t report = 0; report < all.size(); ++report) {
        const Reading &reading = *story.readings[report];
        for (const Quote &quote : reading.quotes) {
            const QStringList words = quotedWords(*story.reports[report], reading, quote);
            if (words.size() >= 2)
                all[report].byFirst[words.first()].push_back(int(all[report].words.size()));
            all[report].words.push_back(words);
        }
    }
    return all;
}

/// The quotes whose words stand in those of another, ascending.
std::set<int> repetitionsOf(int quote, const ReportQuotes &all)
{
    std::set<int> found;
    const QStringList &words = all.words[quote];
    for (auto word = words.begin(); word != words.end(); ++word) {
        const auto begin = all.byFirst.constFind(*word);
        if (begin == all.byFirst.constEnd())
            continue;
        for (const int other : *begin) {
            const QStringList &fewer = all.words[other];
            if (other != quote && fewer.size() <= words.end() - word && std::equal(fewer.begin(), fewer.end(), word))
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

constexpr int longestCueBetween = 25; ///< words that may stand between two pieces of one quotation

/// True where the words that a shorter quotation lacks stand right before or behind it: cut in two, not shortened.
bool goesOn(const Report &report, const Reading &reading, const Quote &quote, const QStringList &shorter, const QStringList &longer)
{
    const qsizetype at = standsIn(shorter, longer);
    if (at < 0)
        return false;
    const auto holds = [](const QStringList &text, const QStringList &lacking) {
        return lacking.isEmpty() || double(wordsInCommon(text, lacking)) >= 0.8 * double(lacking.size());
    };
    const QStringList lackingBefore = longer.first(at);
    const QStringList lackingBehind = longer.sliced(at + shorter.size());
    const Span stretch = stretchOf(reading, quote);
    // Characters enough for the words that lack and a cue between.
    const auto room = [](const QStringList &lacking) { return 10 * (lacking.size() + longestCueBetween); };
    const Span before{std::max<qsizetype>(0, stretch.begin - room(lackingBefore)), stretch.begin};
    const Span behind{stretch.end, std::min(report.text.size(), stretch.end + room(lackingBehind))};
    return holds(wordsOf(report, before), lackingBefore) && holds(wordsOf(report, behind), lackingBehind);
}

bool onlyCutInTwo(const Story &story, const QuotePair &pair, const QStringList &words, const QStringList &otherWords)
{
    const Quote &one = story.readings[pair.one]->quotes[pair.oneQuote];
    const Quote &other = story.readings[pair.other]->quotes[pair.otherQuote];
    return words.size() < otherWords.size() ? goesOn(*story.reports[pair.one], *story.readings[pair.one], one, words, otherWords)
                                            : goesOn(*story.reports[pair.other], *story.readings[pair.other], other, otherWords, words);
}

} // namespace

void judgeQuotes(const Story &story, Findings &findings)
{
    const AllWords all = allWords(story);
    for (const QuotePair &pair : story.quotePairs) {
        if (pair.wording != Wording::Quoted)
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
        const Verdict verdict = compare(words, otherWords, full);
        if (verdict.confidence <= 0 || onlyCutInTwo(story, pair, words, otherWords))
            continue;
        const Span here = stretchOf(reading, one);
        const Span there = stretchOf(otherReading, other);
        Finding finding{DiscrepancyType::Quote, verdict.confidence, {},
                        {{pair.one, here, here.in(report.text).toString()},
                         {pair.other, there, there.in(otherReport.text).toString()}},
                        verdict.pattern};
        addRepetitions(pair.one, story, pair.oneQuote, all, finding);
        addRepetitions(pair.other, story, pair.otherQuote, all, finding);
        findings.push_back(std::move(finding));
    }
}

} // namespace crossread
