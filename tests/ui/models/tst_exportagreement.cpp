// SPDX-License-Identifier: GPL-3.0-or-later
// What the list on the screen shows is what every export has.
#include "core/export/exporter.h"
#include "core/export/findings.h"
#include "core/export/labels.h"
#include "core/export/tables.h"
#include "tests/ui/models/story.h"
#include "ui/models/discrepancyfilter.h"
#include "ui/models/discrepancymodel.h"
#include "ui/models/session.h"
#include "ui/words/names.h"
#include "ui/words/quotewords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A finding as one line: "1 Number 0.92 [0: 112 passengers] [1: Some 140 passengers]".
QString line(int number, const QString &type, double confidence, const QStringList &words)
{
    return u"%1 %2 %3 [%4]"_s.arg(QString::number(number), type, decimal(confidence), words.join(u"] ["_s));
}

} // namespace

class ExportAgreementTest : public QObject {
    Q_OBJECT

    Session m_session;
    DiscrepancyModel m_model{m_session};
    DiscrepancyFilter m_filter;

    [[nodiscard]] QStringList onScreen() const
    {
        QStringList lines;
        for (int row = 0; row < m_filter.rowCount(); ++row) {
            const QModelIndex index = m_filter.index(row, 0);
            QStringList words;
            for (const Saying &saying : index.data(DiscrepancyModel::SayingsRole).value<QList<Saying>>())
                words.append(u"%1: %2"_s.arg(saying.report).arg(saying.words));
            lines.append(line(index.data(DiscrepancyModel::NumberRole).toInt(),
                              nameText(index.data(DiscrepancyModel::TypeRole).value<DiscrepancyType>()),
                              index.data(DiscrepancyModel::ConfidenceRole).toDouble(), words));
        }
        return lines;
    }
    [[nodiscard]] ExportInput input() const { return {m_session.dossier(), *m_session.comparison()}; }
    [[nodiscard]] QByteArray exported(QStringView format) const
    {
        Work work;
        return exporterNamed(format)->render(input(), work).value();
    }

private Q_SLOTS:
    void init()
    {
        const Dossier dossier = story::dossier();
        m_session.show(dossier, std::make_shared<const Comparison>(story::comparison(dossier)));
        m_session.toggleVerdict(u"d-quote"_s, Verdict::Dismissed, u"Ada"_s);
        m_filter.setSourceModel(&m_model);
        QVERIFY(m_filter.rowCount() > 1);
        QVERIFY(m_filter.rowCount() < m_model.rowCount());
    }

    void shouldHaveTheTableOfTheList()
    {
        QStringList lines;
        const ExportTable table = discrepancyTable(input());
        for (std::size_t i = 0; i < table.rows.size();) {
            const QStringList first = table.rows[i];
            QStringList words;
            for (; i < table.rows.size() && table.rows[i][0] == first[0]; ++i)
                words.append(u"%1: %2"_s.arg(table.rows[i][4].toInt() - 1).arg(table.rows[i][7].simplified()));
            lines.append(line(first[0].toInt(), first[1], first[2].toDouble(), words));
        }
        QCOMPARE(lines, onScreen());
    }

    void shouldHaveTheWebAnnotationsOfTheList()
    {
        QStringList lines;
        const QJsonObject page = QJsonDocument::fromJson(exported(u"webannotation"))["first"_L1].toObject();
        for (const QJsonValue &item : page["items"_L1].toArray()) {
            if (item["motivation"_L1].toString() != "classifying"_L1)
                continue;
            const auto type = discrepancyTypeNamed(item["body"_L1][0]["value"_L1].toString());
            QVERIFY(type);
            QStringList words;
            for (const QJsonValue &target : item["target"_L1].toArray()) {
                const QString outlet = target["source"_L1]["crossread:outlet"_L1].toString();
                const auto &reports = m_session.dossier().reports;
                const auto from = std::ranges::find_if(reports, [&](const DossierReport &r) { return shortTitle(r.report) == outlet; });
                words.append(u"%1: %2"_s.arg(from - reports.begin()).arg(target["selector"_L1][0]["exact"_L1].toString().simplified()));
            }
            lines.append(line(item["crossread:number"_L1].toInt(), nameText(*type), item["crossread:confidence"_L1].toDouble(), words));
        }
        QCOMPARE(lines, onScreen());
    }

