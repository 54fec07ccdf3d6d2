// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collation/wording.h"

#include "core/align/speakerindex.h"
#include "core/language/lexicon.h"
#include "core/language/spelling.h"
#include "core/language/tokens.h"
#include "core/language/vectors.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostWords = 400;

struct ComparedWord {
    Span span;
    int key = 0;
    bool telling = true;
    int others = 0; ///< variants that have it too
};
using Words = std::vector<ComparedWord>;

const std::vector<Span> &partsOf(const Wording &variant, std::vector<Span> &whole)
{
    whole = {{0, variant.text.size()}};
    return variant.compared.empty() ? whole : variant.compared;
}

/// How the variants write their words, for what can only be told from all of them.
struct WrittenForms {
    explicit WrittenForms(const std::vector<Wording> &variants)
    {
        std::vector<Span> whole;
        for (const Wording &variant : variants) {
            for (const Span part : partsOf(variant, whole)) {
                for (const Token &token : tokenize(variant.text, part))
                    add(token.span.in(variant.text));
            }
        }
    }
    void add(QStringView word)
    {
        const QString folded = fold(word);
        written.insert(folded);
        if (word.front().isLower())
            inLowerCase.insert(folded);
    }

    QSet<QString> written;     ///< folded
    QSet<QString> inLowerCase; ///< likewise: no names
};

/// Numbers the words, so that comparing two is comparing numbers.
class Keys {
public:
    Keys(const std::vector<Wording> &variants, Strictness strictness, Trifles same)
        : m_forms(variants), m_strictness(strictness), m_same(same)
    {
    }

    /// nullopt for what is not compared.
    [[nodiscard]] std::optional<ComparedWord> wordOf(QStringView text, const Token &token)
    {
        const QStringView word = token.span.in(text);
        if (token.kind == TokenKind::Punctuation)
            return counts(word.front()) ? std::optional(ComparedWord{token.span, numberOf(word.toString()), false, 0}) : std::nullopt;
        const QString folded = m_same & Trifle::Spelling ? commonSpelling(fold(word)) : fold(word);
        const QString value = valueOf(folded);
        const bool telling = !value.isEmpty() || (token.kind != TokenKind::Clitic && tells(folded));
        return ComparedWord{token.span, numberOf(value.isEmpty() ? keyOf(word, folded) : value), telling, 0};
    }

    void addClitic(ComparedWord &word, const Token &token)
    {
        word.span.end = token.span.end;
        if (m_strictness == Strictness::Wording)
            word.key = numberOf(u"'s"_s + QString::number(word.key));
    }

    /// Makes one word of two that a variant writes as one.
    [[nodiscard]] bool join(QStringView text, ComparedWord &word, const Token &next)
    {
        if (!(m_same & Trifle::Joints) || next.kind != TokenKind::Word || next.span.begin - word.span.end > 1)
            return false;
        const QStringView between = text.sliced(word.span.end, next.span.begin - word.span.end);
        if (!between.isEmpty() && !between.front().isSpace() && !isDash(between.front()))
            return false;
        const QString joined = fold(word.span.in(text)) + fold(next.span.in(text));
        if (!m_forms.written.contains(joined))
            return false;
        word = {{word.span.begin, next.span.end}, numberOf(keyOf(word.span.in(text), joined)), true, 0};
        return true;
    }

private:
    [[nodiscard]] static bool isDash(QChar c) { return c.category() == QChar::Punctuation_Dash || c == u'\u2212'; }
    [[nodiscard]] static bool isQuotationMark(QChar c)
    {
        return c == u'"' || c == u'\'' || c.category() == QChar::Punctuation_InitialQuote || c.category() == QChar::Punctuation_FinalQuote
            || c == u'\u201a' || c == u'\u201e';
    }
    [[nodiscard]] bool counts(QChar punctuation) const
    {
        return (isDash(punctuation) && !(m_same & Trifle::Dashes)) || (isQuotationMark(punctuation) && !(m_same & Trifle::Marks));
    }
    [[nodiscard]] QString keyOf(QStringView word, const QString &folded) const
    {
        const bool name = word.front().isUpper() && !m_forms.inLowerCase.contains(fold(word));
        QString key = name && (m_same & Trifle::Transliteration) ? u"~"_s + transliterationKey(folded)
            : m_strictness == Strictness::Content               ? m_stemmer.stem(folded)
                                                                 : folded;
        // Only which letters are capitals, as how they are spelled may be the same.
        if (!(m_same & Trifle::Case))
            key += word.front().isUpper() ? (word.size() > 1 && word.back().isUpper() ? u"^^"_s : u"^"_s) : QString();
        return key;
    }
    [[nodiscard]] int numberOf(const QString &key)
    {
        const auto known = m_keys.constFind(key);
        return known != m_keys.cend() ? *known : *m_keys.insert(key, int(m_keys.size()));
    }
    /// "1,200" and "1200", "three" and "3" have one; other words none.
    [[nodiscard]] static QString valueOf(const QString &folded)
    {
        bool isNumber = false;
        const double number = QString(folded).remove(u',').toDouble(&isNumber);
        if (isNumber)
            return u"#"_s + QString::number(number, 'g', 15);
        // "a" is one of them, as in "a hundred".
        const FigureEntry *entry = folded.size() > 2 ? english().figure(folded, FigureWord::Number) : nullptr;
        return entry ? u"#"_s + QString::number(entry->value, 'g', 15) : QString();
    }
    /// A "not" is a common word and says more than most.
    [[nodiscard]] static bool tells(const QString &folded)
    {
        return (english().classes.value(folded) & word::Negation)
            || (folded.size() > 1 && WordVectors::rankOf(WordVectors::rowOf(folded)) >= contentRank);
    }

