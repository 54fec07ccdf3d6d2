// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rules/voices.h"

#include "core/language/lexicon.h"
#include "core/language/relations.h"

#include <algorithm>
#include <array>

namespace crossread {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A spokeswoman's words are the company's.
bool speaksForAnother(const Side &side, Span speaker)
{
    static constexpr std::array<QStringView, 6> openings{u"spokes", u"lawyer", u"attorney", u"solicitor", u"barrister", u"representative"};
    return side.anyWordIn(speaker, [](const ViewWord &word) {
        return std::ranges::any_of(openings, [&](QStringView opening) { return word.folded.startsWith(opening); });
    });
}

/// Behind "of" and "for" stands whom the speaker belongs to.
bool isOwner(const Side &side, Span speaker, int word)
{
    static constexpr std::array<QStringView, 5> prepositions{u"of", u"for", u"from", u"at", u"in"};
    return word > side.wordsIn(speaker).first && std::ranges::find(prepositions, side.words[std::size_t(word) - 1].folded) != prepositions.end();
}

/// The person's name that a speaker's words end with.
const Name *personIn(const Side &side, Span speaker)
{
    for (const Name &name : Side::near(side.reading->names, speaker)) {
        const bool person = name.kind == NameKind::Person || name.kind == NameKind::Unknown;
        if (person && speaker.contains(name.span) && speaker.end - name.span.end <= 1)
            return isOwner(side, speaker, side.wordsIn(name.span).first) ? nullptr : &name;
    }
    return nullptr;
}

int nounOf(const Side &side, Span speaker)
{
    const auto [first, last] = side.wordsIn(speaker);
    for (int i = last - 1; i >= first; --i) {
        const ViewWord &word = side.words[std::size_t(i)];
        if (!isOwner(side, speaker, i) && relations::isUnnamedSource(word.folded) && !word.name)
            return i;
    }
    return -1;
}

/// The words that tell whom the person speaks for: of the title, before the name and inserted behind it.
QStringList callingsOf(const Side &side, const Name &name, Span speaker)
{
    QStringList callings;
    const auto add = [&](Span part) {
        const auto [first, last] = side.wordsIn(part);
        for (int i = first; i < last; ++i) {
            if (relations::isUnnamedSource(side.words[std::size_t(i)].folded))
                callings += side.words[std::size_t(i)].folded;
        }
    };
    constexpr qsizetype longest = 80;
    add({speaker.begin, name.span.begin});
    if (name.title)
        add(*name.title);
    const qsizetype behind = name.span.end;
    const qsizetype end = side.source->text.indexOf(u',', behind + 1);
    if (side.source->text.sliced(behind, 1) == u"," && end > 0 && end - behind < longest)
        add({behind, end});
    return callings;
}

Voice personVoice(const Side &side, const Quote &quote, const Name &name)
{
    const Span speaker = quote.speaker->span;
    const QStringList printed = nameWords(side.text(name.span), word::NameSuffix);
    if (printed.isEmpty())
        return {};
    return {name.span, -1, quote.span, side.text(name.span) + u' ' + name.canonical, printed.last(), printed,
            callingsOf(side, name, speaker), name.kind == NameKind::Person, speaksForAnother(side, speaker)};
}

} // namespace

std::vector<Voice> voicesOf(const Side &side)
{
    std::vector<Voice> voices;
    for (const Quote &quote : Side::near(side.reading->quotes, side.span)) {
        if (!quote.speaker || !side.span.contains(quote.speaker->span) || !quote.span.overlaps(side.span))
            continue;
        const Span speaker = quote.speaker->span;
        if (const Name *name = personIn(side, speaker)) {
            Voice voice = personVoice(side, quote, *name);
            if (!voice.printed.isEmpty())
                voices.push_back(std::move(voice));
        } else if (const int noun = nounOf(side, speaker); noun >= 0) {
            voices.push_back({speaker, noun, quote.span});
        }
    }
    return voices;
}

} // namespace crossread
