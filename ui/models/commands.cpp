// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/commands.h"

#include "core/collation/sameness.h"
#include "ui/models/session.h"
#include "ui/words/names.h"
#include "ui/words/quotewords.h"

#include <QCoreApplication>

namespace crossread {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Undo", text);
}

QString verdictStep(Verdict verdict)
{
    return verdict == Verdict::None ? said(QT_TRANSLATE_NOOP("Undo", "clear verdict"))
                                    : said(QT_TRANSLATE_NOOP("Undo", "verdict “%1”")).arg(nameText(verdict));
}

QString stepName(const std::optional<Annotation> &before, const std::optional<Annotation> &after)
{
    static const Annotation nothing;
    const Annotation &from = before ? *before : nothing;
    const Annotation &to = after ? *after : nothing;
    if (from.body != to.body) {
        if (from.body.isEmpty())
            return said(QT_TRANSLATE_NOOP("Undo", "add note"));
        return to.body.isEmpty() ? said(QT_TRANSLATE_NOOP("Undo", "delete note"))
                                 : said(QT_TRANSLATE_NOOP("Undo", "edit note"));
    }
    if (from.verdict != to.verdict)
        return verdictStep(to.verdict);
    return said(QT_TRANSLATE_NOOP("Undo", "change tags"));
}

QString stepName(CorrectionKind kind)
{
    switch (kind) {
    case CorrectionKind::Match: return said(QT_TRANSLATE_NOOP("Undo", "match passages"));
    case CorrectionKind::Part: return said(QT_TRANSLATE_NOOP("Undo", "break match"));
    case CorrectionKind::OneEvent: return said(QT_TRANSLATE_NOOP("Undo", "put in one event"));
    case CorrectionKind::OtherEvent: return said(QT_TRANSLATE_NOOP("Undo", "put in another event"));
    case CorrectionKind::Kind: return said(QT_TRANSLATE_NOOP("Undo", "kind of paragraph"));
    case CorrectionKind::Speaker: return said(QT_TRANSLATE_NOOP("Undo", "speaker of a quote"));
    case CorrectionKind::Relay: return said(QT_TRANSLATE_NOOP("Undo", "relay of a quote"));
    case CorrectionKind::NoQuote: return said(QT_TRANSLATE_NOOP("Undo", "not a quote"));
    case CorrectionKind::Details: return said(QT_TRANSLATE_NOOP("Undo", "details of a report"));
    }
    return {};
}

} // namespace

AnnotationCommand::AnnotationCommand(
    Session &session, qsizetype index, std::optional<Annotation> before, std::optional<Annotation> after)
    : QUndoCommand(stepName(before, after)), m_session(session), m_index(index), m_before(std::move(before)),
      m_after(std::move(after))
{
}

void AnnotationCommand::swap(const std::optional<Annotation> &from, const std::optional<Annotation> &to)
{
    if (!to)
        m_session.takeAnnotation(m_index);
    else if (from)
        m_session.replaceAnnotation(m_index, *to);
    else
        m_session.insertAnnotation(m_index, *to);
}

CorrectionCommand::CorrectionCommand(Session &session, qsizetype index, Correction correction, bool add)
    : QUndoCommand(add ? stepName(correction.kind) : said(QT_TRANSLATE_NOOP("Undo", "remove correction"))),
      m_session(session), m_index(index), m_correction(std::move(correction)), m_add(add)
{
}

void CorrectionCommand::put(bool there)
{
    there ? m_session.insertCorrection(m_index, m_correction) : m_session.takeCorrection(m_index);
}

FilterCommand::FilterCommand(Session &session, const QString &name, const QString &after)
    : QUndoCommand((after.isEmpty() ? said(QT_TRANSLATE_NOOP("Undo", "delete filter “%1”")) : said(QT_TRANSLATE_NOOP("Undo", "save filter “%1”"))).arg(name)),
      m_session(session), m_name(name), m_before(session.dossier().filters.value(name)), m_after(after)
{
}

void FilterCommand::redo()
{
    m_session.putFilter(m_name, m_after);
}

void FilterCommand::undo()
{
    m_session.putFilter(m_name, m_before);
}

SamenessCommand::SamenessCommand(Session &session, Trifle trifle, bool same)
    : QUndoCommand((same ? said(QT_TRANSLATE_NOOP("Undo", "count as the same (%1)")) : said(QT_TRANSLATE_NOOP("Undo", "tell apart (%1)"))).arg(nameText(trifle))),
      m_session(session), m_before(session.dossier().settings.value(samenessSetting)), m_after(textOf(session.same().setFlag(trifle, same)))
{
}

void SamenessCommand::redo()
{
    m_session.setSetting(samenessSetting, m_after);
}

void SamenessCommand::undo()
{
    m_session.setSetting(samenessSetting, m_before);
}

ReportsCommand::ReportsCommand(Session &session, std::vector<DossierReport> after, const QString &name)
    : QUndoCommand(name), m_session(session), m_before(session.dossier().reports), m_after(std::move(after))
{
}

void ReportsCommand::redo()
{
    m_session.replaceReports(m_after);
}

void ReportsCommand::undo()
{
    m_session.replaceReports(m_before);
}

MergeCommand::MergeCommand(Session &session, const Dossier &after, const QString &file)
    : QUndoCommand(said(QT_TRANSLATE_NOOP("Undo", "merge a dossier"))), m_session(session),
      m_forth(stepBetween(session.dossier(), after)), m_back(stepBetween(after, session.dossier())), m_file(file)
{
    // The log grows only.
    m_forth.log = {};
    m_back.log = {};
}

void MergeCommand::redo()
{
    const Signature signature = m_session.signature();
    m_session.log({{signature.time, signature.author, Change::Merged, m_file, {}, m_file}});
    m_session.apply(m_forth);
}

void MergeCommand::undo()
{
    const Signature signature = m_session.signature();
    m_session.log({{signature.time, signature.author, Change::Merged, m_file, m_file, {}}});
    m_session.apply(m_back);
}

} // namespace crossread
