// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/json.h"

namespace crossread {

QByteArray reportJson(const Report &, const Reading &)
{
    return {};
}

QByteArray analysisJson(const std::vector<Report> &, const Comparison &)
{
    return {};
}

} // namespace crossread
