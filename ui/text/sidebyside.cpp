// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/sidebyside.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace crossread {

class SideBySide::Private {
public:
    std::vector<ColumnContent> contents;
    std::vector<std::vector<TextMark>> marks;
    std::vector<QPlainTextEdit *> views;
    std::optional<Selection> selection;
    int current = -1;
    bool synchronised = true;
    double zoom = 1;
};

SideBySide::SideBySide(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    new QHBoxLayout(this);
}

SideBySide::~SideBySide() = default;

void SideBySide::setColumns(std::vector<ColumnContent> columns)
{
    qDeleteAll(d->views);
    d->views.clear();
    d->contents = std::move(columns);
    d->marks.assign(d->contents.size(), {});
    for (const ColumnContent &content : d->contents) {
        auto *view = new QPlainTextEdit(content.text);
        view->setReadOnly(true);
        layout()->addWidget(view);
        d->views.push_back(view);
    }
    d->selection.reset();
    d->current = d->contents.empty() ? -1 : 0;
}

void SideBySide::setMarks(int column, std::vector<TextMark> marks)
{
    d->marks.at(size_t(column)) = std::move(marks);
}

int SideBySide::columnCount() const { return int(d->contents.size()); }

void SideBySide::showPassage(const QString &passage, const QString &)
{
    for (size_t i = 0; i < d->marks.size(); ++i) {
        for (const TextMark &mark : d->marks[i]) {
            if (mark.layer == MarkLayer::Passage && mark.id == passage)
                showPlace(int(i), mark.span);
        }
    }
}

void SideBySide::showPlace(int column, Span span)
{
    QTextCursor cursor = d->views.at(size_t(column))->textCursor();
    cursor.setPosition(int(span.begin));
    cursor.setPosition(int(span.end), QTextCursor::KeepAnchor);
    d->views[size_t(column)]->setTextCursor(cursor);
    d->selection = Selection{column, span};
    Q_EMIT selectionChanged();
}

void SideBySide::setSynchronised(bool on) { d->synchronised = on; }
bool SideBySide::isSynchronised() const { return d->synchronised; }
int SideBySide::currentColumn() const { return d->current; }
void SideBySide::setCurrentColumn(int column) { d->current = column; }
std::optional<SideBySide::Selection> SideBySide::selection() const { return d->selection; }

QString SideBySide::selectedText() const
{
    return d->selection ? d->selection->span.in(d->contents[size_t(d->selection->column)].text).toString() : QString();
}

bool SideBySide::findNext(const QString &words, bool)
{
    for (size_t i = 0; i < d->contents.size(); ++i) {
        const qsizetype at = d->contents[i].text.indexOf(words, 0, Qt::CaseInsensitive);
        if (at >= 0) {
            showPlace(int(i), {at, at + words.size()});
            return true;
        }
    }
    return false;
}

int SideBySide::highlightAll(const QString &words)
{
    int hits = 0;
    for (const ColumnContent &content : d->contents)
        hits += words.isEmpty() ? 0 : int(content.text.count(words, Qt::CaseInsensitive));
    return hits;
}

void SideBySide::setZoom(double factor) { d->zoom = std::clamp(factor, 0.5, 4.0); }
double SideBySide::zoom() const { return d->zoom; }

} // namespace crossread
