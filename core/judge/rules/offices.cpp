// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rules/offices.h"

#include "core/language/lexicon.h"
#include "core/language/relations.h"
#include "core/language/spelling.h"
#include "core/language/tokens.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

const QHash<QString, QString> &shortForms()
{
    static const QHash<QString, QString> forms{
        {u"gov"_s, u"governor"_s},   {u"sen"_s, u"senator"_s},    {u"rep"_s, u"representative"_s}, {u"lt"_s, u"lieutenant"_s},
        {u"gen"_s, u"general"_s},    {u"col"_s, u"colonel"_s},    {u"sgt"_s, u"sergeant"_s},       {u"capt"_s, u"captain"_s},
        {u"maj"_s, u"major"_s},      {u"adm"_s, u"admiral"_s},    {u"prof"_s, u"professor"_s},     {u"cmdr"_s, u"commander"_s},
        {u"pres"_s, u"president"_s}, {u"supt"_s, u"superintendent"_s}, {u"insp"_s, u"inspector"_s}, {u"amb"_s, u"ambassador"_s},
        {u"brig"_s, u"brigadier"_s}, {u"det"_s, u"detective"_s}, {u"ex"_s, u"former"_s},  {u"congressman"_s, u"representative"_s},
        {u"congresswoman"_s, u"representative"_s}};
    return forms;
}

/// Words that titles.txt ends an office with, and short forms.
QSet<QString> knownHeads()
{
    QSet<QString> all{u"ceo"_s, u"cfo"_s, u"coo"_s};
    for (const QString &form : shortForms().keys())
        all.insert(form);
    for (const std::vector<Phrase> &phrases : english().phrases) {
        for (const Phrase &phrase : phrases) {
            if (phrase.kind == PhraseKind::Title)
                all.insert(commonSpelling(phrase.words.last()));
        }
    }
    return all;
}

} // namespace

const QString &officeWrittenOut(const QString &folded)
{
    const auto found = shortForms().constFind(folded);
    return found == shortForms().constEnd() ? folded : *found;
}

bool isOfficeWord(const QString &folded)
{
    static const QSet<QString> heads = knownHeads();
    // Words that are an office only in rare senses. A president-elect is the president of what is written some weeks later.
    static const QSet<QString> rather{u"state"_s, u"house"_s, u"security"_s, u"campaign"_s, u"of"_s, u"first"_s, u"guard"_s,
                                     u"defense"_s, u"star"_s, u"federal"_s, u"company"_s, u"republican"_s, u"democrat"_s, u"elect"_s};
    return (heads.contains(folded) || relations::isOffice(folded)) && !rather.contains(folded);
}

void bringToOneForm(Office &office)
{
    if (office.head == "executive"_L1 && office.others.contains(u"chief"_s)) {
        office.head = u"officer"_s;
        office.others += u"execut"_s;
    }
    static const QHash<QString, QString> chiefs{{u"ceo"_s, u"execut"_s}, {u"cfo"_s, u"financi"_s}, {u"coo"_s, u"oper"_s}};
    if (const auto found = chiefs.constFind(office.head); found != chiefs.constEnd()) {
        office.head = u"officer"_s;
        office.others += {u"chief"_s, *found};
    }
}

