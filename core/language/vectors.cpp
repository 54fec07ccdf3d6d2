// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/vectors.h"

#include <cstdint>
#include <cstring>
#include <string_view>

extern "C" const unsigned char crossread_vectors_begin[];
extern "C" const unsigned char crossread_vectors_end[];

namespace crossread {

namespace {

constexpr std::uint32_t dimensions = 100;
constexpr std::uint32_t expectedWords = 50000;
constexpr int rankOfUnknown = 300000;

/// The parts of the file, in place. See resources/vectors/ORIGIN.md.
struct Layout {
    const std::uint32_t *starts = nullptr;
    const std::uint32_t *ranks = nullptr;
    const float *scales = nullptr;
    const std::int8_t *components = nullptr;
    const char *words = nullptr;

    [[nodiscard]] std::string_view word(std::uint32_t row) const
    {
        return {words + starts[row], starts[row + 1] - starts[row]};
    }
};

Layout readLayout()
{
    constexpr char magic[] = {'X', 'R', 'V', 'E', 'C', 0, 1, 0};
    const unsigned char *bytes = crossread_vectors_begin;
    const std::size_t size = crossread_vectors_end - crossread_vectors_begin;
    std::uint32_t head[2] = {};
    if (size < 16 || std::memcmp(bytes, magic, sizeof magic) != 0)
        return {};
    std::memcpy(head, bytes + 8, sizeof head);
    if (head[0] != expectedWords || head[1] != dimensions)
        return {};
    Layout layout;
    layout.starts = reinterpret_cast<const std::uint32_t *>(bytes + 16);
    layout.ranks = layout.starts + expectedWords + 1;
    layout.scales = reinterpret_cast<const float *>(layout.ranks + expectedWords);
    layout.components = reinterpret_cast<const std::int8_t *>(layout.scales + expectedWords);
    layout.words = reinterpret_cast<const char *>(layout.components) + std::size_t(expectedWords) * dimensions;
    const std::size_t used = std::size_t(layout.words - reinterpret_cast<const char *>(bytes));
    if (size <= used || layout.starts[expectedWords] != size - used)
        return {};
    return layout;
}

const Layout &layout()
{
    static const Layout parts = readLayout();
    return parts;
}

} // namespace

bool WordVectors::valid()
{
    return layout().words != nullptr;
}

int WordVectors::rowOf(QStringView folded)
{
    if (!valid())
        return -1;
    const QByteArray bytes = folded.toUtf8();
    const std::string_view wanted(bytes.constData(), std::size_t(bytes.size()));
    std::uint32_t low = 0;
    std::uint32_t high = expectedWords;
    while (low < high) {
        const std::uint32_t middle = (low + high) / 2;
        if (layout().word(middle) < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    return low < expectedWords && layout().word(low) == wanted ? int(low) : -1;
}

int WordVectors::rankOf(int row)
{
    return row < 0 ? rankOfUnknown : int(layout().ranks[row]);
}

float WordVectors::similarity(int row, int other)
{
    const std::int8_t *x = layout().components + std::size_t(row) * dimensions;
    const std::int8_t *y = layout().components + std::size_t(other) * dimensions;
    int sum = 0;
    for (std::uint32_t i = 0; i < dimensions; ++i)
        sum += x[i] * y[i];
    return float(sum) * layout().scales[row] * layout().scales[other];
}

} // namespace crossread
