// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace crossread {

/// CPU time of the whole process, in milliseconds.
inline double cpu()
{
    return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC;
}

inline void print(const char *what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double part) { return times[std::min(times.size() - 1, std::size_t(double(times.size()) * part))]; };
    std::printf("  %-38s median %6.1f  p99 %6.1f  max %6.1f ms CPU\n", what, at(0.5), at(0.99), times.back());
}

/// Does the step so often and lets the window catch up with each; prints what they took.
template<typename Step>
void timed(const char *what, int count, Step step)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const double start = cpu();
        step(i);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        times.push_back(cpu() - start);
    }
    print(what, std::move(times));
}

} // namespace crossread
