// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/clampedtext.h"

#include <QFont>
#include <QRandomGenerator>
#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class ClampedTextTest : public QObject {
    Q_OBJECT

    static QString words(QRandomGenerator &random)
    {
        static const QStringList known{u"harbour"_s, u"of"_s, u"“crossing”"_s, u"WATER"_s, u"1,200"_s, u"fjord–tavern"_s, u"naïve"_s, u"ill"_s,
            u"Donaudampfschifffahrtsgesellschaft"_s, u"Київ"_s, u"平壌"_s, u"سلام"_s};
        QStringList chosen;
        for (int i = random.bounded(1, 14); i > 0; --i)
            chosen.append(known[random.bounded(random.bounded(4) == 0 ? int(known.size()) : 9)]);
        return chosen.join(u' ');
    }

private Q_SLOTS:
    void shouldFindTheHeightsOfTextsWithoutSettingThem()
    {
        QRandomGenerator random(5);
        for (const int points : {7, 9, 16}) {
            const QFont font(QFont().family(), points);
            ClampedHeights heights(font);
            for (int i = 0; i < 800; ++i) {
                const QString text = words(random);
                const int width = random.bounded(30, 500);
                const int lines = random.bounded(1, 4);
                const int expected = clampedText(nullptr, {}, width, text, font, lines);
                const int found = heights.height(text, width, lines);
                QVERIFY2(found == expected, qPrintable(u"%1 in %2 px of %3 pt, %4 lines: %5, not %6"_s.arg(text).arg(width).arg(points).arg(lines).arg(found).arg(expected)));
            }
        }
    }
};

QTEST_MAIN(ClampedTextTest)
#include "tst_clampedtext.moc"
