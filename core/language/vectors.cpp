// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/vectors.h"

#include "core/base/wide.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>

#include <sys/mman.h>
#include <unistd.h>

extern "C" const unsigned char crossread_vectors_begin[];
extern "C" const unsigned char crossread_vectors_end[];

namespace crossread {

namespace {

constexpr std::uint32_t dimensions = 100;
constexpr std::uint32_t expectedWords = 50000;
constexpr int rankOfUnknown = 300000;
constexpr qsizetype mostLetters = 24;

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

/// Read as the library is loaded: a few numbers of its head, so that no look-up has to ask.
const Layout parts = readLayout();

const Layout &layout()
{
    return parts;
}

std::uint32_t lowerBound(std::string_view wanted, std::uint32_t low, std::uint32_t high)
{
    while (low < high) {
        const std::uint32_t middle = (low + high) / 2;
        if (layout().word(middle) < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

int find(std::string_view wanted, std::uint32_t low, std::uint32_t high)
{
    const std::uint32_t row = lowerBound(wanted, low, high);
    return row < expectedWords && layout().word(row) == wanted ? int(row) : -1;
}

/// Where the words of each two first letters begin.
class Initials {
public:
    Initials()
    {
        for (std::size_t i = 0; i < m_starts.size(); ++i) {
            const char two[] = {char('a' + i / letters), char('a' + i % letters)};
            m_starts[i] = lowerBound({two, sizeof two}, i == 0 ? 0 : m_starts[i - 1], expectedWords);
        }
    }
    [[nodiscard]] std::pair<std::uint32_t, std::uint32_t> rangeOf(std::string_view word) const
    {
        const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
        if (word.size() < 2 || !isLetter(word[0]) || !isLetter(word[1]))
            return {0, expectedWords};
        const std::size_t place = std::size_t(word[0] - 'a') * letters + std::size_t(word[1] - 'a');
        return {m_starts[place], place + 1 < m_starts.size() ? m_starts[place + 1] : expectedWords};
    }

private:
    static constexpr std::size_t letters = 26;
    std::array<std::uint32_t, letters * letters> m_starts{};
};

const Initials &initials()
{
    static const Initials table;
    return table;
}

CROSSREAD_WIDE int dot(const std::int8_t *x, const std::int8_t *y)
{
    int sum = 0;
    for (std::uint32_t i = 0; i < dimensions; ++i)
        sum += x[i] * y[i];
    return sum;
}

inline float cosine(int row, int other)
{
    const std::int8_t *x = parts.components + std::size_t(row) * dimensions;
    const std::int8_t *y = parts.components + std::size_t(other) * dimensions;
    return float(dot(x, y)) * (parts.scales[row] * parts.scales[other]);
}

} // namespace

bool WordVectors::valid()
{
    return layout().words != nullptr;
}

void WordVectors::rest()
{
    const auto page = std::uintptr_t(sysconf(_SC_PAGESIZE));
    const auto begin = (std::uintptr_t(crossread_vectors_begin) + page - 1) / page * page;
    const auto end = std::uintptr_t(crossread_vectors_end) / page * page;
    // The pages are the file's own, never written to: this loses nothing, even while another thread reads them.
    if (end > begin)
        madvise(reinterpret_cast<void *>(begin), end - begin, MADV_DONTNEED);
}

int WordVectors::rowOf(QStringView folded)
{
    if (!valid())
        return -1;
    // No word of the list is longer.
    char letters[mostLetters];
    if (folded.size() > mostLetters)
        return -1;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const char16_t unit = folded[i].unicode();
        if (unit >= 0x80) {
            const QByteArray bytes = folded.toUtf8();
            return find({bytes.constData(), std::size_t(bytes.size())}, 0, expectedWords);
        }
        letters[i] = char(unit);
    }
    const std::string_view wanted(letters, std::size_t(folded.size()));
    const auto [low, high] = initials().rangeOf(wanted);
    return find(wanted, low, high);
}

int WordVectors::rankOf(int row)
{
    return row < 0 ? rankOfUnknown : int(layout().ranks[row]);
}

float WordVectors::similarity(int row, int other)
{
    return cosine(row, other);
}

int LikeWords::add(int row)
{
    m_rows.push_back(row);
    m_unlike.emplace_back();
    return count() - 1;
}

int LikeWords::placeOf(int row)
{
    const auto known = m_places.constFind(row);
    return known == m_places.constEnd() ? *m_places.insert(row, add(row)) : *known;
}

LikeWords::Unlike LikeWords::unlike(int place)
{
    std::vector<quint64> &bits = m_unlike[std::size_t(place)];
    bits.resize((m_rows.size() + 63) / 64, 0);
    return bits.data();
}

float LikeWords::similarity(int place, int other)
{
    const float value = cosine(m_rows[std::size_t(place)], m_rows[std::size_t(other)]);
    if (value >= m_least)
        return value;
    const auto remember = [this](int one, int its) {
        std::vector<quint64> &bits = m_unlike[std::size_t(one)];
        const std::size_t word = unsigned(its) / 64;
        if (word >= bits.size())
            unlike(one);
        bits[word] |= quint64(1) << unsigned(its) % 64;
    };
    remember(place, other);
    remember(other, place);
    return 0;
}

} // namespace crossread
