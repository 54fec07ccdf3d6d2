// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/modules.h"

#include <QFile>
#include <QFileInfo>
#include <QLibrary>

#include <dlfcn.h>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

QString ownFolder()
{
    Dl_info info = {};
    if (::dladdr(reinterpret_cast<const void *>(&ownFolder), &info) == 0 || !info.dli_fname)
        return {};
    return QFileInfo(QFile::decodeName(info.dli_fname)).absolutePath();
}

} // namespace

Result<QFunctionPointer> moduleFunction(const QString &module, const char *function)
{
    const QString path = ownFolder() + u'/' + module + u".so"_s;
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::MissingComponent, {}, path};
    QLibrary library(path);
    const QFunctionPointer found = library.resolve(function);
    if (!found)
        return Error{ErrorCode::MissingComponent, {}, library.errorString()};
    return found;
}

} // namespace crossread
