// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace crossread {

/// The window's whole life. Arguments: files, [--language CODE] [--mirrored], or besides these --picture OUT.png [--size WxH]
/// [--scheme light|dark|contrast-light|contrast-dark] [--choose N] [--view VIEW].
/// Returns the exit status: 0 done, 1 a picture could not be written, 2 wrong usage.
int startWindow(int argc, char **argv);

} // namespace crossread
