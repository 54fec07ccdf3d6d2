// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/prose.h"

#include "core/reading/quotationmarks.h"
#include "core/reading/sentences.h"

#include <algorithm>

namespace crossread {

namespace {

template<typename Value>
const Value *found(const QHash<QString, Value> &all, const QString &folded)
{
    const auto known = all.constFind(folded);
    return known == all.constEnd() ? nullptr : &*known;
}

Word wordOf(QStringView raw, TokenKind kind)
{
    const Lexicon &lexicon = english();
    Word one;
    one.kind = kind;
    one.folded = kind == TokenKind::Punctuation ? raw.toString() : fold(raw);
    one.phrases = found(lexicon.phrases, one.folded);
    one.modals = found(lexicon.modals, one.folded);
    one.figures = found(lexicon.figures, one.folded);
    if (kind == TokenKind::Punctuation)
        return one;
    one.capital = raw.front().isUpper();
    one.is = lexicon.classes.value(one.folded);
    one.cue = lexicon.cueForms.value(one.folded);
    if (one.folded.endsWith(u"ly") && one.folded.size() > 4 && !one.capital && one.is == 0)
        one.is |= word::Adverb;
    return one;
}

/// The words of a text, each printed form looked up once.
class Words {
public:
    explicit Words(QStringView text) : m_text(text) { }

    [[nodiscard]] Word at(const Token &token)
    {
        const QStringView raw = token.span.in(m_text);
        auto known = m_known.constFind(raw);
        if (known == m_known.constEnd())
            known = m_known.insert(raw, wordOf(raw, token.kind));
        Word one = *known;
        one.span = token.span;
        return one;
    }

private:
    QStringView m_text;
    QHash<QStringView, Word> m_known;
};

/// Two or more letters, all in capitals: "WHO", "IT".
bool isAcronym(QStringView raw)
{
    return raw.size() > 1 && std::all_of(raw.begin(), raw.end(), [](QChar c) { return c.isUpper(); });
}

/// "The WHO said", "the IT ministry": an acronym among words in small letters is no pronoun.
void tellAcronymsFromPronouns(ProseText &prose, Range paragraph)
{
    constexpr WordClasses pronouns = word::Pronoun | word::Relative | word::Wh | word::Subject | word::Object | word::Male | word::Female | word::First;
    const auto small = [&prose](const Word &one) {
        const QStringView raw = one.span.in(prose.text);
        return one.kind == TokenKind::Word && raw.size() > 1 && raw.back().isLower();
    };
    bool anySmall = false;
    for (int i = paragraph.first; i < paragraph.last && !anySmall; ++i)
        anySmall = small(prose[i]);
    for (int i = paragraph.first; i < paragraph.last; ++i) {
        Word &one = prose.words[std::size_t(i)];
        if (one.any(pronouns) && anySmall && isAcronym(one.span.in(prose.text)))
            one.is &= ~pronouns;
    }
}

void tellTheWordsTheirQuotation(ProseText &prose)
{
    for (std::size_t r = 0; r < prose.regions.size(); ++r) {
        for (int i = prose.regions[r].words.first; i < prose.regions[r].words.last; ++i)
            prose.words[std::size_t(i)].region = int(r);
    }
}

void tellTheWordsTheirSentence(ProseText &prose)
{
    prose.wordSentences.assign(prose.words.size(), 0);
    for (std::size_t s = 0; s < prose.sentences.size(); ++s) {
        for (int i = prose.sentences[s].first; i < prose.sentences[s].last; ++i)
            prose.wordSentences[std::size_t(i)] = int(s);
    }
}

} // namespace

bool isInitial(const ProseText &prose, int i)
{
    const Word &one = prose[i];
    return one.capital && one.span.length() == 1 && i > 0 && prose[i - 1].capital && i + 1 < int(prose.words.size()) && prose[i + 1].isMark(u'.')
        && prose[i + 1].span.begin == one.span.end;
}

ProseText proseOf(const Report &report)
{
    Words words(report.text);
    ProseText prose;
    prose.text = report.text;
    prose.words.reserve(std::size_t(report.text.size() / 5 + 1));
    for (std::size_t p = 0; p < report.paragraphs.size(); ++p) {
        const Paragraph &paragraph = report.paragraphs[p];
        if (!isProse(paragraph.kind))
            continue;
        const int first = int(prose.words.size());
        for (const Token &token : tokenize(report.text, paragraph.span))
            prose.words.push_back(words.at(token));
        if (int(prose.words.size()) > first)
            prose.blocks.push_back({{first, int(prose.words.size())}, int(p), paragraph.kind});
        tellAcronymsFromPronouns(prose, {first, int(prose.words.size())});
    }
    for (const ProseParagraph &block : prose.blocks)
        findQuotations(prose, block.words);
    tellTheWordsTheirQuotation(prose);
    for (std::size_t b = 0; b < prose.blocks.size(); ++b) {
        for (const Range &sentence : sentencesOf(prose, prose.blocks[b].words)) {
            prose.sentences.push_back(sentence);
            prose.sentenceBlocks.push_back(int(b));
        }
    }
    tellTheWordsTheirSentence(prose);
    return prose;
}

} // namespace crossread
