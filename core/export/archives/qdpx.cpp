// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/archives/archives.h"

#include "core/export/archives/qdproject.h"
#include "core/export/archives/zip.h"
#include "core/export/findings.h"

namespace crossread::archives {

using namespace Qt::Literals::StringLiterals;

Result<QByteArray> renderQdpx(const ExportInput &input, Work &work)
{
    if (const std::optional<Error> error = mismatch(input))
        return *error;
    const QdProject project = projectOf(input);
    std::vector<ZipEntry> entries{{u"project.qde"_s, projectXml(project)}};
    for (const QdSource &source : project.sources)
        entries.push_back({u"Sources/%1.txt"_s.arg(source.guid), source.text.toUtf8()});
    if (work.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    return zipOf(entries);
}

} // namespace crossread::archives
