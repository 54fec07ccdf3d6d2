// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csv.h"

#include "core/export/findings.h"
#include "core/export/tables.h"

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What spreadsheets begin a formula with, wide forms too (OWASP, "CSV Injection").
bool looksLikeFormula(QStringView cell)
{
    static constexpr QStringView first = u"=+-@\t\r\n|%\uFF1D\uFF0B\uFF0D\uFF20";
    return !cell.isEmpty() && first.contains(cell.front());
}

QString cellText(const QString &cell, const TableColumn &column)
{
    QString text = !column.numeric && looksLikeFormula(cell) ? u'\'' + cell : cell;
    static constexpr QStringView quoted = u"\",;\t\r\n ";
    if (std::none_of(text.cbegin(), text.cend(), [](QChar c) { return quoted.contains(c); }))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString csvText(const ExportTable &table)
{
    QString text;
    const auto addRow = [&](const auto &cellAt) {
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            text += (i > 0 ? u","_s : QString()) + cellText(cellAt(i), table.columns[i]);
        text += u"\r\n"_s;
    };
    addRow([&](std::size_t i) { return table.columns[i].name; });
    for (const QStringList &row : table.rows)
        addRow([&](std::size_t i) { return row[qsizetype(i)]; });
    return text;
}

QByteArray withMark(const QString &text)
{
    return "\xEF\xBB\xBF" + text.toUtf8();
}

} // namespace

Result<QByteArray> renderCsv(const ExportInput &input, Work &)
{
    if (const std::optional<Error> error = mismatch(input))
        return *error;
    return withMark(csvText(discrepancyTable(input)));
}

Result<QByteArray> renderQuotesCsv(const ExportInput &input, Work &)
{
    if (const std::optional<Error> error = mismatch(input))
        return *error;
    return withMark(csvText(quoteTable(input)));
}

} // namespace crossread
