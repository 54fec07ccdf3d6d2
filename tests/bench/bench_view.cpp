// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/reportview.h"
#include "ui/text/sidebyside.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

double cpu()
{
    return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC;
}

/// Paragraphs of about 400 letters up to `size`, one passage and `extra` differences in each.
ColumnContent report(quint32 seed, qsizetype size, int extra, std::vector<TextMark> &marks)
{
    static const QStringList words{u"harbour"_s, u"of"_s, u"the"_s, u"council"_s, u"ferry"_s, u"said"_s, u"“crossing”"_s,
                                   u"with"_s, u"on"_s, u"engineers"_s, u"a"_s, u"Tuesday"_s, u"lanterns"_s, u"to"_s,
                                   u"may"_s, u"quay"_s, u"and"_s, u"inspectors"_s, u"1,200"_s, u"in"_s};
    QRandomGenerator random(seed);
    ColumnContent content;
    content.title = u"Paper %1"_s.arg(seed);
    for (int i = 0; content.text.size() < size; ++i) {
        if (i > 0)
            content.text += u"\n\n"_s;
        const qsizetype begin = content.text.size();
        const qsizetype length = 200 + random.bounded(400);
        while (content.text.size() - begin < length)
            content.text += words[random.bounded(int(words.size()))] + u' ';
        content.paragraphs.push_back({{begin, content.text.size()}, ParagraphKind::Body});
        TextMark mark;
        mark.span = {begin, begin + length / 2};
        mark.id = u"p%1"_s.arg(i);
        mark.grade = Grade(i % 4);
        marks.push_back(mark);
        for (int k = 0; k < extra; ++k) {
            mark.layer = MarkLayer::Discrepancy;
            mark.span = {begin + 20 + k * 60, begin + 40 + k * 60};
            mark.id = u"d%1-%2"_s.arg(i).arg(k);
            mark.number = i + 1;
            mark.type = allDiscrepancyTypes[size_t(i) % allDiscrepancyTypes.size()];
            mark.confidence = 0.9;
            marks.push_back(mark);
        }
    }
    return content;
}

void print(const char *what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double part) { return times[std::min(times.size() - 1, size_t(double(times.size()) * part))]; };
    std::printf("  %-28s median %6.1f  p99 %6.1f  max %6.1f ms CPU\n", what, at(0.5), at(0.99), times.back());
}

template<typename Step>
std::vector<double> timed(int count, Step step)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const double start = cpu();
        step(i);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        times.push_back(cpu() - start);
    }
    return times;
}

void measure(const char *name, int columns, qsizetype size, int extra)
{
    std::vector<ColumnContent> contents;
    std::vector<std::vector<TextMark>> marks(static_cast<size_t>(columns));
    size_t count = 0;
    for (int i = 0; i < columns; ++i) {
        contents.push_back(report(quint32(i), size, extra, marks[size_t(i)]));
        count += marks[size_t(i)].size();
    }
    std::printf("%s, %zu marks, 1600x900\n", name, count);
    SideBySide view;
    view.resize(1600, 900);
    print("first paint", timed(1, [&](int) {
        view.setColumns(contents);
        for (int i = 0; i < columns; ++i)
            view.setMarks(i, marks[size_t(i)]);
        view.show();
    }));
    auto *first = view.findChildren<ReportView *>().front();
    QScrollBar *bar = first->verticalScrollBar();
    print("scroll by 60 px, in step", timed(300, [&](int) { bar->setValue(bar->value() + 60); }));
    QRandomGenerator random(1);
    print("jump of the scroll bar", timed(60, [&](int) { bar->setValue(random.bounded(bar->maximum())); }));
    const int passages = int(contents.front().paragraphs.size());
    print("jump to a passage", timed(60, [&](int) { view.showPassage(u"p%1"_s.arg(random.bounded(passages))); }));
    print("change of width", timed(40, [&](int i) { view.resize(1600 - (i % 20) * 10, 900); }));
    print("new marks in one column", timed(10, [&](int) { view.setMarks(0, marks[0]); }));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    measure("4 columns of 1 MB", 4, 1 << 20, 0);
    measure("4 columns of 1 MB, differences", 4, 1 << 20, 1);
    measure("10 columns of 20 kB", 10, 20 << 10, 3);
    return 0;
}
