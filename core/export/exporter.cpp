// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporter.h"

namespace crossread {

const std::vector<Exporter> &exporters()
{
    static const std::vector<Exporter> all{};
    return all;
}

} // namespace crossread
