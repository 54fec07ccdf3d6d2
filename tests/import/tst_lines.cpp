// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/lines.h"

#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList textsOf(const std::vector<Block> &blocks)
{
    QStringList texts;
    for (const Block &block : blocks)
        texts += block.text;
    return texts;
}

} // namespace

class LinesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldCutAtEveryLineWhereLinesAreParagraphs()
    {
        const QString text = u"The port of Halvik closed on Monday after a crane fell into the main channel, its operator said in a statement.\n"
                             "Nobody was hurt, and two ships were turned away to Norrby, the coast guard said.\n\n   The crane is to be lifted on Friday.\n"_s;
        QCOMPARE(textsOf(blocksOfLines(text)).size(), 3);
    }

    void shouldJoinHardWrappedLines()
    {
        const QString text = u"The port of Halvik closed on Monday after a crane fell into the main\n"
                             "channel, its operator said in a statement that gave no reason for the\n"
                             "fall. Two ships were turned away to Norrby while divers looked for the\n"
                             "hook.\n\n"
                             "Nobody was hurt.\n"_s;
        const std::vector<Block> blocks = blocksOfLines(text);
        QCOMPARE(blocks.size(), std::size_t(2));
        QVERIFY(blocks[0].text.contains(u"main channel"_s));
        QVERIFY(blocks[0].text.endsWith(u"the hook."_s));
        QCOMPARE(blocks[1].text, u"Nobody was hurt."_s);
    }

    void shouldKeepShortHeadlinesApart()
    {
        const QString text = u"Crane falls in Halvik\nPort to reopen on Friday\nDivers find hook\n"_s;
        QCOMPARE(textsOf(blocksOfLines(text)).size(), 3);
    }

    void shouldKnowListItems_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("item");
        QTest::newRow("dash") << u"- Port closed until Friday"_s << true;
        QTest::newRow("bullet") << u"• Port closed until Friday"_s << true;
        QTest::newRow("number") << u"2. Port closed until Friday"_s << true;
        QTest::newRow("dash without space") << u"-5 degrees were measured"_s << false;
        QTest::newRow("year") << u"2024. That was the year"_s << false;
        QTest::newRow("prose") << u"Port closed until Friday"_s << false;
    }
    void shouldKnowListItems()
    {
        QFETCH(QString, line);
        QFETCH(bool, item);
        QCOMPARE(blocksOfLines(line).front().shape == BlockShape::ListItem, item);
    }

    void shouldSayWhichLinesABlankLineParts()
    {
        const std::vector<Block> blocks = blocksOfLines(u"one\ntwo\n\u00A0\u200B \nthree"_s);
        QCOMPARE(blocks.size(), std::size_t(3));
        QVERIFY(!blocks[1].gapBefore);
        QVERIFY(blocks[2].gapBefore);
    }
};

QTEST_APPLESS_MAIN(LinesTest)
#include "tst_lines.moc"
