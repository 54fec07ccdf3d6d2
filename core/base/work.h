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

/// One stage of a whole: spreads its progress over its part, and passes cancelling on.
class WorkPart : public Work {
public:
    WorkPart(Work &whole, double from, double to) : m_whole(whole), m_from(from), m_to(to) { }
    [[nodiscard]] bool cancelled() const override { return m_whole.cancelled(); }
    void progress(double fraction) override { m_whole.progress(m_from + fraction * (m_to - m_from)); }

private:
    Work &m_whole;
    double m_from, m_to;
};

} // namespace crossread
