// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/dossier/journal.h"
#include "core/dossier/names.h"
#include "core/dossier/step.h"
#include "tests/dossier/invented.h"
#include "tests/dossier/smalldisk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

Dossier full()
{
    Dossier dossier = invented::dossier();
    dossier.comparison.reset(); // is not kept in a journal
    return dossier;
}

/// The dossier after each of some changes, the last with everything changed at once.
std::vector<Dossier> states()
{
    std::vector<Dossier> all{{}, full()};
    const auto then = [&](auto change) {
        Dossier next = all.back();
        change(next);
        all.push_back(next);
    };
    then([](Dossier &d) { d.annotations[0].body += u" Asked."_s; });
    then([](Dossier &d) { d.annotations.push_back(d.annotations[1]); d.annotations.back().id = u"another"_s; });
    then([](Dossier &d) { d.annotations.erase(d.annotations.begin()); });
    then([](Dossier &d) { std::swap(d.reports[0], d.reports[2]); });
    then([](Dossier &d) { d.corrections.clear(); d.settings.clear(); d.filters[u"types"_s] = u"name"_s; });
    then([](Dossier &d) { d.reports[0].imported = Imported{d.reports[0].report.about, {}}; });
    then([](Dossier &d) { d.log.push_back({invented::at(40), u"M. Reyes"_s, Change::Merged, u"x"_s, {}, {}}); });
    all.push_back({});
    all.push_back(full());
    return all;
}

