// SPDX-License-Identifier: GPL-3.0-or-later
#include "invented.h"

using namespace Qt::Literals::StringLiterals;

namespace crossread {

Span InventedColumn::add(const QString &text, ParagraphKind kind)
{
    if (!content.text.isEmpty())
        content.text += u"\n\n"_s;
    const qsizetype begin = content.text.size();
    content.text += text;
    content.paragraphs.push_back({{begin, content.text.size()}, kind});
    return content.paragraphs.back().span;
}

Span InventedColumn::placeOf(const QString &words) const
{
    const qsizetype at = content.text.indexOf(words);
    return {at, at + words.size()};
}

TextMark &InventedColumn::mark(MarkLayer layer, const QString &id, const QString &words)
{
    TextMark made;
    made.layer = layer;
    made.id = id;
    made.span = placeOf(words);
    made.confidence = 0.9;
    marks.push_back(made);
    return marks.back();
}

QString prose(QRandomGenerator &random, int count)
{
    static const QStringList words{u"harbour"_s, u"of"_s, u"the"_s, u"council"_s, u"ferry"_s, u"said"_s, u"crossing"_s,
                                   u"with"_s, u"on"_s, u"engineers"_s, u"a"_s, u"restored"_s, u"lanterns"_s, u"to"_s,
                                   u"northern"_s, u"quay"_s, u"and"_s, u"inspectors"_s, u"12"_s, u"in"_s};
    QString text;
    for (int i = 0; i < count; ++i) {
        const QString &word = words[random.bounded(int(words.size()))];
        text += text.isEmpty() ? word : u' ' + word;
        if (i % 13 == 12)
            text += u'.';
    }
    return text + u'.';
}

InventedColumn inventedReport(quint32 seed, int passages, const QList<int> &without)
{
    QRandomGenerator random(seed);
    InventedColumn report;
    report.content.title = u"Paper %1"_s.arg(seed);
    report.content.date = u"3 May 2031"_s;
    report.content.headline = report.content.title + u" on the ferry"_s;
    report.add(report.content.headline, ParagraphKind::Headline);
    for (int i = 0; i < passages; ++i) {
        for (int own = random.bounded(4); own > 0; --own)
            report.add(prose(random, 10 + random.bounded(90)));
        if (without.contains(i))
            continue;
        const Span span = report.add(u"Passage %1: "_s.arg(i) + prose(random, 15 + random.bounded(40)));
        TextMark mark;
        mark.span = span;
        mark.id = u"p%1"_s.arg(i);
        mark.grade = Grade(i % 4);
        report.marks.push_back(mark);
    }
    return report;
}

void fill(SideBySide &columns, const std::vector<InventedColumn> &reports)
{
    std::vector<ColumnContent> contents;
    for (const InventedColumn &report : reports)
        contents.push_back(report.content);
    columns.setColumns(std::move(contents));
    for (size_t i = 0; i < reports.size(); ++i)
        columns.setMarks(int(i), reports[i].marks);
}

QList<ReportView *> viewsOf(const SideBySide &columns)
{
    QList<ReportView *> views = columns.findChildren<ReportView *>();
    std::sort(views.begin(), views.end(), [](const ReportView *a, const ReportView *b) { return a->x() < b->x(); });
    return views;
}

} // namespace crossread
