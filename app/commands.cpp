// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/inputs.h"
#include "core/base/files.h"
#include "core/compare/compare.h"
#include "core/dossier/applied.h"
#include "core/dossier/store.h"
#include "core/export/exporter.h"
#include "core/export/json.h"
#include "core/import/importer.h"
#include "core/reading/read.h"
#include "ui/words/errortext.h"

#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <optional>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

void complain(const QString &message)
{
    std::fputs((u"crossread: "_s + message + u'\n').toUtf8().constData(), stderr);
}

int wrongUsage()
{
    printUsage();
    return WrongUsage;
}

/// False where the output could not be written, as to a full disk.
bool print(const QByteArray &bytes)
{
    return std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout) == std::size_t(bytes.size())
        && std::fflush(stdout) == 0;
}

bool isOption(const QString &argument)
{
    return argument.startsWith(u'-') && argument != "-"_L1;
}

/// The files of `--json FILE…`, empty where the call is not of that form. "--" ends the options.
QStringList filesAfterJson(QStringList arguments)
{
    const qsizetype end = arguments.indexOf(u"--"_s);
    QStringList files = end < 0 ? QStringList() : arguments.mid(end + 1);
    if (end >= 0)
        arguments.resize(end);
    if (arguments.removeAll(u"--json"_s) != 1 || std::any_of(arguments.begin(), arguments.end(), isOption))
        return {};
    return arguments + files;
}

/// The comparison of a dossier: its own where it is of this engine, else computed.
Comparison comparisonOf(const Dossier &dossier)
{
    if (dossier.comparison)
        return *dossier.comparison;
    Work work;
    return compare(reportsOf(dossier), correctionsOf(dossier), work).value(); // cannot be cancelled, so cannot fail
}

/// `--html OUT --csv OUT … FILE…`, taken apart.
struct ExportCall {
    std::vector<std::pair<const Exporter *, QString>> outputs;
    QStringList files;
};

/// The file that a path stands for, whatever it is called.
QString sameFile(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

/// nullopt where the call is not of that form, or would write over one of its own files.
std::optional<ExportCall> exportCall(const QStringList &arguments)
{
    ExportCall call;
    qsizetype i = 0;
    for (; i < arguments.size() && isOption(arguments[i]) && arguments[i] != "--"_L1; i += 2) {
        const Exporter *exporter = arguments[i].startsWith("--"_L1) ? exporterNamed(QStringView(arguments[i]).sliced(2)) : nullptr;
        if (!exporter || i + 1 >= arguments.size() || isOption(arguments[i + 1]))
            return std::nullopt;
        call.outputs.emplace_back(exporter, arguments[i + 1]);
    }
    const bool endsOptions = i < arguments.size() && arguments[i] == "--"_L1;
    call.files = arguments.mid(endsOptions ? i + 1 : i);
    if (call.outputs.empty() || call.files.isEmpty() || (!endsOptions && std::ranges::any_of(call.files, isOption)))
        return std::nullopt;
    QStringList used;
    for (const QString &file : call.files)
        used.append(sameFile(file));
    for (const auto &[exporter, path] : call.outputs) {
        if (used.contains(sameFile(path)))
            return std::nullopt;
        used.append(sameFile(path));
    }
    return call;
}

int statusAfter(const std::vector<Error> &errors)
{
    for (const Error &error : errors)
        complain(errorText(error));
    return errors.empty() ? AllDone : SomeInputFailed;
}

} // namespace

int runImport(const QStringList &arguments)
{
    const QStringList files = filesAfterJson(arguments);
    if (files.size() != 1)
        return wrongUsage();
    const Result<Report> report = importFile(files.first(), QDateTime::currentDateTimeUtc());
    if (!report)
        return statusAfter({report.error()});
    return print(reportJson(*report, read(*report))) ? AllDone : SomeInputFailed;
}

int runAnalyze(const QStringList &arguments)
{
    const QStringList files = filesAfterJson(arguments);
    if (files.isEmpty())
        return wrongUsage();
    const Inputs inputs = readInputs(files);
    const int status = statusAfter(inputs.errors);
    if (!print(analysisJson(reportsOf(inputs.dossier), comparisonOf(inputs.dossier))))
        return SomeInputFailed;
    return status;
}

int runExport(const QStringList &arguments)
{
    const std::optional<ExportCall> call = exportCall(arguments);
    if (!call)
        return wrongUsage();
    const Inputs inputs = readInputs(call->files);
    const int status = statusAfter(inputs.errors);
    if (inputs.dossier.reports.empty())
        return SomeInputFailed;
    const Comparison comparison = comparisonOf(inputs.dossier);
    std::vector<Error> failures;
    for (const auto &[exporter, path] : call->outputs) {
        Work work;
        const Result<QByteArray> bytes = exporter->render({inputs.dossier, comparison, QFileInfo(path).completeBaseName()}, work);
        const Outcome written = bytes ? replaceFile(path, *bytes) : Outcome(bytes.error());
        if (!written)
            failures.push_back(written.error());
    }
    return failures.empty() ? status : statusAfter(failures);
}

int runSave(const QStringList &arguments)
{
    if (arguments.size() < 2 || std::any_of(arguments.begin(), arguments.end(), isOption))
        return wrongUsage();
    Inputs inputs = readInputs(arguments.mid(1));
    const int status = statusAfter(inputs.errors);
    if (inputs.dossier.reports.empty())
        return SomeInputFailed;
    inputs.dossier.comparison = comparisonOf(inputs.dossier);
    const Outcome saved = saveDossier(inputs.dossier, arguments.first());
    return saved ? status : statusAfter({saved.error()});
}

void printUsage()
{
    std::fputs("usage: crossread [FILE or DOSSIER ...]                 open the window\n"
               "       crossread import --json FILE                    one report as JSON\n"
               "       crossread analyze --json FILE... or DOSSIER     the comparison as JSON\n"
               "       crossread export --pdf OUT FILE... or DOSSIER   the marked-up PDF; likewise --html, --xlsx, --csv,\n"
               "                   --quotes-csv, --markdown, --webannotation, --xfdf, --originals, --qdpx, --json, several at once\n"
               "       crossread save OUT.crossread FILE...            the reports and their comparison as a dossier\n"
               "       crossread --version | --help\n"
               "Standard output carries the result alone. Exit status: 0 done; 1 some input could\n"
               "not be read (named on standard error; the rest is processed); 2 wrong usage.\n",
               stderr);
}

} // namespace crossread
