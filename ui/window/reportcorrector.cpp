// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reportcorrector.h"

#include "ui/models/contents.h"
#include "ui/models/correcting.h"
#include "ui/models/session.h"
#include "ui/models/settings.h"
#include "ui/panels/detailsdialog.h"
#include "ui/text/sidebyside.h"
#include "ui/window/actions.h"
#include "ui/words/names.h"

#include <QAction>
#include <QCursor>
#include <QMenu>

#include <algorithm>

namespace crossread {

namespace {

constexpr std::array kinds{ParagraphKind::Body, ParagraphKind::Headline, ParagraphKind::Deck, ParagraphKind::Summary,
    ParagraphKind::Subhead, ParagraphKind::List, ParagraphKind::Quote, ParagraphKind::Table, ParagraphKind::Caption,
    ParagraphKind::Byline, ParagraphKind::Published, ParagraphKind::Dateline, ParagraphKind::Credit,
    ParagraphKind::Boilerplate};

} // namespace

ReportCorrector::ReportCorrector(
    Session &session, SideBySide &columns, Actions &actions, const Settings &settings, QObject *parent)
    : QObject(parent), m_session(session), m_columns(columns), m_actions(actions), m_settings(settings)
{
    wire();
}

void ReportCorrector::wire()
{
    connect(m_actions.details, &QAction::triggered, this, [this] { editDetails(m_columns.currentColumn()); });
    connect(m_actions.paragraphKind, &QAction::triggered, this, &ReportCorrector::askKind);
    connect(&m_columns, &SideBySide::menuAboutToShow, this,
        [this](QMenu *menu, int column, const QString &, qsizetype place) { fillMenu(menu, column, place); });
    connect(&m_columns, &SideBySide::headerMenuAboutToShow, this, [this](QMenu *menu, int column) {
        menu->addSeparator();
        menu->addAction(m_actions.details->text(), m_actions.details->shortcut(), this, [this, column] { editDetails(column); });
    });
    connect(&m_session, &Session::reportsCorrected, this, [this] {
        const auto contents = columnsOf(m_session.dossier());
        for (std::size_t i = 0; i < contents.size(); ++i)
            m_columns.describe(int(i), contents[i]);
    });
}

DetailsDialog *ReportCorrector::editDetails(int report)
{
    const auto &reports = m_session.dossier().reports;
    if (report < 0 || report >= int(reports.size()))
        return nullptr;
    auto *dialog = new DetailsDialog(reports[std::size_t(report)], m_columns.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = reports[std::size_t(report)].id] {
        const auto &now = m_session.dossier().reports;
        const auto entry = std::ranges::find(now, id, &DossierReport::id);
        if (entry == now.end())
            return;
        const auto correction
            = detailsOf(m_session.dossier(), int(entry - now.begin()), dialog->lines(), m_settings.author());
        if (correction)
            m_session.correct(*correction);
    });
    dialog->open();
    return dialog;
}

Member ReportCorrector::stretchAt(int column, qsizetype place) const
{
    for (const SideBySide::Selection &selection : m_columns.selections()) {
        const bool here = selection.span.contains(place) || place == selection.span.end;
        if (selection.column == column && here)
            return {column, selection.span};
    }
    return {column, {place, place}};
}

void ReportCorrector::fillMenu(QMenu *menu, int column, qsizetype place)
{
    fillKinds(menu->addMenu(tr("&Kind of paragraph")), stretchAt(column, place));
}

void ReportCorrector::fillKinds(QMenu *menu, const Member &stretch)
{
    const Report &report = m_session.dossier().reports[std::size_t(stretch.report)].report;
    for (const ParagraphKind kind : kinds) {
        const auto correction = kindOf(m_session.dossier(), stretch, kind, m_settings.author());
        QAction *action = menu->addAction(nameText(kind), this, [this, correction] {
            if (correction)
                m_session.correct(*correction);
        });
        action->setCheckable(true);
        action->setChecked(std::ranges::any_of(report.paragraphs, [&](const Paragraph &paragraph) {
            return paragraph.kind == kind
                && (paragraph.span.overlaps(stretch.span) || paragraph.span.contains(stretch.span.begin));
        }));
    }
}

void ReportCorrector::askKind()
{
    const auto selection = m_columns.selection();
    if (!selection || selection->span.empty()) {
        Q_EMIT told(tr("Select words of the paragraph first."));
        return;
    }
    auto *menu = new QMenu(m_columns.window());
    menu->setObjectName(QStringLiteral("kinds"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillKinds(menu, {selection->column, selection->span});
    menu->popup(m_columns.mapToGlobal(m_columns.rect().center()));
}

} // namespace crossread
