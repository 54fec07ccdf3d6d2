// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/dossier/salvage.h"
#include "core/dossier/store.h"
#include "tests/dossier/invented.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

/// Whatever happens to a dossier's bytes: an error, or the very same dossier. Never a crash, never other words. What is
/// salvaged of it names every part that is not as it was. With CROSSREAD_EVERY_PLACE in the environment all is tried at every byte,
/// which takes many minutes.
class DossierDamageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_path = m_folder.filePath(u"damaged.crossread"_s);
        QVERIFY(saveDossier(m_dossier, m_path).ok());
        m_bytes = readFile(m_path).value();
        QVERIFY(m_bytes.size() > 20'000);
    }

    void shouldNoticeEveryCut()
    {
        QFile file(m_path);
        for (qsizetype size = m_bytes.size() - 1; size >= 0; --size) {
            QVERIFY(file.resize(size));
            const Result<Dossier> loaded = loadDossier(m_path);
            QVERIFY2(!loaded.ok(), qPrintable(QString::number(size)));
            QVERIFY(isExpected(loaded.error().code));
            if (size % m_salvageStep == 0)
                QVERIFY2(isHonest(salvageDossier(m_path)), qPrintable(QString::number(size)));
        }
    }

    void shouldNoticeEveryFlippedByte_data()
    {
        QTest::addColumn<int>("mask");
        QTest::addColumn<int>("step"); // every byte once, and samples of the rest: a load takes half a millisecond
        QTest::newRow("all bits") << 0xff << 1;
        QTest::newRow("lowest bit") << 0x01 << 13;
        QTest::newRow("highest bit") << 0x80 << 17;
        QTest::newRow("case") << 0x20 << 11;
    }
    void shouldNoticeEveryFlippedByte()
    {
        QFETCH(int, mask);
        QFETCH(int, step);
        step = m_everyPlace ? 1 : step;
        QVERIFY(replaceFile(m_path, m_bytes).ok());
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
        Dossier withoutCache = m_dossier;
        withoutCache.comparison.reset();
        int noticed = 0;
        for (qsizetype at = 0; at < m_bytes.size(); at += step) {
            QVERIFY(file.seek(at) && file.putChar(char(m_bytes[at] ^ mask)));
            const Result<Dossier> loaded = loadDossier(m_path);
            if (at % m_salvageStep == 0 && !loaded.ok())
                QVERIFY2(isHonest(salvageDossier(m_path)), qPrintable(QString::number(at)));
            QVERIFY(file.seek(at) && file.putChar(m_bytes[at]));
            if (loaded.ok())
                QVERIFY2(*loaded == m_dossier || *loaded == withoutCache, qPrintable(QString::number(at)));
            else
                QVERIFY2(isExpected(loaded.error().code), qPrintable(QString::number(at)));
            noticed += loaded.ok() ? 0 : 1;
        }
        QCOMPARE(readFile(m_path).value(), m_bytes);
        QVERIFY(noticed > 5000 / step);
    }

    void shouldSalvageWhatIsWholeAndNameWhatIsNot()
    {
        // Given a dossier with a letter of a note changed behind its back
        QByteArray bytes = m_bytes;
        const qsizetype at = bytes.indexOf("hospital");
        bytes[at] = 'H';
        QVERIFY(replaceFile(m_path, bytes).ok());
        QCOMPARE(loadDossier(m_path).error().code, ErrorCode::DamagedDossier);
        // Then the rest is as it was, and the notes are named
        const Result<Salvage> found = salvageDossier(m_path);
        QVERIFY(found.ok());
        QCOMPARE(found->losses.size(), 1u);
        QVERIFY((found->losses[0] == Loss{Loss::Part::Notes, 2, false}));
        QVERIFY(found->dossier.reports == m_dossier.reports);
        QVERIFY(found->dossier.corrections == m_dossier.corrections);
        QCOMPARE(found->dossier.annotations[0].body, QString(m_dossier.annotations[0].body).replace(u"hospital"_s, u"Hospital"_s));
        QCOMPARE(readFile(m_path).value(), bytes);
    }

    void shouldSalvageAllWhereOnlyTheVersionIsDamaged()
    {
        QByteArray bytes = m_bytes;
        QCOMPARE(int(bytes[63]), 3); // user_version
        for (const int version : {1, 2}) {
            bytes[63] = char(version);
            QVERIFY(replaceFile(m_path, bytes).ok());
            QCOMPARE(loadDossier(m_path).error().code, ErrorCode::DamagedDossier);
            const Result<Salvage> found = salvageDossier(m_path);
            QVERIFY(found.ok() && found->losses.empty());
            Dossier expected = m_dossier;
            expected.comparison.reset();
            QVERIFY(found->dossier == expected);
        }
    }

    void shouldSalvageWhatStandsBeforeACut()
    {
        QVERIFY(replaceFile(m_path, m_bytes.first(m_bytes.size() * 3 / 4)).ok());
        const Result<Salvage> found = salvageDossier(m_path);
        QVERIFY2(found.ok(), qPrintable(found.ok() ? QString() : u"%1 %2"_s.arg(int(found.error().code)).arg(found.error().detail)));
        QVERIFY(!found->losses.empty());
        QCOMPARE(found->dossier.reports.size(), m_dossier.reports.size());
        QCOMPARE(readFile(m_path).value().size(), m_bytes.size() * 3 / 4);
    }

private:
    const bool m_everyPlace = qEnvironmentVariableIsSet("CROSSREAD_EVERY_PLACE");
    const qsizetype m_salvageStep = m_everyPlace ? 1 : 31; // every place of a page comes up in some page

    /// What is not named as lost or in doubt is as it was.
    [[nodiscard]] bool isHonest(const Result<Salvage> &found) const
    {
        if (!found.ok())
            return isExpected(found.error().code) || found.error().code == ErrorCode::Internal;
        const Dossier &d = found->dossier;
        const auto isNamed = [&](Loss::Part part) { return std::ranges::find(found->losses, part, &Loss::part) != found->losses.end(); };
        return (isNamed(Loss::Part::Reports) || d.reports == m_dossier.reports)
            && (isNamed(Loss::Part::Notes) || d.annotations == m_dossier.annotations)
            && (isNamed(Loss::Part::Corrections) || d.corrections == m_dossier.corrections)
            && (isNamed(Loss::Part::Settings) || d.settings == m_dossier.settings)
            && (isNamed(Loss::Part::Filters) || d.filters == m_dossier.filters)
            && (isNamed(Loss::Part::Log) || d.log == m_dossier.log);
    }

    static bool isExpected(ErrorCode code)
    {
        return code == ErrorCode::DamagedDossier || code == ErrorCode::NotADossier || code == ErrorCode::NewerDossier;
    }

    const Dossier m_dossier = invented::dossier();
    QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_bytes;
};

QTEST_APPLESS_MAIN(DossierDamageTest)
#include "tst_dossierdamage.moc"
