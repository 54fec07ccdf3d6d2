// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/export/originals/pagewords.h"

#include <QByteArray>

#include <functional>

namespace crossread::originals {

/// Makes the annotations of a PDF, given where its words stand.
using MarksOf = std::function<std::vector<pages::MarkedWords>(const PageWords &words)>;

/// A PDF with annotations on its own pages, which otherwise stay as they are: its bytes are the first bytes of what comes out, so
/// that its fingerprint can be checked and a signature stays valid. Pages may be cropped and turned. In an encrypted PDF, answers
/// stand in the annotation that they answer, and what is new is enciphered with chance: only there the bytes differ each time.
/// Fails with NoPermission where the PDF forbids annotations (its owner, or who certified it), with ReadFailed where what it says of
/// its own parts is wrong, and as textOfPdf() does.
Result<QByteArray> annotate(const QByteArray &pdf, const MarksOf &marksOf);

} // namespace crossread::originals
