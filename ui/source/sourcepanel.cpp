// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/sourcepanel.h"

#include "core/import/decode.h"
#include "ui/models/session.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/typecolours.h"
#include "ui/source/sourceeditor.h"
#include "ui/source/sourcehighlighter.h"
#include "ui/text/palette.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of larger files the beginning is shown.
constexpr qsizetype mostBytes = 4 << 20;

constexpr std::size_t mostMarked = 200;

} // namespace

SourcePanel::SourcePanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_editor(new SourceEditor), m_highlighter(new SourceHighlighter(m_editor)),
      m_reports(new QComboBox), m_facts(new QLabel), m_status(new QLabel), m_previous(new QToolButton), m_next(new QToolButton),
      m_empty(new EmptyState)
{
    build();
    connect(&session, &Session::reportsChanged, this, &SourcePanel::reset);
    connect(&session, &Session::comparisonChanged, this, &SourcePanel::refreshPlaces);
    connect(m_reports, &QComboBox::activated, this, &SourcePanel::setReport);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_empty, &EmptyState::acted, this, &SourcePanel::openRequested);
    reset();
}

SourcePanel::~SourcePanel() = default;

void SourcePanel::build()
{
    m_editor->setObjectName(u"source"_s);
    m_editor->setAccessibleName(tr("Original of the report"));
    m_reports->setObjectName(u"sourceReport"_s);
    m_reports->setAccessibleName(tr("Report"));
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_status->setObjectName(u"sourceStatus"_s);
    m_status->setWordWrap(true);
    m_previous->setText(tr("P&revious place"));
    m_next->setText(tr("Ne&xt place"));
    for (QToolButton *button : {m_previous, m_next}) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAutoRaise(true);
    }
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->setSpacing(12);
    bar->addWidget(m_reports);
    bar->addWidget(m_facts, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 5, 12, 5);
    foot->addWidget(m_status, 1);
    foot->addWidget(m_previous);
    foot->addWidget(m_next);
    auto *lower = new QWidget;
    m_stack = new QStackedLayout(lower);
    m_stack->addWidget(m_editor);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(lower, 1);
    column->addLayout(foot);
    setFocusPolicy(Qt::ClickFocus); // given on to what it holds, and no stop of its own: Shift+Tab must get past it
}

void SourcePanel::reset()
{
    const auto &reports = m_session.dossier().reports;
    m_reports->clear();
    for (const DossierReport &entry : reports)
        m_reports->addItem(shortTitle(entry.report));
    m_stale = true;
    m_report = reports.empty() ? -1 : std::clamp(m_report, 0, int(reports.size()) - 1);
    if (isVisible())
        showReport(m_report);
}

void SourcePanel::setReport(int report)
{
    if (report < 0 || report >= int(m_session.dossier().reports.size()))
        return;
    m_stale = m_stale || report != m_report;
    m_report = report;
    if (isVisible())
        showReport(report);
}

void SourcePanel::showFacts(const Report &report)
{
    const Source &source = report.source;
    QStringList facts{source.path.section(u'/', -1)};
    if (const QString syntax = m_text ? m_highlighter->definitionName() : QString(); !syntax.isEmpty())
        facts.append(syntax);
    if (m_text)
        facts.append(source.charset);
    facts.append(QLocale().formattedDataSize(source.bytes.size()));
    facts.append(tr("SHA-256 %1…").arg(QString::fromLatin1(source.sha256.toHex().first(std::min<qsizetype>(12, source.sha256.size() * 2)))));
    if (m_cut)
        facts.append(tr("only the first %1 are shown").arg(QLocale().formattedDataSize(mostBytes)));
    m_facts->setText(facts.join(u"  ·  "_s));
    m_facts->setToolTip(source.path + u"\nSHA-256 "_s + QString::fromLatin1(source.sha256.toHex()));
}

void SourcePanel::showReport(int report)
{
    if (report < 0) {
        m_text.reset();
        m_facts->clear();
        m_empty->say(tr("No reports yet"), tr("Open reports to see the files that they came from."), tr("Open reports…"));
        m_stack->setCurrentIndex(1);
        refreshPlaces();
        return;
    }
    m_reports->setCurrentIndex(report);
    if (!m_stale) {
        refreshPlaces();
        return;
    }
    m_stale = false;
    const Report &shown = m_session.dossier().reports[std::size_t(report)].report;
    m_cut = shown.source.bytes.size() > mostBytes;
    const auto decoded = decode(shown.source.bytes.first(std::min(mostBytes, shown.source.bytes.size())),
        shown.source.format == "html"_L1 ? DeclaredCharset::HtmlMeta : DeclaredCharset::Ignore);
    m_text.reset();
    if (decoded) {
        m_text = std::make_unique<SourceText>(decoded->text, syntaxOf(shown.source.format, decoded->text));
        m_editor->setSource(m_text->original());
        m_highlighter->start(shown.source.format, shown.source.path, isDark(palette()));
    } else {
        m_editor->setSource({});
        const QString kind = binarySignature(shown.source.bytes);
        m_empty->say(kind.isEmpty() ? tr("The original is not text") : tr("The original is a %1 file").arg(kind),
            tr("Its bytes are kept in the dossier as they were, but they cannot be read here."));
    }
    m_stack->setCurrentIndex(decoded ? 0 : 1);
    showFacts(shown);
    refreshPlaces();
}

void SourcePanel::setChosen(const QString &passage, const QString &discrepancy)
{
    m_passage = passage;
    m_discrepancy = discrepancy;
    const int count = int(m_session.dossier().reports.size());
    int report = m_report;
    if (report >= 0 && !concerns(report)) {
        for (int other = count - 1; other >= 0; --other)
            report = concerns(other) ? other : report;
    }
    if (report != m_report)
        setReport(report);
    else if (isVisible())
        refreshPlaces();
}

