// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spanindex.h"

#include <QTest>

#include <random>

using namespace crossread;

class SpanIndexTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldFindTheLowestThatOverlaps()
    {
        std::mt19937 random(5);
        const auto some = [&] {
            const qsizetype begin = qsizetype(random() % 3000);
            return Span{begin, begin + qsizetype(random() % 400)};
        };
        SpanIndex index;
        std::vector<Span> spans;
        for (int i = 0; i < 60; ++i) {
            spans.push_back(some());
            index.add(spans.back(), i);
        }
        for (int i = 0; i < 300; ++i) {
            const Span wanted = some();
            std::optional<int> expected;
            for (int number = 59; number >= 0; --number) {
                if (spans[std::size_t(number)].overlaps(wanted))
                    expected = number;
            }
            QCOMPARE(index.lowest(wanted, [&](int number) { return spans[std::size_t(number)].overlaps(wanted); }),
                     expected);
        }
    }
    void shouldFindNothingInAnEmptyIndex()
    {
        QVERIFY(!SpanIndex().lowest({0, 10}, [](int) { return true; }));
    }
};

QTEST_APPLESS_MAIN(SpanIndexTest)
#include "tst_spanindex.moc"
