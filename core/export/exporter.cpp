// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLibrary>

#include <dlfcn.h>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The folder that this very library was loaded from: the others of ours stand beside it, installed or not.
QDir libraryFolder()
{
    Dl_info info = {};
    if (::dladdr(reinterpret_cast<const void *>(&exporters), &info) == 0 || !info.dli_fname)
        return {};
    return QFileInfo(QFile::decodeName(info.dli_fname)).absoluteDir();
}

Result<QByteArray> renderPdf(const ExportInput &input, Work &work)
{
    QLibrary library(libraryFolder().filePath(u"libcrossread_pages.so"_s));
    const auto exporter = reinterpret_cast<const Exporter *(*)()>(library.resolve("crossread_pages_exporter"));
    if (!exporter)
        return Error{ErrorCode::MissingComponent, {}, library.errorString()};
    return exporter()->render(input, work);
}

} // namespace

const std::vector<Exporter> &exporters()
{
    static const std::vector<Exporter> all{{"pdf"_L1, "pdf"_L1, renderPdf}};
    return all;
}

} // namespace crossread
