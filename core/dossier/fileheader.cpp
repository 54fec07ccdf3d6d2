// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/fileheader.h"

#include "core/dossier/store.h"

#include <QtEndian>

#include <algorithm>

namespace crossread {

namespace {

/// The whole magic of the file format, with its NUL.
constexpr QByteArrayView sqliteMagic("SQLite format 3\0", 16);

constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype writeVersionAt = 18; ///< 1: rollback journal
constexpr qsizetype readVersionAt = 19;
constexpr qsizetype changeCounterAt = 24;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;
constexpr qsizetype pageCountIsOfAt = 92; ///< the change counter for which the page count is valid

qint64 pageSizeIn(const QByteArray &header)
{
    const qint64 size = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    return size == 1 ? 65'536 : size;
}

} // namespace

bool looksLikeDossier(const QByteArray &firstBytes)
{
    return firstBytes.startsWith(sqliteMagic);
}

Outcome checkHeader(const QByteArray &header, const QString &path)
{
    if (!looksLikeDossier(header))
        return Error{ErrorCode::NotADossier, path, {}};
    if (header.size() < fileHeaderSize)
        return Error{ErrorCode::DamagedDossier, path, {}};
    const auto number = [&](qsizetype at) { return qFromBigEndian<qint32>(header.constData() + at); };
    if (number(applicationIdAt) != dossierApplicationId)
        return Error{ErrorCode::NotADossier, path, {}};
    if (number(userVersionAt) > dossierVersion)
        return Error{ErrorCode::NewerDossier, path, QString::number(number(userVersionAt))};
    // We never write a write-ahead log; opening one would make files beside this.
    if (number(userVersionAt) < 1 || header[writeVersionAt] != 1 || header[readVersionAt] != 1 || pageSizeIn(header) == 0)
        return Error{ErrorCode::DamagedDossier, path, {}};
    return Done{};
}

qint64 sizeIn(const QByteArray &header)
{
    return pageSizeIn(header) * qFromBigEndian<quint32>(header.constData() + pageCountAt);
}

QByteArray wholePages(QByteArray file)
{
    const qint64 pageSize = pageSizeIn(file);
    const qint64 there = (file.size() + pageSize - 1) / pageSize;
    const qint64 pages = std::clamp(sizeIn(file) / pageSize, there, 4 * there); // the number may be wrong, too
    file.append(pages * pageSize - file.size(), '\0');
    qToBigEndian(quint32(pages), file.data() + pageCountAt);
    std::copy_n(file.constData() + changeCounterAt, 4, file.data() + pageCountIsOfAt);
    return file;
}

void stampVersion(QByteArray &file, int version)
{
    qToBigEndian(qint32(version), file.data() + userVersionAt);
}

} // namespace crossread
