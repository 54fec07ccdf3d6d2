// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/inflection.h"
#include "core/language/lexicon.h"
#include "core/language/tokens.h"
#include "core/language/wordlists.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

class LexiconTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldKnowTheFormsOfEveryCue_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("lemma");
        QTest::addColumn<VerbForm>("kind");
        QTest::newRow("irregular past") << u"said"_s << u"say"_s << VerbForm::Past;
        QTest::newRow("third person") << u"says"_s << u"say"_s << VerbForm::Third;
        QTest::newRow("y to ies") << u"denies"_s << u"deny"_s << VerbForm::Third;
        QTest::newRow("mute e") << u"describing"_s << u"describe"_s << VerbForm::Ing;
        QTest::newRow("doubled") << u"admitted"_s << u"admit"_s << VerbForm::Past;
        QTest::newRow("participle") << u"written"_s << u"write"_s << VerbForm::Participle;
    }
    void shouldKnowTheFormsOfEveryCue()
    {
        QFETCH(QString, form);
        QFETCH(QString, lemma);
        QFETCH(VerbForm, kind);
        const CueForm found = english().cueForms.value(form);
        QVERIFY(found.verb >= 0);
        QCOMPARE(english().cueVerbs[std::size_t(found.verb)].lemma, lemma);
        QCOMPARE(found.form, kind);
    }

    void shouldReadAnAnalystsOwnListsFirst()
    {
        const QTemporaryDir home;
        const QByteArray before = qgetenv("XDG_DATA_HOME");
        QVERIFY(ownListsDigest(u"en"_s).isEmpty());
        const std::size_t builtIn = wordList(u"en"_s, u"cues.tsv"_s).size();
        QVERIFY(QDir(home.path()).mkpath(u"crossread/lexicons/en"_s));
        QFile own(home.filePath(u"crossread/lexicons/en/cues.tsv"_s));
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.write("# mine\r\nopine\t-\tdoubting\tcqt\r\n");
        own.close();
        qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
        const std::vector<QStringList> rows = wordList(u"en"_s, u"cues.tsv"_s);
        const QString digest = ownListsDigest(u"en"_s);
        qputenv("XDG_DATA_HOME", before);
        QCOMPARE(rows.size(), builtIn + 1);
        QCOMPARE(rows.front(), (QStringList{u"opine"_s, u"-"_s, u"doubting"_s, u"cqt"_s}));
        QVERIFY(!digest.isEmpty());
        QVERIFY(wordList(u"xx"_s, u"cues.tsv"_s).empty());
    }

    void shouldNameItsOriginInEveryList()
    {
        for (const QString &file : {u"abbreviations.tsv"_s, u"bodies.tsv"_s, u"classes.tsv"_s, u"countries.tsv"_s, u"cues.tsv"_s,
                                    u"figures.tsv"_s, u"first-names.tsv"_s, u"modality.tsv"_s, u"places.txt"_s, u"titles.txt"_s}) {
            QFile list(u":/lexicons/en/"_s + file);
            QVERIFY2(list.open(QIODevice::ReadOnly), qPrintable(file));
            const QByteArray head = list.read(400);
            QVERIFY2(head.startsWith('#') && head.contains("GPL-3.0-or-later"), qPrintable(file));
        }
    }

    void shouldKeepASortedListFoldedAndAscending()
    {
        const SortedWordList places(u"en"_s, u"wholes.tsv"_s);
        QByteArray before;
        for (const QStringList &row : wordList(u"en"_s, u"wholes.tsv"_s)) {
            QCOMPARE(fold(row[0]), row[0]);
            QVERIFY2(before < row[0].toUtf8() + '\t', qPrintable(row[0]));
            before = row[0].toUtf8() + '\t';
            QCOMPARE(places.find(row[0]), row[1]);
        }
        QVERIFY(!before.isEmpty());
        for (const QString &missing : {u""_s, u"#"_s, u"a"_s, u"texa"_s, u"texasx"_s, u"zzzz"_s})
            QCOMPARE(places.find(missing), QString());
    }

    void shouldUseOnlyKnownStances()
    {
        const QStringList known{u"neutral"_s, u"claiming"_s, u"doubting"_s, u"denying"_s, u"conceding"_s, u"stressing"_s};
        for (const CueVerb &verb : english().cueVerbs)
            QVERIFY2(known.contains(verb.stance), qPrintable(verb.lemma));
    }

    void shouldGiveNamesTheirStandardForm()
    {
        const auto phrases = english().phrases.value(u"dprk"_s);
        QCOMPARE(phrases.size(), std::size_t(1));
        QCOMPARE(phrases.front().standard, u"North Korea"_s);
        for (const Phrase &phrase : english().phrases.value(u"usa"_s)) {
            if (phrase.words.size() == 1)
                QCOMPARE(phrase.standard, u"United States"_s);
        }
    }

    void shouldPutLongerPhrasesFirst()
    {
        for (const std::vector<Phrase> &list : english().phrases) {
            for (std::size_t i = 1; i < list.size(); ++i)
                QVERIFY(list[i - 1].words.size() >= list[i].words.size());
        }
    }
};

QTEST_APPLESS_MAIN(LexiconTest)
#include "tst_lexicon.moc"
