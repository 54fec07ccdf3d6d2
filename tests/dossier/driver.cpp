// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to dossier files, one at a time and always the same, for programs that kill it, fill its disk or fail its
// system calls, and look at what is left. Exit status: 0 only if it says that it is done.
#include "core/base/files.h"
#include "core/dossier/journal.h"
#include "core/dossier/merge.h"
#include "core/dossier/store.h"
#include "core/export/pdf.h"
#include "tests/dossier/invented.h"

#include <algorithm>
#include <cstdio>

using namespace crossread;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The same reports with notes of somebody else.
Dossier theirs()
{
    Dossier dossier = invented::dossier();
    for (Annotation &annotation : dossier.annotations) {
        annotation.id[0] = u'9';
        annotation.author = u"Bo"_s;
    }
    return dossier;
}

Dossier changed(Dossier dossier)
{
    dossier.annotations[0].body += u" Asked."_s;
    return dossier;
}

bool merged(const QString &mine, const QString &other)
{
    const Result<Dossier> one = loadDossier(mine);
    const Result<Dossier> two = loadDossier(other);
    return one && two && saveDossier(merge(*one, *two).dossier, mine).ok();
}

/// Opens a dossier and keeps two changes of it.
bool kept(const QString &path, const QString &folder)
{
    const Result<Dossier> opened = loadDossier(path);
    if (!opened)
        return false;
    Result<Journal> journal = Journal::begin(folder, {path, {}}, *opened);
    return journal && journal->keep(changed(*opened)) && journal->keep(changed(changed(*opened)));
}

/// Every journal in the folder can be read and holds a state that was kept.
bool readable(const QString &folder)
{
    Dossier state = invented::dossier();
    state.comparison.reset();
    const std::vector<Dossier> states{state, changed(state), changed(changed(state))};
    return std::ranges::all_of(LeftJournal::in(folder), [&](const LeftJournal &left) {
        const Result<Remains> remains = left.read();
        return remains && std::ranges::find(states, remains->dossier) != states.end();
    });
}

/// As the command line does it.
bool exported(const QString &path, const QString &pdf)
{
    const Result<Dossier> opened = loadDossier(path);
    if (!opened || !opened->comparison)
        return false;
    Work work;
    const Result<QByteArray> bytes = renderPdf({*opened, *opened->comparison}, {}, work);
    return bytes && replaceFile(pdf, *bytes).ok();
}

bool run(const QStringList &arguments)
{
    const QString what = arguments.value(1);
    const QString one = arguments.value(2);
    if (what == "make"_L1)
        return saveDossier(invented::dossier(), one).ok();
    if (what == "make-theirs"_L1)
        return saveDossier(theirs(), one).ok();
    if (what == "save"_L1)
        return saveDossier(changed(invented::dossier()), one).ok();
    if (what == "merge"_L1)
        return merged(one, arguments.value(3));
    if (what == "keep"_L1)
        return kept(one, arguments.value(3));
    if (what == "check"_L1)
        return readable(one);
    if (what == "export"_L1)
        return exported(one, arguments.value(3));
    std::fputs("dossier-driver make|make-theirs|save FILE | merge FILE FILE | keep FILE FOLDER | check FOLDER | export DOSSIER PDF\n", stderr);
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return run(arguments) ? 0 : 1;
}
