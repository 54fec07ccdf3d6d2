// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace crossread {

/// All that can go wrong, as values. The sentences for them are in ui/words/errortext.
enum class ErrorCode {
    // reading a file
    NotFound,
    NoPermission,
    IsDirectory,
    NotRegularFile, ///< FIFO, socket, device
    TooLarge,       ///< over the limit of 64 MiB
    ReadFailed,
    // importing
    Empty,
    Binary,
    Undecodable,
    NoText,      ///< decoded, but holds no words
    NoTextLayer, ///< pages that are pictures of text, as scanners make them
    Locked,      ///< opens only with a password
    Damaged,     ///< of a known format, but cannot be opened
    TooComplex,  ///< nested or unpacked beyond the limits
    UnknownFormat,
    // dossier
    NotADossier,
    NewerDossier, ///< detail: the version found
    DamagedDossier,
    DossierLocked,
    ChangedMeanwhile, ///< by somebody else, since it was opened
    // writing
    WriteFailed,
    NoSpace,
    NothingToWrite, ///< the dossier has nothing that the format is for; detail: what
    NotKept, ///< what is not saved cannot be kept safe from a crash; detail: the reason
    // the rest
    Cancelled,
    MissingComponent, ///< an installed module is missing; detail: which
    Internal,
};

struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString file;   ///< path as the user gave it; empty where no file is concerned
    QString detail; ///< what the system or a library said; never a sentence of ours

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace crossread
