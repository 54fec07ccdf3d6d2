// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QString>

namespace crossread {

/// A report in the form of the golden files: one "field | value" or "kind | text" a line.
inline QString goldenForm(const Report &report)
{
    QString out;
    const auto line = [&](QStringView name, QStringView value) { out += QStringLiteral("%1 | %2\n").arg(name, value); };
    const auto field = [&](QStringView name, const std::optional<QString> &value) {
        if (value)
            line(name, *value);
    };
    field(u"*headline", report.about.headline);
    if (!report.about.byline.isEmpty())
        line(u"*byline", report.about.byline.join(QStringLiteral("; ")));
    field(u"*outlet", report.about.outlet);
    field(u"*agency", report.about.agency);
    field(u"*dateline", report.about.dateline);
    field(u"*published", report.about.published);
    line(u"*language", report.about.language);
    field(u"*url", report.about.url);
    for (const Paragraph &paragraph : report.paragraphs)
        line(QString(nameOf(paragraph.kind)), paragraph.span.in(report.text));
    return out;
}

/// Why the paragraphs are not as the contract has them; empty if they are.
inline QString brokenSpans(const Report &report)
{
    qsizetype last = 0;
    for (const Paragraph &paragraph : report.paragraphs) {
        const Span span = paragraph.span;
        if (span.begin < last || span.end > report.text.size() || span.empty())
            return QStringLiteral("a span at %1 overlaps, is empty or out of range").arg(span.begin);
        if (!QStringView(report.text).sliced(last, span.begin - last).trimmed().isEmpty())
            return QStringLiteral("text before %1 is in no paragraph").arg(span.begin);
        if (last > 0 && QStringView(report.text).sliced(last, span.begin - last) != QStringLiteral("\n\n"))
            return QStringLiteral("no single blank line before %1").arg(span.begin);
        if (span.in(report.text).contains(u'\n') || span.in(report.text).trimmed().size() != span.length())
            return QStringLiteral("the paragraph at %1 is not squeezed").arg(span.begin);
        last = span.end;
    }
    return QStringView(report.text).sliced(last).trimmed().isEmpty() ? QString() : QStringLiteral("text behind the last paragraph");
}

} // namespace crossread
