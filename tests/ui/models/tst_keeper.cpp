// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/store.h"
#include "tests/ui/models/story.h"
#include "ui/models/annotations.h"
#include "ui/models/keeper.h"
#include "ui/models/leftwork.h"
#include "ui/models/session.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mayBeLost = 2000; // ms

} // namespace

class KeeperTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = m_temporary->filePath(u"recovery"_s);
        m_session = std::make_unique<Session>();
        m_keeper = std::make_unique<Keeper>(*m_session, m_folder);
    }
    void cleanup()
    {
        m_keeper.reset();
        m_session.reset();
    }

    void shouldKeepADossierThatWasNeverSaved()
    {
        show();
        QTRY_VERIFY_WITH_TIMEOUT(keeps(m_session->dossier()), mayBeLost);
        put(u"d-number"_s, u"Ask the operator."_s);
        QTRY_VERIFY_WITH_TIMEOUT(keeps(m_session->dossier()), mayBeLost);
        m_session->undoStack().undo();
        QTRY_VERIFY_WITH_TIMEOUT(keeps(m_session->dossier()), mayBeLost);
        QCOMPARE(m_session->dossier().log.size(), 2u);
    }

    void shouldKeepWhatIsBeingTyped()
    {
        show();
        Annotation draft = annotationOn(m_session->dossier(), *m_session->discrepancy(u"d-number"_s), u"Ada"_s);
        draft.body = u"Half a sent"_s;
        m_session->setDraft(draft);
        QTRY_VERIFY_WITH_TIMEOUT(keeps(m_session->asItStands()), mayBeLost);
        QCOMPARE(kept().annotations.front().body, u"Half a sent"_s);
        QVERIFY(m_session->dossier().annotations.empty());
        m_session->setDraft({});
        QTRY_VERIFY_WITH_TIMEOUT(keeps(m_session->dossier()), mayBeLost);
    }

    void shouldKeepWhatIsTypedWithoutAPause()
    {
        show();
        Annotation draft = annotationOn(m_session->dossier(), *m_session->discrepancy(u"d-number"_s), u"Ada"_s);
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < mayBeLost) {
            draft.body += u'x';
            m_session->setDraft(draft);
            QTest::qWait(20);
        }
        QVERIFY(kept().annotations.front().body.size() > 10);
    }

    void shouldLeaveADossierThatIsOnlyReadAlone()
    {
        openSaved();
        QTest::qWait(1300);
        QCOMPARE(journals(), QStringList());
    }

    void shouldKeepNothingMoreOnceItIsSaved()
    {
        openSaved();
        put(u"d-number"_s, u"Ask."_s);
        QTRY_COMPARE(journals().size(), 1);
        QVERIFY(m_session->save(m_session->path()).ok());
        QTRY_COMPARE(journals(), QStringList());
        put(u"d-quote"_s, u"Ask again."_s);
        QTRY_VERIFY(!journals().isEmpty() && keeps(m_session->dossier()));
        m_session->undoStack().undo();
        QTRY_COMPARE(journals(), QStringList());
    }

    void shouldKeepNothingMoreOnceItIsClosed()
    {
        show();
        QTRY_COMPARE(journals().size(), 1);
        m_session->close();
        QTRY_COMPARE(journals(), QStringList());
        show();
        QTRY_COMPARE(journals().size(), 1);
        m_keeper->forget();
        m_keeper.reset();
        QCOMPARE(journals(), QStringList());
    }

    void shouldSayOnceThatItCannotKeepAnything()
    {
        QFile inTheWay(m_folder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QSignalSpy failures(m_keeper.get(), &Keeper::failed);
        show();
        QTRY_COMPARE(failures.size(), 1);
        const auto errors = failures.front().front().value<std::vector<Error>>();
        QCOMPARE(errors.front().code, ErrorCode::NotKept);
        put(u"d-number"_s, u"Ask."_s);
        QTest::qWait(1300);
        QCOMPARE(failures.size(), 1);
        // It tries again once there is a place.
        QVERIFY(inTheWay.remove());
        put(u"d-quote"_s, u"Ask again."_s);
        QTRY_VERIFY(!journals().isEmpty() && keeps(m_session->dossier()));
    }

    void shouldOfferWhatWasLeftAndTakeItOver()
    {
        // Given a program that ended with a changed dossier on its desk
        openSaved();
        const QString path = m_session->path();
        put(u"d-number"_s, u"Ask the operator."_s);
        QTRY_VERIFY(!journals().isEmpty() && keeps(m_session->dossier()));
        const Dossier left = m_session->dossier();
        cleanup();
        // When the next one looks
        std::vector<LeftWork> work = leftWorkIn(m_folder);
        // Then it is offered with its name
        QCOMPARE(work.size(), 1u);
        QVERIFY(headingOf(work[0]).contains(QFileInfo(path).completeBaseName()));
        QVERIFY(detailsOf(work[0]).contains(u"1 note"_s));
        QVERIFY(work[0].remains->dossier == left);
        // And once recovered it is not saved, but safe
        m_session = std::make_unique<Session>();
        m_keeper = std::make_unique<Keeper>(*m_session, m_folder);
        m_session->recover(*work[0].remains);
        QVERIFY(m_session->isModified());
        QCOMPARE(m_session->path(), path);
        const QString old = QFileInfo(work[0].journal.file()).fileName();
        m_keeper->takeOver(std::move(work[0].journal));
        QTRY_VERIFY(!journals().isEmpty() && !journals().contains(old));
        QVERIFY(keeps(m_session->dossier()));
        QCOMPARE(m_session->dossier().log.back().change, Change::Recovered);
    }

    void shouldNotOfferWhatHasBeenSaved()
    {
        openSaved();
        put(u"d-number"_s, u"Ask the operator."_s);
        QTRY_VERIFY(!journals().isEmpty() && keeps(m_session->dossier()));
        // Given a program that ended between saving and putting its journal away
        QVERIFY(saveDossier(m_session->dossier(), m_session->path()).ok());
        cleanup();
        QVERIFY(leftWorkIn(m_folder).empty());
        QCOMPARE(journals(), QStringList());
    }

private:
    void show()
    {
        const Dossier dossier = story::dossier();
        m_session->show(dossier, std::make_shared<const Comparison>(story::comparison(dossier)));
    }
    void openSaved()
    {
        const QString path = m_temporary->filePath(u"ferry.crossread"_s);
        const Dossier dossier = story::dossier();
        QVERIFY(saveDossier(dossier, path).ok());
        m_session->show(dossier, std::make_shared<const Comparison>(story::comparison(dossier)), path);
    }
    void put(const QString &discrepancy, const QString &body)
    {
        Annotation note = annotationOn(m_session->dossier(), *m_session->discrepancy(discrepancy), u"Ada"_s);
        note.body = body;
        m_session->put(note);
    }
    [[nodiscard]] QStringList journals() const { return QDir(m_folder).entryList({u"*.journal"_s}, QDir::Files); }

    /// What a program that started now would find, if this one had ended.
    [[nodiscard]] Dossier kept() const
    {
        const QTemporaryDir copy;
        for (const QString &name : journals())
            QFile::copy(QDir(m_folder).filePath(name), copy.filePath(name));
        const std::vector<LeftJournal> left = LeftJournal::in(copy.path());
        const Result<Remains> remains = left.size() == 1 ? left[0].read() : Error{};
        return remains ? remains->dossier : Dossier();
    }
    [[nodiscard]] bool keeps(const Dossier &dossier) const { return kept() == dossier; }

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Keeper> m_keeper;
};

QTEST_GUILESS_MAIN(KeeperTest)
#include "tst_keeper.moc"
