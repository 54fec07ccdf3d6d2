// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/details.h"

#include <utility>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, allDetails.size()> names{"headline"_L1, "byline"_L1, "outlet"_L1, "agency"_L1,
    "dateline"_L1, "published"_L1, "language"_L1, "url"_L1};

/// The details that a report may have or not.
std::optional<QString> Metadata::*optionalPart(Detail detail)
{
    switch (detail) {
    case Detail::Headline: return &Metadata::headline;
    case Detail::Outlet: return &Metadata::outlet;
    case Detail::Agency: return &Metadata::agency;
    case Detail::Dateline: return &Metadata::dateline;
    case Detail::Published: return &Metadata::published;
    case Detail::Url: return &Metadata::url;
    case Detail::Byline:
    case Detail::Language: break;
    }
    return nullptr;
}

} // namespace

QLatin1StringView nameOf(Detail detail)
{
    return names[std::size_t(detail)];
}

std::optional<Detail> detailNamed(QStringView name)
{
    for (const Detail detail : allDetails) {
        if (nameOf(detail) == name)
            return detail;
    }
    return std::nullopt;
}

QString textOf(const Metadata &about, Detail detail)
{
    if (const auto part = optionalPart(detail))
        return (about.*part).value_or(QString());
    return detail == Detail::Byline ? about.byline.join("; "_L1) : about.language;
}

void setText(Metadata &about, Detail detail, const QString &text)
{
    const QString said = text.simplified();
    if (const auto part = optionalPart(detail)) {
        about.*part = said.isEmpty() ? std::nullopt : std::optional(said);
    } else if (detail == Detail::Byline) {
        about.byline.clear();
        for (const QString &name : said.split(u';', Qt::SkipEmptyParts))
            about.byline.append(name.trimmed());
    } else if (!said.isEmpty()) {
        about.language = said;
    }
}

bool isValid(Detail detail, const QString &text)
{
    const QString said = text.simplified();
    if (detail != Detail::Published || said.isEmpty())
        return true;
    return said.size() == 10 ? QDate::fromString(said, Qt::ISODate).isValid() : QDateTime::fromString(said, Qt::ISODate).isValid();
}

} // namespace crossread
