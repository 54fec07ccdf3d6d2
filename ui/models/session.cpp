// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/session.h"

#include "core/collation/sameness.h"
#include "core/dossier/applied.h"
#include "core/language/vectors.h"
#include "ui/models/annotations.h"
#include "ui/models/commands.h"
#include "ui/models/correcting.h"

namespace crossread {

using namespace Qt::Literals::StringLiterals;

Session::Session(QObject *parent) : QObject(parent)
{
    connect(&m_comparing, &Job::finished, this, &WordVectors::rest);
    connect(&m_undo, &QUndoStack::cleanChanged, this, [this](bool clean) { Q_EMIT modifiedChanged(!clean); });
}

Session::~Session() = default;

void Session::open(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_loading.start([paths, me = ownerNow(m_author)](Work &work) { return load(paths, me, work); },
        [this](Loaded loaded) { take(std::move(loaded)); });
}

void Session::addText(const QString &text)
{
    //: how a report is called that was pasted; %1 is a running number
    take(loadText(text, tr("Pasted text %1").arg(++m_pasted)));
}

void Session::take(Loaded loaded)
{
    if (loaded.dossier && loaded.losses.empty()) {
        show(std::move(*loaded.dossier), std::move(loaded.collated), loaded.dossierPath, std::move(loaded.hold));
        Q_EMIT opened(loaded.dossierPath);
    } else if (loaded.dossier) {
        show(std::move(*loaded.dossier), nullptr);
        m_undo.resetClean(); // there is no file of it
        Q_EMIT salvaged(loaded.dossierPath, loaded.losses);
    }
    if (!loaded.reports.empty())
        addReports(std::move(loaded.reports));
    if (!loaded.errors.empty())
        Q_EMIT errorsFound(loaded.errors);
}

void Session::addReports(std::vector<DossierReport> reports)
{
    // The first files on an empty desk are where the work begins, not a change that could be lost.
    if (m_dossier.reports.empty() && m_path.isEmpty() && m_undo.count() == 0) {
        replaceReports(std::move(reports));
        return;
    }
    Q_EMIT comparisonAboutToGo(); // not within an undo command, which must not make another
    const int added = int(reports.size());
    std::vector<DossierReport> after = m_dossier.reports;
    std::move(reports.begin(), reports.end(), std::back_inserter(after));
    m_undo.push(new ReportsCommand(*this, std::move(after), tr("add %n report(s)", nullptr, added)));
}

void Session::removeReport(const QString &id)
{
    std::vector<DossierReport> after = m_dossier.reports;
    const auto found = std::find_if(after.begin(), after.end(), [&](const DossierReport &r) { return r.id == id; });
    if (found == after.end())
        return;
    const QString title = shortTitle(found->report);
    after.erase(found);
    Q_EMIT comparisonAboutToGo();
    m_undo.push(new ReportsCommand(*this, std::move(after), tr("remove %1").arg(title)));
}

void Session::close()
{
    show({}, nullptr);
}

void Session::show(Dossier dossier, std::shared_ptr<const Comparison> comparison, const QString &path)
{
    std::shared_ptr<const Collated> collated = collate(std::move(comparison), reportsOf(dossier), samenessOf(dossier.settings));
    show(std::move(dossier), std::move(collated), path, holdOf(path, ownerNow(m_author)));
}

void Session::show(Dossier dossier, std::shared_ptr<const Collated> collated, const QString &path, Hold hold)
{
    // The file that is open already is opened again.
    if (!hold.lock && m_hold.lock && m_hold.lock->isOf(path))
        hold = {std::move(m_hold.lock), {}, hold.fingerprint};
    m_comparing.cancel();
    forgetComparison();
    m_recent.clear();
    m_undo.clear();
    m_undo.setClean();
    m_path = path;
    m_hold = std::move(hold);
    m_dossier = std::move(dossier);
    m_dossier.comparison.reset();
    m_draft.reset();
    correctReports(m_dossier);
    Q_EMIT pathChanged();
    Q_EMIT reportsChanged();
    Q_EMIT annotationsChanged();
    Q_EMIT correctionsChanged();
    Q_EMIT filtersChanged();
    if (collated)
        setComparison(std::move(collated));
    else
        compareOthers();
}

void Session::put(Annotation annotation)
{
    const qsizetype index = annotationWithId(m_dossier, annotation.id);
    if (index < 0) {
        if (!isBlank(annotation))
            m_undo.push(new AnnotationCommand(*this, qsizetype(m_dossier.annotations.size()), {}, annotation));
        return;
    }
    const Annotation &before = m_dossier.annotations[std::size_t(index)];
    annotation.changed = before.changed;
    if (annotation == before)
        return;
    annotation.changed = QDateTime::currentDateTimeUtc();
    if (isBlank(annotation))
        m_undo.push(new AnnotationCommand(*this, index, before, {}));
    else
        m_undo.push(new AnnotationCommand(*this, index, before, annotation));
}

void Session::removeAnnotation(const QString &id)
{
    const qsizetype index = annotationWithId(m_dossier, id);
    if (index >= 0)
        m_undo.push(new AnnotationCommand(*this, index, m_dossier.annotations[std::size_t(index)], {}));
}

void Session::toggleVerdict(const QString &id, Verdict verdict, const QString &author)
{
    const Discrepancy *found = discrepancy(id);
    if (!found)
        return;
    const qsizetype index = annotationOf(m_dossier, id);
    Annotation annotation = index < 0 ? annotationOn(m_dossier, *found, author)
                                      : m_dossier.annotations[std::size_t(index)];
    annotation.verdict = annotation.verdict == verdict ? Verdict::None : verdict;
    put(std::move(annotation));
}

void Session::setFilter(const QString &name, const QString &value)
{
    if (m_dossier.filters.value(name) != value)
        m_undo.push(new FilterCommand(*this, name, value));
}

void Session::putFilter(const QString &name, const QString &value)
{
    if (value.isEmpty())
        m_dossier.filters.remove(name);
    else
        m_dossier.filters.insert(name, value);
    Q_EMIT filtersChanged();
}

void Session::correct(const Correction &correction)
{
    m_undo.push(new CorrectionCommand(*this, qsizetype(m_dossier.corrections.size()), correction, true));
}

void Session::correct(const std::vector<Correction> &corrections, const QString &name)
{
    if (corrections.size() > 1)
        m_undo.beginMacro(name);
    for (const Correction &correction : corrections)
        correct(correction);
    if (corrections.size() > 1)
        m_undo.endMacro();
}

void Session::removeCorrection(const QString &id)
{
    const qsizetype index = correctionWithId(m_dossier, id);
    if (index >= 0)
        m_undo.push(new CorrectionCommand(*this, index, m_dossier.corrections[std::size_t(index)], false));
}

Trifles Session::same() const
{
    return samenessOf(m_dossier.settings);
}

void Session::setSame(Trifle trifle, bool same)
{
    if (this->same().testFlag(trifle) != same)
        m_undo.push(new SamenessCommand(*this, trifle, same));
}

void Session::setSetting(const QString &name, const QString &value)
{
    if (m_dossier.settings.value(name) == value)
        return;
    if (value.isEmpty())
        m_dossier.settings.remove(name);
    else
        m_dossier.settings.insert(name, value);
    Q_EMIT settingChanged(name);
}

void Session::replaceReports(std::vector<DossierReport> reports)
{
    forgetComparison();
    log(entriesOf(m_dossier.reports, reports, signature()));
    m_dossier.reports = std::move(reports);
    correctReports(m_dossier);
    Q_EMIT reportsChanged();
    compareOthers();
}

void Session::insertAnnotation(qsizetype index, const Annotation &annotation)
{
    log(entriesOf({}, annotation, signature()));
    m_dossier.annotations.insert(m_dossier.annotations.begin() + index, annotation);
    Q_EMIT annotationsChanged();
}

void Session::replaceAnnotation(qsizetype index, const Annotation &annotation)
{
    Annotation &there = m_dossier.annotations[std::size_t(index)];
    log(entriesOf(there, annotation, signature()));
    there = annotation;
    Q_EMIT annotationsChanged();
}

void Session::takeAnnotation(qsizetype index)
{
    log(entriesOf(m_dossier.annotations[std::size_t(index)], {}, signature()));
    m_dossier.annotations.erase(m_dossier.annotations.begin() + index);
    Q_EMIT annotationsChanged();
}

void Session::insertCorrection(qsizetype index, const Correction &correction)
{
    log({entryOf(correction, true, signature())});
    m_dossier.corrections.insert(m_dossier.corrections.begin() + index, correction);
    takeCorrections();
}

void Session::takeCorrection(qsizetype index)
{
    log({entryOf(m_dossier.corrections[std::size_t(index)], false, signature())});
    m_dossier.corrections.erase(m_dossier.corrections.begin() + index);
    takeCorrections();
}

} // namespace crossread
