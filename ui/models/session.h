// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/collation/wording.h"
#include "core/dossier/journal.h"
#include "core/dossier/logging.h"
#include "core/dossier/merge.h"
#include "core/dossier/step.h"
#include "ui/models/collated.h"
#include "ui/models/job.h"
#include "ui/models/loading.h"
#include "ui/models/recentcomparisons.h"

#include <QUndoStack>

#include <memory>

namespace crossread {

/// How a dossier is saved. The first two after the analyst was asked.
struct SaveOptions {
    bool overLock = false;    ///< of another machine
    bool overChanges = false; ///< of somebody else, since the dossier was opened
    bool compact = false;     ///< without the comparison, which can be computed
};

/// The dossier on the desk: its reports, what the analyst wrote, and the comparison of the reports. Every change of
/// the dossier goes through the undo stack. The comparison is made off the GUI thread and never saved as a change.
class Session : public QObject {
    Q_OBJECT
public:
    enum class State {
        Empty,     ///< no reports
        Single,    ///< one report: nothing to compare it with
        Comparing,
        Stopped,   ///< the analyst cancelled
        Compared,
    };

    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] const Dossier &dossier() const { return m_dossier; }
    /// Null while there is none; its report indices are the dossier's.
    [[nodiscard]] std::shared_ptr<const Comparison> comparison() const { return m_collated ? m_collated->comparison() : nullptr; }
    /// It with what views look up in it; null while there is none.
    [[nodiscard]] std::shared_ptr<const Collated> collated() const { return m_collated; }
    /// nullptr for an id that the comparison does not hold.
    [[nodiscard]] const Discrepancy *discrepancy(const QString &id) const;
    [[nodiscard]] const Passage *passage(const QString &id) const; ///< likewise
    /// The comparison is that of the corrections as they are now. While it is not, a new one is being made, and the
    /// old one stays in sight.
    [[nodiscard]] bool isUpToDate() const;
    [[nodiscard]] State state() const;
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }
    [[nodiscard]] Job &loading() { return m_loading; }
    [[nodiscard]] Job &comparing() { return m_comparing; }

    [[nodiscard]] QString path() const { return m_path; } ///< empty: not saved yet
    [[nodiscard]] bool isModified() const { return !m_undo.isClean(); }
    /// Something would be gone if the program ended now: changes, what is being typed, a dossier never saved.
    [[nodiscard]] bool hasUnsaved() const;
    /// The dossier with what is being typed, as if it had been committed. Without comparison.
    [[nodiscard]] Dossier asItStands() const;
    [[nodiscard]] JournalHead journalHead() const { return {m_path, m_hold.fingerprint}; }
    /// The file may not be replaced: somebody else has it, or it is protected.
    [[nodiscard]] bool isReadOnly() const { return !m_path.isEmpty() && !m_hold.lock; }
    /// Who has it; nullopt where it is not read only, or nobody says.
    [[nodiscard]] const std::optional<LockOwner> &owner() const { return m_hold.owner; }

    /// Reads the files; a dossier among them takes the place of this one, reports are added to it.
    void open(const QStringList &paths);
    void addText(const QString &text);
    void removeReport(const QString &id);
    /// Off the GUI thread; returns when it is done.
    Outcome save(const QString &path, SaveOptions options = {});
    /// Writes the dossier to another file, and goes on with this one.
    Outcome saveCopy(const QString &path);
    /// Takes in what came of merging a colleague's dossier, from `file`, into this one as it is now, as one undo step.
    void take(const Merge &merged, const QString &file);
    /// What is being typed becomes part of the dossier now.
    void keepTyped() { Q_EMIT comparisonAboutToGo(); }
    void close();

    /// Shows a dossier with a comparison made elsewhere. `path` empty: not saved yet.
    void show(Dossier dossier, std::shared_ptr<const Comparison> comparison, const QString &path = {});
    /// Shows what a program that ended without saving had on its desk; it counts as not saved.
    void recover(Remains remains);

    /// Signs what the log says of changes.
    void setAuthor(const QString &name) { m_author = name; }
    /// What is being typed and not in the dossier yet; nullopt: nothing.
    void setDraft(std::optional<Annotation> draft);

    /// From the beginning, whatever was compared before.
    void compareAgain();
    void stopComparing();

    /// Adds the annotation or replaces the one with its id, as one named undo step. One that says nothing is
    /// removed, or not added. The time of change is set here.
    void put(Annotation annotation);
    void removeAnnotation(const QString &id);
    /// Sets or, where it is set already, clears the verdict on a discrepancy.
    void toggleVerdict(const QString &discrepancy, Verdict verdict, const QString &author);

    /// Keeps a filter under a name, as one named undo step; an empty value takes it away.
    void setFilter(const QString &name, const QString &value);

    /// Overrules the program, as one named undo step; the reports are compared again.
    void correct(const Correction &correction);
    /// Several as one step.
    void correct(const std::vector<Correction> &corrections, const QString &name);
    void removeCorrection(const QString &id);

    /// What counts as the same where words are compared.
    [[nodiscard]] Trifles same() const;
    /// Counts it as the same or not, as one named undo step.
    void setSame(Trifle trifle, bool same);

    /// How the dossier is looked at; saved with it, but no change of it. An empty value takes the setting away.
    void setSetting(const QString &name, const QString &value);

    /// For undo commands only.
    void replaceReports(std::vector<DossierReport> reports);
    void apply(const Step &step);
    void log(std::vector<LogEntry> entries);
    [[nodiscard]] Signature signature() const;
    void insertAnnotation(qsizetype index, const Annotation &annotation);
    void replaceAnnotation(qsizetype index, const Annotation &annotation);
    void takeAnnotation(qsizetype index);
    void insertCorrection(qsizetype index, const Correction &correction);
    void takeCorrection(qsizetype index);
    void putFilter(const QString &name, const QString &value);

Q_SIGNALS:
    void reportsChanged();
    void reportsCorrected(); ///< the same reports and texts; what they are called and their paragraphs' kinds changed
    void comparisonAboutToGo(); ///< what is being typed about it has to be kept now
    void comparisonChanged();
    void annotationsChanged();
    void draftChanged();
    void correctionsChanged();
    void filtersChanged();
    void settingChanged(const QString &name);
    void stateChanged();
    void pathChanged();
    void modifiedChanged(bool modified);
    void opened(const QString &dossierPath); ///< a dossier file has been opened or saved
    /// What could be read of a damaged dossier is shown, as one that was never saved.
    void salvaged(const QString &damaged, const std::vector<crossread::Loss> &losses);
    void errorsFound(const std::vector<crossread::Error> &errors);

private:
    void take(Loaded loaded);
    void show(Dossier dossier, std::shared_ptr<const Collated> collated, const QString &path, Hold hold);
    void addReports(std::vector<DossierReport> reports);
    void takeCorrections();
    void startComparing();
    void compareOthers();
    void forgetComparison();
    void setComparison(std::shared_ptr<const Collated> collated);

    Dossier m_dossier;
    std::optional<Annotation> m_draft;
    std::shared_ptr<const Collated> m_collated;
    QString m_path;
    Hold m_hold; ///< on the file at m_path
    QString m_author;
    QUndoStack m_undo;
    Job m_loading;
    Job m_comparing;
    RecentComparisons m_recent;
    bool m_stopped = false;
    int m_pasted = 0;
};

} // namespace crossread
