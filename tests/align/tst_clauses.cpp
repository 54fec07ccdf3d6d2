// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/align/segments.h"

#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class ClausesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldPartStatementsAndNothingElse_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("clauses");
        QTest::newRow("while") << u"The port stayed open all day, while the airport was closed by fog."_s
                               << u"The port stayed open all day,|while the airport was closed by fog."_s;
        QTest::newRow("semicolon") << u"Nine sailors were rescued alive; two of them are still missing."_s
                                   << u"Nine sailors were rescued alive;|two of them are still missing."_s;
        QTest::newRow("list") << u"Boats, divers and helicopters came."_s << u"Boats, divers and helicopters came."_s;
        QTest::newRow("inside a quotation")
            << u"“The port was open all day, while the airport was closed,” he said."_s
            << u"“The port was open all day, while the airport was closed,” he said."_s;
        QTest::newRow("one word") << u"Nobody moved."_s << u"Nobody moved."_s;
    }
    void shouldPartStatementsAndNothingElse()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, clauses);
        const Span whole{0, sentence.size()};
        const qsizetype mark = sentence.indexOf(u'“');
        const std::vector<Span> quoted = mark < 0 ? std::vector<Span>{} : std::vector<Span>{{mark + 1, sentence.indexOf(u'”')}};
        QStringList found;
        for (const Span clause : clausesOf(sentence, whole, tokenize(sentence), quoted))
            found += clause.in(sentence).toString();
        QCOMPARE(found.join(u'|'), clauses);
    }
};

QTEST_APPLESS_MAIN(ClausesTest)
#include "tst_clauses.moc"
