// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/read.h"
#include "tests/reading/reports.h"

#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class ModalityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// "n:word[scope]" for negations, h hedges, b boosters.
    void shouldMarkWithScope_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const QString &text, const QStringList &expected) {
            QTest::newRow(qPrintable(text)) << text << expected;
        };
        row(u"The dam did not break."_s, {u"n:not[The dam did not break]"_s});
        row(u"The dam may break, but the road is fine."_s, {u"h:may[The dam may break]"_s});
        row(u"Officials said that the dam appeared to be safe."_s, {u"h:appeared[that the dam appeared to be safe]"_s});
        row(u"It is clearly broken."_s, {u"b:clearly[It is clearly broken]"_s});
        row(u"It isn’t broken."_s, {u"n:isn’t[It isn’t broken]"_s});
        row(u"It was allegedly sold without a licence."_s,
            {u"h:allegedly[It was allegedly sold without a licence]"_s, u"n:without[It was allegedly sold without a licence]"_s});
        row(u"Not only the dam broke."_s, {});
        row(u"They met in May."_s, {});
        row(u"Smoke could be seen from the road."_s, {});
        row(u"They could hear the dam."_s, {});
        row(u"The dam could be empty."_s, {u"h:could[The dam could be empty]"_s});
        row(u"The road will not be open until the dam is safe."_s, {});
        row(u"The road will not be open before Monday."_s, {});
        row(u"The dam was not inspected before the flood."_s, {u"n:not[The dam was not inspected before the flood]"_s});
    }
    void shouldMarkWithScope()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QStringList found;
        for (const Mark &mark : read(reportOf(text)).marks) {
            const QChar kind = mark.kind == MarkKind::Negation ? u'n' : mark.kind == MarkKind::Hedge ? u'h' : u'b';
            found += QString(kind) + u':' + mark.span.in(text).toString() + u'[' + mark.scope.in(text).toString() + u']';
        }
        QCOMPARE(found, expected);
    }
};

QTEST_APPLESS_MAIN(ModalityTest)
#include "tst_modality.moc"
