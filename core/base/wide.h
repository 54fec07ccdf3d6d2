// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// On a function with a plain loop over whole numbers: wherever the machine has wide registers, they are used. Whole
/// numbers add up to the same on every machine.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define CROSSREAD_WIDE __attribute__((target_clones("avx2", "default"), optimize("O3")))
#else
#define CROSSREAD_WIDE
#endif
