// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/dossiertext.h"

#include <QCoreApplication>
#include <QLocale>

namespace crossread {

namespace {

QString said(const char *text, int n = -1)
{
    return QCoreApplication::translate("Dossier", text, nullptr, n);
}

QString partText(Loss::Part part)
{
    switch (part) {
    case Loss::Part::Reports: return said(QT_TRANSLATE_NOOP("Dossier", "Reports"));
    case Loss::Part::Notes: return said(QT_TRANSLATE_NOOP("Dossier", "Notes and verdicts"));
    case Loss::Part::Corrections: return said(QT_TRANSLATE_NOOP("Dossier", "Corrections"));
    case Loss::Part::Settings: return said(QT_TRANSLATE_NOOP("Dossier", "Settings"));
    case Loss::Part::Filters: return said(QT_TRANSLATE_NOOP("Dossier", "Filters"));
    case Loss::Part::Log: return said(QT_TRANSLATE_NOOP("Dossier", "History"));
    }
    return {};
}

} // namespace

QString ownerText(const LockOwner &owner)
{
    const QString name = owner.name.isEmpty() ? said(QT_TRANSLATE_NOOP("Dossier", "Somebody")) : owner.name;
    //: %1 a person, %2 a machine, %3 date and time
    return said(QT_TRANSLATE_NOOP("Dossier", "%1 on %2 since %3"))
        .arg(name, owner.host, QLocale().toString(owner.since.toLocalTime(), QLocale::ShortFormat));
}

QString lossText(const Loss &loss)
{
    const QString part = partText(loss.part);
    if (!loss.incomplete)
        //: %1 "Notes and verdicts"; %n how many there are
        return said(QT_TRANSLATE_N_NOOP("Dossier", "%1: all %n could be read, but may have been changed"), int(loss.read)).arg(part);
    if (loss.read == 0)
        return said(QT_TRANSLATE_NOOP("Dossier", "%1: none could be read")).arg(part);
    return said(QT_TRANSLATE_N_NOOP("Dossier", "%1: only %n could be read, and may have been changed"), int(loss.read)).arg(part);
}

QString changeText(Change change)
{
    switch (change) {
    case Change::ReportAdded: return said(QT_TRANSLATE_NOOP("Dossier", "Report added"));
    case Change::ReportRemoved: return said(QT_TRANSLATE_NOOP("Dossier", "Report removed"));
    case Change::NoteAdded: return said(QT_TRANSLATE_NOOP("Dossier", "Note added"));
    case Change::NoteChanged: return said(QT_TRANSLATE_NOOP("Dossier", "Note changed"));
    case Change::NoteRemoved: return said(QT_TRANSLATE_NOOP("Dossier", "Note removed"));
    case Change::VerdictGiven: return said(QT_TRANSLATE_NOOP("Dossier", "Verdict given"));
    case Change::TagsChanged: return said(QT_TRANSLATE_NOOP("Dossier", "Tags changed"));
    case Change::CorrectionAdded: return said(QT_TRANSLATE_NOOP("Dossier", "Correction made"));
    case Change::CorrectionRemoved: return said(QT_TRANSLATE_NOOP("Dossier", "Correction taken back"));
    case Change::Merged: return said(QT_TRANSLATE_NOOP("Dossier", "Dossier merged"));
    case Change::Recovered: return said(QT_TRANSLATE_NOOP("Dossier", "Recovered"));
    }
    return {};
}

} // namespace crossread
