// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/labels.h"

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

struct TypeWords {
    QString label;
    QString sign;
    QString meaning;
};

const TypeWords &wordsFor(DiscrepancyType type)
{
    static const TypeWords all[] = {
        {u"Number"_s, u"#"_s, u"The reports give different figures or times of day."_s},
        {u"Date"_s, u"\u25F7"_s, u"The reports give different days."_s},
        {u"Name"_s, u"@"_s, u"The reports name different persons or bodies."_s},
        {u"Title"_s, u"\u2605"_s, u"The same person has different offices or titles."_s},
        {u"Place"_s, u"\u2316"_s, u"The reports give different places."_s},
        {u"Denial"_s, u"\u00B1"_s, u"One report affirms what another denies."_s},
        {u"Certainty"_s, u"?"_s, u"One report states as certain what another hedges."_s},
        {u"Attribution"_s, u"\u00BB"_s, u"The same words are put down to different sources, or to none."_s},
        {u"Quote wording"_s, u"\u201C"_s, u"The same quote is worded differently."_s},
        {u"Claim"_s, u"\u2260"_s, u"The reports describe the same thing differently."_s},
        {u"Only here"_s, u"\u2205"_s, u"One report has it, the others are silent."_s},
    };
    static_assert(std::size(all) == allDiscrepancyTypes.size());
    return all[std::size_t(type)];
}

QString labelOf(QuoteFlag flag)
{
    switch (flag) {
    case QuoteFlag::Reworded: return u"reworded"_s;
    case QuoteFlag::Clipped: return u"clipped"_s;
    case QuoteFlag::Paraphrased: return u"paraphrased"_s;
    case QuoteFlag::OtherSpeaker: return u"other speaker"_s;
    case QuoteFlag::RelayDropped: return u"relay dropped"_s;
    case QuoteFlag::ScareQuotes: break;
    }
    return u"scare quotes"_s;
}

} // namespace

QString labelOf(DiscrepancyType type)
{
    return wordsFor(type).label;
}

QString meaningOf(DiscrepancyType type)
{
    return wordsFor(type).meaning;
}

QString signOf(DiscrepancyType type)
{
    return wordsFor(type).sign;
}

QString labelOf(Grade grade)
{
    switch (grade) {
    case Grade::Verbatim: return u"word for word"_s;
    case Grade::Edited: return u"edited"_s;
    case Grade::Paraphrase: return u"paraphrase"_s;
    case Grade::Related: break;
    }
    return u"related"_s;
}

QString labelOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Confirmed: return u"Confirmed"_s;
    case Verdict::Dismissed: return u"Dismissed"_s;
    case Verdict::Later: return u"Later"_s;
    case Verdict::None: break;
    }
    return {};
}

QString nameOf(Verdict verdict)
{
    return labelOf(verdict).toLower();
}

QString labelOf(QuoteFlags flags)
{
    QStringList names;
    for (const QuoteFlag flag : allQuoteFlags) {
        if (flags & flag)
            names.append(labelOf(flag));
    }
    return names.join(u", "_s);
}

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return QString::number(count) + u' ' + (count == 1 ? one : many);
}

QString decimal(double value)
{
    return QString::number(value, 'f', 2);
}

} // namespace crossread
