// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/read.h"

#include "core/reading/attribution.h"
#include "core/reading/credits.h"
#include "core/reading/dates.h"
#include "core/reading/figures.h"
#include "core/reading/modality.h"
#include "core/reading/names.h"
#include "core/reading/prose.h"
#include "core/reading/times.h"
#include "core/reading/quotationmarks.h"
#include "core/reading/quotes.h"

#include <algorithm>

namespace crossread {

namespace {

/// The day on which the report says it was published; invalid where it does not.
QDate publishedDay(const Report &report)
{
    return report.about.published ? QDate::fromString(report.about.published->first(qMin(qsizetype(10), report.about.published->size())), Qt::ISODate)
                                  : QDate();
}

} // namespace

QString readingVariant()
{
    return english().ownLists;
}

Reading read(const Report &report)
{
    const ProseText prose = proseOf(report);
    Reading reading;
    for (std::size_t s = 0; s < prose.sentences.size(); ++s) {
        const ProseParagraph &block = prose.blocks[std::size_t(prose.sentenceBlocks[s])];
        reading.sentences.push_back({prose.spanOf(prose.sentences[s]), block.paragraph});
    }
    reading.credits = creditsOf(report);
    reading.quoted = quotedStretchesOf(prose);
    reading.dates = datesOf(prose, publishedDay(report));
    reading.times = timesOf(prose);
    const std::vector<FoundName> found = findNames(prose);
    reading.names = namesOf(prose, found);
    std::vector<Span> taken;
    for (const DateMention &date : reading.dates)
        taken.push_back(date.span);
    for (const TimeMention &time : reading.times)
        taken.push_back(time.span);
    for (const Name &name : reading.names)
        taken.push_back(name.span);
    std::sort(taken.begin(), taken.end());
    reading.figures = figuresOf(prose, taken);
    reading.marks = marksOf(prose);
    reading.quotes = quotesOf(prose, attributionsOf(prose), found, reading.names);
    return reading;
}

} // namespace crossread
