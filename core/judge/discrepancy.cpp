// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/discrepancy.h"

namespace crossread {

using namespace Qt::Literals::StringLiterals;

QString Explanation::english() const
{
    QString sentence = pattern;
    for (qsizetype i = arguments.size(); i > 0; --i)
        sentence.replace(u'%' + QString::number(i), arguments[i - 1]);
    return sentence;
}

QLatin1StringView nameOf(DiscrepancyType type)
{
    switch (type) {
    case DiscrepancyType::Number: return "number"_L1;
    case DiscrepancyType::Date: return "date"_L1;
    case DiscrepancyType::Name: return "name"_L1;
    case DiscrepancyType::Title: return "title"_L1;
    case DiscrepancyType::Place: return "place"_L1;
    case DiscrepancyType::Polarity: return "polarity"_L1;
    case DiscrepancyType::Modality: return "modality"_L1;
    case DiscrepancyType::Attribution: return "attribution"_L1;
    case DiscrepancyType::Quote: return "quote"_L1;
    case DiscrepancyType::Claim: return "claim"_L1;
    case DiscrepancyType::Omission: break;
    }
    return "omission"_L1;
}

std::optional<DiscrepancyType> discrepancyTypeNamed(QStringView name)
{
    for (const DiscrepancyType type : allDiscrepancyTypes) {
        if (name == nameOf(type))
            return type;
    }
    return std::nullopt;
}

} // namespace crossread
