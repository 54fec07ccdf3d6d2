// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/compare.h"
#include "core/compare/overrule.h"
#include "core/export/json.h"
#include "core/reading/read.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

/// The analyst's word on quotes, in the place of what was read.
class OverruleTest : public QObject {
    Q_OBJECT
private:
    static Report report(const QString &outlet, const QString &text)
    {
        Report made;
        made.about.outlet = outlet;
        made.text = text;
        made.paragraphs = {{{0, text.size()}, ParagraphKind::Body}};
        made.source.path = outlet;
        return made;
    }
    static Member place(const std::vector<Report> &reports, int report, QStringView words)
    {
        const qsizetype at = reports[std::size_t(report)].text.indexOf(words);
        Q_ASSERT(at >= 0);
        return {report, {at, at + words.size()}};
    }
    static std::vector<Report> reports()
    {
        return {report(u"Quay Post"_s, u"“The crane was never inspected,” said Ida Brekke, the harbour master. Owner Lars Holm was not at the quay on Monday."_s),
            report(u"Sound Echo"_s, u"“The crane was never inspected,” said Ida Brekke. The port was closed on Monday."_s)};
    }
    static QuoteChoice speaker(const std::vector<Report> &all, QStringView quote, QStringView name)
    {
        return {place(all, 0, quote), QuoteChoice::What::Speaker, Mention{place(all, 0, name).span, name.toString()}, {}};
    }
    static std::vector<Reading> readingsOf(const std::vector<Report> &all)
    {
        std::vector<Reading> readings;
        for (const Report &one : all)
            readings.push_back(read(one));
        return readings;
    }

private Q_SLOTS:
    void shouldGiveAQuoteTheSpeakerAndRelayOfTheAnalyst()
    {
        const std::vector<Report> all = reports();
        std::vector<Reading> readings = readingsOf(all);
        const Reading second = readings[1];
        QCOMPARE(readings[0].quotes.size(), 1u);
        const Quote before = readings[0].quotes[0];
        const Member quote = place(all, 0, u"The crane was never inspected");
        const Span master = place(all, 0, u"the harbour master").span;
        overrule(readings, {speaker(all, u"The crane was never inspected", u"Lars Holm"), {quote, QuoteChoice::What::Relay, {}, {master}}});
        const Quote &after = readings[0].quotes.at(0);
        QCOMPARE(after.speaker->name, u"Lars Holm"_s);
        QCOMPARE(after.speaker->span.in(all[0].text).toString(), u"Lars Holm"_s);
        QVERIFY(after.via == std::vector{master});
        QVERIFY(after.span == before.span && after.kind == before.kind && after.cue == before.cue);
        QVERIFY(readings[1] == second);
        overrule(readings, {{quote, QuoteChoice::What::Speaker, {}, {}}, {quote, QuoteChoice::What::Relay, {}, {}}});
        QVERIFY(!readings[0].quotes[0].speaker);
        QVERIFY(readings[0].quotes[0].via.empty());
    }

    void shouldForgetAQuoteThatIsNoneAndMakeOneOfOtherWords()
    {
        const std::vector<Report> all = reports();
        std::vector<Reading> readings = readingsOf(all);
        const Member quote = place(all, 0, u"The crane was never inspected");
        overrule(readings, {{quote, QuoteChoice::What::NoQuote, {}, {}}});
        QVERIFY(readings[0].quotes.empty());
        // It is put back with the kind that its quotation marks make it.
        overrule(readings, {speaker(all, u"The crane was never inspected", u"Lars Holm"), speaker(all, u"was not at the quay", u"Lars Holm")});
        QCOMPARE(readings[0].quotes.size(), 2u);
        QVERIFY(readings[0].quotes[0].span == quote.span);
        QVERIFY(readings[0].quotes[0].kind == QuoteKind::Direct);
        QVERIFY(readings[0].quotes[1].kind == QuoteKind::Indirect);
        QCOMPARE(readings[0].quotes[0].sentence, 0);
        QCOMPARE(readings[0].quotes[1].sentence, 1);
    }

    void shouldLeaveQuotesAloneThatShareLittle()
    {
        const std::vector<Report> all = reports();
        std::vector<Reading> readings = readingsOf(all);
        const std::vector<Reading> before = readings;
        overrule(readings, {{place(all, 0, u"crane"), QuoteChoice::What::NoQuote, {}, {}}, {place(all, 0, u"on Monday"), QuoteChoice::What::Relay, {}, {}}});
        QVERIFY(readings == before);
    }

    void shouldJudgeByTheSpeakerOfTheAnalyst()
    {
        const std::vector<Report> all = reports();
        const auto attributions = [](const Comparison &comparison) {
            return std::ranges::count(comparison.discrepancies, DiscrepancyType::Attribution, &Discrepancy::type);
        };
        Work work;
        QCOMPARE(attributions(compare(all).value()), 0);
        Corrections corrections;
        corrections.quotes = {speaker(all, u"The crane was never inspected", u"Lars Holm")};
        const Comparison corrected = compare(all, corrections, work).value();
        QVERIFY(corrected.corrections == corrections);
        QCOMPARE(attributions(corrected), 1);
        const QJsonObject json = QJsonDocument::fromJson(analysisJson(all, corrected))[u"corrections"].toObject();
        QCOMPARE(json[u"quotes"][0][u"speaker"][u"name"].toString(), u"Lars Holm"_s);
        QCOMPARE(json[u"quotes"][0][u"decided"].toString(), u"speaker"_s);
        QCOMPARE(json[u"quotes"][0][u"quote"][u"report"].toInt(-1), 0);
        QVERIFY(!QJsonDocument::fromJson(analysisJson(all, compare(all).value())).object().contains(u"corrections"));
        // The same whichever report comes first.
        corrections.quotes[0].quote.report = 1;
        QCOMPARE(attributions(compare({all[1], all[0]}, corrections, work).value()), 1);
    }
};

QTEST_APPLESS_MAIN(OverruleTest)
#include "tst_overrule.moc"
