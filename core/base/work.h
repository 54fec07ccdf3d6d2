// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace crossread {

/// How long work reports on itself and is stopped. The default neither reports nor stops.
/// Both functions may be called from any thread.
class Work {
public:
    virtual ~Work() = default;
    /// True once the caller no longer wants the result; asked at least every few milliseconds.
    [[nodiscard]] virtual bool cancelled() const { return false; }
    /// `fraction` of the whole, 0 to 1, never falling.
    virtual void progress(double fraction) { (void)fraction; }
};

} // namespace crossread