std::vector<Span> SourcePanel::passageSpans(int report) const
{
    std::vector<Span> spans;
    const auto comparison = m_session.comparison();
    if (!comparison || m_passage.isEmpty())
        return spans;
    for (const Passage &passage : comparison->alignment.passages) {
        if (passage.id != m_passage)
            continue;
        for (const Member &member : passage.members) {
            if (member.report == report)
                spans.push_back(member.span);
        }
    }
    return spans;
}

std::vector<Span> SourcePanel::evidenceSpans(int report) const
{
    std::vector<Span> spans;
    if (const Discrepancy *discrepancy = m_session.discrepancy(m_discrepancy)) {
        for (const Evidence &evidence : discrepancy->members) {
            if (evidence.report == report)
                spans.push_back(evidence.span);
        }
    }
    return spans;
}

void SourcePanel::refreshPlaces()
{
    m_places.clear();
    m_evidence.clear();
    m_place = -1;
    m_sure = false;
    m_wanted = m_report >= 0 && m_report < int(m_session.dossier().reports.size()) && concerns(m_report);
    if (m_wanted && m_text) {
        const QString &text = m_session.dossier().reports[std::size_t(m_report)].report.text;
        const std::vector<Span> evidence = evidenceSpans(m_report);
        const std::vector<Span> passages = passageSpans(m_report);
        // A report may say it more than once: where the difference is.
        const auto told = std::find_if(passages.begin(), passages.end(),
            [&](Span passage) { return !evidence.empty() && passage.overlaps(evidence.front()); });
        const Span main = told != passages.end() ? *told : passages.empty() ? evidence.front() : passages.front();
        m_places = m_text->find(main.in(text));
        const int known = placeInOrder(text, main, m_places.size());
        m_sure = m_places.size() == 1 || known >= 0;
        m_place = m_places.empty() ? -1 : std::max(0, known);
        for (const Span span : evidence) {
            for (const SourcePlace &found : m_text->find(span.in(text))) {
                const bool inside = m_place >= 0 && m_places[std::size_t(m_place)].span.contains(found.span);
                if (inside && m_evidence.size() < mostMarked)
                    m_evidence.push_back(found);
            }
        }
    }
    mark();
    goTo(m_place);
}

void SourcePanel::mark()
{
    const Palette colours = paletteFor(palette());
    QList<QTextEdit::ExtraSelection> marks;
    const auto add = [&](Span span, const QTextCharFormat &format) {
        marks.append({m_editor->cursorFor(span), format});
    };
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        QTextCharFormat format;
        const bool current = int(i) == m_place;
        format.setBackground(blend(colours.page, colours.agreement, current ? 0.30 : 0.12));
        add(m_places[i].span, format);
    }
    for (const SourcePlace &place : m_evidence) {
        QTextCharFormat format;
        const QColor orange = colours.discrepancy(DiscrepancyType::Number);
        format.setBackground(blend(colours.page, orange, colours.dark ? 0.45 : 0.28));
        format.setFontUnderline(true);
        format.setUnderlineColor(orange);
        add(place.span, format);
    }
    m_editor->setExtraSelections(marks);
}

void SourcePanel::goTo(int place)
{
    if (place >= 0) {
        const qsizetype begin = m_places[std::size_t(place)].span.begin;
        m_editor->setTextCursor(m_editor->cursorFor({begin, begin}));
        m_editor->centerCursor();
    }
    m_status->setText(placeText());
    m_editor->setAccessibleDescription(placeText());
    for (QToolButton *button : {m_previous, m_next})
        button->setVisible(m_places.size() > 1);
}

void SourcePanel::step(int by)
{
    const int count = int(m_places.size());
    m_place = (m_place + by + count) % count;
    mark();
    goTo(m_place);
}

QString SourcePanel::placeText() const
{
    if (m_report < 0)
        return {};
    if (m_passage.isEmpty() && m_discrepancy.isEmpty())
        return tr("Choose a passage or a difference to see its place in the file.");
    if (!m_wanted)
        return tr("This report says nothing of what is chosen.");
    if (!m_text)
        return tr("The place cannot be shown: the original is not text.");
    if (m_place < 0)
        return tr("The words could not be found in the original. They may be broken up by other text, or written in a way that is not known here.");
    const SourcePlace &place = m_places[std::size_t(m_place)];
    const int line = m_editor->lineOf(place.span.begin);
    QString text;
    switch (place.fit) {
    case SourceFit::Exact: text = tr("Line %1: the words stand there letter for letter.").arg(line); break;
    case SourceFit::Respelled: text = tr("Line %1: all the words stand there, with markup, escapes or line ends among them.").arg(line); break;
    case SourceFit::Partial: text = tr("Line %1: only the beginning of the words was found there.").arg(line); break;
    }
    if (m_places.size() > 1)
        text += u' ' + (m_sure ? tr("Place %1 of %2.") : tr("Place %1 of %2; which of them the report was read from is not certain."))
                           .arg(m_place + 1).arg(m_places.size());
    return text;
}

bool SourcePanel::copy()
{
    if (!m_editor->textCursor().hasSelection())
        return false;
    m_editor->copy();
    return true;
}

void SourcePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showReport(m_report);
}

void SourcePanel::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_editor->setFocus(event->reason());
}

void SourcePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_text || m_report < 0)
        return;
    const Source &source = m_session.dossier().reports[std::size_t(m_report)].report.source;
    m_highlighter->start(source.format, source.path, isDark(palette()));
    mark();
}

} // namespace crossread
