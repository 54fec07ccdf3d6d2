// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/keys.h"

namespace crossread::pages::key {

using namespace Qt::Literals::StringLiterals;

QString report(int report)
{
    return u"report/%1"_s.arg(report);
}
QString passage(int passage, int member)
{
    return u"passage/%1/%2"_s.arg(passage).arg(member);
}
QString row(int discrepancy)
{
    return u"row/%1"_s.arg(discrepancy);
}
QString finding(int discrepancy)
{
    return u"finding/%1"_s.arg(discrepancy);
}
QString evidence(int discrepancy, int member)
{
    return u"finding/%1/%2"_s.arg(discrepancy).arg(member);
}
QString note(int annotation)
{
    return u"note/%1"_s.arg(annotation);
}
QString noteWords(int annotation, int target)
{
    return u"note/%1/%2"_s.arg(annotation).arg(target);
}
QString quote(int quote)
{
    return u"quote/%1"_s.arg(quote);
}
QString quoteWords(int quote, int variant)
{
    return u"quote/%1/%2"_s.arg(quote).arg(variant);
}

} // namespace crossread::pages::key
