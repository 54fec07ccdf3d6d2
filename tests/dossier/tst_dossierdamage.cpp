// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/dossier/store.h"
#include "tests/dossier/invented.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

/// Whatever happens to a dossier's bytes: an error, or the very same dossier. Never a crash, never other words.
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
        QVERIFY(replaceFile(m_path, m_bytes).ok());
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
        Dossier withoutCache = m_dossier;
        withoutCache.comparison.reset();
        int noticed = 0;
        for (qsizetype at = 0; at < m_bytes.size(); at += step) {
            QVERIFY(file.seek(at) && file.putChar(char(m_bytes[at] ^ mask)));
            const Result<Dossier> loaded = loadDossier(m_path);
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

private:
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
