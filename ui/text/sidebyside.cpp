// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sidebyside.h"

#include "ui/text/columnrow.h"
#include "ui/text/finder.h"

#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QStyle>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace crossread {

class SideBySide::Private {
public:
    explicit Private(SideBySide *owner)
        : q(owner)
        , row(new ColumnRow(owner))
    {
    }

    [[nodiscard]] ReportView &view(int column) const { return *row->columns()[size_t(column)].view; }
    [[nodiscard]] bool has(int column) const { return column >= 0 && column < row->count(); }
    void applyLook();
    void connectColumn(int column);
    void makeCurrent(int column);
    void setLit(const Lit &lit);
    void readSelection(int column);
    void deselect(int except, bool heldToo);
    void showHeaderMenu(int column, QPoint at);
    [[nodiscard]] const std::vector<Span> &hits(int column, const QString &foldedWords);

    SideBySide *q;
    ColumnRow *row;
    ScrollSync sync;
    Lit lit;
    int current = -1;
    int selected = -1; ///< the column that has the last selection
    std::vector<int> selecting; ///< all columns that have one, the last one last
    std::set<int> held; ///< those of them that clicks and searching leave alone
    bool synchronised = true;
    double zoom = 1;
    std::vector<QString> folded; ///< the texts as they are searched, made when first needed
    QString searched;
    std::vector<std::vector<Span>> found; ///< of `searched`
};

