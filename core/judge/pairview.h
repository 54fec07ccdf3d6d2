// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/alignment.h"
#include "core/reading/reading.h"
#include "core/report/report.h"

#include <array>
#include <vector>

namespace crossread {

/// A word of one of two aligned members, with the word of the other that stands for it.
struct ViewWord {
    Span span;
    QString folded; ///< in common spelling
    QString stem;
    int row = -1;         ///< of WordVectors
    bool content = false; ///< not one of the most frequent words
    bool name = false;    ///< capitalised inside its sentence
    int partner = -1;     ///< index into the other side's words
    float similarity = 0; ///< 1: the same word; below: one of like meaning
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
    /// What was read inside the side's span.
    template<typename T>
    [[nodiscard]] std::vector<T> inside(const std::vector<T> &all) const
    {
        std::vector<T> found;
        for (const T &one : all) {
            if (span.contains(one.span))
                found.push_back(one);
        }
        return found;
    }
};

/// Two aligned members beside each other, word by word. What every pair rule judges.
struct PairView {
    std::array<Side, 2> sides;
    double score = 0;
    Grade grade = Grade::Related;

    /// How far the words around two places stand for each other, 0 to 1.
    [[nodiscard]] double contextAgreement(Span first, Span second) const;
    /// Share of the content words in `part` of a side that have a partner.
    [[nodiscard]] double matchedShare(int side, Span part) const;
};

[[nodiscard]] PairView viewPair(const std::vector<const Report *> &reports,
                                const std::vector<const Reading *> &readings, const Passage &passage, const Link &link);

} // namespace crossread
