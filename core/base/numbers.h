// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

namespace crossread {

/// The same number for the same key, the next one for a new key; from 0 on.
template<typename Key>
int numberIn(QHash<Key, int> &numbers, const Key &key)
{
    const auto number = numbers.constFind(key);
    return number == numbers.constEnd() ? *numbers.insert(key, int(numbers.size())) : *number;
}

} // namespace crossread
