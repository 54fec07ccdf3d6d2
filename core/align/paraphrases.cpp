// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/paraphrases.h"

#include "core/align/bestpartners.h"
#include "core/base/numbers.h"
#include "core/base/sequences.h"
#include "core/language/spelling.h"
#include "core/language/tokens.h"
#include "core/language/vectors.h"

#include <QHash>

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
constexpr std::size_t fewestExact = 2; ///< telling words that both must have, by their stem
constexpr float likeWords = 0.6F;      ///< cosine from which two words can stand for each other
constexpr double leastCovered = 0.6;   ///< of the shorter's weight
constexpr double mostAlike = 1.05; ///< no cosine is greater, however components are rounded

struct TellingWord {
    int stem = 0; ///< a number for the stem
    int place = -1;    ///< among the words that may be alike
    double weight = 0; ///< the rarer, the more
};

struct Content {
    int report = 0;
    int quote = 0;
    QString speaker;
    bool marked = false;
    std::vector<TellingWord> words;
};

/// The words of quotes, each printed form looked up once, with numbers for their stems.
class QuotedForms {
public:
    /// A weight of 0: it tells nothing.
    [[nodiscard]] const TellingWord &of(QStringView printed)
    {
        const auto known = m_known.constFind(printed);
        if (known != m_known.constEnd())
            return *known;
        const QString word = commonSpelling(fold(printed));
        const QString stem = m_stemmer.stem(word);
        const int row = WordVectors::rowOf(word);
        const int rank = WordVectors::rankOf(row);
        return *m_known.insert(printed, {numberIn(m_stems, stem), row < 0 ? -1 : m_like.placeOf(row), rank >= tellingRank ? std::log10(double(rank)) : 0});
    }
    [[nodiscard]] LikeWords &alike() { return m_like; }

private:
    Stemmer m_stemmer;
    QHash<QStringView, TellingWord> m_known;
    QHash<QString, int> m_stems;
    LikeWords m_like{likeWords};
};

/// In the order of their stems' numbers.
std::vector<TellingWord> tellingWords(const Report &report, const Quote &quote, QuotedForms &forms)
{
    std::vector<TellingWord> words;
    for (const Span part : quote.parts.empty() ? std::vector<Span>{quote.span} : quote.parts) {
        for (const Token &token : tokenize(report.text, part)) {
            if (token.kind != TokenKind::Word && token.kind != TokenKind::Number)
                continue;
            const TellingWord &word = forms.of(token.span.in(report.text));
            const bool known = std::any_of(words.begin(), words.end(), [&](const TellingWord &one) { return one.stem == word.stem; });
            if (word.weight > 0 && !known && words.size() < longestQuote)
                words.push_back(word);
        }
    }
    std::sort(words.begin(), words.end(), [](const TellingWord &a, const TellingWord &b) { return a.stem < b.stem; });
    return words;
}

/// How far the words of the shorter are met by the longer, 0 to 1; nothing where it cannot be enough any more.
double coverage(const Content &shorter, const Content &longer, LikeWords &alike)
{
    double met = 0;
    double all = 0;
    for (const TellingWord &word : shorter.words)
        all += word.weight;
    double left = all;
    for (const TellingWord &word : shorter.words) {
        if (met + mostAlike * left < leastCovered * all)
            return 0;
        left -= word.weight;
        const LikeWords::Unlike unlike = word.place < 0 ? nullptr : alike.unlike(word.place);
        double best = 0;
        for (const TellingWord &other : longer.words) {
            if (word.stem == other.stem) {
                best = 1;
                break;
            }
            if (unlike && other.place >= 0 && !LikeWords::holds(unlike, other.place))
                best = std::max(best, double(alike.similarity(word.place, other.place)));
        }
        met += best * word.weight;
    }
    return all > 0 ? met / all : 0;
}

std::vector<Content> contentsOf(const Report &report, const Reading &reading, int index, const SpeakerIndex &speakers, QuotedForms &forms)
{
    std::vector<Content> contents;
    for (int q = 0; q < int(reading.quotes.size()); ++q) {
        const Quote &quote = reading.quotes[std::size_t(q)];
        if (!quote.speaker || quote.speaker->name.isEmpty())
            continue;
        std::vector<TellingWord> words = tellingWords(report, quote, forms);
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
    QuotedForms forms;
    std::map<QString, std::map<int, std::vector<Content>>> bySpeaker;
    for (const int report : event) {
        for (Content &content : contentsOf(*reports[std::size_t(report)], *readings[std::size_t(report)], report, speakers, forms)) {
            std::vector<Content> &here = bySpeaker[content.speaker][report];
            if (here.size() < mostOfOne)
                here.push_back(std::move(content));
        }
    }
    std::vector<QuotePair> found;
    const auto weigh = [&](const Content &a, const Content &b) {
        if ((!a.marked && !b.marked) || paired.contains({a.report, a.quote, b.report}) || paired.contains({b.report, b.quote, a.report}))
            return;
        if (sharedCount(a.words, b.words, &TellingWord::stem) < fewestExact)
            return;
        const bool first = a.words.size() <= b.words.size();
        const double covered = coverage(first ? a : b, first ? b : a, forms.alike());
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
