// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/formats.h"

#include <QCoreApplication>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Format {
    QLatin1StringView exporter;
    const char *text;
};
constexpr Format formats[] = {
    {"pdf"_L1, QT_TRANSLATE_NOOP("Formats", "PDF")},
    {"html"_L1, QT_TRANSLATE_NOOP("Formats", "Web page (HTML)")},
    {"xlsx"_L1, QT_TRANSLATE_NOOP("Formats", "Workbook (XLSX)")},
    {"csv"_L1, QT_TRANSLATE_NOOP("Formats", "Differences (CSV)")},
    {"quotes-csv"_L1, QT_TRANSLATE_NOOP("Formats", "Quotes (CSV)")},
    {"markdown"_L1, QT_TRANSLATE_NOOP("Formats", "Markdown")},
    {"webannotation"_L1, QT_TRANSLATE_NOOP("Formats", "Web annotations (JSON-LD)")},
    {"xfdf"_L1, QT_TRANSLATE_NOOP("Formats", "Comments of the PDF (XFDF)")},
    {"originals"_L1, QT_TRANSLATE_NOOP("Formats", "Marked original PDFs")},
    {"qdpx"_L1, QT_TRANSLATE_NOOP("Formats", "REFI-QDA project (QDPX)")},
    {"json"_L1, QT_TRANSLATE_NOOP("Formats", "Analysis (JSON)")},
};

} // namespace

QString formatText(QAnyStringView exporter)
{
    for (const Format &format : formats) {
        if (exporter == format.exporter)
            return QCoreApplication::translate("Formats", format.text);
    }
    return exporter.toString();
}

} // namespace crossread
