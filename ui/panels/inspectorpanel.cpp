// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspectorpanel.h"

#include "ui/models/annotations.h"
#include "ui/models/session.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/inspectorhtml.h"
#include "ui/panels/noteeditor.h"
#include "ui/panels/tagsedit.h"
#include "ui/panels/typecolours.h"
#include "ui/panels/verdictbar.h"
#include "ui/words/names.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

InspectorPanel::InspectorPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_empty(new EmptyState), m_title(new QLabel), m_confidence(new QLabel),
      m_body(new QTextBrowser), m_verdict(new VerdictBar), m_tags(new TagsEdit), m_note(new NoteEditor), m_signature(new QLabel)
{
    build();
    m_empty->say(tr("Nothing chosen"), tr("Choose a difference in the list, or go to the next one with Ctrl+Down."));
    connect(m_body, &QTextBrowser::anchorClicked, this, &InspectorPanel::follow);
    connect(m_verdict, &VerdictBar::pressed, this, [this](Verdict verdict) { Q_EMIT verdictGiven(m_discrepancy, verdict); });
    connect(m_note, &NoteEditor::committed, this, [this](const QString &text) {
        m_session.setDraft({});
        change([&](Annotation &annotation) { annotation.body = text; });
    });
    connect(m_note, &NoteEditor::textChanged, this, [this] {
        std::optional<Annotation> draft = m_note->isDirty() ? current() : std::nullopt;
        if (draft)
            draft->body = m_note->toPlainText();
        m_session.setDraft(draft);
    });
    connect(m_tags, &TagsEdit::edited, this,
        [this](const QStringList &tags) { change([&](Annotation &annotation) { annotation.tags = tags; }); });
    connect(m_tags, &TagsEdit::left, this, &InspectorPanel::left);
    connect(m_note, &NoteEditor::left, this, &InspectorPanel::left);
    connect(&m_session, &Session::comparisonAboutToGo, this, &InspectorPanel::commit);
    connect(&m_session, &Session::annotationsChanged, this, &InspectorPanel::refresh);
    connect(&m_session, &Session::comparisonChanged, this, &InspectorPanel::refresh);
    refresh();
}

void InspectorPanel::build()
{
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setObjectName(u"inspectorTitle"_s);
    m_confidence->setForegroundRole(QPalette::PlaceholderText);
    m_body->setFrameShape(QFrame::NoFrame);
    m_body->setOpenLinks(false);
    m_body->document()->setDocumentMargin(0);
    m_body->setAccessibleName(tr("What each outlet says"));
    m_body->setObjectName(u"inspectorBody"_s);
    m_body->viewport()->setAutoFillBackground(false);
    m_signature->setForegroundRole(QPalette::PlaceholderText);
    m_note->setFixedHeight(m_note->sizeHint().height());

    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_confidence);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_body, 1);
    column->addWidget(m_verdict);
    column->addWidget(m_tags);
    column->addWidget(m_note);
    column->addWidget(m_signature);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    setMinimumWidth(280);
}

const Annotation *InspectorPanel::annotation() const
{
    const Dossier &dossier = m_session.dossier();
    const qsizetype index = m_target ? annotationWithId(dossier, m_target->id) : annotationOf(dossier, m_discrepancy);
    return index < 0 ? nullptr : &dossier.annotations[std::size_t(index)];
}

void InspectorPanel::showDiscrepancy(const QString &id)
{
    commit();
    m_target.reset();
    m_passage.clear();
    m_discrepancy = id;
    refresh();
    m_body->verticalScrollBar()->setValue(0);
}

void InspectorPanel::showPassage(const QString &id)
{
    const Passage *passage = m_session.passage(id);
    if (!passage)
        return;
    commit();
    const Dossier &dossier = m_session.dossier();
    const qsizetype index = annotationAt(dossier, passage->members);
    m_discrepancy.clear();
    m_passage = id;
    m_target = index < 0 ? annotationOn(dossier, *passage, m_author) : dossier.annotations[std::size_t(index)];
    refresh();
    m_body->verticalScrollBar()->setValue(0);
}

void InspectorPanel::showNote(const QString &id)
{
    const qsizetype index = annotationWithId(m_session.dossier(), id);
    if (index >= 0)
        startNote(m_session.dossier().annotations[std::size_t(index)]);
}

void InspectorPanel::startNote(Annotation draft)
{
    commit();
    m_discrepancy.clear();
    m_passage.clear();
    m_target = std::move(draft);
    refresh();
}

void InspectorPanel::showNothing()
{
    showDiscrepancy({});
}

void InspectorPanel::editNote()
{
    if (m_stack->currentIndex() == 0)
        return;
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_note->moveCursor(QTextCursor::End);
}

void InspectorPanel::commit()
{
    m_tags->commit();
    m_note->commit();
}

std::optional<Annotation> InspectorPanel::current() const
{
    if (const Annotation *existing = annotation())
        return *existing;
    if (m_target)
        return m_target;
    const Discrepancy *discrepancy = m_session.discrepancy(m_discrepancy);
    return discrepancy ? std::optional(annotationOn(m_session.dossier(), *discrepancy, m_author)) : std::nullopt;
}

