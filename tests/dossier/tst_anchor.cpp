// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/relocation.h"
#include "tests/dossier/invented.h"

#include <QElapsedTimer>
#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

DossierReport entry(const QString &text)
{
    Report report;
    report.text = text;
    return {u"id"_s, report};
}

} // namespace

class AnchorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shouldHoldTheWordsAndTheirNeighbours()
    {
        const DossierReport report = entry(u"Before it stood. The fire hurt 12 people. After it went on for long."_s);
        const Anchor anchor = anchorAt(report, invented::place(report.report.text, u"12 people"));
        QCOMPARE(anchor.report, u"id"_s);
        QCOMPARE(anchor.exact, u"12 people"_s);
        QCOMPARE(anchor.prefix, u"Before it stood. The fire hurt "_s.right(32));
        QCOMPARE(anchor.suffix, u". After it went on for long."_s);
    }

    void shouldNotPartACharacter()
    {
        const QString ships = u"\U0001F6A2"_s.repeated(20);
        const DossierReport report = entry(u"x"_s + ships + u"12"_s + ships + u"x"_s);
        const Anchor anchor = anchorAt(report, invented::place(report.report.text, u"12"));
        QVERIFY(anchor.prefix.isValidUtf16());
        QVERIFY(anchor.suffix.isValidUtf16());
        QCOMPARE(locate(anchor, report.report), anchor.span);
    }

    void shouldBeFoundAfterTheTextMoved_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("found");
        const QString tail = u" That was the whole of what the harbour office said on the day."_s;
        const QString head = u"The harbour office gave out its news in the evening. "_s;
        const QString line = u"The fire hurt 12 people."_s;
        QTest::newRow("unchanged") << head + line + tail << head + line + tail << u"12 people"_s << true;
        QTest::newRow("moved down") << head + line + tail << u"New first lines. "_s + head + line + tail << u"12 people"_s << true;
        QTest::newRow("words changed") << head + line + tail << head + u"The fire hurt 15 people."_s + tail << u"12 people"_s << false;
        QTest::newRow("gone") << head + line + tail << head + tail << u"12 people"_s << false;
        QTest::newRow("look-alike elsewhere")
            << head + line + tail << head + tail + u" Another blaze far away had hurt 12 people. "_s + tail << u"12 people"_s << false;
        QTest::newRow("same neighbours twice")
            << head + line + tail << u"New. "_s + head + line + tail + head + line + tail << u"12 people"_s << false;
        QTest::newRow("twin slid into its place") // the neighbours tell them apart
            << u"It hurt 12 people. Then "_s + head + u"it hurt 12 people."_s
            << u"We hurt 12 people. Then "_s + head + u"it hurt 12 people."_s << u"12 people"_s << false;
        QTest::newRow("first words of a text") << u"Comments"_s + tail << u"More "_s + head + u"Comments"_s + tail << u"Comments"_s << false;
        QTest::newRow("whole text") << u"12"_s << u"12"_s << u"12"_s << true;
        QTest::newRow("whole text, now longer") << u"12"_s << u"12 or 12"_s << u"12"_s << false;
    }
    void shouldBeFoundAfterTheTextMoved()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, words);
        QFETCH(bool, found);
        const Anchor anchor = anchorAt(entry(before), invented::place(before, words));
        const std::optional<Span> place = locate(anchor, entry(after).report);
        QCOMPARE(place.has_value(), found);
        if (place)
            QCOMPARE(place->in(after).toString(), words);
    }

    void shouldSayWhereUncertainWordsMayBe_data()
    {
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("state");
        QTest::addColumn<QStringList>("places"); // the words there with what follows
        const QString tail = u" That was the whole of what the harbour office said on the day."_s;
        const QString head = u"The harbour office gave out its news in the evening. "_s;
        const auto found = int(Relocation::State::Found);
        const auto uncertain = int(Relocation::State::Uncertain);
        QTest::newRow("moved") << u"New. "_s + head + u"The fire hurt 12 people."_s + tail << found << QStringList{u"12 people. That"_s};
        QTest::newRow("changed words") << head + u"The fire hurt 15 persons."_s + tail << uncertain << QStringList{u"15 persons. That"_s};
        QTest::newRow("other neighbours, then farther ones")
            << u"It hurt 12 people, too. "_s + head + u"Yet the fire hurt 12 people. Nobody said that."_s << uncertain
            << QStringList{u"12 people. Nobo"_s, u"12 people, too."_s};
        QTest::newRow("twice") << u"New. "_s + (head + u"The fire hurt 12 people."_s + tail).repeated(2) << uncertain
                               << QStringList{u"12 people. That"_s, u"12 people. That"_s};
        QTest::newRow("nowhere") << head + tail << int(Relocation::State::Orphan) << QStringList();
    }
    void shouldSayWhereUncertainWordsMayBe()
    {
        QFETCH(QString, after);
        QFETCH(int, state);
        QFETCH(QStringList, places);
        const QString before = u"The harbour office gave out its news in the evening. The fire hurt 12 people."
                               " That was the whole of what the harbour office said on the day."_s;
        const Relocation now = relocate(anchorAt(entry(before), invented::place(before, u"12 people")), entry(after).report);
        QCOMPARE(int(now.state), state);
        QCOMPARE(now.places.size(), std::size_t(places.size()));
        for (std::size_t i = 0; i < now.places.size(); ++i)
            QCOMPARE(after.sliced(now.places[i].begin, places[qsizetype(i)].size()), places[qsizetype(i)]);
    }

    void shouldRefuseImpossibleSpans_data()
    {
        QTest::addColumn<qsizetype>("begin");
        QTest::addColumn<qsizetype>("end");
        QTest::newRow("negative") << qsizetype(-5) << qsizetype(-2);
        QTest::newRow("beyond") << qsizetype(90) << qsizetype(99);
        QTest::newRow("backwards") << qsizetype(5) << qsizetype(2);
    }
    void shouldRefuseImpossibleSpans()
    {
        QFETCH(qsizetype, begin);
        QFETCH(qsizetype, end);
        const Anchor anchor{u"id"_s, {begin, end}, u"not there"_s, {}, {}};
        QCOMPARE(locate(anchor, entry(u"A short text."_s).report), std::nullopt);
    }

    void shouldLookThroughMonotonousTextsInLinearTime()
    {
        const DossierReport report = entry(QString(1'000'000, u'a'));
        Anchor anchor = anchorAt(report, {400'000, 500'000});
        anchor.span = {0, 1}; // its place is lost
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(locate(anchor, report.report), std::nullopt);
        QVERIFY2(timer.elapsed() < 2000, "searching is not linear");
    }
};

QTEST_APPLESS_MAIN(AnchorTest)
#include "tst_anchor.moc"
