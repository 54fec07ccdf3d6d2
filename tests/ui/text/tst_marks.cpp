// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/finder.h"
#include "ui/text/heights.h"
#include "ui/models/markindex.h"
#include "ui/text/passagechain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

TextMark passage(const QString &id, qsizetype begin, qsizetype end)
{
    TextMark mark;
    mark.span = {begin, end};
    mark.id = id;
    return mark;
}

} // namespace

class TestMarks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldFindTheSameMarksAsASearchThroughAll()
    {
        QRandomGenerator random(7);
        std::vector<TextMark> marks;
        for (int i = 0; i < 300; ++i) {
            const qsizetype begin = random.bounded(2000);
            marks.push_back(passage(u"m%1"_s.arg(i), begin, begin + 1 + random.bounded(i % 10 == 0 ? 900 : 40)));
        }
        const MarkIndex index(marks, 4000);
        for (int i = 0; i < 500; ++i) {
            const qsizetype begin = random.bounded(2500);
            const Span span{begin, begin + 1 + random.bounded(60)};
            QStringList expected;
            for (const TextMark &mark : marks) {
                if (mark.span.overlaps(span))
                    expected.append(mark.id);
            }
            QStringList found;
            for (const TextMark *mark : index.in(span))
                found.append(mark->id);
            expected.sort();
            found.sort();
            QCOMPARE(found, expected);
        }
    }

    void shouldFindInAnIndexOnAnotherWhatOneWithAllOfThemHas()
    {
        QRandomGenerator random(11);
        std::vector<TextMark> passages, others, all;
        for (int i = 0; i < 200; ++i) {
            const qsizetype begin = random.bounded(2000);
            TextMark mark = passage(u"m%1"_s.arg(random.bounded(120)), begin, begin + 1 + random.bounded(60));
            if (i % 3 == 0)
                mark.layer = MarkLayer::Discrepancy;
            (i % 3 == 0 ? others : passages).push_back(mark);
        }
        all = passages;
        all.insert(all.end(), others.begin(), others.end());
        const MarkIndex whole(all, 4000);
        MarkIndex index(others, 4000);
        index.setBase(std::make_shared<const MarkIndex>(passages, 4000));
        QCOMPARE(index.size(), whole.size());
        const auto values = [](const std::vector<const TextMark *> &marks) {
            std::vector<TextMark> copies;
            for (const TextMark *mark : marks)
                copies.push_back(*mark);
            return copies;
        };
        QVERIFY(values(index.passages()) == values(whole.passages()));
        for (int i = 0; i < 120; ++i) {
            const QString id = u"m%1"_s.arg(i);
            for (const MarkLayer layer : {MarkLayer::Passage, MarkLayer::Discrepancy}) {
                const TextMark *expected = whole.find(layer, id);
                const TextMark *found = index.find(layer, id);
                QVERIFY(expected ? found && *found == *expected : !found);
            }
            const qsizetype place = random.bounded(2100);
            QVERIFY(values(index.in({place, place + 30})) == values(whole.in({place, place + 30})));
            QCOMPARE(index.plainAround(place, {0, 4000}), whole.plainAround(place, {0, 4000}));
        }
    }

    void shouldCutMarksAtTheEndOfTheTextAndDropEmptyOnes()
    {
        const MarkIndex index({passage(u"a"_s, 5, 50), passage(u"b"_s, 4, 4), passage(u"c"_s, 30, 40)}, 20);
        QCOMPARE(index.in({0, 100}).size(), size_t(1));
        QCOMPARE(index.in({0, 100}).front()->span, (Span{5, 20}));
    }

    void shouldPreferTheShortestMarkAtAPlace()
    {
        const MarkIndex index({passage(u"long"_s, 0, 50), passage(u"short"_s, 10, 20)}, 100);
        QCOMPARE(index.at(MarkLayer::Passage, 12)->id, u"short"_s);
        QCOMPARE(index.at(MarkLayer::Passage, 30)->id, u"long"_s);
        QVERIFY(!index.at(MarkLayer::Passage, 60));
        QVERIFY(!index.at(MarkLayer::Note, 12));
    }

    void shouldSumAndSearchHeights()
    {
        QRandomGenerator random(3);
        std::vector<int> plain;
        for (int i = 0; i < 77; ++i)
            plain.push_back(1 + random.bounded(50));
        Heights heights;
        heights.assign(plain);
        for (int round = 0; round < 200; ++round) {
            const int changed = random.bounded(77);
            plain[size_t(changed)] = 1 + random.bounded(80);
            heights.set(changed, plain[size_t(changed)]);
            int y = 0;
            const int probe = random.bounded(77);
            for (int i = 0; i < probe; ++i)
                y += plain[size_t(i)];
            QCOMPARE(heights.before(probe), y);
            QCOMPARE(heights.indexAt(y), probe);
            QCOMPARE(heights.indexAt(y + plain[size_t(probe)] - 1), probe);
        }
        QCOMPARE(heights.indexAt(-5), 0);
        QCOMPARE(heights.indexAt(1000000), 76);
    }

    void shouldChainThePassagesThatKeepTheirOrder()
    {
        const MarkIndex left({passage(u"a"_s, 0, 10), passage(u"b"_s, 20, 30), passage(u"c"_s, 40, 50)}, 100);
        // b moved to the top on the other side
        const MarkIndex right({passage(u"b"_s, 0, 10), passage(u"a"_s, 20, 30), passage(u"c"_s, 40, 50)}, 100);
        const std::vector<Knot> chain = passageChain(left, right, {});
        QCOMPARE(chain.size(), size_t(2));
        QCOMPARE(chain.back(), (Knot{{40, 50}, {40, 50}}));
        const std::vector<Knot> kept = passageChain(left, right, u"b"_s);
        QCOMPARE(kept, (std::vector<Knot>{{{20, 30}, {0, 10}}, {{40, 50}, {40, 50}}}));
    }

    void shouldPreferTheChainWithMoreWords()
    {
        const MarkIndex left({passage(u"long"_s, 0, 90), passage(u"x"_s, 100, 105), passage(u"y"_s, 110, 115)}, 300);
        const MarkIndex right({passage(u"x"_s, 0, 5), passage(u"y"_s, 10, 15), passage(u"long"_s, 20, 110)}, 300);
        QCOMPARE(passageChain(left, right, {}), (std::vector<Knot>{{{0, 90}, {20, 110}}}));
        QVERIFY(passageChain(left, MarkIndex(), {}).empty());
    }

    void shouldFindWordsWhateverTheirCaseAndQuotationMarks()
    {
        const QString text = foldedForSearch(u"Don’t — he said\u00a0“No”. DON'T – no."_s);
        QCOMPARE(hitsIn(text, foldedForSearch(u"don't"_s)).size(), size_t(2));
        QCOMPARE(hitsIn(text, foldedForSearch(u"said \"no\""_s)).size(), size_t(1));
        QCOMPARE(hitsIn(text, foldedForSearch(u"aaa"_s)).size(), size_t(0));
        QCOMPARE(hitsIn(u"aaaa"_s, u"aa"_s), (std::vector<Span>{{0, 2}, {2, 4}}));
        QVERIFY(hitsIn(text, {}).empty());
    }
};

QTEST_GUILESS_MAIN(TestMarks)
#include "tst_marks.moc"
