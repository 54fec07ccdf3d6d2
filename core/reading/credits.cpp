// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/credits.h"

#include "core/language/lexicon.h"
#include "core/language/tokens.h"

#include <algorithm>
#include <array>

namespace crossread {

namespace {

/// A dateline is over after so many words: "WASHINGTON/NEW YORK, Jan. 12 (Reuters) —".
constexpr std::size_t longestDateline = 16;

/// The credit of a picture says nothing of the words.
constexpr std::array<QStringView, 12> pictureWords{u"photo", u"photos", u"photograph", u"photographs", u"image", u"images",
                                                   u"picture", u"pictures", u"video", u"graphic", u"handout", u"getty"};

bool isOfPicture(QStringView text, Span credit)
{
    const std::vector<Token> tokens = tokenize(text, credit);
    return credit.in(text).contains(u'/') || std::any_of(tokens.begin(), tokens.end(), [&](const Token &token) {
        return std::ranges::find(pictureWords, fold(token.span.in(text))) != pictureWords.end();
    });
}

/// The words of a medium's name: "Post" of "the Post". "The state news agency" may be any.
QStringList capitalsOf(const QString &medium)
{
    static constexpr WordClasses little = word::Determiner | word::Preposition | word::Possessive | word::Coordinator;
    QStringList words;
    for (const Token &token : tokenize(medium)) {
        const QString folded = fold(token.span.in(medium));
        if (medium[token.span.begin].isUpper() && !(english().classes.value(folded) & little))
            words += folded;
    }
    return words;
}

bool holdsAll(const QStringList &words, const QStringList &some)
{
    return !some.isEmpty() && std::ranges::all_of(some, [&](const QString &word) { return words.contains(word); });
}

/// Adds the wire services that `part` names, each with its longest form.
void addServices(QStringView text, Span part, std::vector<Mention> &services)
{
    const std::vector<Token> tokens = tokenize(text, part);
    QStringList folded;
    for (const Token &token : tokens)
        folded += fold(token.span.in(text));
    const auto &phrases = english().phrases;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const auto known = phrases.constFind(folded[i]);
        if (known == phrases.constEnd() || tokens[std::size_t(i)].kind != TokenKind::Word)
            continue;
        const Phrase *longest = nullptr;
        for (const Phrase &phrase : *known) {
            const bool stands = phrase.kind == PhraseKind::Agency && folded.sliced(i, std::min(phrase.words.size(), folded.size() - i)) == phrase.words;
            if (stands && (!longest || phrase.words.size() > longest->words.size()))
                longest = &phrase;
        }
        if (!longest)
            continue;
        const qsizetype last = i + longest->words.size() - 1;
        services.push_back({tokens[std::size_t(i)].span.united(tokens[std::size_t(last)].span), longest->standard});
        i = last;
    }
}

/// What stands between brackets or strokes in the words before the first dash: "OSLO (AP) —", "MOSCOW, June 19. /TASS/.".
Span bracketedIn(QStringView text, Span paragraph)
{
    const std::vector<Token> tokens = tokenize(text, paragraph);
    std::optional<Token> open;
    for (std::size_t i = 0; i < std::min(tokens.size(), longestDateline); ++i) {
        const QChar mark = tokens[i].kind == TokenKind::Punctuation ? text[tokens[i].span.begin] : QChar();
        if (open && mark == (text[open->span.begin] == u'(' ? u')' : u'/'))
            return {open->span.end, tokens[i].span.begin};
        if (mark == u'(' || mark == u'/')
            open = tokens[i];
        else if (mark == u'—' || mark == u'–')
            break;
    }
    return {paragraph.begin, paragraph.begin};
}

} // namespace

std::vector<Mention> creditsOf(const Report &report)
{
    std::vector<Mention> credits;
    bool opened = false;
    for (const Paragraph &paragraph : report.paragraphs) {
        switch (paragraph.kind) {
        case ParagraphKind::Byline:
        case ParagraphKind::Published:
        case ParagraphKind::Dateline:
            addServices(report.text, paragraph.span, credits);
            break;
        case ParagraphKind::Credit:
            if (!isOfPicture(report.text, paragraph.span))
                addServices(report.text, paragraph.span, credits);
            break;
        case ParagraphKind::Body:
            if (!opened)
                addServices(report.text, bracketedIn(report.text, paragraph.span), credits);
            opened = true;
            break;
        default:
            break;
        }
    }
    return credits;
}

bool isFrom(const Report &report, const Reading &reading, const QString &medium)
{
    std::vector<Mention> services;
    addServices(medium, {0, medium.size()}, services);
    QStringList own{report.about.outlet.value_or(QString()), report.about.agency.value_or(QString())};
    for (const Mention &credit : reading.credits)
        own.append({credit.name, credit.span.in(report.text).toString()});
    const QStringList wanted = capitalsOf(medium);
    return std::ranges::any_of(own, [&](const QString &name) {
        const QStringList words = capitalsOf(name);
        return std::ranges::any_of(services, [&](const Mention &service) { return service.name == name; })
            || holdsAll(words, wanted) || holdsAll(wanted, words);
    });
}

} // namespace crossread
