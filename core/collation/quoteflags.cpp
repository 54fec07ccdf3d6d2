// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collation/quoteflags.h"

#include "core/base/sequences.h"
#include "core/language/lexicon.h"

#include <algorithm>

namespace crossread {

namespace {

/// A fragment worked into a sentence is everyday style; only of so many words on is leaving some out worth a flag.
constexpr std::size_t fewestClipped = 4;
constexpr std::size_t mostScareWords = 3;

/// The quoted words of each variant by number; none of paraphrases.
using QuotedWords = std::vector<std::vector<int>>;
QuotedWords quotedWordsOf(const QuoteEntry &entry, Trifles same)
{
    std::vector<Wording> wordings;
    for (const QuoteVariant &variant : entry.variants) {
        const bool quoted = variant.kind == QuoteKind::Direct || !variant.wording.compared.empty();
        wordings.push_back(quoted ? variant.wording : Wording());
    }
    return wordKeys(wordings, Strictness::Wording, same);
}

bool shareWord(const QString &one, const QString &other)
{
    static constexpr WordClasses little = word::Determiner | word::Preposition | word::Coordinator | word::Honorific;
    const QStringList words = nameWords(one, little);
    const QStringList others = nameWords(other, little);
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return others.contains(word); });
}

/// "he" and "officials" may be anybody.
bool isNamed(const QString &speaker)
{
    return speaker.size() > 3 && speaker.front().isUpper();
}

int fullestOf(const QuoteEntry &entry, const QuotedWords &words)
{
    int best = 0;
    for (int i = 1; i < int(words.size()); ++i) {
        const auto rank = [&](int which) {
            return std::pair(words[std::size_t(which)].size(), entry.variants[std::size_t(which)].kind == QuoteKind::Direct);
        };
        if (rank(i) > rank(best))
            best = i;
    }
    return best;
}

QuoteFlags wordingFlags(const QuoteVariant &variant, const std::vector<int> &words, const std::vector<int> &full)
{
    if (variant.kind == QuoteKind::Indirect)
        return QuoteFlag::Paraphrased;
    if (words == full)
        return {};
    const bool onlyLess = commonSubsequence(words, full) == qsizetype(words.size());
    if (!onlyLess)
        return QuoteFlag::Reworded;
    return variant.kind == QuoteKind::Direct || words.size() >= fewestClipped ? QuoteFlags(QuoteFlag::Clipped) : QuoteFlags();
}

/// The named speaker whom most variants have; of equals the fullest variant's.
QString usualSpeaker(const QuoteEntry &entry)
{
    QString usual = entry.variants[std::size_t(entry.fullest)].speaker;
    const auto votes = [&](const QString &speaker) {
        return !isNamed(speaker) ? 0 : std::count_if(entry.variants.begin(), entry.variants.end(), [&](const QuoteVariant &variant) {
            return isNamed(variant.speaker) && shareWord(variant.speaker, speaker);
        });
    };
    for (const QuoteVariant &variant : entry.variants) {
        if (votes(variant.speaker) > votes(usual))
            usual = variant.speaker;
    }
    return usual;
}

} // namespace

void flagVariants(QuoteEntry &entry, const IsOwnMedium &isOwn, Trifles same)
{
    const QuotedWords words = quotedWordsOf(entry, same);
    entry.fullest = fullestOf(entry, words);
    const std::vector<int> &full = words[std::size_t(entry.fullest)];
    const QString usual = usualSpeaker(entry);
    for (std::size_t i = 0; i < entry.variants.size(); ++i) {
        QuoteVariant &variant = entry.variants[i];
        variant.flags = wordingFlags(variant, words[i], full);
        if (isNamed(usual) && isNamed(variant.speaker) && !shareWord(usual, variant.speaker))
            variant.flags |= QuoteFlag::OtherSpeaker;
        // Another variant in the same report may say it in its stead.
        const bool told = std::any_of(entry.variants.begin(), entry.variants.end(), [&](const QuoteVariant &other) {
            return other.report == variant.report && !other.via.isEmpty();
        });
        const bool dropped = !told && std::any_of(entry.variants.begin(), entry.variants.end(), [&](const QuoteVariant &other) {
            return other.report != variant.report && !other.via.isEmpty()
                && std::ranges::none_of(other.via, [&](const QString &relay) { return isOwn(variant.report, relay); });
        });
        if (dropped)
            variant.flags |= QuoteFlag::RelayDropped;
        if (variant.kind != QuoteKind::Indirect && words[i].size() <= mostScareWords && variant.speaker.isEmpty() && variant.cue.isEmpty())
            variant.flags |= QuoteFlag::ScareQuotes;
    }
}

} // namespace crossread