    WrittenForms m_forms;
    Strictness m_strictness;
    Trifles m_same;
    Stemmer m_stemmer;
    QHash<QString, int> m_keys;
};

Words wordsOf(const Wording &variant, Keys &keys)
{
    Words words;
    std::vector<Span> whole;
    for (const Span part : partsOf(variant, whole)) {
        for (const Token &token : tokenize(variant.text, part)) {
            // "Russia's" is one word.
            if (token.kind == TokenKind::Clitic && !words.empty() && words.back().span.end == token.span.begin) {
                keys.addClitic(words.back(), token);
                continue;
            }
            if (!words.empty() && keys.join(variant.text, words.back(), token))
                continue;
            const std::optional<ComparedWord> word = keys.wordOf(variant.text, token);
            if (word && words.size() < mostWords)
                words.push_back(*word);
        }
    }
    return words;
}

/// Counts for each word of both whether a longest common subsequence holds it.
void countInOrder(Words &one, Words &other)
{
    const std::size_t width = other.size() + 1;
    std::vector<quint16> longest((one.size() + 1) * width, 0);
    for (std::size_t i = one.size(); i-- > 0;) {
        for (std::size_t j = other.size(); j-- > 0;) {
            longest[i * width + j] = one[i].key == other[j].key
                ? quint16(longest[(i + 1) * width + j + 1] + 1)
                : std::max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
        }
    }
    for (std::size_t i = 0, j = 0; i < one.size() && j < other.size();) {
        if (one[i].key == other[j].key) {
            ++one[i++].others;
            ++other[j++].others;
        } else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
}

/// The same by whether the other has the word at all.
void countAnywhere(Words &one, Words &other)
{
    const auto has = [](const Words &words, int key) {
        return std::any_of(words.begin(), words.end(), [key](const ComparedWord &word) { return word.key == key; });
    };
    for (ComparedWord &word : one)
        word.others += has(other, word.key) ? 1 : 0;
    for (ComparedWord &word : other)
        word.others += has(one, word.key) ? 1 : 0;
}

std::vector<WordShare> sharesOf(const Words &words, int others, Strictness strictness)
{
    std::vector<WordShare> shares;
    for (const ComparedWord &word : words)
        shares.push_back(word.others >= others ? WordShare::All : word.others > 0 ? WordShare::Some : WordShare::None);
    if (strictness == Strictness::Wording)
        return shares;
    // A little word says nothing alone; between two that differ it belongs to what differs.
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].telling)
            continue;
        std::size_t next = i;
        while (next < words.size() && !words[next].telling)
            ++next;
        const bool inside = i > 0 && next < words.size() && shares[i - 1] == shares[next];
        std::fill(shares.begin() + qsizetype(i), shares.begin() + qsizetype(next), inside ? shares[next] : WordShare::All);
        i = next;
    }
    return shares;
}

std::vector<WordRun> runsOf(const Words &words, const std::vector<WordShare> &shares)
{
    std::vector<WordRun> runs;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (shares[i] == WordShare::All)
            continue;
        if (i > 0 && shares[i] == shares[i - 1] && !runs.empty())
            runs.back().span.end = words[i].span.end;
        else
            runs.push_back({words[i].span, shares[i]});
    }
    return runs;
}

} // namespace

std::vector<std::vector<WordRun>> differingWords(const std::vector<Wording> &variants, Strictness strictness, Trifles same)
{
    Keys keys(variants, strictness, same);
    std::vector<Words> all;
    for (const Wording &variant : variants)
        all.push_back(wordsOf(variant, keys));
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = i + 1; j < all.size(); ++j)
            strictness == Strictness::Wording ? countInOrder(all[i], all[j]) : countAnywhere(all[i], all[j]);
    }
    std::vector<std::vector<WordRun>> runs;
    for (const Words &words : all)
        runs.push_back(runsOf(words, sharesOf(words, int(all.size()) - 1, strictness)));
    return runs;
}

std::vector<std::vector<int>> wordKeys(const std::vector<Wording> &variants, Strictness strictness, Trifles same)
{
    Keys keys(variants, strictness, same);
    std::vector<std::vector<int>> all;
    for (const Wording &variant : variants) {
        std::vector<int> &of = all.emplace_back();
        for (const ComparedWord &word : wordsOf(variant, keys))
            of.push_back(word.key);
    }
    return all;
}

} // namespace crossread
