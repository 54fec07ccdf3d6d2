// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/journal.h"
#include "core/dossier/relocation.h"
#include "core/dossier/store.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <random>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

using Random = std::mt19937;

int below(int limit, Random &random)
{
    return int(random() % unsigned(limit)); // std::uniform_int_distribution differs between libraries
}

template<typename T, std::size_t N>
const T &oneOf(const T (&values)[N], Random &random)
{
    return values[below(int(N), random)];
}

/// A sentence of the kind that reports of one event are full of: many are alike but for a word.
QString sentence(Random &random)
{
    static const QString who[] = {u"The harbour office"_s, u"Police"_s, u"The ferry line"_s, u"A nurse"_s, u"The mayor"_s};
    static const QString did[] = {u"said"_s, u"told reporters"_s, u"denied"_s, u"confirmed"_s};
    static const QString what[] = {u"that %1 passengers were on board"_s, u"that %1 people were hurt"_s, u"the quay was closed for %1 hours"_s,
                                   u"%1 boats took part in the search"_s, u"the engine had failed %1 times"_s};
    static const QString when[] = {u""_s, u" on Tuesday"_s, u" in the evening"_s, u" after the search had ended"_s};
    return oneOf(who, random) + u' ' + oneOf(did, random) + u' ' + oneOf(what, random).arg(10 + below(8, random)) + oneOf(when, random)
        + u'.';
}

/// A text as characters that know which they are, so that edits never lose a note's true place.
struct Traced {
    QString text;
    std::vector<int> ids; ///< of each character; -1: new

    void insert(qsizetype at, const QString &words)
    {
        text.insert(at, words);
        ids.insert(ids.begin() + at, std::size_t(words.size()), -1);
    }
    void remove(Span span)
    {
        text.remove(span.begin, span.length());
        ids.erase(ids.begin() + span.begin, ids.begin() + span.end);
    }
    void move(Span span, qsizetype to) ///< to outside of span, in places before the move
    {
        const QString words = span.in(text).toString();
        const std::vector<int> moved(ids.begin() + span.begin, ids.begin() + span.end);
        remove(span);
        const qsizetype at = to > span.begin ? to - span.length() : to;
        text.insert(at, words);
        ids.insert(ids.begin() + at, moved.begin(), moved.end());
    }
    /// Where all characters of a stretch stand now, in order and together; else nullopt.
    [[nodiscard]] std::optional<Span> placeOf(Span before) const
    {
        const auto first = std::ranges::find(ids, int(before.begin));
        const qsizetype begin = first - ids.begin();
        if (begin + before.length() > qsizetype(ids.size()))
            return std::nullopt;
        for (qsizetype i = 0; i < before.length(); ++i) {
            if (ids[std::size_t(begin + i)] != int(before.begin + i))
                return std::nullopt;
        }
        return Span{begin, begin + before.length()};
    }
};

/// The sentence around a random place, with the space behind it.
Span sentenceIn(const QString &text, Random &random)
{
    const qsizetype at = below(int(text.size()), random);
    const qsizetype begin = text.lastIndexOf(u". "_s, std::max<qsizetype>(at - 1, 0)) + 1;
    const qsizetype end = text.indexOf(u". "_s, at);
    return {begin == 0 ? 0 : begin + 1, end < 0 ? text.size() : end + 2};
}

/// What happens to a text between two imports, or between two versions of a report.
void edit(Traced &traced, Random &random)
{
    const Span span = sentenceIn(traced.text, random);
    const Span other = sentenceIn(traced.text, random);
    switch (below(8, random)) {
    case 0: traced.insert(span.begin, sentence(random) + u' '); break;
    case 1: traced.insert(span.begin, other.in(traced.text).toString()); break; // said again elsewhere
    case 2: traced.remove(span); break;
    case 3:
        if (other.begin >= span.end || other.begin < span.begin)
            traced.move(span, other.begin);
        break;
    case 4: traced.insert(0, u"Advertisement. "_s); break;
    case 5: { // another figure
        const qsizetype digit = traced.text.indexOf(QChar(u'1'), span.begin);
        if (digit >= 0) {
            traced.remove({digit, digit + 1});
            traced.insert(digit, u"2"_s);
        }
        break;
    }
    case 6: { // a word is left out
        const qsizetype space = traced.text.indexOf(u' ', span.begin);
        if (space > span.begin && space < span.end)
            traced.remove({span.begin, space + 1});
        break;
    }
    default: traced.insert(span.begin + std::min<qsizetype>(4, span.length()), u"\u00a0"_s); break; // another space
    }
}

