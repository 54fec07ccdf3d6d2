// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/names.h"

#include <algorithm>
#include <array>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

// In the order of the values.
constexpr std::array verdicts{"none"_L1, "confirmed"_L1, "dismissed"_L1, "later"_L1};
constexpr std::array corrections{"match"_L1, "part"_L1, "one event"_L1, "other event"_L1, "kind"_L1, "speaker"_L1,
    "relay"_L1, "no quote"_L1, "details"_L1};
constexpr std::array changes{"report added"_L1, "report removed"_L1, "note added"_L1, "note changed"_L1,
    "note removed"_L1, "verdict given"_L1, "tags changed"_L1, "correction added"_L1, "correction removed"_L1,
    "merged"_L1, "recovered"_L1};
static_assert(verdicts.size() == std::size_t(countOf(Verdict{})));
static_assert(corrections.size() == std::size_t(countOf(CorrectionKind{})));
static_assert(changes.size() == std::size_t(countOf(Change{})));

template<typename T, typename Names>
std::optional<T> valueNamed(const Names &names, QStringView name)
{
    const auto known = std::ranges::find_if(names, [&](QLatin1StringView candidate) { return name == candidate; });
    return known == names.end() ? std::nullopt : std::optional(T(known - names.begin()));
}

} // namespace

QLatin1StringView storedName(Verdict verdict)
{
    return verdicts[std::size_t(verdict)];
}

QLatin1StringView storedName(CorrectionKind kind)
{
    return corrections[std::size_t(kind)];
}

QLatin1StringView storedName(Change change)
{
    return changes[std::size_t(change)];
}

template<>
std::optional<Verdict> valueStoredAs(QStringView name)
{
    return valueNamed<Verdict>(verdicts, name);
}

template<>
std::optional<CorrectionKind> valueStoredAs(QStringView name)
{
    return valueNamed<CorrectionKind>(corrections, name);
}

template<>
std::optional<Change> valueStoredAs(QStringView name)
{
    return valueNamed<Change>(changes, name);
}

} // namespace crossread
