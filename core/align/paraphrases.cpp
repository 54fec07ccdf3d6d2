// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/paraphrases.h"

#include "core/align/bestpartners.h"
#include "core/language/tokens.h"
#include "core/language/vectors.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace crossread {

namespace {

constexpr std::size_t mostOfOne = 80;    ///< quotes of one speaker in a report; beyond, pairing would not stay linear
constexpr std::size_t longestQuote = 80; ///< telling words that are looked at
constexpr std::size_t fewestTelling = 4;
constexpr int fewestExact = 2; ///< telling words that both must have, by their stem
constexpr float likeWords = 0.6F;      ///< cosine from which two words can stand for each other
constexpr double leastCovered = 0.6;   ///< of the shorter's weight

struct TellingWord {
    int stem = 0; ///< a number for the stem
    int row = -1;
    double weight = 0; ///< the rarer, the more
};

struct Content {
    int report = 0;
    int quote = 0;
    QString speaker;
    bool marked = false;
    std::vector<TellingWord> words;
};

/// Numbers for stems, so that quotes can be compared quickly.
class Stems {
public:
    [[nodiscard]] int numberOf(const QString &word)
    {
        const QString stem = m_stemmer.stem(word);
        return m_numbers.try_emplace(stem, int(m_numbers.size())).first->second;
    }

private:
    Stemmer m_stemmer;
    std::map<QString, int> m_numbers;
};

/// In the order of their stems' numbers.
std::vector<TellingWord> tellingWords(const Report &report, const Quote &quote, Stems &stems)
{
    std::vector<TellingWord> words;
    for (const Span part : quote.parts.empty() ? std::vector<Span>{quote.span} : quote.parts) {
        for (const QString &word : wordsOf(report, part)) {
            const int row = WordVectors::rowOf(word);
            const int rank = WordVectors::rankOf(row);
            const int stem = stems.numberOf(word);
            const bool known = std::any_of(words.begin(), words.end(), [&](const TellingWord &one) { return one.stem == stem; });
            if (rank >= tellingRank && !known && words.size() < longestQuote)
                words.push_back({stem, row, std::log10(double(rank))});
        }
    }
    std::sort(words.begin(), words.end(), [](const TellingWord &a, const TellingWord &b) { return a.stem < b.stem; });
    return words;
}

/// Stems that both have; a quick look before words are weighed one by one.
int sharedStems(const std::vector<TellingWord> &one, const std::vector<TellingWord> &other)
{
    int shared = 0;
    for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end();) {
        if (a->stem == b->stem) {
            ++shared;
            ++a;
            ++b;
        } else if (a->stem < b->stem) {
            ++a;
        } else {
            ++b;
        }
    }
    return shared;
}

/// How far the words of the shorter are met by the longer, 0 to 1.
double coverage(const Content &shorter, const Content &longer)
{
    double met = 0;
    double all = 0;
    for (const TellingWord &word : shorter.words) {
        double best = 0;
        for (const TellingWord &other : longer.words) {
            if (word.stem == other.stem) {
                best = 1;
                break;
            }
            if (word.row >= 0 && other.row >= 0) {
                const float like = WordVectors::similarity(word.row, other.row);
                best = std::max(best, like >= likeWords ? double(like) : 0.0);
            }
        }
        met += best * word.weight;
        all += word.weight;
    }
    return all > 0 ? met / all : 0;
}

std::vector<Content> contentsOf(const Report &report, const Reading &reading, int index, const SpeakerIndex &speakers, Stems &stems)
{
    std::vector<Content> contents;
    for (int q = 0; q < int(reading.quotes.size()); ++q) {
        const Quote &quote = reading.quotes[std::size_t(q)];
        if (!quote.speaker || quote.speaker->name.isEmpty())
            continue;
        std::vector<TellingWord> words = tellingWords(report, quote, stems);
        if (words.size() >= fewestTelling)
            contents.push_back({index, q, speakers.fullNameOf(quote.speaker->name), quote.kind != QuoteKind::Indirect, std::move(words)});
    }
    return contents;
}

using Place = std::tuple<int, int, int>; ///< report, quote, the other's report

/// Keeps pairs in which each is the other's closest in its report.
void keepClosest(std::vector<QuotePair> &pairs)
{
    const BestPartners best(pairs);
    std::erase_if(pairs, [&](const QuotePair &pair) { return !best.isBestOfOne(pair) || !best.isBestOfOther(pair); });
}

} // namespace

void addParaphrases(const std::vector<const Report *> &reports, const std::vector<const Reading *> &readings,
                    const std::vector<int> &event, const SpeakerIndex &speakers, std::vector<QuotePair> &pairs)
{
    std::set<Place> paired;
    for (const QuotePair &pair : pairs) {
        paired.emplace(pair.one, pair.oneQuote, pair.other);
        paired.emplace(pair.other, pair.otherQuote, pair.one);
    }
    Stems stems;
    std::map<QString, std::map<int, std::vector<Content>>> bySpeaker;
    for (const int report : event) {
        for (Content &content : contentsOf(*reports[std::size_t(report)], *readings[std::size_t(report)], report, speakers, stems)) {
            std::vector<Content> &here = bySpeaker[content.speaker][report];
            if (here.size() < mostOfOne)
                here.push_back(std::move(content));
        }
    }
    std::vector<QuotePair> found;
    const auto weigh = [&](const Content &a, const Content &b) {
        if ((!a.marked && !b.marked) || paired.contains({a.report, a.quote, b.report}) || paired.contains({b.report, b.quote, a.report}))
            return;
        if (sharedStems(a.words, b.words) < fewestExact)
            return;
        const bool first = a.words.size() <= b.words.size();
        const double covered = coverage(first ? a : b, first ? b : a);
        if (covered >= leastCovered)
            found.push_back({a.report, a.quote, b.report, b.quote, covered, QuoteLikeness::Paraphrased, Identity::Same});
    };
    for (const auto &[speaker, here] : bySpeaker) {
        for (auto one = here.begin(); one != here.end(); ++one) {
            for (auto other = std::next(one); other != here.end(); ++other) {
                for (const Content &a : one->second) {
                    for (const Content &b : other->second)
                        weigh(a, b);
                }
            }
        }
    }
    keepClosest(found);
    pairs.insert(pairs.end(), found.begin(), found.end());
}

} // namespace crossread
