// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include <QFileInfo>

#include <array>
#include <utility>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<std::pair<ParagraphKind, QLatin1StringView>, 14> names{{
    {ParagraphKind::Headline, "headline"_L1},
    {ParagraphKind::Deck, "deck"_L1},
    {ParagraphKind::Summary, "summary"_L1},
    {ParagraphKind::Byline, "byline"_L1},
    {ParagraphKind::Published, "published"_L1},
    {ParagraphKind::Dateline, "dateline"_L1},
    {ParagraphKind::Body, "body"_L1},
    {ParagraphKind::Subhead, "subhead"_L1},
    {ParagraphKind::List, "list"_L1},
    {ParagraphKind::Quote, "quote"_L1},
    {ParagraphKind::Table, "table"_L1},
    {ParagraphKind::Caption, "caption"_L1},
    {ParagraphKind::Credit, "credit"_L1},
    {ParagraphKind::Boilerplate, "boilerplate"_L1},
}};

} // namespace

bool isProse(ParagraphKind kind)
{
    switch (kind) {
    case ParagraphKind::Byline:
    case ParagraphKind::Published:
    case ParagraphKind::Credit:
    case ParagraphKind::Boilerplate:
        return false;
    default:
        return true;
    }
}

QLatin1StringView nameOf(ParagraphKind kind)
{
    return names[std::size_t(kind)].second;
}

std::optional<ParagraphKind> paragraphKindNamed(QStringView name)
{
    for (const auto &[kind, known] : names) {
        if (name == known)
            return kind;
    }
    return std::nullopt;
}

QString shortTitle(const Report &report)
{
    if (report.about.outlet)
        return *report.about.outlet;
    if (report.about.agency)
        return *report.about.agency;
    return QFileInfo(report.source.path).completeBaseName();
}

} // namespace crossread
