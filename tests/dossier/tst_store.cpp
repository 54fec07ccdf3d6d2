// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/dossier/comparisoncache.h"
#include "core/dossier/store.h"
#include "tests/dossier/invented.h"
#include "tests/dossier/smalldisk.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

/// Overwrites bytes of a file in place.
void patch(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size());
}

} // namespace

class StoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(u"port elm.crossread"_s);
    }

    void shouldReadBackWhatItWrote_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("full") << 0;
        QTest::newRow("empty") << 1;
        QTest::newRow("without comparison") << 2;
        QTest::newRow("strange characters") << 3;
        QTest::newRow("orphaned note") << 4;
        QTest::newRow("orphaned correction") << 5;
    }
    void shouldReadBackWhatItWrote()
    {
        QFETCH(int, which);
        Dossier dossier = which == 1 ? Dossier{} : invented::dossier();
        if (which == 2)
            dossier.comparison.reset();
        if (which == 3) {
            dossier.annotations[0].body = u"NUL \0 and \U0001F6A2, 'quotes' \"too\"; DROP TABLE report; --"_s;
            dossier.reports[0].report.source.bytes = QByteArray("\0\xff\xfe\x80", 4);
            dossier.reports[0].report.source.sha256.clear();
            dossier.reports[1].report.about.byline = {u"A, \"B\""_s, u""_s};
        }
        if (which == 4)
            dossier.annotations[1].targets[0].report = u"a report that was removed"_s;
        if (which == 5) {
            dossier.corrections[0].targets[1].report = u"a report that was removed"_s;
            dossier.comparison->corrections = correctionsOf(dossier);
        }
        const Outcome saved = saveDossier(dossier, m_path);
        QVERIFY2(saved.ok(), qPrintable(saved.ok() ? QString() : saved.error().detail));
        const Result<Dossier> loaded = loadDossier(m_path);
        QVERIFY(loaded.ok());
        QVERIFY(*loaded == dossier);
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"port elm.crossread"_s});
    }

    void shouldWriteTheSameBytesForTheSameDossier()
    {
        QVERIFY(saveDossier(invented::dossier(), m_path).ok());
        const QByteArray first = readFile(m_path).value();
        QVERIFY(saveDossier(invented::dossier(), m_path).ok());
        QCOMPARE(readFile(m_path).value(), first);
        QVERIFY(looksLikeDossier(first));
        QVERIFY(!looksLikeDossier("SQLite format 3"));
        QVERIFY(!looksLikeDossier("A report of an event"));
    }

    void shouldNotAlterTheFileItReads()
    {
        QVERIFY(saveDossier(invented::dossier(), m_path).ok());
        const QByteArray before = readFile(m_path).value();
        QVERIFY(loadDossier(m_path).ok());
        QCOMPARE(readFile(m_path).value(), before);
        QCOMPARE(filesIn(m_folder->path()).size(), 1);
    }

    void shouldKeepALinkAndTheModeOfTheFile()
    {
        const QString real = m_folder->filePath(u"real.crossread"_s);
        QVERIFY(saveDossier({}, real).ok());
        QCOMPARE(::chmod(QFile::encodeName(real).constData(), 0640), 0);
        QVERIFY(QFile::link(u"real.crossread"_s, m_path));
        QVERIFY(saveDossier(invented::dossier(), m_path).ok());
        QVERIFY(QFileInfo(m_path).isSymbolicLink());
        QVERIFY(!QFileInfo(real).isSymbolicLink());
        QCOMPARE(loadDossier(real)->reports.size(), 3u);
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(real).constData(), &status), 0);
        QCOMPARE(int(status.st_mode & 07777), 0640);
    }

    void shouldMakeTheFileThatALinkPointsTo()
    {
        QVERIFY(QFile::link(u"not yet.crossread"_s, m_path));
        QVERIFY(saveDossier(invented::dossier(), m_path).ok());
        QVERIFY(QFileInfo(m_path).isSymbolicLink());
        QVERIFY(loadDossier(m_folder->filePath(u"not yet.crossread"_s)).ok());
    }

    void shouldRefuseWhatIsNoDossier_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << QByteArray() << ErrorCode::NotADossier;
        QTest::newRow("text") << QByteArray("A report") << ErrorCode::NotADossier;
        QTest::newRow("half a header") << QByteArray("SQLite format 3\0\x10\0\1\1", 20) << ErrorCode::DamagedDossier;
    }
    void shouldRefuseWhatIsNoDossier()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, code);
        QVERIFY(replaceFile(m_path, content).ok());
        const Result<Dossier> loaded = loadDossier(m_path);
        QVERIFY(!loaded.ok());
        QCOMPARE(loaded.error().code, code);
        QCOMPARE(loaded.error().file, m_path);
    }

    void shouldNameWhyAFileCannotBeOpened()
    {
        QCOMPARE(loadDossier(m_folder->filePath(u"missing"_s)).error().code, ErrorCode::NotFound);
        QCOMPARE(loadDossier(m_folder->path()).error().code, ErrorCode::IsDirectory);
        QCOMPARE(loadDossier(u"/dev/zero"_s).error().code, ErrorCode::NotRegularFile);
        QCOMPARE(saveDossier({}, m_folder->path()).error().code, ErrorCode::IsDirectory);
        QCOMPARE(saveDossier({}, m_folder->filePath(u"no/such/folder"_s)).error().code, ErrorCode::NotFound);
    }

    void shouldRefuseOtherProgramsDatabases()
    {
        QVERIFY(saveDossier(invented::dossier(), m_path).ok());
        patch(m_path, 68, "ABCD");
        QCOMPARE(loadDossier(m_path).error().code, ErrorCode::NotADossier);
    }

    void shouldRefuseANewerFormatAndNameItsVersion()
    {
        QVERIFY(saveDossier(invented::dossier(), m_path).ok());
        patch(m_path, 60, QByteArray("\0\0\0\x2a", 4));
        const QByteArray before = readFile(m_path).value();
        const Result<Dossier> loaded = loadDossier(m_path);
        QCOMPARE(loaded.error().code, ErrorCode::NewerDossier);
        QCOMPARE(loaded.error().detail, u"42"_s);
        QCOMPARE(readFile(m_path).value(), before);
    }

    void shouldForgetTheComparisonOfAnotherEngine()
    {
        Dossier dossier = invented::dossier();
        dossier.comparison->engine = u"crossread 0.0.1"_s;
        QVERIFY(saveDossier(dossier, m_path).ok());
        dossier.comparison.reset();
        QVERIFY(*loadDossier(m_path) == dossier);
    }

    void shouldReadAnOlderFileAndSaveItAsOneOfThisVersion_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("1") << 1;
        QTest::newRow("2") << 2;
    }
    void shouldReadAnOlderFileAndSaveItAsOneOfThisVersion()
    {
        QFETCH(int, version);
        const QString old = goldenFile(version);
        const QByteArray before = readFile(old).value();
        QCOMPARE(int(before[63]), version); // user_version
        Result<Dossier> loaded = loadDossier(old);
        QVERIFY(loaded.ok());
        Dossier expected = invented::dossier();
        expected.comparison.reset();
        expected.filters.clear();
        expected.log.clear();
        for (DossierReport &entry : expected.reports)
            entry.report.source.importer.clear();
        const auto shorten = [](std::vector<Anchor> &anchors) { // their programs kept less around the words
            for (Anchor &anchor : anchors) {
                anchor.prefix = anchor.prefix.right(32);
                anchor.suffix.truncate(32);
            }
        };
        for (Annotation &annotation : expected.annotations)
            shorten(annotation.targets);
        for (Correction &correction : expected.corrections) {
            correction.value.clear();
            shorten(correction.targets);
        }
        if (version < 2)
            expected.corrections.clear();
        loaded->comparison.reset(); // of the engine of its time
        QVERIFY(*loaded == expected);
        QCOMPARE(readFile(old).value(), before);
        loaded->corrections = invented::dossier().corrections;
        loaded->log = invented::dossier().log;
        QVERIFY(saveDossier(*loaded, m_path).ok());
        QCOMPARE(int(readFile(m_path).value()[63]), dossierVersion);
        QVERIFY(*loadDossier(m_path) == *loaded);
    }

    void shouldNoticeAFileThatClaimsToBeOfAnotherVersion()
    {
        for (int version = 1; version <= dossierVersion; ++version) {
            for (int claimed = 1; claimed <= dossierVersion; ++claimed) {
                if (version == dossierVersion)
                    QVERIFY(saveDossier(invented::dossier(), m_path).ok());
                else
                    QVERIFY(replaceFile(m_path, readFile(goldenFile(version)).value()).ok());
                patch(m_path, 60, QByteArray("\0\0\0", 3) + char(claimed));
                QCOMPARE(loadDossier(m_path).ok(), claimed == version);
            }
        }
    }

    void shouldKeepWhatWasImportedBesideWhatTheAnalystSaysOfIt()
    {
        Dossier dossier = invented::dossier();
        const std::vector<DossierReport> imported = dossier.reports;
        Correction details = dossier.corrections[1];
        details.id = u"22222222-0000-4000-8000-000000000009"_s;
        details.kind = CorrectionKind::Details;
        details.targets.resize(1);
        details.value = detailsValue({{Detail::Outlet, u"The Other Courier"_s}});
        dossier.corrections.push_back(details);
        correctReports(dossier);
        dossier.comparison->corrections = correctionsOf(dossier);
        QVERIFY(saveDossier(dossier, m_path).ok());
        Result<Dossier> loaded = loadDossier(m_path);
        QVERIFY(loaded.ok());
        QVERIFY(*loaded == dossier);
        QCOMPARE(shortTitle(loaded->reports[0].report), u"The Other Courier"_s);
        loaded->corrections.pop_back();
        correctReports(*loaded);
        QVERIFY(loaded->reports == imported);
    }

    void shouldForgetTheComparisonOfOtherCorrections()
    {
        Dossier dossier = invented::dossier();
        dossier.corrections.pop_back();
        QVERIFY(saveDossier(dossier, m_path).ok());
        dossier.comparison.reset();
        QVERIFY(*loadDossier(m_path) == dossier);
    }

    void shouldRefuseACorrectionThatCannotBe_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("one target") << 0;
        QTest::newRow("two places of one report") << 1;
        QTest::newRow("no words") << 2;
        QTest::newRow("words of an event") << 3;
        QTest::newRow("an id twice") << 4;
        QTest::newRow("parted from itself") << 5;
        QTest::newRow("a kind that is none") << 6;
        QTest::newRow("a speaker without words that name them") << 7;
        QTest::newRow("details of nothing") << 8;
        QTest::newRow("nobody's words in two places") << 9;
    }
    void shouldRefuseACorrectionThatCannotBe()
    {
        QFETCH(int, which);
        Dossier dossier = invented::dossier();
        std::vector<Anchor> &targets = dossier.corrections[0].targets;
        if (which == 0)
            targets.resize(1);
        if (which == 1)
            targets[2].report = targets[1].report;
        if (which == 2)
            targets[1].exact.clear();
        if (which == 3)
            dossier.corrections[1].targets[0].exact = u"words"_s;
        if (which == 4)
            dossier.corrections[1].id = dossier.corrections[0].id;
        if (which == 5) {
            dossier.corrections[0].kind = CorrectionKind::Part;
            targets[1].report = targets[2].report = targets[0].report;
        }
        if (which >= 6) {
            dossier.corrections[0].kind = std::array{CorrectionKind::Kind, CorrectionKind::Speaker, CorrectionKind::Details, CorrectionKind::NoQuote}[std::size_t(which - 6)];
            dossier.corrections[0].value = u"Ines Okafor"_s;
            targets.resize(which == 9 ? 2 : 1);
            targets.back().report = targets.front().report;
            if (which == 8)
                targets[0].exact.clear();
        }
        QCOMPARE(saveDossier(dossier, m_path).error().code, ErrorCode::Internal);
    }

    void shouldForgetAComparisonThatDoesNotFitTheReports()
    {
        Dossier dossier = invented::dossier();
        dossier.comparison->discrepancies[0].members[0].span.end = 100'000;
        QVERIFY(saveDossier(dossier, m_path).ok());
        dossier.comparison.reset();
        QVERIFY(*loadDossier(m_path) == dossier);
    }

    void shouldNotWriteADossierThatItCouldNotRead()
    {
        Dossier dossier = invented::dossier();
        dossier.reports[0].report.paragraphs[0].span.end = 100'000;
        QCOMPARE(saveDossier(dossier, m_path).error().code, ErrorCode::Internal);
        QCOMPARE(filesIn(m_folder->path()), QStringList());
    }

    void shouldDecodeOnlyAWholeComparison()
    {
        const Comparison comparison = *invented::dossier().comparison;
        const QByteArray bytes = encodeComparison(comparison);
        QVERIFY(decodeComparison(bytes) == comparison);
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY(!decodeComparison(bytes.first(size)));
        QVERIFY(!decodeComparison(bytes + '\0'));
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            QByteArray flipped = bytes;
            flipped[at] = char(~flipped[at]);
            (void)decodeComparison(flipped); // must return
        }
    }

    void shouldKeepTheOldFileWhenTheDiskIsFull()
    {
        QVERIFY(saveDossier({}, m_path).ok());
        const QByteArray old = readFile(m_path).value();
        Dossier big = invented::dossier();
        big.reports[0].report.source.bytes = QByteArray(1 << 20, 'x');
        big.reports[0].report.source.sha256.clear();
        for (rlim_t limit = 0; limit < (1 << 20); limit += limit < 8192 ? 512 : 65'536) {
            const Outcome saved = [&] {
                const SmallDisk disk(limit);
                return saveDossier(big, m_path);
            }();
            QVERIFY(!saved.ok());
            QCOMPARE(saved.error().code, ErrorCode::NoSpace);
            QCOMPARE(saved.error().file, m_path);
            QCOMPARE(readFile(m_path).value(), old);
            QCOMPARE(filesIn(m_folder->path()).size(), 1);
        }
        QVERIFY(saveDossier(big, m_path).ok());
    }

    void shouldKeepTheOldFileInAReadOnlyFolder()
    {
        QVERIFY(saveDossier({}, m_path).ok());
        const QByteArray old = readFile(m_path).value();
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0555), 0);
        if (::access(QFile::encodeName(m_folder->path()).constData(), W_OK) == 0) {
            // root may write everywhere; /proc is a folder where nobody may
            QVERIFY(!saveDossier(invented::dossier(), u"/proc/port elm.crossread"_s).ok());
        } else {
            const Outcome saved = saveDossier(invented::dossier(), m_path);
            QVERIFY(!saved.ok());
            QCOMPARE(saved.error().code, ErrorCode::NoPermission);
        }
        QCOMPARE(readFile(m_path).value(), old);
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
    }

private:
    static QString goldenFile(int version) { return QStringLiteral(TEST_DIR "/golden/version%1.crossread").arg(version); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_APPLESS_MAIN(StoreTest)
#include "tst_store.moc"
