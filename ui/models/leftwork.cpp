// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/leftwork.h"

#include "core/dossier/store.h"
#include "ui/words/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

QString said(const char *text, int n = -1)
{
    return QCoreApplication::translate("LeftWork", text, nullptr, n);
}

/// The program ended after it had saved and before it had put the journal away.
bool isSaved(const Remains &remains)
{
    if (remains.head.path.isEmpty())
        return false;
    Result<Dossier> saved = loadDossier(remains.head.path);
    if (!saved)
        return false;
    saved->comparison.reset();
    saved->log = remains.dossier.log; // has no part in what is lost
    return *saved == remains.dossier;
}

QString outletsOf(const Dossier &dossier)
{
    constexpr std::size_t shown = 3;
    QStringList names;
    for (std::size_t i = 0; i < std::min(shown, dossier.reports.size()); ++i)
        names.append(shortTitle(dossier.reports[i].report));
    if (dossier.reports.size() > shown)
        names.append(u"…"_s);
    return names.join(", "_L1);
}

} // namespace

std::vector<LeftWork> leftWorkIn(const QString &folder)
{
    std::vector<LeftWork> all;
    for (LeftJournal &journal : LeftJournal::in(folder)) {
        Result<Remains> remains = journal.read();
        if (remains && isSaved(*remains))
            (void)journal.remove();
        else
            all.push_back({std::move(journal), std::move(remains)});
    }
    return all;
}

QString headingOf(const LeftWork &work)
{
    if (!work.remains)
        return said(QT_TRANSLATE_NOOP("LeftWork", "What was left unsaved cannot be read"));
    const QString path = work.remains->head.path;
    if (path.isEmpty())
        return said(QT_TRANSLATE_NOOP("LeftWork", "A dossier was not saved when Crossread ended"));
    //: %1 the name of a dossier
    return said(QT_TRANSLATE_NOOP("LeftWork", "Changes of “%1” were not saved when Crossread ended"))
        .arg(QFileInfo(path).completeBaseName());
}

QString detailsOf(const LeftWork &work)
{
    if (!work.remains)
        return errorText(work.remains.error());
    const Remains &remains = *work.remains;
    QStringList parts{outletsOf(remains.dossier),
        said(QT_TRANSLATE_N_NOOP("LeftWork", "%n note(s) and verdict(s)"), int(remains.dossier.annotations.size())),
        QLocale().toString(remains.last.toLocalTime(), QLocale::ShortFormat)};
    if (!remains.whole)
        parts.append(said(QT_TRANSLATE_NOOP("LeftWork", "its last seconds could not be read")));
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}

} // namespace crossread
