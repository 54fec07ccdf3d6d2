// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collation/matrix.h"
#include "tests/ui/models/story.h"

#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class MatrixTest : public QObject {
    Q_OBJECT

    const Dossier m_dossier = story::dossier();
    [[nodiscard]] const Report &report(int index) const { return m_dossier.reports[std::size_t(index)].report; }
    [[nodiscard]] QString said(const MatrixRow &row, int index) const { return wordsOf(row.cells[std::size_t(index)], report(index).text).text; }

private Q_SLOTS:
    void shouldHoldEveryPassageOverAllReports()
    {
        const std::vector<MatrixRow> rows = matrixOf(story::comparison(m_dossier));
        QCOMPARE(rows.size(), 3u);
        QCOMPARE(said(rows[0], 2), u"A ferry carrying 112 people drifted off Lorn for three hours."_s);
        QCOMPARE(rows[0].discrepancies, std::vector<int>{0});
        QCOMPARE(rows[1].discrepancies, (std::vector<int>{1, 2}));
        QCOMPARE(rows[1].cells[2].state, CellState::Silent);
    }

    void shouldNotCallAReportOfAnotherEventSilent()
    {
        Comparison comparison = story::comparison(m_dossier);
        comparison.alignment.events = {{0, 1}, {2}};
        QCOMPARE(matrixOf(comparison)[1].cells[2].state, CellState::OtherEvent);
    }

    void shouldGiveADifferenceOutsideOfPassagesARowBehindTheTextBeforeIt()
    {
        Comparison comparison = story::comparison(m_dossier);
        const Span tug = story::find(report(2), u"A tug from Skerry brought it in, the coastguard said.");
        comparison.discrepancies.push_back({u"d-tug"_s, DiscrepancyType::Omission, 0.4, {}, {{2, tug, {}}}, {}});
        const std::vector<MatrixRow> rows = matrixOf(comparison);
        QCOMPARE(rows.size(), 4u);
        QCOMPARE(rows[1].passage, -1);
        QCOMPARE(rows[1].discrepancies, std::vector<int>{4});
        QCOMPARE(said(rows[1], 2), tug.in(report(2).text).toString());
        QCOMPARE(rows[1].cells[0].state, CellState::Silent);
    }

    void shouldPutAQuoteInTheRowThatHoldsItInEveryReport()
    {
        Comparison comparison = story::comparison(m_dossier);
        comparison.discrepancies[2].passage.clear();
        QCOMPARE(matrixOf(comparison)[1].discrepancies, (std::vector<int>{1, 2}));
        // In one report alone it would not be seen as a difference.
        comparison.discrepancies[2].members[1].span = story::find(report(1), u"Passengers stranded as engines fail");
        QCOMPARE(matrixOf(comparison).size(), 4u);
    }

    void shouldFindEvidenceInACellOfSeveralPlaces()
    {
        const MatrixCell cell{CellState::Says, {story::find(report(2), u"A ferry carrying 112 people"), story::find(report(2), u"A tug from Skerry")}};
        const CellWords words = wordsOf(cell, report(2).text);
        QCOMPARE(words.text, u"A ferry carrying 112 people […] A tug from Skerry"_s);
        QCOMPARE(words.find(story::find(report(2), u"Skerry")).in(words.text), u"Skerry");
        QVERIFY(words.find(story::find(report(2), u"coastguard")).empty());
    }

    void shouldMarkTheWordsThatDiffer()
    {
        const Comparison comparison = story::comparison(m_dossier);
        const MatrixRow row = matrixOf(comparison)[0];
        std::vector<CellWords> words;
        for (int i = 0; i < 3; ++i)
            words.push_back(wordsOf(row.cells[std::size_t(i)], report(i).text));
        const auto runs = differencesIn(row, words, comparison);
        const auto marked = [&](std::size_t cell, WordShare share) {
            QStringList all;
            for (const WordRun &run : runs[cell]) {
                if (run.share == share)
                    all += run.span.in(words[cell].text).toString();
            }
            return all;
        };
        QCOMPARE(marked(1, WordShare::None), (QStringList{u"Some 140"_s, u"spent"_s, u"adrift"_s, u"lost"_s}));
        QCOMPARE(marked(2, WordShare::None), (QStringList{u"carrying"_s, u"people"_s}));
        QVERIFY(marked(0, WordShare::Some).contains(u"112 passengers"_s) || marked(0, WordShare::Some).contains(u"112 passengers drifted"_s));
    }
};

QTEST_APPLESS_MAIN(MatrixTest)
#include "tst_matrix.moc"
