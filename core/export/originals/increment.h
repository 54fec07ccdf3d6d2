// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <vector>

namespace crossread::originals {

/// What qpdf cannot write: an incremental update (ISO 32000-1, 7.5.6). The source's bytes stay as they are, so that a signature
/// over them stays valid and their fingerprint can be checked; what was changed and made stands behind them.
/// `changed`: the source's objects that are no longer as they were; `made`: new ones. The cross-references are of the same kind as
/// the source's. Fails with ReadFailed where the source's own are broken.
Result<QByteArray> withIncrement(const QByteArray &source, QPDF &file, const std::vector<QPDFObjectHandle> &changed,
                                 const std::vector<QPDFObjectHandle> &made);

} // namespace crossread::originals