namespace {

bool isShortForm(const QString &folded)
{
    return &officeWrittenOut(folded) != &folded;
}

/// "Will coach the team": what somebody does.
bool isVerb(const Side &side, int i)
{
    static const QSet<QString> before{u"will"_s, u"would"_s, u"can"_s, u"could"_s, u"shall"_s, u"should"_s, u"must"_s, u"may"_s, u"might"_s};
    return i > 0 && before.contains(side.words[i - 1].folded);
}

/// "For the rest of the season", not far behind the office.
bool isLimited(const Side &side, int head)
{
    constexpr int nearby = 6;
    for (int i = head + 1; i + 1 < int(side.words.size()) && i <= head + nearby; ++i) {
        const QString &word = side.words[i].folded;
        if ((word == "rest"_L1 || word == "remainder"_L1) && side.words[i + 1].folded == "of"_L1)
            return true;
    }
    return false;
}

/// One space, or a full stop and one behind a short form.
bool joined(const Side &side, int i)
{
    const qsizetype gap = side.words[i].span.begin - side.words[i - 1].span.end;
    return gap == 1 || (gap == 2 && isShortForm(side.words[i - 1].folded))
        || (gap == 1 && side.source->text[side.words[i - 1].span.end] == u'-');
}

/// "military" in "military minister": a plain word right before the office.
bool isModifier(const Side &side, int i)
{
    const ViewWord &word = side.words[i];
    const QChar first = side.source->text[word.span.begin];
    // In "Transport Minister" both are capitalised; in "Russian minister" the nation is no part of the office.
    if (word.folded == "ex"_L1)
        return joined(side, i + 1);
    const bool capital = i > 0 && first.isUpper() && side.source->text[side.words[i + 1].span.begin].isLower();
    if (!joined(side, i + 1) || !word.content || capital || english().figure(word.folded, FigureWord::Ordinal) || first.isDigit() || countryOf(word.folded) != word.folded
        || relations::isKnownPlace(word.folded))
        return false;
    const auto found = english().classes.constFind(word.folded);
    const WordClasses plain = ~(word::Verb | word::Adverb | word::Time | word::Weekday | word::Wh | word::Negation
                                | word::Preposition | word::Auxiliary | word::Subordinator | word::Coordinator | word::Relative | word::Possessive | word::Pronoun | word::Determiner);
    return !english().cueForms.contains(word.folded) && (word.folded == "operating"_L1 || !word.folded.endsWith("ing"_L1)) && !word.folded.endsWith("ed"_L1)
        && (found == english().classes.constEnd() || (*found & plain) == *found);
}

void findHolder(const Side &side, Office &office)
{
    for (const Name &name : side.inside(side.reading->names)) {
        const qsizetype gap = name.span.begin - office.span.end;
        const bool leads = gap >= 0 && gap <= 2;
        if (!leads && !(name.title && name.title->overlaps(office.span)))
            continue;
        office.holder = fold(name.canonical.section(u' ', -1));
        office.leads = leads;
    }
}

Office officeFrom(const Side &side, int first, int head)
{
    Office office;
    office.span = {side.words[first].span.begin, side.words[head].span.end};
    office.head = officeWrittenOut(side.words[head].folded);
    office.limited = isLimited(side, head);
    const Stemmer stemmer;
    const auto add = [&](int i) {
        office.others += stemmer.stem(officeWrittenOut(side.words[i].folded));
        const QStringView printed = side.words[i].span.in(side.source->text);
        office.shortened = office.shortened || (printed.size() > 1 && printed[1].isUpper());
    };
    for (int i = first; i < head; ++i) {
        if (side.words[i].content || isShortForm(side.words[i].folded))
            add(i);
    }
    // Minister of Transport
    if (head + 2 < int(side.words.size()) && side.words[head + 1].folded == "of"_L1 && side.words[head + 2].content
        && joined(side, head + 1) && joined(side, head + 2)) {
        add(head + 2);
        office.span.end = side.words[head + 2].span.end;
    }
    bringToOneForm(office);
    std::sort(office.others.begin(), office.others.end());
    findHolder(side, office);
    return office;
}

} // namespace

std::vector<Office> officesOf(const Side &side)
{
    std::vector<Office> offices;
    for (int i = 0; i < int(side.words.size()); ++i) {
        if (!isOfficeWord(side.words[i].folded) || isVerb(side, i))
            continue;
        int head = i;
        while (head + 1 < int(side.words.size()) && joined(side, head + 1) && isOfficeWord(side.words[head + 1].folded)
               && !(isShortForm(side.words[head + 1].folded) && !isShortForm(side.words[head].folded)))
            ++head;
        int first = i;
        for (int more = 0; more < 2 && first > 0 && isModifier(side, first - 1); ++more)
            --first;
        offices.push_back(officeFrom(side, first, head));
        i = head;
    }
    return offices;
}

} // namespace crossread