/// A stretch of one to eight words.
Span wordsIn(const QString &text, Random &random)
{
    const qsizetype begin = text.indexOf(u' ', below(int(text.size()) - 200, random)) + 1;
    qsizetype end = begin;
    for (int words = 1 + below(8, random); words > 0; --words)
        end = text.indexOf(u' ', end + 1);
    return {begin, end};
}

Report reportWith(const QString &text)
{
    Report report;
    report.text = text;
    report.paragraphs = {{{0, text.size()}, ParagraphKind::Body}};
    return report;
}

Dossier withAnnotations(int count)
{
    Random random(7);
    QString text;
    for (int i = 0; i < 400; ++i)
        text += sentence(random) + u' ';
    Dossier dossier = dossierOf({reportWith(text)});
    for (int i = 0; i < count; ++i) {
        Annotation note;
        note.id = u"note %1"_s.arg(i);
        note.targets = {anchorAt(dossier.reports[0], wordsIn(text, random))};
        note.body = u"Ask the harbour office about this, and the ferry line as well."_s;
        note.author = u"Ada"_s;
        note.created = note.changed = QDateTime::fromSecsSinceEpoch(1'700'000'000 + i, QTimeZone::UTC);
        dossier.annotations.push_back(note);
    }
    return dossier;
}

} // namespace

/// Whether notes are found again, and what ten thousand of them cost.
class DossierBenchmark : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anchorsAfterEdits_data()
    {
        QTest::addColumn<int>("edits");
        for (const int edits : {1, 3, 10})
            QTest::addRow("%d edits", edits) << edits;
    }
    void anchorsAfterEdits()
    {
        QFETCH(int, edits);
        Random random{unsigned(edits)};
        int right = 0, uncertain = 0, orphaned = 0, wrong = 0, truth = 0;
        constexpr int trials = 10'000; // one in a thousand is to be told from none
        for (int trial = 0; trial < trials; ++trial) {
            Traced traced;
            for (int i = 0; i < 40; ++i)
                traced.text += sentence(random) + u' ';
            for (int i = 0; i < int(traced.text.size()); ++i)
                traced.ids.push_back(i);
            const Span noted = wordsIn(traced.text, random);
            const Anchor anchor = anchorAt({u"id"_s, reportWith(traced.text)}, noted);
            for (int i = 0; i < edits; ++i)
                edit(traced, random);
            const Relocation now = relocate(anchor, reportWith(traced.text));
            const std::optional<Span> place = traced.placeOf(noted);
            truth += place ? 1 : 0;
            if (now.state == Relocation::State::Uncertain)
                ++uncertain;
            else if (now.state == Relocation::State::Orphan)
                ++orphaned;
            else
                ++(place && now.places.front() == *place ? right : wrong);
        }
        qInfo("%d notes, the words of %d still there: %d right, %d uncertain, %d orphaned, %d wrong (%.2f %%)", trials, truth, right,
            uncertain, orphaned, wrong, 100.0 * wrong / trials);
        QVERIFY(1000 * wrong <= trials);
    }

    void tenThousandAnnotations()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"large.crossread"_s);
        Dossier dossier = withAnnotations(10'000);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(saveDossier(dossier, path).ok());
        const qint64 saved = timer.restart();
        QVERIFY(loadDossier(path).ok());
        const qint64 opened = timer.restart();
        Result<Journal> journal = Journal::begin(folder.filePath(u"recovery"_s), {}, dossier);
        QVERIFY(journal.ok());
        const qint64 begun = timer.restart();
        constexpr int added = 20;
        for (int i = 0; i < added; ++i) {
            dossier.annotations.push_back(dossier.annotations[std::size_t(i)]);
            dossier.annotations.back().id = u"added %1"_s.arg(i);
            QVERIFY(journal->keep(dossier).ok());
        }
        qInfo("10,000 annotations: save %lld ms, open %lld ms, begin a journal %lld ms, keep one more %.1f ms", saved, opened, begun,
            double(timer.elapsed()) / added);
    }
};

QTEST_APPLESS_MAIN(DossierBenchmark)
#include "bench_dossier.moc"
