// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errortext.h"

#include <QCoreApplication>

namespace crossread {

namespace {

QString reason(const Error &error)
{
    const auto said = [](const char *text) { return QCoreApplication::translate("Error", text); };
    switch (error.code) {
    case ErrorCode::NotFound: return said(QT_TRANSLATE_NOOP("Error", "there is no such file"));
    case ErrorCode::NoPermission: return said(QT_TRANSLATE_NOOP("Error", "permission denied"));
    case ErrorCode::IsDirectory: return said(QT_TRANSLATE_NOOP("Error", "it is a folder, not a file"));
    case ErrorCode::NotRegularFile: return said(QT_TRANSLATE_NOOP("Error", "it is a pipe or a device, not a file"));
    case ErrorCode::TooLarge: return said(QT_TRANSLATE_NOOP("Error", "it is larger than 64 MiB"));
    case ErrorCode::ReadFailed: return said(QT_TRANSLATE_NOOP("Error", "it could not be read"));
    case ErrorCode::Empty: return said(QT_TRANSLATE_NOOP("Error", "it is empty"));
    case ErrorCode::Binary: return said(QT_TRANSLATE_NOOP("Error", "it is not text"));
    case ErrorCode::Undecodable: return said(QT_TRANSLATE_NOOP("Error", "its character encoding cannot be made out"));
    case ErrorCode::NoText: return said(QT_TRANSLATE_NOOP("Error", "there is no text in it"));
    case ErrorCode::NoTextLayer: return said(QT_TRANSLATE_NOOP("Error", "its pages are pictures, there is no text to take from them"));
    case ErrorCode::Locked: return said(QT_TRANSLATE_NOOP("Error", "it is locked by a password"));
    case ErrorCode::Damaged: return said(QT_TRANSLATE_NOOP("Error", "it is damaged"));
    case ErrorCode::TooComplex: return said(QT_TRANSLATE_NOOP("Error", "it holds more than any report does, or is nested too deeply"));
    case ErrorCode::UnknownFormat: return said(QT_TRANSLATE_NOOP("Error", "Crossread does not know its format"));
    case ErrorCode::NotADossier: return said(QT_TRANSLATE_NOOP("Error", "it is not a Crossread dossier"));
    case ErrorCode::NewerDossier: return said(QT_TRANSLATE_NOOP("Error", "it was written by a newer version of Crossread"));
    case ErrorCode::DamagedDossier: return said(QT_TRANSLATE_NOOP("Error", "the dossier is damaged"));
    case ErrorCode::DossierLocked: return said(QT_TRANSLATE_NOOP("Error", "another program is using it"));
    case ErrorCode::ChangedMeanwhile: return said(QT_TRANSLATE_NOOP("Error", "somebody else has changed it since it was opened"));
    case ErrorCode::WriteFailed: return said(QT_TRANSLATE_NOOP("Error", "it could not be written"));
    case ErrorCode::NoSpace: return said(QT_TRANSLATE_NOOP("Error", "there is not enough space to write it"));
    case ErrorCode::NothingToWrite: return said(QT_TRANSLATE_NOOP("Error", "there is nothing to write"));
    case ErrorCode::NotKept: return said(QT_TRANSLATE_NOOP("Error", "What you do is not safe from a crash until you save it"));
    case ErrorCode::Cancelled: return said(QT_TRANSLATE_NOOP("Error", "stopped"));
    case ErrorCode::MissingComponent: return said(QT_TRANSLATE_NOOP("Error", "a part of Crossread is not installed"));
    case ErrorCode::Internal: break;
    }
    return said(QT_TRANSLATE_NOOP("Error", "an internal error"));
}

} // namespace

QString errorText(const Error &error)
{
    QString text = reason(error);
    if (!error.detail.isEmpty())
        text = QCoreApplication::translate("Error", "%1 (%2)").arg(text, error.detail);
    return error.file.isEmpty() ? text : QCoreApplication::translate("Error", "%1: %2").arg(error.file, text);
}

QString noDisplayText()
{
    return QCoreApplication::translate(
        "Error", "there is no display to open a window on; crossread --help lists what needs none");
}

} // namespace crossread
