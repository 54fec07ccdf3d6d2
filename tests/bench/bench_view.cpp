// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"
#include "ui/text/reportview.h"
#include "ui/text/sidebyside.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QScrollBar>

#include <cstdio>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

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
    timed("first paint", 1, [&](int) {
        view.setColumns(contents);
        for (int i = 0; i < columns; ++i)
            view.setMarks(i, marks[size_t(i)]);
        view.show();
    });
    auto *first = view.findChildren<ReportView *>().front();
    QScrollBar *bar = first->verticalScrollBar();
    timed("scroll by 60 px, in step", 300, [&](int) { bar->setValue(bar->value() + 60); });
    QRandomGenerator random(1);
    timed("jump of the scroll bar", 60, [&](int) { bar->setValue(random.bounded(bar->maximum())); });
    const int passages = int(contents.front().paragraphs.size());
    timed("jump to a passage", 60, [&](int) { view.showPassage(u"p%1"_s.arg(random.bounded(passages))); });
    timed("change of width", 40, [&](int i) { view.resize(1600 - (i % 20) * 10, 900); });
    timed("new marks in one column", 10, [&](int) { view.setMarks(0, marks[0]); });
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
