// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/pairview.h"

#include "core/base/numbers.h"
#include "core/language/lexicon.h"
#include "core/language/spelling.h"
#include "core/language/vectors.h"

#include <algorithm>
#include <cmath>

namespace crossread {

namespace {

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
    auto sentence = std::upper_bound(reading.sentences.begin(), reading.sentences.end(), member.begin,
                                     [](qsizetype begin, const Sentence &one) { return begin < one.span.end; });
    for (; sentence != reading.sentences.end() && sentence->span.begin < member.end; ++sentence)
        around = around.united(sentence->span);
    return around.length() <= longestAround ? around : member;
}

/// Words of like meaning are often of one kind only: "onion" and "carrot".
double telling(float similarity)
{
    return double(similarity) * double(similarity);
}

/// Content words around a stretch, without those in it.
std::vector<int> around(const Side &side, Span part)
{
    const auto [first, last] = side.wordsIn(part);
    std::vector<int> found;
    found.reserve(2 * contextWords);
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
    const auto first = std::partition_point(words.begin(), words.end(),
                                            [&](const ViewWord &word) { return word.span.end <= part.begin; });
    const auto last = std::partition_point(first, words.end(),
                                           [&](const ViewWord &word) { return word.span.begin < part.end; });
    return {int(first - words.begin()), int(last - words.begin())};
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

double PairView::cover() const
{
    if (m_cover)
        return *m_cover;
    int content = 0;
    double matched = 0;
    for (const int index : {0, 1}) {
        for (const ViewWord &word : sides[index].words) {
            content += word.content;
            matched += word.content && word.partner >= 0 ? telling(word.similarity) : 0;
        }
    }
    m_cover = content > 0 ? matched / content : 0;
    return *m_cover;
}

PairViewer::PairViewer(const std::vector<const Report *> &reports, const std::vector<const Reading *> &readings)
    : m_reports(reports), m_readings(readings), m_like(leastSimilarity)
{
}

const ViewWord &PairViewer::wordFor(QStringView printed)
{
    const auto known = m_known.constFind(printed);
    if (known != m_known.constEnd())
        return *known;
    ViewWord word;
    const QString folded = fold(printed);
    word.folded = commonSpelling(folded);
    const QString &country = countryOf(word.folded);
    word.stem = m_stemmer.stem(country);
    word.row = WordVectors::rowOf(folded);
    word.content = WordVectors::rankOf(word.row) >= contentRank;
    word.opposed = relations::oppositeSidesOf(country == word.folded ? word.stem : m_stemmer.stem(word.folded));
    word.classes = english().classes.value(word.folded);
    word.wordNumber = numberIn(m_wordNumbers, word.folded);
    word.stemNumber = numberIn(m_stemNumbers, word.stem);
    return *m_known.insert(printed.toString(), word);
}

std::vector<ViewWord> PairViewer::wordsOf(QStringView text, Span span)
{
    std::vector<ViewWord> words;
    const std::vector<Token> tokens = tokenize(text, span);
    words.reserve(tokens.size());
    for (const Token &token : tokens) {
        if (token.kind == TokenKind::Punctuation || token.kind == TokenKind::Clitic)
            continue;
        const QStringView printed = token.span.in(text);
        ViewWord word = wordFor(printed);
        word.span = token.span;
        if (token.kind == TokenKind::Number) {
            word.row = -1;
            word.content = true;
        }
        word.name = !words.empty() && printed.front().isUpper();
        words.push_back(std::move(word));
    }
    return words;
}

/// Everything about the words that their pairing rests on.
int PairViewer::sequenceOf(const std::vector<ViewWord> &words)
{
    std::vector<int> sequence;
    sequence.reserve(3 * words.size());
    for (const ViewWord &word : words)
        sequence.insert(sequence.end(), {word.wordNumber, word.row, 2 * word.content + word.name});
    return m_sequences.try_emplace(std::move(sequence), int(m_sequences.size())).first->second;
}

PairViewer::Numbered &PairViewer::sideOf(const Member &member)
{
    const auto [found, isNew] = m_sides.try_emplace(member);
    if (isNew) {
        Side &side = found->second.side;
        side.report = member.report;
        side.source = m_reports[member.report];
        side.reading = m_readings[member.report];
        side.span = sentencesAround(member.span, *side.reading);
        side.words = wordsOf(side.source->text, side.span);
        found->second.sequence = sequenceOf(side.words);
        found->second.printed = numberIn(m_printed, side.span.in(side.source->text));
        found->second.keys.reserve(side.words.size());
        for (const ViewWord &word : side.words) {
            const int index = int(found->second.keys.size());
            found->second.keys.push_back({word.wordNumber, word.stemNumber, placeOf(word), word.name});
            found->second.stems.emplace_back(word.stemNumber, index);
            if (found->second.keys.back().place >= 0)
                found->second.meanings.push_back(index);
        }
        std::ranges::sort(found->second.stems);
    }
    return found->second;
}

int PairViewer::placeOf(const ViewWord &word)
{
    return word.content && word.row >= 0 ? m_like.placeOf(word.row) : -1;
}

/// Like words, the likest first, and among them those with the same neighbours.
std::vector<PairViewer::Candidate> PairViewer::likeWords(const Numbered &first, const Numbered &second)
{
    const std::vector<Key> &one = first.keys;
    const std::vector<Key> &other = second.keys;
    std::vector<Candidate> candidates;
    const auto sameAt = [&](int i, int j) {
        return i >= 0 && j >= 0 && i < int(one.size()) && j < int(other.size()) && one[i].stem == other[j].stem;
    };
    const auto add = [&](int i, int j, float alike) {
        const float neighbours = float(sameAt(i - 1, j - 1)) + float(sameAt(i + 1, j + 1));
        const double distance = std::abs(double(i) / double(one.size()) - double(j) / double(other.size()));
        candidates.push_back({alike + 0.15F * neighbours - 0.1F * float(distance), i, j, alike});
    };
    for (int i = 0; i < int(one.size()); ++i) {
        const Key mine = one[i];
        const auto stem = [](const std::pair<int, int> &each) { return each.first; };
        for (const auto &[number, j] : std::ranges::equal_range(second.stems, mine.stem, {}, stem))
            add(i, j, mine.word == other[j].word ? 1 : 0.95F);
        if (mine.place < 0)
            continue;
        const LikeWords::Unlike unlike = m_like.unlike(mine.place);
        for (const int j : second.meanings) {
            const Key &its = other[j];
            if (LikeWords::holds(unlike, its.place) || mine.stem == its.stem || (mine.name && its.name))
                continue;
            if (const float alike = m_like.similarity(mine.place, its.place) * 0.9F; alike > 0)
                add(i, j, alike);
        }
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return std::tie(b.worth, a.one, a.other) < std::tie(a.worth, b.one, b.other);
    });
    return candidates;
}

/// Pairs words one to one, the surest first.
void PairViewer::pair(Numbered &one, Numbered &other)
{
    const quint64 key = (quint64(one.sequence) << 32) | quint64(other.sequence);
    const auto [found, isNew] = m_partners.try_emplace(key);
    std::vector<ViewWord> &first = one.side.words;
    std::vector<ViewWord> &second = other.side.words;
    if (isNew) {
        std::vector<char> taken(first.size(), 0);
        std::vector<char> otherTaken(second.size(), 0);
        for (const Candidate &candidate : likeWords(one, other)) {
            if (taken[candidate.one] || otherTaken[candidate.other])
                continue;
            taken[candidate.one] = otherTaken[candidate.other] = 1;
            found->second.push_back({candidate.one, candidate.other, candidate.similarity});
        }
    }
    for (std::vector<ViewWord> *words : {&first, &second}) {
        for (ViewWord &word : *words) {
            word.partner = -1;
            word.similarity = 0;
        }
    }
    for (const Partners &partners : found->second) {
        first[partners.one].partner = partners.other;
        second[partners.other].partner = partners.one;
        first[partners.one].similarity = second[partners.other].similarity = partners.similarity;
    }
}

PairView PairViewer::viewOf(Numbered &one, Numbered &other, const Passage &passage, const Link &link)
{
    pair(one, other);
    return {one.side, other.side, link.score, passage.grade};
}

PairView PairViewer::view(const Passage &passage, const Link &link)
{
    Numbered &one = sideOf(passage.members[link.first]);
    return viewOf(one, sideOf(passage.members[link.second]), passage, link);
}

std::optional<PairView> PairViewer::viewUnlessCopies(const Passage &passage, const Link &link)
{
    Numbered &one = sideOf(passage.members[link.first]);
    Numbered &other = sideOf(passage.members[link.second]);
    return one.printed == other.printed ? std::nullopt : std::optional(viewOf(one, other, passage, link));
}

} // namespace crossread
