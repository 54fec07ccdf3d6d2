// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collation/tabletext.h"

#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class TableTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldShowNothingButTheWords()
    {
        QCOMPARE(markdownText(u"a <b> & *c*\n[d](e) `f`"_s), u"a \\<b\\> \\& \\*c\\* \\[d\\](e) \\`f\\`"_s);
    }

    void shouldWriteWhatProgramsReadBack_data()
    {
        QTest::addColumn<TableFormat>("format");
        QTest::addColumn<QString>("expected");
        QTest::newRow("text") << TableFormat::Text << u"No.: 1\nWire: a|b c\n\nNo.: 2\nHerald: *x*\n"_s;
        QTest::newRow("tsv") << TableFormat::Tsv << u"No.\tWire\tHerald\n1\ta|b c\t\n2\t\t*x*\n"_s;
        QTest::newRow("markdown") << TableFormat::Markdown
                                  << u"| No. | Wire | Herald |\n| --- | --- | --- |\n| 1 | a\\|b c |  |\n| 2 |  | \\*x\\* |\n"_s;
    }
    void shouldWriteWhatProgramsReadBack()
    {
        QFETCH(TableFormat, format);
        QFETCH(QString, expected);
        const std::vector<QStringList> rows{{u"No."_s, u"Wire"_s, u"Herald"_s}, {u"1"_s, u"a|b\tc"_s}, {u"2"_s, {}, u"*x*"_s}};
        QCOMPARE(tableText(rows, format), expected);
        QCOMPARE(tableText({}, format), QString());
    }
};

QTEST_APPLESS_MAIN(TableTextTest)
#include "tst_tabletext.moc"
