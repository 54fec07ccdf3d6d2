// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/descriptor.h"
#include "core/base/result.h"
#include "core/dossier/dossier.h"

namespace crossread {

/// Which dossier a journal is of.
struct JournalHead {
    QString path;           ///< of its file; empty: never saved
    QByteArray fingerprint; ///< fingerprintOf() the file when it was read; empty: there was none

    friend bool operator==(const JournalHead &, const JournalHead &) = default;
};

/// What is not saved yet, on the disk all the same: a file of its own that begins with the whole dossier and goes on with
/// each change. The dossier's own file is never touched. A record counts only if the SHA-256 over it and all before it
/// is right, so that whatever is torn or altered is left out with all that follows.
///
/// The file is locked (flock) as long as the journal lives; the lock ends with the program, however that ends.
class Journal {
public:
    /// Makes a file in `folder`, and the folder.
    static Result<Journal> begin(const QString &folder, const JournalHead &head, const Dossier &dossier);

    /// Appends what has changed; on the disk when it says so. After an error the journal is at its end: begin another
    /// and remove this.
    Outcome keep(const Dossier &dossier);
    /// It has grown so much that a new one is shorter.
    [[nodiscard]] bool isLong() const;
    Outcome remove();

    [[nodiscard]] const JournalHead &head() const { return m_head; }
    [[nodiscard]] const QString &file() const { return m_file; }

private:
    Journal(Descriptor descriptor, JournalHead head);
    Outcome append(const QByteArray &payload);
    Outcome write(const QByteArray &bytes);

    Descriptor m_descriptor;
    JournalHead m_head;
    QString m_file;
    QByteArray m_digest; ///< over all records so far
    Dossier m_kept;
    qint64 m_size = 0;
    qint64 m_firstSize = 0; ///< with the whole dossier alone
};

/// What a journal holds.
struct Remains {
    JournalHead head;
    Dossier dossier;
    QDateTime last;    ///< when it was last written to
    bool whole = true; ///< false: what follows could not be read

    friend bool operator==(const Remains &, const Remains &) = default;
};

/// The journal of a program that has ended without saving; locked, so that only one window offers it.
class LeftJournal {
public:
    /// All that no living program holds, by their names.
    static std::vector<LeftJournal> in(const QString &folder);

    [[nodiscard]] Result<Remains> read() const;
    Outcome remove();
    [[nodiscard]] const QString &file() const { return m_file; }

private:
    LeftJournal(Descriptor descriptor, QString file);

    Descriptor m_descriptor;
    QString m_file;
};

} // namespace crossread
