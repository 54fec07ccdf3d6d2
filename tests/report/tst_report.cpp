// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class ReportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldNameEveryKindAndFindItByItsName()
    {
        for (int i = 0; i <= int(ParagraphKind::Boilerplate); ++i) {
            const auto kind = ParagraphKind(i);
            QVERIFY(!nameOf(kind).isEmpty());
            QVERIFY(paragraphKindNamed(QString(nameOf(kind))) == kind);
        }
        QVERIFY(!paragraphKindNamed(u"advertisement"));
    }

    void shouldReadTheReportsOwnWordsOnly()
    {
        for (ParagraphKind kind : {ParagraphKind::Headline, ParagraphKind::Body, ParagraphKind::Caption, ParagraphKind::Quote, ParagraphKind::Summary})
            QVERIFY(isProse(kind));
        for (ParagraphKind kind : {ParagraphKind::Boilerplate, ParagraphKind::Byline, ParagraphKind::Published, ParagraphKind::Credit})
            QVERIFY(!isProse(kind));
    }

    void shouldCallAReportByOutletThenAgencyThenFile()
    {
        Report report;
        report.source.path = u"/tmp/halvik.crane.txt"_s;
        QCOMPARE(shortTitle(report), u"halvik.crane"_s);
        report.about.agency = u"AP"_s;
        QCOMPARE(shortTitle(report), u"AP"_s);
        report.about.outlet = u"The Halvik Post"_s;
        QCOMPARE(shortTitle(report), u"The Halvik Post"_s);
    }
};

QTEST_APPLESS_MAIN(ReportTest)
#include "tst_report.moc"
