// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/alignment.h"
#include "core/language/lexicon.h"
#include "core/language/relations.h"
#include "core/language/tokens.h"
#include "core/language/vectors.h"
#include "core/reading/reading.h"
#include "core/report/report.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace crossread {

/// From here on two words are the same but for inflection.
inline constexpr float sameWord = 0.94F;

/// A word of one of two aligned members, with the word of the other that stands for it.
struct ViewWord {
    Span span;
    QString folded; ///< in common spelling
    QString stem;
    int row = -1;         ///< of WordVectors
    bool content = false; ///< not one of the most frequent words
    bool name = false;    ///< capitalised inside its sentence
    const relations::OppositeSides *opposed = nullptr; ///< there are words that say the opposite
    WordClasses classes = 0; ///< of `folded`
    int wordNumber = 0;   ///< the same for the same `folded`
    int stemNumber = 0;   ///< the same for the same `stem`
    int partner = -1;     ///< index into the other side's words
    float similarity = 0; ///< 1: the same word; below: one of like meaning

    /// The other side has the very word.
    [[nodiscard]] bool isMet() const { return partner >= 0 && similarity >= sameWord; }
};

/// One of two aligned members and what was read in it.
struct Side {
    int report = 0;
    const Report *source = nullptr;
    const Reading *reading = nullptr;
    Span span; ///< the whole sentences in which the member lies
    std::vector<ViewWord> words;

    [[nodiscard]] QString text(Span part) const { return part.in(source->text).toString(); }
    /// Indices of the words in `part`: first and one past the last.
    [[nodiscard]] std::pair<int, int> wordsIn(Span part) const;
    /// Nothing but a space stands between a word and the one before it.
    [[nodiscard]] bool isJoined(int word) const
    {
        return word > 0 && word < int(words.size()) && words[std::size_t(word)].span.begin - words[std::size_t(word) - 1].span.end == 1;
    }
    template<typename Is>
    [[nodiscard]] bool anyWordIn(Span part, Is is) const
    {
        const auto [first, last] = wordsIn(part);
        return std::any_of(words.begin() + first, words.begin() + last, is);
    }
    /// What was read inside the side's span. `all` is in the order of the text.
    template<typename T>
    [[nodiscard]] std::vector<T> inside(const std::vector<T> &all) const
    {
        std::vector<T> found;
        auto one = std::lower_bound(all.begin(), all.end(), span.begin,
                                    [](const T &each, qsizetype begin) { return each.span.begin < begin; });
        for (; one != all.end() && one->span.begin < span.end; ++one) {
            if (span.contains(one->span))
                found.push_back(*one);
        }
        return found;
    }
    /// What of `all`, which is in the order of the text, can overlap `place`: what begins in it, and some that begin before.
    template<typename T>
    [[nodiscard]] static std::span<const T> near(const std::vector<T> &all, Span place)
    {
        constexpr std::ptrdiff_t before = 16; // quotations lie in each other no deeper
        const auto begin = [](const T &each, qsizetype at) { return each.span.begin < at; };
        const auto first = std::lower_bound(all.begin(), all.end(), place.begin, begin);
        const auto last = std::lower_bound(first, all.end(), place.end, begin);
        return {first - std::min(before, first - all.begin()), last};
    }
    /// True where one of `all`, which is in the order of the text, overlaps `place`.
    template<typename T>
    [[nodiscard]] static bool anyOverlaps(const std::vector<T> &all, Span place)
    {
        return std::ranges::any_of(near(all, place), [&](const T &each) { return each.span.overlaps(place); });
    }
    /// What `make` reads from the words and the reading alone, whatever they are paired with: made once, as a sentence is
    /// held against many.
    template<typename T>
    [[nodiscard]] const T &derived(T (*make)(const Side &)) const
    {
        const auto key = reinterpret_cast<void (*)()>(make);
        for (const auto &[known, value] : m_derived) {
            if (known == key)
                return *static_cast<const T *>(value.get());
        }
        const auto value = std::make_shared<const T>(make(*this));
        m_derived.emplace_back(key, value);
        return *value;
    }

private:
    mutable std::vector<std::pair<void (*)(), std::shared_ptr<const void>>> m_derived;
};

