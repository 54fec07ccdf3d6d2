// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <vector>

namespace crossread::archives {

struct ZipEntry {
    QString name; ///< with folders: "sources/1.txt"
    QByteArray bytes;
};

/// A zip archive made in memory, its entries in this order, all of 1 January 1980: the same entries give the same bytes.
Result<QByteArray> zipOf(const std::vector<ZipEntry> &entries);

} // namespace crossread::archives
