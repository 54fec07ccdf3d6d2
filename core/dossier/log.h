// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace crossread {

/// What can be done to a dossier.
enum class Change {
    ReportAdded,
    ReportRemoved,
    NoteAdded,
    NoteChanged,
    NoteRemoved,
    VerdictGiven, ///< also one that was withdrawn
    TagsChanged,
    CorrectionAdded,
    CorrectionRemoved,
    Merged,    ///< a colleague's dossier was taken in
    Recovered, ///< opened again after the program had ended without saving
};

/// Who changed what when. Taking a step back is a change of its own.
struct LogEntry {
    QDateTime time; ///< UTC
    QString author;
    Change change = Change::NoteAdded;
    QString subject; ///< id of the report, annotation or correction; of a merge the file
    QString before;  ///< what was there, in short: the note, the verdict's name, the tags, the report's title
    QString after;

    friend bool operator==(const LogEntry &, const LogEntry &) = default;
};

} // namespace crossread
