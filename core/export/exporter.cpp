// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporter.h"

#include "core/base/modules.h"

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The exporter of core/export/pages, which is a module of its own.
Result<QByteArray> renderPdf(const ExportInput &input, Work &work)
{
    const Result<QFunctionPointer> function
        = moduleFunction(u"libcrossread_pages"_s, "crossread_pages_exporter");
    if (!function.ok())
        return function.error();
    const auto exporter = reinterpret_cast<const Exporter *(*)()>(*function);
    return exporter()->render(input, work);
}

} // namespace

const std::vector<Exporter> &exporters()
{
    static const std::vector<Exporter> all{{"pdf"_L1, "pdf"_L1, renderPdf}};
    return all;
}

} // namespace crossread
