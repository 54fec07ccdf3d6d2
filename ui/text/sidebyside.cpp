// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sidebyside_p.h"

#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace crossread {

void SideBySide::Private::applyLook()
{
    const Palette palette = paletteFor(q->palette());
    const int base = std::max(14, qRound(QFontInfo(q->font()).pixelSize() * 1.2));
    row->setLook(palette, Typography(std::max(7, qRound(base * zoom)), family, lineSpacing), zoom);
    const bool still = QGuiApplication::platformName() == "offscreen"_L1
        || q->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, q) <= 0;
    sync.setGlideTime(still ? 0 : 160);
}

void SideBySide::Private::makeCurrent(int column)
{
    current = column;
    row->setCurrent(column);
    q->setFocusProxy(&view(column));
}

/// The column that stands so many places after the current one; -1: none.
int SideBySide::Private::neighbour(int step) const
{
    const std::vector<int> &shown = row->shown();
    const auto place = std::find(shown.begin(), shown.end(), current) - shown.begin() + step;
    return place >= 0 && place < std::ssize(shown) ? shown[size_t(place)] : -1;
}

void SideBySide::Private::setLit(const Lit &next)
{
    lit = next;
    row->setLit(lit);
}

void SideBySide::Private::connectColumn(int column)
{
    ReportView *view = row->columns()[size_t(column)].view;
    connect(view, &ReportView::hovered, q, [this](const QString &passage) { setHovered(passage); });
    connect(view, &ReportView::touched, q, [this] { sync.stop(); });
    connect(view, &ReportView::scrolledByHand, q, [this, column] {
        driver = column;
        if (synchronised)
            sync.follow(column);
    });
    connect(view, &ReportView::entered, q, [this, column] { q->setCurrentColumn(column); });
    connect(view, &ReportView::clicked, q, [this](MarkLayer layer, const QString &id) {
        if (layer == MarkLayer::Note)
            Q_EMIT q->noteClicked(id);
        else if (layer == MarkLayer::Discrepancy)
            Q_EMIT q->discrepancyClicked(id);
        else if (layer == MarkLayer::Passage)
            Q_EMIT q->passageClicked(id);
    });
    connect(view, &ReportView::selectionChanged, q, [this, column] { readSelection(column); });
    connect(view, &ReportView::deselected, q, [this, column](bool all) { deselect(column, all); });
    connect(view, &ReportView::menuAboutToShow, q,
        [this, column](QMenu *menu, const QString &passage, qsizetype place) { Q_EMIT q->menuAboutToShow(menu, column, passage, place); });
    connect(row->columns()[size_t(column)].header, &ColumnHeader::menuRequested, q,
        [this, column](QPoint at) { showHeaderMenu(column, at); });
    connect(view, &ReportView::moved, q, &SideBySide::moved);
    connect(view, &ReportView::noteRequested, q, &SideBySide::noteRequested);
    connect(view, &ReportView::zoomRequested, q, [this](int steps) { q->setZoom(zoom * std::pow(1.1, steps)); });
}

void SideBySide::Private::setHovered(const QString &passage)
{
    if (lit.hovered == passage)
        return;
    setLit({lit.passage, lit.discrepancy, passage});
    Q_EMIT q->passageHovered(passage);
}

void SideBySide::Private::showHeaderMenu(int column, QPoint at)
{
    auto *menu = new QMenu(q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT q->headerMenuAboutToShow(menu, column);
    menu->popup(at);
}

SideBySide::SideBySide(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    setFocusPolicy(Qt::NoFocus);
    d->row->setGeometry(rect());
    connect(d->row, &ColumnRow::passageHovered, this, [this](const QString &passage) { d->setHovered(passage); });
    connect(d->row, &ColumnRow::passageClicked, this, &SideBySide::passageClicked);
    connect(d->row, &ColumnRow::moveRequested, this, &SideBySide::moveColumn);
    connect(d->row, &ColumnRow::resized, this, [this] {
        if (d->synchronised)
            d->sync.realign(d->driver);
    });
    d->applyLook();
}

SideBySide::~SideBySide() = default;

void SideBySide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->row->setGeometry(rect());
}

void SideBySide::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange)
        d->applyLook();
}