void InspectorPanel::change(const std::function<void(Annotation &)> &edit)
{
    std::optional<Annotation> changed = current();
    if (!changed)
        return;
    edit(*changed);
    if (m_target)
        m_target = changed;
    m_session.put(*changed);
}

void InspectorPanel::refreshHead(const Discrepancy *discrepancy, const Passage *passage)
{
    m_verdict->setVisible(discrepancy);
    m_confidence->clear();
    m_title->setToolTip({});
    if (!discrepancy) {
        m_title->setText(passage ? tr("Passage") : tr("Note on a selection"));
        if (passage)
            m_confidence->setText(nameText(passage->grade));
        return;
    }
    const qsizetype number = discrepancy - m_session.comparison()->discrepancies.data() + 1;
    m_title->setText(u"<span style=\"color:%1\">%2 %3&nbsp; %4</span>"_s.arg(
        typeColour(discrepancy->type, palette()).name(), QString::number(number), glyphOf(discrepancy->type).toHtmlEscaped(),
        nameText(discrepancy->type).toHtmlEscaped()));
    m_title->setToolTip(meaningText(discrepancy->type));
    const QString confidence = tr("%1 sure").arg(percentText(discrepancy->confidence));
    const Passage *around = m_session.passage(discrepancy->passage);
    //: %1 "82 % sure", %2 grade of the passage such as Edited
    m_confidence->setText(around ? tr("%1 · %2 passage").arg(confidence, nameText(around->grade).toLower()) : confidence);
}

QString InspectorPanel::body(const Discrepancy *discrepancy, const Passage *passage) const
{
    const Dossier &dossier = m_session.dossier();
    if (discrepancy)
        return inspectionHtml(inspect(dossier, *m_session.comparison(), *discrepancy), *discrepancy, palette())
            + opinionsHtml(furtherOn(dossier, discrepancy->id), palette());
    return passage ? passageHtml(inspect(dossier, *m_session.comparison(), *passage), palette()) : noteBody();
}

/// The selection of a note in its sentence, or what is known of it.
QString InspectorPanel::noteBody() const
{
    const Comparison *comparison = m_session.comparison().get();
    QString html;
    for (const Member &place : placesOf(*m_target, m_session.dossier())) {
        html += witnessHtml(witnessAt(m_session.dossier(), comparison, place.report, place.span),
            palette().color(QPalette::Highlight), palette());
    }
    if (!html.isEmpty())
        return html;
    const std::vector<Member> possible = possiblePlacesOf(*m_target, m_session.dossier());
    if (!possible.empty())
        html = u"<p style=\"margin:0\">%1</p>"_s.arg(tr("Where its words stand now is uncertain. Perhaps here:").toHtmlEscaped());
    for (std::size_t i = 0; i < std::min<std::size_t>(possible.size(), 5); ++i) {
        html += witnessHtml(witnessAt(m_session.dossier(), comparison, possible[i].report, possible[i].span),
            palette().color(QPalette::PlaceholderText), palette());
    }
    if (!possible.empty())
        return html;
    html = u"<p style=\"margin:0\">%1</p>"_s.arg(tr("Its words cannot be found in the reports any more:").toHtmlEscaped());
    for (const Anchor &anchor : m_target->targets)
        html += u"<p>“%1”</p>"_s.arg(anchor.exact.toHtmlEscaped());
    return html;
}

void InspectorPanel::refresh()
{
    const Discrepancy *discrepancy = m_session.discrepancy(m_discrepancy);
    if (!discrepancy)
        m_discrepancy.clear();
    const Passage *passage = m_session.passage(m_passage);
    if (!passage && !m_passage.isEmpty()) {
        // A note that is written outlasts its passage, the offer of one does not.
        m_passage.clear();
        if (!annotation())
            m_target.reset();
    }
    if (!discrepancy && !m_target) {
        m_stack->setCurrentIndex(0);
        m_note->setNote({});
        m_tags->setTags({});
        return;
    }
    m_stack->setCurrentIndex(1);
    refreshHead(discrepancy, passage);
    const int scrolled = m_body->verticalScrollBar()->value();
    m_body->setHtml(body(discrepancy, passage));
    m_body->verticalScrollBar()->setValue(scrolled);
    refreshAnnotation();
}

void InspectorPanel::refreshAnnotation()
{
    const Annotation *note = annotation();
    m_verdict->setVerdict(note ? note->verdict : Verdict::None);
    m_tags->setKnown(tagsIn(m_session.dossier()));
    m_tags->setTags(note ? note->tags : QStringList());
    m_note->setNote(note ? note->body : QString());
    m_signature->setVisible(note);
    if (note) {
        //: %1 author, %2 date and time
        m_signature->setText(tr("%1, %2").arg(note->author, QLocale().toString(note->changed.toLocalTime(), QLocale::ShortFormat)));
    }
}

void InspectorPanel::follow(const QUrl &link)
{
    const std::optional<InspectorLink> found = inspectorLink(link.toString());
    if (found && found->what == InspectorLink::What::Place)
        Q_EMIT placeChosen(found->place.report, found->place.span);
    else if (found)
        Q_EMIT attributionRequested(found->place.report, found->place.span);
}

QString InspectorPanel::text() const
{
    return m_stack->currentIndex() == 0 ? m_empty->text() : m_body->toPlainText();
}

void InspectorPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace crossread
