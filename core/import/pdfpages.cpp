// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pdfpages.h"

#include "core/base/modules.h"

namespace crossread {

Result<PdfFile> readPdf(const QByteArray &bytes)
{
    const Result<QFunctionPointer> function = moduleFunction(QStringLiteral("libcrossread_pdf"), "crossread_pdf_read");
    if (!function.ok())
        return function.error();
    using Read = void (*)(const QByteArray &, Result<PdfFile> &);
    Result<PdfFile> file = Error{ErrorCode::Internal, {}, {}};
    reinterpret_cast<Read>(*function)(bytes, file);
    return file;
}

} // namespace crossread
