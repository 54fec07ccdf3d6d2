// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/read.h"
#include "tests/reading/reports.h"

#include <QDir>
#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

/// The cases in tests/reading/phenomena; its README says how they are written.
class PhenomenaTest : public QObject {
    Q_OBJECT

    static QString lineOf(const Quote &quote, const QString &text)
    {
        QStringList parts, via;
        for (const Span part : quote.parts)
            parts += part.in(text).toString();
        for (const Span relay : quote.via)
            via += relay.in(text).toString();
        const QStringList fields{QString(nameOf(quote.kind)), quote.speaker ? quote.speaker->span.in(text).toString() : QString(),
                                 quote.cue ? quote.cue->in(text).toString() : QString(),
                                 parts.isEmpty() ? quote.span.in(text).toString() : parts.join(u" / "), via.join(u", ")};
        return fields.join(u" | ").trimmed();
    }

    static QString tidy(const QString &line)
    {
        QStringList fields = line.split(u'|');
        for (QString &field : fields)
            field = field.trimmed();
        return fields.join(u" | ").trimmed();
    }

private Q_SLOTS:
    void shouldQuoteWhomTheCaseSays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const QDir folder(QStringLiteral(PHENOMENA));
        const QStringList files = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
        QVERIFY(files.size() >= 8);
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (lines[i].isEmpty() || lines[i].startsWith(u'#') || lines[i].startsWith(u'>'))
                    continue;
                QStringList expected;
                for (qsizetype k = i + 1; k < lines.size() && lines[k].startsWith(u'>'); ++k)
                    expected += tidy(lines[k].sliced(1));
                QTest::addRow("%s:%d", qPrintable(name), int(i) + 1) << lines[i] << expected;
            }
        }
    }
    void shouldQuoteWhomTheCaseSays()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const Report report = reportOf(text);
        QStringList found;
        for (const Quote &quote : read(report).quotes)
            found += lineOf(quote, report.text);
        QCOMPARE(found, expected);
    }
};

QTEST_APPLESS_MAIN(PhenomenaTest)
#include "tst_phenomena.moc"