    void shouldHaveTheHeadingsOfTheList_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("html") << u"html"_s << u"<h3 id=\"d\\d+-title\">(\\d+) \\S+ ([^<]+)</h3>"_s;
        QTest::newRow("markdown") << u"markdown"_s << u"(?m)^### (\\d+) (.+)$"_s;
    }
    void shouldHaveTheHeadingsOfTheList()
    {
        QFETCH(QString, format);
        QFETCH(QString, pattern);
        QStringList headings, expected;
        for (auto it = QRegularExpression(pattern).globalMatch(QString::fromUtf8(exported(format))); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            headings.append(match.captured(1) + u' ' + match.captured(2));
        }
        for (int row = 0; row < m_filter.rowCount(); ++row)
            expected.append(m_filter.index(row, DiscrepancyModel::NumberColumn).data().toString() + u' '
                + m_filter.index(row, DiscrepancyModel::TypeColumn).data().toString());
        QCOMPARE(headings, expected);
    }

    void shouldHaveTheVerdictsOfTheList()
    {
        QStringList verdicts, expected;
        QString before;
        for (const QStringList &row : discrepancyTable(input()).rows) {
            if (row[0] != before)
                verdicts.append(row[11]);
            before = row[0];
        }
        for (int row = 0; row < m_filter.rowCount(); ++row)
            expected.append(m_filter.index(row, DiscrepancyModel::VerdictColumn).data().toString());
        QCOMPARE(verdicts, expected);
        QVERIFY(verdicts.contains(u"Dismissed"_s));
    }

    void shouldLeaveOutAlikeWhatCountsAsTheSame()
    {
        // Given two spellings of one name as the only difference
        std::vector<Report> reports(2);
        reports[0].text = u"Minister Qadir spoke."_s;
        reports[1].text = u"Minister Kadir spoke."_s;
        for (Report &report : reports)
            report.paragraphs = {{{0, report.text.size()}, ParagraphKind::Body}};
        Comparison comparison;
        comparison.readings.resize(2);
        comparison.alignment.events = {{0, 1}};
        comparison.alignment.bases = {EventBasis{}};
        comparison.discrepancies = {{u"d"_s, DiscrepancyType::Name, 0.9, {}, {{0, {9, 14}, {}}, {1, {9, 14}, {}}}, {u"%1 and %2 differ."_s, {u"a"_s, u"b"_s}}}};
        m_session.show(dossierOf(reports), std::make_shared<const Comparison>(comparison));
        QCOMPARE(m_filter.rowCount(), 1);
        QCOMPARE(shownFindings(input()), std::vector<int>{0});
        QVERIFY(m_filter.hiddenText().isEmpty());
        const QSignalSpy changed(&m_filter, &DiscrepancyFilter::changed);
        // When names may be transliterated in any way, then neither list nor exports have it, and both say so
        m_session.setSame(Trifle::Transliteration, true);
        QCOMPARE(m_filter.rowCount(), 0);
        QCOMPARE(m_filter.hiddenText(), u"1 of 1 hidden: 1 counted as the same"_s);
        QCOMPARE(changed.count(), 1); // though no row is left that could tell
        QVERIFY(shownFindings(input()).empty());
        QVERIFY(!isShown(input(), 0));
        QCOMPARE(countedAsSame(input()), 1);
        for (const QStringView format : {u"html", u"markdown"})
            QVERIFY(exported(format).contains("1 more of words that count as the same"));
        m_filter.showAll();
        QCOMPARE(m_filter.rowCount(), 1);
        m_filter.reset();
        // What was judged stays in sight
        m_session.toggleVerdict(u"d"_s, Verdict::Later, u"Ada"_s);
        QCOMPARE(m_filter.rowCount(), 1);
        QCOMPARE(shownFindings(input()), std::vector<int>{0});
        m_session.undoStack().undo();
        // And the switch is a step with a name
        QCOMPARE(m_session.undoStack().undoText(), u"count as the same (“Zelensky” and “Zelenskyy”: transliterations)"_s);
        m_session.undoStack().undo();
        QCOMPARE(m_filter.rowCount(), 1);
        QCOMPARE(countedAsSame(input()), 0);
    }

    void shouldCallThingsAsTheWindowDoesInEnglish()
    {
        for (const DiscrepancyType type : allDiscrepancyTypes) {
            QCOMPARE(labelOf(type), nameText(type));
            QCOMPARE(signOf(type), glyphOf(type));
            QCOMPARE(meaningOf(type), meaningText(type));
        }
        for (const Verdict verdict : {Verdict::None, Verdict::Confirmed, Verdict::Dismissed, Verdict::Later})
            QCOMPARE(labelOf(verdict), nameText(verdict));
        for (const QuoteFlag flag : allQuoteFlags)
            QCOMPARE(labelOf(QuoteFlags(flag)), nameText(flag));
    }
};

QTEST_GUILESS_MAIN(ExportAgreementTest)
#include "tst_exportagreement.moc"
