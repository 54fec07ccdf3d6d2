// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collation/wording.h"

#include "core/language/lexicon.h"
#include "core/language/spelling.h"
#include "core/language/tokens.h"
#include "core/language/vectors.h"

#include <QHash>

#include <algorithm>

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

/// Numbers the words, so that comparing two is comparing numbers.
class Keys {
public:
    explicit Keys(Strictness strictness) : m_strictness(strictness) { }

    [[nodiscard]] ComparedWord wordOf(QStringView text, const Token &token)
    {
        const QString folded = commonSpelling(fold(token.span.in(text)));
        const QString value = valueOf(folded);
        const bool telling = !value.isEmpty() || (token.kind != TokenKind::Clitic && tells(folded));
        const QString key = !value.isEmpty() ? value : m_strictness == Strictness::Content ? m_stemmer.stem(folded) : folded;
        return {token.span, numberOf(key), telling, 0};
    }

    void addClitic(ComparedWord &word, const Token &token)
    {
        word.span.end = token.span.end;
        if (m_strictness == Strictness::Wording)
            word.key = numberOf(u"'s"_s + QString::number(word.key));
    }

private:
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

    Strictness m_strictness;
    Stemmer m_stemmer;
    QHash<QString, int> m_keys;
};

Words wordsOf(const Wording &variant, Keys &keys)
{
    Words words;
    const std::vector<Span> whole{{0, variant.text.size()}};
    for (const Span part : variant.compared.empty() ? whole : variant.compared) {
        for (const Token &token : tokenize(variant.text, part)) {
            // "Russia's" is one word.
            if (token.kind == TokenKind::Clitic && !words.empty() && words.back().span.end == token.span.begin)
                keys.addClitic(words.back(), token);
            else if (token.kind != TokenKind::Punctuation && words.size() < mostWords)
                words.push_back(keys.wordOf(variant.text, token));
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

std::vector<std::vector<WordRun>> differingWords(const std::vector<Wording> &variants, Strictness strictness)
{
    Keys keys(strictness);
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

} // namespace crossread