void SideBySide::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int forwards = isRightToLeft() ? -1 : 1;
    const int step = event->key() == Qt::Key_Right ? forwards : event->key() == Qt::Key_Left ? -forwards : 0;
    if (plain && step != 0 && d->neighbour(step) >= 0)
        setCurrentColumn(d->neighbour(step));
    else if (event->key() == Qt::Key_Escape && !d->selecting.empty())
        clearSelections();
    else
        QWidget::keyPressEvent(event);
}

void SideBySide::setColumns(std::vector<ColumnContent> columns)
{
    const bool hadFocus = currentColumn() >= 0 && d->view(d->current).hasFocus();
    const bool hadSelection = d->selected >= 0;
    d->sync.setViews({});
    d->lit = {};
    d->selected = d->current = d->driver = -1;
    d->selecting.clear();
    d->held.clear();
    d->row->setColumns(columns);
    std::vector<ReportView *> views;
    QStringList texts;
    for (const ColumnContent &column : columns)
        texts.append(column.text);
    d->search.setTexts(texts);
    for (int i = 0; i < d->row->count(); ++i) {
        views.push_back(&d->view(i));
        d->connectColumn(i);
    }
    d->sync.setViews(std::move(views));
    if (!columns.empty())
        d->makeCurrent(d->driver = 0);
    if (hadFocus && d->current >= 0)
        d->view(0).setFocus();
    if (hadSelection)
        Q_EMIT selectionChanged();
}

void SideBySide::describe(int column, const ColumnContent &content)
{
    if (!d->has(column) || d->view(column).content() == content)
        return;
    d->row->describe(column, content);
    d->sync.forget();
}

void SideBySide::setMarks(int column, std::vector<TextMark> marks)
{
    if (!d->has(column))
        return;
    d->view(column).setMarks(std::move(marks));
    d->sync.forget();
}

void SideBySide::setPassages(int column, std::shared_ptr<const MarkIndex> passages)
{
    if (d->has(column) && d->view(column).setPassages(std::move(passages)))
        d->sync.forget();
}

int SideBySide::columnCount() const
{
    return d->row->count();
}

void SideBySide::showPassage(const QString &passage, const QString &discrepancy)
{
    d->setLit({passage, discrepancy, d->lit.hovered});
    d->sync.hold(passage);
    int leader = passage.isEmpty() ? -1 : d->sync.bringMark(MarkLayer::Passage, passage, d->current);
    if (leader < 0 && !discrepancy.isEmpty())
        leader = d->sync.bringMark(MarkLayer::Discrepancy, discrepancy, d->current);
    d->row->reveal(leader);
    if (leader >= 0)
        d->driver = leader;
}

QString SideBySide::chosenPassage() const
{
    return d->lit.passage;
}

void SideBySide::showPlace(int column, Span span)
{
    if (!d->has(column))
        return;
    showColumn(column);
    d->driver = column;
    d->makeCurrent(column); // without the focus: a find bar or a list keeps it
    d->deselect(column, false);
    d->view(column).select(span);
    d->sync.bringPlace(column, span.begin, d->synchronised);
}

void SideBySide::setSynchronised(bool on)
{
    if (on == d->synchronised)
        return;
    d->synchronised = on;
    if (on)
        d->sync.realign(d->driver);
}

bool SideBySide::isSynchronised() const
{
    return d->synchronised;
}

int SideBySide::drivingColumn() const
{
    return d->driver;
}

Span SideBySide::visible(int column) const
{
    return d->has(column) ? d->view(column).visible() : Span();
}

int SideBySide::currentColumn() const
{
    return d->current;
}

void SideBySide::setCurrentColumn(int column)
{
    if (!d->has(column))
        return;
    showColumn(column);
    d->makeCurrent(column);
    if (!d->view(column).hasFocus())
        d->view(column).setFocus();
}

void SideBySide::setEvent(int column, const QString &label, const QString &reason)
{
    if (d->has(column))
        d->row->setEvent(column, label, reason);
}

void SideBySide::setZoom(double factor)
{
    const double next = std::clamp(factor, 0.5, 4.0);
    if (next == d->zoom)
        return;
    d->zoom = next;
    d->applyLook();
}

double SideBySide::zoom() const
{
    return d->zoom;
}

void SideBySide::setReadingFont(const QString &family, double lineSpacing)
{
    if (family == d->family && lineSpacing == d->lineSpacing)
        return;
    d->family = family;
    d->lineSpacing = lineSpacing;
    d->applyLook();
}

} // namespace crossread
