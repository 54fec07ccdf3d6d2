// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collation/tabletext.h"

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

QString oneLine(QString cell)
{
    return cell.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

QString markdownRow(const QStringList &row, qsizetype columns)
{
    QString line = u"|"_s;
    for (qsizetype i = 0; i < columns; ++i)
        line += u' ' + markdownText(row.value(i)) + u" |"_s;
    return line + u'\n';
}

QString block(const QStringList &head, const QStringList &row)
{
    QString text;
    for (qsizetype i = 0; i < std::max(head.size(), row.size()); ++i) {
        if (!row.value(i).isEmpty())
            text += head.value(i) + u": "_s + oneLine(row[i]) + u'\n';
    }
    return text;
}

} // namespace

QString markdownText(const QString &words)
{
    static constexpr QStringView special = u"\\`*_{}[]<>|#~&";
    QString escaped;
    for (const QChar c : oneLine(words)) {
        if (special.contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QString tableText(const std::vector<QStringList> &rows, TableFormat format)
{
    QString text;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const qsizetype columns = rows.front().size();
        switch (format) {
        case TableFormat::Text:
            if (i > 0)
                text += (i > 1 ? u"\n"_s : QString()) + block(rows.front(), rows[i]);
            break;
        case TableFormat::Tsv:
            for (qsizetype column = 0; column < columns; ++column)
                text += (column > 0 ? u"\t"_s : QString()) + oneLine(rows[i].value(column));
            text += u'\n';
            break;
        case TableFormat::Markdown:
            text += markdownRow(rows[i], columns);
            if (i == 0)
                text += u"|"_s + u" --- |"_s.repeated(columns) + u'\n';
            break;
        }
    }
    return text;
}

} // namespace crossread