void SideBySide::Private::applyLook()
{
    const Palette palette = paletteFor(q->palette());
    const int base = std::max(14, qRound(QFontInfo(q->font()).pixelSize() * 1.2));
    row->setLook(palette, Typography(std::max(7, qRound(base * zoom))), zoom);
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

void SideBySide::Private::setLit(const Lit &next)
{
    lit = next;
    row->setLit(lit);
}

void SideBySide::Private::connectColumn(int column)
{
    ReportView *view = row->columns()[size_t(column)].view;
    const auto hover = [this](const QString &passage) {
        if (lit.hovered == passage)
            return;
        setLit({lit.passage, lit.discrepancy, passage});
        Q_EMIT q->passageHovered(passage);
    };
    connect(view, &ReportView::hovered, q, hover);
    connect(view, &ReportView::touched, q, [this] { sync.stop(); });
    connect(view, &ReportView::scrolledByHand, q, [this, column] {
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
        [this, column](QMenu *menu, const QString &passage) { Q_EMIT q->menuAboutToShow(menu, column, passage); });
    connect(row->columns()[size_t(column)].header, &ColumnHeader::menuRequested, q,
        [this, column](QPoint at) { showHeaderMenu(column, at); });
    connect(view, &ReportView::moved, q, &SideBySide::moved);
    connect(view, &ReportView::noteRequested, q, &SideBySide::noteRequested);
    connect(view, &ReportView::zoomRequested, q, [this](int steps) { q->setZoom(zoom * std::pow(1.1, steps)); });
    if (RibbonGutter *gutter = row->columns()[size_t(column)].gutter) {
        connect(gutter, &RibbonGutter::hovered, q, hover);
        connect(gutter, &RibbonGutter::clicked, q, &SideBySide::passageClicked);
    }
}

void SideBySide::Private::readSelection(int column)
{
    std::erase(selecting, column);
    if (view(column).selection().empty())
        held.erase(column);
    else
        selecting.push_back(column);
    selected = selecting.empty() ? -1 : selecting.back();
    Q_EMIT q->selectionChanged();
}

void SideBySide::Private::deselect(int except, bool heldToo)
{
    const std::vector<int> now = selecting;
    for (const int column : now) {
        if (column != except && (heldToo || !held.contains(column)))
            view(column).select({});
    }
}

void SideBySide::Private::showHeaderMenu(int column, QPoint at)
{
    auto *menu = new QMenu(q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT q->headerMenuAboutToShow(menu, column);
    menu->popup(at);
}

const std::vector<Span> &SideBySide::Private::hits(int column, const QString &foldedWords)
{
    if (folded.empty()) {
        for (const ColumnRow::Column &one : row->columns())
            folded.push_back(foldedForSearch(one.view->content().text));
    }
    if (searched != foldedWords || found.size() != folded.size()) {
        searched = foldedWords;
        found.clear();
        for (const QString &text : folded)
            found.push_back(hitsIn(text, foldedWords));
    }
    return found[size_t(column)];
}

SideBySide::SideBySide(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    setFocusPolicy(Qt::NoFocus);
    d->row->setGeometry(rect());
    connect(d->row, &ColumnRow::resized, this, [this] {
        if (d->synchronised)
            d->sync.realign(d->current);
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
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (plain && step != 0 && d->has(d->current + step))
        setCurrentColumn(d->current + step);
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
    d->selected = d->current = -1;
    d->selecting.clear();
    d->held.clear();
    d->folded.clear();
    d->found.clear();
    d->row->setColumns(columns);
    d->applyLook();
    std::vector<ReportView *> views;
    for (int i = 0; i < d->row->count(); ++i) {
        views.push_back(&d->view(i));
        d->connectColumn(i);
    }
    d->sync.setViews(std::move(views));
    if (!columns.empty())
        d->makeCurrent(0);
    if (hadFocus && d->current >= 0)
        d->view(0).setFocus();
    if (hadSelection)
        Q_EMIT selectionChanged();
}

void SideBySide::setMarks(int column, std::vector<TextMark> marks)
{
    if (!d->has(column))
        return;
    d->view(column).setMarks(std::move(marks));
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
}

void SideBySide::showPlace(int column, Span span)
{
    if (!d->has(column))
        return;
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
        d->sync.realign(d->current);
}

bool SideBySide::isSynchronised() const
{
    return d->synchronised;
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
    d->makeCurrent(column);
    if (!d->view(column).hasFocus())
        d->view(column).setFocus();
}

std::optional<SideBySide::Selection> SideBySide::selection() const
{
    if (d->selected < 0)
        return std::nullopt;
    return Selection{d->selected, d->view(d->selected).selection()};
}

std::vector<SideBySide::Selection> SideBySide::selections() const
{
    std::vector<Selection> all;
    for (const int column : std::set<int>(d->selecting.begin(), d->selecting.end()))
        all.push_back({column, d->view(column).selection()});
    return all;
}

void SideBySide::holdSelections()
{
    d->held = {d->selecting.begin(), d->selecting.end()};
}

void SideBySide::clearSelections()
{
    d->deselect(-1, true);
}

void SideBySide::setEvent(int column, const QString &label, const QString &reason)
{
    if (d->has(column))
        d->row->setEvent(column, label, reason);
}

QString SideBySide::selectedText() const
{
    return d->selected < 0 ? QString() : d->view(d->selected).selectedText();
}

bool SideBySide::findNext(const QString &words, bool backwards)
{
    const QString needle = foldedForSearch(words);
    if (needle.isEmpty() || columnCount() == 0)
        return false;
    const int first = d->selected >= 0 ? d->selected : std::max(0, d->current);
    const Span from = d->selected >= 0 ? d->view(first).selection() : Span{d->view(first).visible().begin, -1};
    const qsizetype begin = d->selected >= 0 ? from.begin + 1 : from.begin;
    // Once round all columns, and at last the part of the first one that was passed over.
    for (int round = 0; round <= columnCount(); ++round) {
        const int column = (first + (backwards ? columnCount() * 2 - round : round)) % columnCount();
        const std::vector<Span> &hits = d->hits(column, needle);
        const Span *hit = nullptr;
        if (backwards) {
            for (auto it = hits.rbegin(); it != hits.rend() && !hit; ++it)
                hit = round > 0 || it->begin < from.begin ? &*it : nullptr;
        } else {
            for (auto it = hits.begin(); it != hits.end() && !hit; ++it)
                hit = round > 0 || it->begin >= begin ? &*it : nullptr;
        }
        if (hit) {
            showPlace(column, Span(*hit));
            return true;
        }
    }
    return false;
}

int SideBySide::highlightAll(const QString &words)
{
    const QString needle = foldedForSearch(words);
    size_t count = 0;
    for (int i = 0; i < columnCount(); ++i) {
        const std::vector<Span> &hits = d->hits(i, needle);
        count += hits.size();
        d->view(i).setHits(hits);
    }
    return int(count);
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

} // namespace crossread
