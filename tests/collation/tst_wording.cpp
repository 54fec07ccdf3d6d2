// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collation/wording.h"

#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

/// What differs, written into the words: [in no other], {in some others}.
class WordingTest : public QObject {
    Q_OBJECT

    static QStringList marked(const QStringList &texts, Strictness strictness, Trifles same = usualTrifles)
    {
        std::vector<Wording> variants;
        for (const QString &text : texts)
            variants.push_back({text, {}});
        const auto runs = differingWords(variants, strictness, same);
        QStringList result;
        for (std::size_t i = 0; i < runs.size(); ++i) {
            QString text = texts[qsizetype(i)];
            for (auto run = runs[i].rbegin(); run != runs[i].rend(); ++run) {
                const bool none = run->share == WordShare::None;
                text.insert(run->span.end, none ? u']' : u'}').insert(run->span.begin, none ? u'[' : u'{');
            }
            result += text;
        }
        return result;
    }

private Q_SLOTS:
    void shouldCountAsTheSameWhatItIsToldTo_data()
    {
        QTest::addColumn<int>("trifle");
        QTest::addColumn<QStringList>("apart"); // what is marked where it is no trifle
        QTest::newRow("quotation marks") << int(Trifle::Marks) << QStringList{u"he said [“]no[”]"_s, u"he said [\"]no[\"]"_s};
        QTest::newRow("quotation marks or none") << int(Trifle::Marks) << QStringList{u"a [‘]safe[’] port"_s, u"a safe port"_s};
        QTest::newRow("dashes") << int(Trifle::Dashes) << QStringList{u"the ferry [–] late"_s, u"the ferry [—] late"_s};
        QTest::newRow("words apart") << int(Trifle::Joints) << QStringList{u"the [cease fire] holds"_s, u"the [ceasefire] holds"_s};
        QTest::newRow("a hyphen") << (int(Trifle::Joints) | int(Trifle::Dashes)) << QStringList{u"the [cease-fire] holds"_s, u"the [ceasefire] holds"_s};
        QTest::newRow("a capital") << int(Trifle::Case) << QStringList{u"the [President] spoke"_s, u"the [president] spoke"_s};
        QTest::newRow("capitals only") << int(Trifle::Case) << QStringList{u"[FERRY] adrift"_s, u"[Ferry] adrift"_s};
        QTest::newRow("spelling") << int(Trifle::Spelling) << QStringList{u"a [harbour] pilot"_s, u"a [harbor] pilot"_s};
        QTest::newRow("transliteration") << int(Trifle::Transliteration) << QStringList{u"for [Zelensky] said"_s, u"for [Zelenskyy] said"_s};
    }
    void shouldCountAsTheSameWhatItIsToldTo()
    {
        QFETCH(int, trifle);
        QFETCH(QStringList, apart);
        QStringList plain = apart;
        for (QString &text : plain)
            text.remove(u'[').remove(u']');
        Trifles all;
        for (const Trifle one : allTrifles)
            all |= one;
        QCOMPARE(marked(plain, Strictness::Wording, all), plain);
        QCOMPARE(marked(plain, Strictness::Wording, Trifles::fromInt(trifle)), plain);
        QCOMPARE(marked(plain, Strictness::Wording, all & ~Trifles::fromInt(trifle)), apart);
    }

    void shouldNotTakeOrdinaryWordsForNamesOfAnotherAlphabet()
    {
        // A word that stands in lower case somewhere is none.
        const auto runs = differingWords({{u"Qadir shut"_s, {}}, {u"Kadir shut"_s, {}}, {u"of qadir or kadir"_s, {}}}, Strictness::Wording, Trifle::Case | Trifle::Transliteration);
        QVERIFY(runs[0].front().share == WordShare::Some);
        QVERIFY(differingWords({{u"Qadir"_s, {}}, {u"Kadir"_s, {}}}, Strictness::Wording, Trifle::Transliteration)[0].empty());
    }

    void shouldMarkWhatOthersLack_data()
    {
        QTest::addColumn<Strictness>("strictness");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("one word of two texts") << Strictness::Wording << QStringList{u"the [old] ferry"_s, u"the [new] ferry"_s};
        QTest::newRow("the odd one of three: no mark says that the equal two differ from each other")
            << Strictness::Wording << QStringList{u"{twelve} crew"_s, u"12 crew"_s, u"[nine] crew"_s}.replaceInStrings(u"12"_s, u"{12}"_s);
        QTest::newRow("case, marks, spelling and figures are alike")
            << Strictness::Wording << QStringList{u"The harbour’s 1,200 men"_s, u"the harbor's 1200 men"_s};
        QTest::newRow("little words count where the wording does") << Strictness::Wording << QStringList{u"[in] the bay"_s, u"[at] the bay"_s};
        QTest::newRow("a possessive is one word") << Strictness::Wording << QStringList{u"[Lorn’s] boats"_s, u"[Lorn] boats"_s};
        QTest::newRow("neighbours make one run") << Strictness::Wording << QStringList{u"we [will not] yield"_s, u"we yield"_s};
        QTest::newRow("little words, order and endings do not count in content")
            << Strictness::Content << QStringList{u"In the bay the ferries drifted"_s, u"A ferry was drifting at a bay"_s};
        QTest::newRow("a not counts") << Strictness::Content << QStringList{u"engines [did not] fail"_s, u"engines failed"_s};
        QTest::newRow("a little word between two that differ goes with them")
            << Strictness::Content << QStringList{u"the ferry [drifted for hours]"_s, u"the ferry [sank]"_s};
        QTest::newRow("one text alone") << Strictness::Wording << QStringList{u"alone"_s};
    }
    void shouldMarkWhatOthersLack()
    {
        QFETCH(Strictness, strictness);
        QFETCH(QStringList, expected);
        QStringList plain = expected;
        for (QString &text : plain)
            text.remove(QRegularExpression(u"[\\[\\]{}]"_s));
        QCOMPARE(marked(plain, strictness), expected);
    }

    void shouldCompareOnlyWhatItIsTold()
    {
        const auto runs = differingWords({{u"he would “never yield” then"_s, {{10, 21}}}, {u"“never bend”"_s, {}}}, Strictness::Wording);
        QCOMPARE(runs[0], (std::vector<WordRun>{{{16, 21}, WordShare::None}}));
        QCOMPARE(runs[1], (std::vector<WordRun>{{{7, 11}, WordShare::None}}));
    }

    void shouldStayQuickOnEndlessVariants()
    {
        const QString endless = u"word another "_s.repeated(100'000);
        const auto runs = differingWords({{endless, {}}, {endless + u"more"_s, {}}}, Strictness::Wording);
        QVERIFY(runs[0].empty() && runs[1].empty());
    }
};

QTEST_APPLESS_MAIN(WordingTest)
#include "tst_wording.moc"
