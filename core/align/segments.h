// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/tokens.h"
#include "core/reading/reading.h"
#include "core/report/report.h"

#include <QHash>

#include <vector>

namespace crossread {

/// Of a longer "sentence" (a table, a text without full stops) only the first words are compared.
inline constexpr std::size_t mostComparedWords = 400;

/// A content word of a sentence: what alignment weighs.
struct Term {
    int stem = 0;      ///< Vocabulary's number
    int row = -1;      ///< of WordVectors, -1: none
    float rarity = 0;  ///< in the language, 0 to 1
    float weight = 0;  ///< how much it tells: rare in the language and rare in these reports
    bool name = false; ///< capitalised inside a sentence
    bool number = false;
    Span span;
};

/// A sentence, or a run of clauses of one, made ready for comparison. Computed once a report.
struct Segment {
    Span span;
    int sentence = 0; ///< index into Reading::sentences
    int paragraph = 0;
    std::vector<Term> terms;
    std::vector<int> stems;       ///< of all words, in order, for runs and n-grams
    std::vector<Span> stemSpans;  ///< where those words stand
    std::vector<Span> clauses; ///< the sentence cut at clause borders; one entry where there is one clause
    std::vector<int> quoted; ///< stems inside quotation marks
    std::vector<quint64> bigrams;  ///< pairs of stems, ascending
    std::vector<quint64> trigrams; ///< triples
    std::vector<quint64> quotedBigrams;
    std::vector<int> stemSet;      ///< of all words, each once, ascending
    std::vector<qint64> days;      ///< weekdays (1 to 7) and Julian days that the sentence names, ascending
    std::vector<double> figures;   ///< values that it names, ascending
    float weight = 0;       ///< sum over the terms
};

/// One report's sentences as segments, in order.
struct PreparedReport {
    std::vector<Segment> segments;
};

/// Numbers for stems, shared by the reports that are compared.
class Vocabulary {
public:
    struct Entry {
        int stem = 0;
        int row = -1;
        int rank = 0;
        float rarity = 0;
    };
    /// `word` as printed.
    [[nodiscard]] const Entry &entryOf(QStringView word);
    [[nodiscard]] int size() const { return m_stems.size(); }

private:
    Stemmer m_stemmer;
    QHash<QString, Entry> m_words;
    QHash<QString, int> m_stems;
};

/// Below this many sentences the reports' own frequencies mean nothing.
inline constexpr int fewestSentences = 12;
/// Below this many a sentence has no context.
inline constexpr int fewestForContext = 6;

/// All reports made ready: terms weighed by how rare they are in English and, from 12 sentences on, in these reports.
[[nodiscard]] std::vector<PreparedReport> prepare(const std::vector<const Report *> &reports,
                                                  const std::vector<const Reading *> &readings);
/// Weighs the terms anew, by these reports alone: what reports of another event say must not count.
void weigh(const std::vector<PreparedReport *> &reports);
[[nodiscard]] int sentencesOf(const std::vector<const PreparedReport *> &reports);

/// The terms of a segment that lie in `span`: first and one past the last.
[[nodiscard]] std::pair<int, int> termsIn(const Segment &segment, Span span);
/// The part of a segment that lies in `span`; its quotations, clauses and values are left as they are.
[[nodiscard]] Segment partOf(const Segment &segment, Span span);

/// Cuts a sentence where one statement ends and the next begins: after semicolons and dashes, before ", while",
/// ", as", " and " + finite clause …; never inside of `quoted`, which is ascending and apart. The
/// parts cover the sentence.
[[nodiscard]] std::vector<Span> clausesOf(QStringView text, Span sentence, const std::vector<Token> &tokens,
                                          const std::vector<Span> &quoted);

} // namespace crossread
