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

/// "Authority" in "the Norvik Harbour Authority": a body whose name tells the side.
bool isBody(const ViewWord &word)
{
    return (word.classes & word::SourceNoun) && relations::isUnnamedSource(word.folded);
}

/// "The Norvik Democrat" describes somebody who has a name.
bool isDescribed(const Side &side, int first)
{
    return first > 0 && side.words[std::size_t(first) - 1].folded == "the"_L1;
}

/// The person's name that a speaker's words end with.
const Name *personIn(const Side &side, Span speaker)
{
    for (const Name &name : Side::near(side.reading->names, speaker)) {
        const bool person = name.kind == NameKind::Person || name.kind == NameKind::Unknown;
        if (person && speaker.contains(name.span) && speaker.end - name.span.end <= 1) {
            const int first = side.wordsIn(name.span).first;
            const bool body = isBody(side.words[std::size_t(side.wordsIn(name.span).second) - 1]);
            return body || isOwner(side, speaker, first) || isDescribed(side, first) ? nullptr : &name;
        }
    }
    return nullptr;
}

int nounOf(const Side &side, Span speaker)
{
    const auto [first, last] = side.wordsIn(speaker);
    for (int i = last - 1; i >= first; --i) {
        const ViewWord &word = side.words[std::size_t(i)];
        if (!isOwner(side, speaker, i) && (isBody(word) || (relations::isUnnamedSource(word.folded) && !word.name)))
            return i;
    }
    return -1;
}

/// "A local councillor" before ", Vera Lund, said", without what stands behind a preposition.
Span appositionBefore(const Side &side, int name)
{
    constexpr int longest = 8;
    constexpr WordClasses opening = word::Determiner | word::Possessive;
    if (name < 2 || side.text({side.words[std::size_t(name) - 1].span.end, side.words[std::size_t(name)].span.begin}) != u", ")
        return {};
    int first = name - 1;
    while (first > 0 && name - first < longest && side.isJoined(first))
        --first;
    int last = first;
    while (last + 1 < name && !(side.words[std::size_t(last) + 1].classes & word::Preposition))
        ++last;
    const bool opens = side.words[std::size_t(first)].classes & opening;
    return opens ? Span{side.words[std::size_t(first)].span.begin, side.words[std::size_t(last)].span.end} : Span{};
}

/// What the report says of the person here: the title, before the name and inserted behind it.
std::vector<Span> descriptionOf(const Side &side, const Name &name, Span speaker)
{
    constexpr qsizetype longest = 80;
    const Span before = appositionBefore(side, side.wordsIn(name.span).first);
    std::vector<Span> parts{{speaker.begin, name.span.begin}, before, name.title.value_or(Span{})};
    const QString &text = side.source->text;
    const qsizetype behind = name.span.end;
    const qsizetype end = behind < text.size() && text[behind] == u',' ? text.indexOf(u',', behind + 1) : -1;
    if (end > 0 && end - behind < longest)
        parts.push_back({behind, end});
    return parts;
}

/// The words of a description that tell which side somebody is on; none for who speaks for another.
QStringList callingsIn(const Side &side, const std::vector<Span> &description)
{
    QStringList callings;
    for (const Span part : description) {
        if (speaksForAnother(side, part))
            return {};
        const auto [first, last] = side.wordsIn(part);
        for (int i = first; i < last; ++i) {
            if (relations::isUnnamedSource(side.words[std::size_t(i)].folded))
                callings += side.words[std::size_t(i)].folded;
        }
    }
    return callings;
}

/// What is said, without what else the speaker did: ", and begged both sides to talk".
Span saidIn(const Side &side, Span content)
{
    const auto [first, last] = side.wordsIn(content);
    for (int i = first + 1; i + 1 < last; ++i) {
        const ViewWord &next = side.words[std::size_t(i) + 1];
        const bool joins = (side.words[std::size_t(i)].classes & word::Coordinator) && !side.isJoined(i);
        if (joins && ((next.classes & word::Verb) || english().cueForms.contains(next.folded) || next.folded.endsWith("ed"_L1)))
            return {content.begin, side.words[std::size_t(i) - 1].span.end};
    }
    return content;
}

Voice personVoice(const Side &side, const Quote &quote, const Name &name)
{
    const Span speaker = quote.speaker->span;
    const QStringList printed = nameWords(side.text(name.span), word::NameSuffix);
    if (printed.isEmpty())
        return {};
    return {name.span, -1, saidIn(side, quote.span), side.text(name.span) + u' ' + name.canonical, printed.last(), printed,
            callingsIn(side, descriptionOf(side, name, speaker)), name.kind == NameKind::Person, speaksForAnother(side, speaker)};
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
            voices.push_back({speaker, noun, saidIn(side, quote.span)});
        }
    }
    return voices;
}

} // namespace crossread