/// Two aligned members beside each other, word by word. What every pair rule judges.
struct PairView {
    /// The viewer keeps them; their words' partners are those of this pair until the next view is made.
    class Sides {
    public:
        Sides(const Side &one, const Side &other) : m_sides{&one, &other} { }
        const Side &operator[](int index) const { return *m_sides[std::size_t(index)]; }

    private:
        std::array<const Side *, 2> m_sides;
    };
    PairView(const Side &one, const Side &other, double linked, Grade graded) : sides(one, other), score(linked), grade(graded) { }

    Sides sides;
    double score = 0;
    Grade grade = Grade::Related;

    /// How far the words around two places stand for each other, 0 to 1.
    [[nodiscard]] double contextAgreement(Span first, Span second) const;
    /// Share of the content words in `part` of a side that have a partner.
    [[nodiscard]] double matchedShare(int side, Span part) const;
    /// Share of the content words of both sides that have a partner, less for partners that are merely alike.
    [[nodiscard]] double cover() const;

private:
    mutable std::optional<double> m_cover;
};

/// Makes views. Words are looked up once, and what was found for some words serves wherever they stand again: copies
/// are held against each other over and over.
class PairViewer {
public:
    PairViewer(const std::vector<const Report *> &reports, const std::vector<const Reading *> &readings);
    [[nodiscard]] PairView view(const Passage &passage, const Link &link);
    /// The same; none where the sentences of both are the same, letter by letter: nothing in them differs.
    [[nodiscard]] std::optional<PairView> viewUnlessCopies(const Passage &passage, const Link &link);

private:
    /// What the pairing of a word rests on.
    struct Key {
        int word = 0, stem = 0; ///< their numbers
        int place = -1;         ///< of content words, among those that may be alike
        bool name = false;
    };
    /// Some sentences, and a number that is the same for the same words elsewhere.
    struct Numbered {
        Side side;
        std::vector<Key> keys; ///< of the side's words
        std::vector<std::pair<int, int>> stems; ///< of each word, with its index; ascending
        std::vector<int> meanings;              ///< the words that have a place
        int sequence = 0;
        int printed = 0; ///< likewise for the same text
    };
    struct Candidate {
        float worth = 0;
        int one = 0, other = 0;
        float similarity = 0;
    };
    struct Hash {
        size_t operator()(const Member &member) const noexcept
        {
            return qHashMulti(0, member.report, member.span.begin, member.span.end);
        }
    };
    struct Partners {
        int one = 0, other = 0;
        float similarity = 0;
    };
    [[nodiscard]] PairView viewOf(Numbered &one, Numbered &other, const Passage &passage, const Link &link);
    [[nodiscard]] Numbered &sideOf(const Member &member);
    [[nodiscard]] std::vector<ViewWord> wordsOf(QStringView text, Span span);
    [[nodiscard]] const ViewWord &wordFor(QStringView printed);
    [[nodiscard]] int sequenceOf(const std::vector<ViewWord> &words);
    [[nodiscard]] int placeOf(const ViewWord &word);
    [[nodiscard]] std::vector<Candidate> likeWords(const Numbered &one, const Numbered &other);
    void pair(Numbered &one, Numbered &other);

    const std::vector<const Report *> &m_reports;
    const std::vector<const Reading *> &m_readings;
    Stemmer m_stemmer;
    QHash<QString, ViewWord> m_known; ///< by the printed word, as it is when it is no figure
    QHash<QString, int> m_wordNumbers;
    QHash<QString, int> m_stemNumbers;
    LikeWords m_like;
    std::unordered_map<Member, Numbered, Hash> m_sides;
    std::map<std::vector<int>, int> m_sequences;
    QHash<QStringView, int> m_printed;
    std::unordered_map<quint64, std::vector<Partners>> m_partners; ///< by both sequences
};

} // namespace crossread
