// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collation/wording.h"
#include "core/dossier/step.h"

#include <QUndoCommand>

#include <optional>

namespace crossread {

class Session;

/// Adds (no before), edits, or deletes (no after) the annotation at an index. Named after what it does.
class AnnotationCommand : public QUndoCommand {
public:
    AnnotationCommand(Session &session, qsizetype index, std::optional<Annotation> before,
        std::optional<Annotation> after);

    void redo() override { swap(m_before, m_after); }
    void undo() override { swap(m_after, m_before); }

private:
    void swap(const std::optional<Annotation> &from, const std::optional<Annotation> &to);

    Session &m_session;
    qsizetype m_index;
    std::optional<Annotation> m_before;
    std::optional<Annotation> m_after;
};

/// Adds or removes the correction at an index. Named after what it does.
class CorrectionCommand : public QUndoCommand {
public:
    CorrectionCommand(Session &session, qsizetype index, Correction correction, bool add);

    void redo() override { put(m_add); }
    void undo() override { put(!m_add); }

private:
    void put(bool there);

    Session &m_session;
    qsizetype m_index;
    Correction m_correction;
    bool m_add;
};

/// Keeps, changes or deletes a named filter.
class FilterCommand : public QUndoCommand {
public:
    FilterCommand(Session &session, const QString &name, const QString &after);

    void redo() override;
    void undo() override;

private:
    Session &m_session;
    QString m_name;
    QString m_before;
    QString m_after;
};

/// Counts a kind of difference as the same where words are compared, or not.
class SamenessCommand : public QUndoCommand {
public:
    SamenessCommand(Session &session, Trifle trifle, bool same);

    void redo() override;
    void undo() override;

private:
    Session &m_session;
    QString m_before;
    QString m_after;
};

/// Another set of reports in the columns. Texts are shared, not copied.
class ReportsCommand : public QUndoCommand {
public:
    ReportsCommand(Session &session, std::vector<DossierReport> after, const QString &name);

    void redo() override;
    void undo() override;

private:
    Session &m_session;
    std::vector<DossierReport> m_before;
    std::vector<DossierReport> m_after;
};

/// A colleague's dossier taken in, from `file`.
class MergeCommand : public QUndoCommand {
public:
    MergeCommand(Session &session, const Dossier &after, const QString &file);

    void redo() override;
    void undo() override;

private:
    Session &m_session;
    Step m_forth;
    Step m_back;
    QString m_file;
};

} // namespace crossread
