// SPDX-License-Identifier: GPL-3.0-or-later
// The tricky cases of cases.txt: two sentences on one thing, and all that is found between them.
#include "core/compare/compare.h"
#include "tests/witnesses/witnesses.h"

#include <QFile>
#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class CasesTest : public QObject {
    Q_OBJECT

    struct Case {
        QString name, one, other;
        QStringList expected;
    };

    static std::vector<Case> casesOf(const QString &text)
    {
        std::vector<Case> cases;
        for (const QString &line : text.split(u'\n')) {
            if (line.startsWith("## "_L1))
                cases.push_back({line.sliced(3), {}, {}, {}});
            else if (cases.empty())
                continue;
            else if (line.startsWith("one:   "_L1))
                cases.back().one = line.sliced(7);
            else if (line.startsWith("other: "_L1))
                cases.back().other = line.sliced(7);
            else if (line.startsWith("finds: "_L1))
                cases.back().expected += line.sliced(7);
        }
        return cases;
    }

    /// "number: Eleven | nine", what is shown without asking; sorted.
    static QStringList found(const Case &each)
    {
        const Comparison comparison = compare(witnesses({storyAround(each.one, 0), storyAround(each.other, 1)})).value();
        QStringList lines;
        for (const Discrepancy &discrepancy : comparison.discrepancies) {
            if (discrepancy.confidence < shownConfidence || discrepancy.type == DiscrepancyType::Omission)
                continue;
            QStringList values;
            for (const Evidence &evidence : discrepancy.members)
                values += evidence.value;
            lines += nameOf(discrepancy.type) + u": "_s + values.join(u" | "_s);
        }
        lines.sort();
        return lines.isEmpty() ? QStringList{u"nothing"_s} : lines;
    }

private Q_SLOTS:
    void shouldFindWhatTheCasesSay_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QStringList>("expected");
        QFile file(QStringLiteral(TEST_DIR "/cases.txt"));
        QVERIFY2(file.open(QIODevice::ReadOnly), "cases.txt is missing");
        const std::vector<Case> cases = casesOf(QString::fromUtf8(file.readAll()));
        QVERIFY(cases.size() > 20);
        for (const Case &each : cases)
            QTest::newRow(qPrintable(each.name)) << each.one << each.other << each.expected;
    }
    void shouldFindWhatTheCasesSay()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(QStringList, expected);
        QVERIFY(!one.isEmpty() && !other.isEmpty() && !expected.isEmpty());
        const QStringList here = found({{}, one, other, {}});
        expected.sort();
        QVERIFY2(here == expected, qPrintable(u"found\n  "_s + here.join(u"\n  "_s) + u"\nexpected\n  "_s + expected.join(u"\n  "_s)));
    }
};

QTEST_APPLESS_MAIN(CasesTest)
#include "tst_cases.moc"
