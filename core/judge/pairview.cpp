// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/pairview.h"

#include "core/language/lexicon.h"
#include "core/language/spelling.h"
#include "core/language/tokens.h"
#include "core/language/vectors.h"

#include <algorithm>
#include <cmath>

namespace crossread {

namespace {

constexpr int stopRank = 60;
/// Words of like meaning may stand for each other from here on.
constexpr float leastSimilarity = 0.45F;
/// Words on each side that make a place's context.
constexpr int contextWords = 5;

/// A longer sentence is none, and its words would not pair.
constexpr qsizetype longestAround = 4000;

/// The sentences that a member touches: negation, hedge and source may stand outside of the clause that matched.
Span sentencesAround(Span member, const Reading &reading)
{
    Span around = member;
    for (const Sentence &sentence : reading.sentences) {
        if (sentence.span.overlaps(member))
            around = around.united(sentence.span);
    }
    return around.length() <= longestAround ? around : member;
}

std::vector<ViewWord> wordsOf(QStringView text, Span span, const Stemmer &stemmer)
{
    std::vector<ViewWord> words;
    bool first = true;
    for (const Token &token : tokenize(text, span)) {
        if (token.kind == TokenKind::Punctuation || token.kind == TokenKind::Clitic)
            continue;
        const QStringView printed = token.span.in(text);
        ViewWord word;
        word.span = token.span;
        const QString folded = fold(printed);
        word.folded = commonSpelling(folded);
        word.stem = stemmer.stem(countryOf(word.folded));
        word.row = token.kind == TokenKind::Number ? -1 : WordVectors::rowOf(folded);
        word.content = token.kind == TokenKind::Number || WordVectors::rankOf(word.row) >= stopRank;
        word.name = !first && printed.front().isUpper();
        first = false;
        words.push_back(word);
    }
    return words;
}

float similarity(const ViewWord &one, const ViewWord &other)
{
    if (one.folded == other.folded)
        return 1;
    if (one.stem == other.stem)
        return 0.95F;
    if (!one.content || !other.content || one.row < 0 || other.row < 0 || (one.name && other.name))
        return 0;
    const float value = WordVectors::similarity(one.row, other.row);
    return value < leastSimilarity ? 0 : value * 0.9F;
}

struct Candidate {
    float worth = 0;
    int one = 0, other = 0;
    float similarity = 0;
};

bool sameAt(const std::vector<ViewWord> &one, const std::vector<ViewWord> &other, int i, int j)
{
    return i >= 0 && j >= 0 && i < int(one.size()) && j < int(other.size()) && one[i].stem == other[j].stem;
}

/// Pairs words one to one, the surest first: like words, among them those with the same neighbours.
void pairWords(std::vector<ViewWord> &one, std::vector<ViewWord> &other)
{
    std::vector<Candidate> candidates;
    for (int i = 0; i < int(one.size()); ++i) {
        for (int j = 0; j < int(other.size()); ++j) {
            const float alike = similarity(one[i], other[j]);
            if (alike <= 0)
                continue;
            const float neighbours
                = float(sameAt(one, other, i - 1, j - 1)) + float(sameAt(one, other, i + 1, j + 1));
            const double distance = std::abs(double(i) / double(one.size()) - double(j) / double(other.size()));
            candidates.push_back({alike + 0.15F * neighbours - 0.1F * float(distance), i, j, alike});
        }
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return std::tie(b.worth, a.one, a.other) < std::tie(a.worth, b.one, b.other);
    });
    for (const Candidate &candidate : candidates) {
        ViewWord &first = one[candidate.one];
        ViewWord &second = other[candidate.other];
        if (first.partner >= 0 || second.partner >= 0)
            continue;
        first.partner = candidate.other;
        second.partner = candidate.one;
        first.similarity = second.similarity = candidate.similarity;
    }
}

/// Content words around a stretch, without those in it.
std::vector<int> around(const Side &side, Span part)
{
    const auto [first, last] = side.wordsIn(part);
    std::vector<int> found;
    int left = contextWords;
    for (int i = first - 1; i >= 0 && left > 0; --i) {
        if (side.words[i].content) {
            found.push_back(i);
            --left;
        }
    }
    left = contextWords;
    for (int i = last; i < int(side.words.size()) && left > 0; ++i) {
        if (side.words[i].content) {
            found.push_back(i);
            --left;
        }
    }
    return found;
}

} // namespace

std::pair<int, int> Side::wordsIn(Span part) const
{
    int first = 0;
    while (first < int(words.size()) && words[first].span.end <= part.begin)
        ++first;
    int last = first;
    while (last < int(words.size()) && words[last].span.begin < part.end)
        ++last;
    return {first, last};
}

double PairView::contextAgreement(Span first, Span second) const
{
    const std::vector<int> one = around(sides[0], first);
    const std::vector<int> other = around(sides[1], second);
    if (one.empty() || other.empty())
        return one.empty() && other.empty() ? 0.5 : 0;
    double shared = 0;
    for (const int i : one) {
        const ViewWord &word = sides[0].words[i];
        if (word.partner >= 0 && std::find(other.begin(), other.end(), word.partner) != other.end())
            shared += double(word.similarity);
    }
    return std::min(1.0, shared / double(std::min(one.size(), other.size())));
}

double PairView::matchedShare(int side, Span part) const
{
    const auto [first, last] = sides[side].wordsIn(part);
    int content = 0, matched = 0;
    for (int i = first; i < last; ++i) {
        content += sides[side].words[i].content;
        matched += sides[side].words[i].content && sides[side].words[i].partner >= 0;
    }
    return content > 0 ? double(matched) / content : 0;
}

PairView viewPair(const std::vector<const Report *> &reports, const std::vector<const Reading *> &readings,
                  const Passage &passage, const Link &link)
{
    const Stemmer stemmer;
    PairView view;
    view.score = link.score;
    view.grade = passage.grade;
    for (const int index : {0, 1}) {
        const Member &member = passage.members[index == 0 ? link.first : link.second];
        Side &side = view.sides[index];
        side.report = member.report;
        side.source = reports[member.report];
        side.reading = readings[member.report];
        side.span = sentencesAround(member.span, *side.reading);
        side.words = wordsOf(side.source->text, side.span, stemmer);
    }
    pairWords(view.sides[0].words, view.sides[1].words);
    return view;
}

} // namespace crossread
