// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/creditlines.h"

#include "core/import/dates.h"
#include "core/import/textfold.h"

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestLine = 120;

/// "Ida Berg and Jon Lie"
bool takePersons(const QString &part, Byline &by)
{
    QString text = part;
    text.replace(" and "_L1, "&"_L1).replace(" & "_L1, "&"_L1);
    const QStringList persons = text.split(u'&');
    for (const QString &person : persons) {
        if (!looksLikePerson(person))
            return false;
    }
    by.persons += persons;
    return true;
}

/// One stretch between bars or commas; false where it is neither outlet, agency, person nor the place behind a person.
bool takePart(const QString &part, CreditLine &line)
{
    if (const auto agency = agencyNamed(part)) {
        line.by.agency = line.by.agency.value_or(*agency);
        line.sure = true;
        return true;
    }
    if (looksLikeOutlet(part)) {
        line.by.outlet = line.by.outlet.value_or(part);
        line.sure = true;
        return true;
    }
    const bool behindPerson = !line.by.persons.isEmpty();
    return takePersons(part, line.by) || (behindPerson && wordCount(part) <= 2 && part.front().isUpper() && part.back().isLetter());
}

/// A stretch between bars: names parted by commas, a day at its end.
bool takeStretch(const QString &stretch, CreditLine &line)
{
    QString names = stretch;
    for (qsizetype at = 0; at >= 0; at = stretch.indexOf(u',', at + 1)) {
        const auto date = printedDate(QStringView(stretch).sliced(at > 0 ? at + 1 : 0).trimmed());
        if (!date)
            continue;
        if (line.published.isEmpty())
            line.published = date->iso;
        line.sure = true;
        names = stretch.first(at);
        break;
    }
    if (names.isEmpty())
        return true;
    if (const auto byline = labelledByline(names)) {
        line.by.persons += byline->persons;
        line.by.agency = line.by.agency ? line.by.agency : byline->agency;
        line.by.outlet = line.by.outlet ? line.by.outlet : byline->outlet;
        line.sure = true;
        return true;
    }
    for (const QString &part : names.split(u',', Qt::SkipEmptyParts)) {
        if (!takePart(squeezed(part), line))
            return false;
    }
    return true;
}

} // namespace

std::optional<CreditLine> creditLine(QStringView text)
{
    QString plain = squeezed(text);
    if (plain.size() > longestLine || plain.size() < 4 || endsSentence(plain))
        return std::nullopt;
    plain.replace(" · "_L1, " | "_L1).replace(" • "_L1, " | "_L1).replace(" - "_L1, " | "_L1).replace(" – "_L1, " | "_L1).replace(" — "_L1, " | "_L1);
    CreditLine line;
    for (const QString &stretch : plain.split(" | "_L1, Qt::SkipEmptyParts)) {
        if (!takeStretch(squeezed(stretch), line))
            return std::nullopt;
    }
    const bool says = !line.by.persons.isEmpty() || line.by.outlet || line.by.agency;
    return says ? std::optional(line) : std::nullopt;
}

} // namespace crossread
