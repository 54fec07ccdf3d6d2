// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rules/quotewords.h"

#include "core/align/quotepairs.h"
#include "core/language/lexicon.h"

#include <QHash>
#include <QSet>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "12th" for "twelfth", "2" for "two".
QString inDigits(const QString &word)
{
    const FigureEntry *ordinal = english().figure(word, FigureWord::Ordinal);
    const FigureEntry *number = english().figure(word, FigureWord::Number);
    if (number && number->value > 1) // "one" is more than a figure
        return QString::number(number->value);
    const bool digits = word.size() > 2 && word.front().isDigit() && word.back().isLetter();
    return ordinal ? QString::number(ordinal->value) + "th"_L1 : digits ? word.chopped(2) + "th"_L1 : word;
}

/// What is written out for a clitic: "we're" is "we are", "I’ m", torn off, "I am". Of "the bank's" and "she'd" nobody can tell.
QString writtenOut(const QString &clitic, const QString &before = {})
{
    static const QSet<QString> pronouns{u"it"_s, u"he"_s, u"she"_s, u"that"_s, u"there"_s, u"what"_s, u"who"_s, u"here"_s, u"where"_s};
    static const QHash<QString, QString> full{{u"re"_s, u"are"_s}, {u"ve"_s, u"have"_s}, {u"ll"_s, u"will"_s}, {u"m"_s, u"am"_s}};
    return clitic == "s"_L1 && pronouns.contains(before) ? u"is"_s : full.value(clitic, clitic);
}

/// "isn't" is "is not"; what is left has one spelling a sense.
QStringList plainWords(const QStringList &words)
{
    QStringList plain;
    for (QString word : words) {
        if (word == "s"_L1 || word == "com"_L1)
            continue; // "the bank’ s", torn off; "Norvik.com"
        word = inDigits(word.replace(u'’', u'\''));
        if (word.endsWith("n't"_L1) && word.size() > 3) {
            plain += word == "can't"_L1 ? u"can"_s : word == "won't"_L1 ? u"will"_s : word.chopped(3);
            plain += u"not"_s;
        } else if (word == "cannot"_L1) {
            plain += {u"can"_s, u"not"_s};
        } else if (const qsizetype mark = word.indexOf(u'\''); mark > 0) {
            plain += word.first(mark);
            plain += writtenOut(word.sliced(mark + 1), word.first(mark));
        } else {
            plain += writtenOut(word);
        }
    }
    return plain;
}

/// The stretches between what stands in brackets.
std::vector<Span> outsideBrackets(const Report &report, Span stretch)
{
    std::vector<Span> outside;
    qsizetype from = stretch.begin;
    while (from < stretch.end) {
        // Within the stretch alone: the text behind it may be a book's.
        const QStringView left = Span{from, stretch.end}.in(report.text);
        const qsizetype open = left.indexOf(u'[');
        const qsizetype close = open < 0 ? -1 : left.indexOf(u']', open);
        if (close < 0)
            break;
        outside.push_back({from, from + open});
        from += close + 1;
    }
    outside.push_back({from, stretch.end});
    return outside;
}

} // namespace

QStringList spokenWords(const Report &report, const Reading &reading, Span stretch)
{
    QStringList words;
    for (const Span part : outsideBrackets(report, stretch)) {
        Quote piece;
        piece.span = part;
        piece.kind = QuoteKind::Direct;
        words += quotedWords(report, reading, piece);
    }
    return plainWords(words);
}

QStringList spokenWords(const Report &report, const Reading &reading, const Quote &quote)
{
    QStringList words;
    for (const Span part : quotedParts(reading, quote))
        words += spokenWords(report, reading, part);
    return words;
}

QStringList withoutPersons(QStringList words)
{
    static const QHash<QString, QString> persons{
        {u"i"_s, u"they"_s}, {u"you"_s, u"they"_s}, {u"he"_s, u"they"_s}, {u"she"_s, u"they"_s}, {u"we"_s, u"they"_s},
        {u"me"_s, u"they"_s}, {u"him"_s, u"they"_s}, {u"us"_s, u"they"_s}, {u"them"_s, u"they"_s}, {u"her"_s, u"their"_s},
        {u"my"_s, u"their"_s}, {u"your"_s, u"their"_s}, {u"his"_s, u"their"_s}, {u"our"_s, u"their"_s}};
    for (QString &word : words)
        word = persons.value(word, word);
    return words;
}

} // namespace crossread
