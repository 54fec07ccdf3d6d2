// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewstrip.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class OverviewStripTest : public QObject {
    Q_OBJECT

    /// Every report has words in every row; the first has a difference in one, if wanted.
    static Overview overview(int reports, int rows, int difference = -1)
    {
        Comparison comparison;
        comparison.readings.resize(std::size_t(reports));
        for (int row = 0; row < rows; ++row) {
            Passage passage{u"p%1"_s.arg(row), Grade::Edited, 0.9, {}, {}};
            for (int report = 0; report < reports; ++report)
                passage.members.push_back({report, {row * 10, row * 10 + 5}});
            comparison.alignment.passages.push_back(passage);
        }
        auto signs = std::vector<std::vector<std::pair<int, OverviewSign>>>(comparison.readings.size());
        if (difference >= 0)
            signs.front().emplace_back(difference, OverviewSign::Difference);
        const auto collated = collate(std::make_shared<const Comparison>(comparison), std::vector<Report>(std::size_t(reports)));
        return {StoryRows(collated, {}), signs};
    }
    static void show(OverviewStrip &strip, Overview what)
    {
        strip.setOverview(std::move(what), {u"Wire"_s, u"Herald"_s, u"Gazette"_s});
        strip.resize(600, strip.sizeHint().height());
        strip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&strip));
    }

private Q_SLOTS:
    void shouldJumpWhereItIsClicked()
    {
        OverviewStrip strip;
        show(strip, overview(3, 20));
        const QSignalSpy jumped(&strip, &OverviewStrip::jumped);
        QTest::mouseClick(&strip, Qt::LeftButton, {}, strip.rectOf(1, 7).center());
        QCOMPARE(jumped.size(), 1);
        QCOMPARE(jumped[0], (QVariantList{1, 7}));
        // Beside the picture there is nothing.
        QTest::mouseClick(&strip, Qt::LeftButton, {}, {1, 1});
        QCOMPARE(jumped.size(), 1);
    }

    void shouldLetTheStrongestSignWinAPixel()
    {
        OverviewStrip strip;
        show(strip, overview(3, 6000, 3003));
        const QPoint place(strip.rectOf(0, 3003).center());
        QCOMPARE(strip.cellAt(place), std::pair(0, 3003));
        const QImage picture = strip.grab().toImage();
        const QColor with = picture.pixelColor(place.x(), strip.rectOf(0, 0).top() + 2);
        const QColor without = picture.pixelColor(place.x(), strip.rectOf(1, 0).top() + 2);
        QVERIFY(with.red() > with.blue() + 80);     // orange to the upper edge
        QVERIFY(without.red() <= without.blue() + 20); // words are lower, and blue
    }

    void shouldDrawItsPictureOnceAndNotWithEveryFrame()
    {
        OverviewStrip strip;
        show(strip, overview(3, 20));
        const QImage before = strip.grab().toImage();
        strip.setVisibleRows({{2, 3, 4}, {}, {}});
        const QImage framed = strip.grab().toImage();
        QVERIFY(before != framed);
        QCOMPARE(framed.copy(strip.rectOf(2, 0).united(strip.rectOf(2, 19))), before.copy(strip.rectOf(2, 0).united(strip.rectOf(2, 19))));
        strip.setVisibleRows({});
        QCOMPARE(strip.grab().toImage(), before);
    }

    void shouldBeUsedByKeyboard()
    {
        OverviewStrip strip;
        strip.setDescriber([](int report, int row) { return u"%1/%2"_s.arg(report).arg(row); });
        show(strip, overview(3, 20, 12));
        strip.setFocus();
        const QSignalSpy jumped(&strip, &OverviewStrip::jumped);
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_Left})
            QTest::keyClick(&strip, key);
        QCOMPARE(strip.cursor(), std::pair(1, 1));
        QCOMPARE(strip.accessibleDescription(), u"1/1"_s);
        QTest::keyClick(&strip, Qt::Key_Return);
        QCOMPARE(jumped.last(), (QVariantList{1, 1}));
        QTest::keyClick(&strip, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(strip.cursor().second, 12);
        QTest::keyClick(&strip, Qt::Key_Right, Qt::ControlModifier); // none further on
        QCOMPARE(strip.cursor().second, 12);
        QTest::keyClick(&strip, Qt::Key_End);
        QCOMPARE(strip.cursor().second, 19);
        QTest::keyClick(&strip, Qt::Key_Up);
        QTest::keyClick(&strip, Qt::Key_Up);
        QCOMPARE(strip.cursor().first, 0);
    }

    void shouldRunFromTheRightWhereReadingDoes()
    {
        OverviewStrip strip;
        strip.setLayoutDirection(Qt::RightToLeft);
        show(strip, overview(3, 20));
        QVERIFY(strip.rectOf(0, 0).left() > strip.rectOf(0, 19).left());
        QCOMPARE(strip.cellAt(strip.rectOf(2, 5).center()), std::pair(2, 5));
        strip.setFocus();
        QTest::keyClick(&strip, Qt::Key_Left);
        QCOMPARE(strip.cursor().second, 1);
    }

    void shouldBearNothing()
    {
        OverviewStrip strip;
        show(strip, {});
        strip.setFocus();
        QTest::keyClick(&strip, Qt::Key_Right);
        QTest::keyClick(&strip, Qt::Key_Return);
        QCOMPARE(strip.cellAt({300, 10}), std::pair(-1, -1));
    }
};

QTEST_MAIN(OverviewStripTest)
#include "tst_overviewstrip.moc"
