// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/archives/zip.h"

#include <zip.h>

#include <memory>

namespace crossread::archives {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The first day that the format knows, as MS-DOS wrote it.
constexpr zip_uint16_t earliestDay = (1 << 5) | 1;

struct Closing {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using SourcePointer = std::unique_ptr<zip_source_t, Closing>;
using ArchivePointer = std::unique_ptr<zip_t, Closing>;

Error failure(const char *said)
{
    return {ErrorCode::Internal, {}, QString::fromUtf8(said)};
}

/// False where libzip refuses; the archive says why.
bool add(zip_t *archive, const ZipEntry &entry)
{
    SourcePointer source(zip_source_buffer(archive, entry.bytes.constData(), zip_uint64_t(entry.bytes.size()), 0));
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, entry.name.toUtf8().constData(), source.get(), ZIP_FL_ENC_UTF_8);
    if (index < 0)
        return false;
    (void)source.release(); // the archive's now
    constexpr zip_uint32_t plainFile = 0100644u << 16;
    return zip_file_set_dostime(archive, zip_uint64_t(index), 0, earliestDay, 0) == 0
        && zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_DEFLATE, 6) == 0
        && zip_file_set_external_attributes(archive, zip_uint64_t(index), 0, ZIP_OPSYS_UNIX, plainFile) == 0;
}

Result<QByteArray> contentOf(zip_source_t *source)
{
    zip_stat_t about;
    if (zip_source_stat(source, &about) != 0 || !(about.valid & ZIP_STAT_SIZE) || zip_source_open(source) != 0)
        return failure(zip_error_strerror(zip_source_error(source)));
    QByteArray bytes(qsizetype(about.size), '\0');
    const zip_int64_t got = zip_source_read(source, bytes.data(), about.size);
    zip_source_close(source);
    if (got != zip_int64_t(about.size))
        return failure("the archive could not be read back");
    return bytes;
}

} // namespace

Result<QByteArray> zipOf(const std::vector<ZipEntry> &entries)
{
    zip_error_t error;
    zip_error_init(&error);
    const SourcePointer memory(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!memory)
        return failure(zip_error_strerror(&error));
    zip_source_keep(memory.get()); // the archive's hold and ours
    ArchivePointer archive(zip_open_from_source(memory.get(), ZIP_TRUNCATE, &error));
    if (!archive) {
        zip_source_free(memory.get());
        return failure(zip_error_strerror(&error));
    }
    for (const ZipEntry &entry : entries) {
        if (!add(archive.get(), entry))
            return failure(zip_strerror(archive.get()));
    }
    if (zip_close(archive.get()) != 0)
        return failure(zip_strerror(archive.get()));
    (void)archive.release(); // closed
    return contentOf(memory.get());
}

} // namespace crossread::archives
