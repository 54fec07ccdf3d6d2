// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/read.h"
#include "tests/reading/reports.h"

#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class SentencesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Each row is its own expectation: "|" stands where a sentence ends.
    void shouldCutWhereAReaderWould_data()
    {
        QTest::addColumn<QString>("marked");
        const QStringList rows{
            u"The ferry sank. |Nobody was hurt."_s,
            u"Mr. Haddad met Dr. Okafor on Monday. |They talked."_s,
            u"J. P. Nowak of the U.S. Navy said so. |He left."_s,
            u"She lives in the U.S. |The firm does not."_s,
            u"The U.N. Security Council met at 3 p.m. on Friday. |It voted."_s,
            u"The pump failed at 3:20 p.m. Pacific time (2320 GMT), the board said. |It voted."_s,
            u"They left at 7 p.m. Friday by the east gate. |At 9 a.m. Eastern, they came back."_s,
            u"The gate shut at 7 p.m. EST and opened at 6 a.m. Jan. 5 again."_s,
            u"The gate shut at 7 p.m. |Nine ships waited."_s,
            u"The gate shut at 7 p.m. |Friday was quiet."_s,
            u"It cost 3.5 million. |That is 1,200.50 a head."_s,
            u"He waited … and waited. |Then he left."_s,
            u"“We came at dawn. |The road was empty.” |Nobody spoke."_s,
            u"“Where is it?” she asked. |Nobody knew."_s,
            u"“Stop!” Okafor said. |He did."_s,
            u"\"It is done.\" |The crowd cheered."_s,
            u"(It was late.) |They went home."_s,
            u"Acme Inc. said it would pay. |It did not."_s,
            u"On Jan. 5 the port closed. |On Feb. 6 it opened."_s,
            u"No. 10 was lit. |The answer was no. |All left."_s,
            u"Gen. Paweł Nowak spoke, e.g. about ships. |He sat down."_s,
            u"See example.com for more. |Or do not."_s,
            u"What now? |Who knows! |We do."_s,
            u"He said it was over… |The war went on."_s,
            u"Nowak Jr. resigned. |His father did not."_s,
        };
        for (const QString &row : rows)
            QTest::newRow(qPrintable(row)) << row;
    }
    void shouldCutWhereAReaderWould()
    {
        QFETCH(QString, marked);
        const QString text = QString(marked).remove(u'|');
        const Reading reading = read(reportOf(text));
        QStringList found;
        for (const Sentence &sentence : reading.sentences)
            found += sentence.span.in(text).toString();
        QStringList wanted;
        for (const QString &one : marked.split(u'|'))
            wanted += one.trimmed();
        QCOMPARE(found, wanted);
    }

    void shouldKeepParagraphsApartAndLeaveBoilerplateUncut()
    {
        Report report = reportOf(u"A headline without a stop¶First part of it¶Read more. Or less.¶The last one."_s);
        report.paragraphs[2].kind = ParagraphKind::Boilerplate;
        const Reading reading = read(report);
        QCOMPARE(reading.sentences.size(), std::size_t(3));
        QCOMPARE(reading.sentences[0].paragraph, 0);
        QCOMPARE(reading.sentences[1].paragraph, 1);
        QCOMPARE(reading.sentences[2].paragraph, 3);
    }
};

QTEST_APPLESS_MAIN(SentencesTest)
#include "tst_sentences.moc"