/// A second program: keeps one change after the other, and says after each how many it has kept.
int keepForever(const QString &folder)
{
    Dossier dossier = full();
    Result<Journal> journal = Journal::begin(folder, {}, dossier);
    for (int kept = 0; journal.ok(); ++kept) {
        std::printf("%d\n", kept);
        std::fflush(stdout);
        dossier.annotations[0].body = QString::number(kept + 1);
        if (!journal->keep(dossier).ok())
            break;
    }
    return 1;
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

class JournalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = m_temporary->filePath(u"state/recovery"_s);
    }

    void shouldLeadFromAnyStateToAnyOther()
    {
        for (const Dossier &before : states()) {
            for (const Dossier &after : states()) {
                const Step step = stepBetween(before, after);
                QCOMPARE(step.empty(), before == after);
                const std::optional<Step> decoded = decodeStep(encodeStep(step));
                QVERIFY(decoded && *decoded == step);
                Dossier dossier = before;
                QVERIFY(take(*decoded, dossier));
                QVERIFY(dossier == after);
            }
        }
    }

    void shouldKeepEveryKindOfCorrectionVerdictAndChange()
    {
        Dossier dossier = full();
        for (int kind = 0; kind < countOf(CorrectionKind{}); ++kind)
            dossier.corrections.push_back({QString::number(kind), CorrectionKind(kind), {}, u"value"_s, u"Ada"_s, invented::at(3)});
        for (int verdict = 0; verdict < countOf(Verdict{}); ++verdict) {
            dossier.annotations.push_back(dossier.annotations[0]);
            dossier.annotations.back().verdict = Verdict(verdict);
        }
        for (int change = 0; change < countOf(Change{}); ++change)
            dossier.log.push_back({invented::at(4), u"Ada"_s, Change(change), u"x"_s, {}, {}});
        const Step step = stepBetween({}, dossier);
        const std::optional<Step> decoded = decodeStep(encodeStep(step));
        QVERIFY(decoded && *decoded == step);
    }

    void shouldRefuseAStepFromAnotherDossier()
    {
        Dossier dossier;
        const Step step = stepBetween(full(), {});
        QVERIFY(!take(step, dossier));
        QVERIFY(dossier == Dossier());
    }

    void shouldDecodeOnlyAWholeStep()
    {
        const QByteArray bytes = encodeStep(stepBetween({}, full()));
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY(!decodeStep(bytes.first(size)));
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            QByteArray flipped = bytes;
            flipped[at] = char(~flipped[at]);
            (void)decodeStep(flipped); // must return
        }
    }

    void shouldGiveBackWhatWasKeptLast()
    {
        const JournalHead head{u"/dossiers/port elm.crossread"_s, "print"};
        for (std::size_t last = 1; last < states().size(); ++last) {
            {
                Result<Journal> journal = Journal::begin(m_folder, head, states()[0]);
                QVERIFY(journal.ok());
                for (std::size_t i = 1; i <= last; ++i)
                    QVERIFY(journal->keep(states()[i]).ok());
            }
            std::vector<LeftJournal> left = LeftJournal::in(m_folder);
            QCOMPARE(left.size(), 1u);
            const Result<Remains> remains = left[0].read();
            QVERIFY(remains.ok());
            QVERIFY(remains->head == head);
            QVERIFY(remains->dossier == states()[last]);
            QVERIFY(remains->whole);
            QVERIFY(qAbs(remains->last.secsTo(QDateTime::currentDateTimeUtc())) < 60);
            QVERIFY(left[0].remove().ok());
            QCOMPARE(filesIn(m_folder), QStringList());
        }
    }

    void shouldWriteOnlyWhatHasChanged()
    {
        Result<Journal> journal = Journal::begin(m_folder, {}, full());
        QVERIFY(journal.ok());
        const qint64 before = QFileInfo(journal->file()).size();
        QVERIFY(journal->keep(full()).ok());
        QCOMPARE(QFileInfo(journal->file()).size(), before);
        Dossier changed = full();
        changed.annotations[1].verdict = Verdict::Later;
        QVERIFY(journal->keep(changed).ok());
        QVERIFY(QFileInfo(journal->file()).size() < before + 1000);
    }

    void shouldNotOfferWhatIsInUse()
    {
        Result<Journal> journal = Journal::begin(m_folder, {}, full());
        QVERIFY(LeftJournal::in(m_folder).empty());
        {
            Journal ended = std::move(journal).value();
        }
        const std::vector<LeftJournal> first = LeftJournal::in(m_folder);
        QCOMPARE(first.size(), 1u);
        QVERIFY(LeftJournal::in(m_folder).empty()); // offered already, by another window
    }

    void shouldBeReadableByItsOwnerAlone()
    {
        Result<Journal> journal = Journal::begin(m_folder, {}, full());
        QVERIFY(journal.ok());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(journal->file()) & others));
        QVERIFY(!(QFile::permissions(m_folder) & others));
    }

    void shouldLeaveNothingWhenItCannotBegin()
    {
        QVERIFY(QDir().mkpath(m_folder));
        for (rlim_t limit = 0; limit < 2048; limit += 256) {
            const SmallDisk disk(limit);
            const Result<Journal> journal = Journal::begin(m_folder, {}, full());
            QVERIFY(!journal.ok());
            QCOMPARE(journal.error().code, ErrorCode::NoSpace);
            QCOMPARE(filesIn(m_folder), QStringList());
        }
    }

    void shouldKeepWhatItHadWhenTheDiskIsFull()
    {
        Dossier changed = full();
        changed.annotations[0].body = QString(5000, u'x');
        {
            Result<Journal> journal = Journal::begin(m_folder, {}, full());
            const SmallDisk disk(rlim_t(QFileInfo(journal->file()).size()) + 1000);
            const Outcome kept = journal->keep(changed);
            QVERIFY(!kept.ok());
            QCOMPARE(kept.error().code, ErrorCode::NoSpace);
        }
        const Result<Remains> remains = LeftJournal::in(m_folder).at(0).read();
        QVERIFY(remains.ok());
        QVERIFY(remains->dossier == full());
        QVERIFY(!remains->whole); // the torn record
    }

    void shouldHaveAllThatItConfirmedWhenItsProgramIsKilled()
    {
        for (int round = 0; round < 10; ++round) {
            QProcess program;
            program.start(QCoreApplication::applicationFilePath(), {u"--keep"_s, m_folder});
            QVERIFY(program.waitForReadyRead(20'000));
            QTest::qSleep(17 * round);
            program.kill();
            QVERIFY(program.waitForFinished());
            const QList<QByteArray> said = program.readAll().trimmed().split('\n');
            std::vector<LeftJournal> left = LeftJournal::in(m_folder);
            QCOMPARE(left.size(), 1u);
            const Result<Remains> remains = left[0].read();
            QVERIFY(remains.ok());
            QVERIFY(said.size() == 1 || remains->dossier.annotations[0].body.toInt() >= said.back().toInt());
            QVERIFY(left[0].remove().ok());
        }
    }

    void shouldReadEveryCutAsFarAsItGoes()
    {
        const QByteArray bytes = written();
        qsizetype known = -1; // the last state that the bytes so far make
        for (qsizetype size = 0; size <= bytes.size(); ++size) {
            const Result<Remains> remains = readBytes(bytes.first(size));
            if (!remains.ok()) {
                QCOMPARE(remains.error().code, ErrorCode::DamagedDossier);
                QCOMPARE(known, -1);
                continue;
            }
            const auto now = std::ranges::find(m_states, remains->dossier) - m_states.begin();
            QVERIFY(now < qsizetype(m_states.size()));
            QVERIFY(now >= known);
            QCOMPARE(remains->whole, now > known || size == bytes.size());
            known = now;
        }
        QCOMPARE(known, qsizetype(m_states.size()) - 1);
    }

    void shouldNoticeEveryFlippedByte()
    {
        const QByteArray bytes = written();
        int read = 0;
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            QByteArray flipped = bytes;
            flipped[at] = char(flipped[at] ^ (at % 3 ? 0xff : 0x01));
            const Result<Remains> remains = readBytes(flipped);
            if (!remains.ok()) {
                QCOMPARE(remains.error().code, ErrorCode::DamagedDossier);
                continue;
            }
            QVERIFY2(!remains->whole, qPrintable(QString::number(at)));
            QVERIFY(std::ranges::find(m_states, remains->dossier) != m_states.end());
            ++read;
        }
        QVERIFY(read > 1000); // behind the first record
    }

private:
    /// The bytes of a journal of a few small changes, all of which are in m_states, oldest first.
    QByteArray written()
    {
        Dossier small = full(); // small enough to try every byte
        small.reports.resize(1);
        small.corrections.clear();
        m_states = {small};
        Result<Journal> journal = Journal::begin(m_folder, {}, small);
        for (int i = 0; i < 5; ++i) {
            m_states.push_back(m_states.back());
            m_states.back().annotations[0].body += QString::number(i);
            (void)journal->keep(m_states.back());
        }
        const QByteArray bytes = readFile(journal->file()).value();
        (void)journal->remove();
        return bytes;
    }

    [[nodiscard]] Result<Remains> readBytes(const QByteArray &bytes) const
    {
        QFile file(QDir(m_folder).filePath(u"x.journal"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return Error{ErrorCode::WriteFailed, {}, {}};
        file.close();
        return LeftJournal::in(m_folder).at(0).read();
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
    std::vector<Dossier> m_states;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--keep"_L1)
        return keepForever(arguments.value(2));
    JournalTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journal.moc"
