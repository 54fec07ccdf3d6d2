// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/archives/archives.h"

#include "core/export/findings.h"
#include "core/export/tables.h"

#include <xlsxwriter.h>

#include <cstdlib>
#include <memory>

namespace crossread::archives {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What Excel takes in a cell, in UTF-16 units.
constexpr qsizetype longestCell = 32767;

struct Freeing {
    void operator()(const char *memory) const { std::free(const_cast<char *>(memory)); }
};

QByteArray cellBytes(QString text)
{
    static const QString more = u" […]"_s;
    if (text.size() > longestCell) {
        const qsizetype room = longestCell - more.size();
        text = text.left(text[room - 1].isHighSurrogate() ? room - 1 : room) + more;
    }
    text.replace(QChar(u'\0'), QChar::ReplacementCharacter); // would end the cell
    return text.toUtf8();
}

/// Makes the sheets of a workbook; remembers the first thing that failed.
class SheetWriter {
public:
    explicit SheetWriter(lxw_workbook *book)
        : m_book(book)
        , m_head(workbook_add_format(book))
        , m_words(workbook_add_format(book))
    {
        format_set_bold(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        format_set_text_wrap(m_words);
        format_set_align(m_words, LXW_ALIGN_VERTICAL_TOP);
    }

    void put(const ExportTable &table)
    {
        lxw_worksheet *sheet = workbook_add_worksheet(m_book, table.name.toUtf8().constData());
        const auto last = lxw_col_t(table.columns.size() - 1);
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const TableColumn &column = table.columns[i];
            check(worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i), column.width, nullptr));
            check(worksheet_write_string(sheet, 0, lxw_col_t(i), column.name.toUtf8().constData(), m_head));
        }
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            for (std::size_t i = 0; i < table.columns.size(); ++i)
                putCell(sheet, lxw_row_t(row + 1), lxw_col_t(i), table.rows[row][qsizetype(i)], table.columns[i]);
        }
        check(worksheet_autofilter(sheet, 0, 0, lxw_row_t(table.rows.size()), last));
        worksheet_freeze_panes(sheet, 1, 0);
        worksheet_set_landscape(sheet);
        worksheet_fit_to_pages(sheet, 1, 0);
        check(worksheet_repeat_rows(sheet, 0, 0));
    }
    [[nodiscard]] lxw_error failed() const { return m_failed; }

private:
    void putCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t at, const QString &cell, const TableColumn &column)
    {
        bool isNumber = false;
        const double number = column.numeric ? cell.toDouble(&isNumber) : 0;
        if (isNumber)
            check(worksheet_write_number(sheet, row, at, number, m_words));
        else if (!cell.isEmpty())
            check(worksheet_write_string(sheet, row, at, cellBytes(cell).constData(), m_words));
    }
    void check(lxw_error error)
    {
        if (m_failed == LXW_NO_ERROR)
            m_failed = error;
    }

    lxw_workbook *m_book;
    lxw_format *m_head;
    lxw_format *m_words;
    lxw_error m_failed = LXW_NO_ERROR;
};

Error failure(lxw_error error)
{
    return {ErrorCode::Internal, {}, QString::fromUtf8(lxw_strerror(error))};
}

} // namespace

Result<QByteArray> renderXlsx(const ExportInput &input, Work &work)
{
    if (const std::optional<Error> error = mismatch(input))
        return *error;
    const char *buffer = nullptr;
    std::size_t size = 0;
    lxw_workbook_options options{};
    options.output_buffer = &buffer;
    options.output_buffer_size = &size;
    lxw_workbook *book = workbook_new_opt(nullptr, &options);
    if (!book)
        return failure(LXW_ERROR_MEMORY_MALLOC_FAILED);
    const QByteArray engine = input.comparison.engine.toUtf8();
    lxw_doc_properties about{};
    about.title = "Crossread: differences and quotes";
    about.author = engine.constData();
    about.created = time_t(newestTime(input.dossier).toSecsSinceEpoch());
    workbook_set_properties(book, &about);
    SheetWriter writer(book);
    for (const auto &table : {discrepancyTable, quoteTable, noteTable, reportTable})
        writer.put(table(input));
    const lxw_error closed = workbook_close(book); // frees the book in any case
    const std::unique_ptr<const char, Freeing> owned(buffer);
    if (writer.failed() != LXW_NO_ERROR || closed != LXW_NO_ERROR)
        return failure(writer.failed() != LXW_NO_ERROR ? writer.failed() : closed);
    if (work.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    return QByteArray(buffer, qsizetype(size));
}

} // namespace crossread::archives
