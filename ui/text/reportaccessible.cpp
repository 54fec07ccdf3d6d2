// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/reportaccessible.h"

#include "ui/text/columnheader.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace crossread {

namespace {

/// Over the page, as it is seen.
QString background(const QColor &tint, const QColor &page)
{
    const auto mix = [&](int over, int under) { return int(std::lround(under + (over - under) * tint.alphaF())); };
    return u"background-color:rgb(%1,%2,%3);"_s.arg(mix(tint.red(), page.red())).arg(mix(tint.green(), page.green())).arg(mix(tint.blue(), page.blue()));
}

/// By names of our own, and by those that Qt passes on to every screen reader.
QString told(const TextMark &mark, const Palette &colours)
{
    switch (mark.layer) {
    case MarkLayer::Passage: return u"passage:%1;"_s.arg(nameOf(mark.grade)) + background(colours.passageTint(mark.grade, 0), colours.page);
    case MarkLayer::Note: return u"note:yes;text-underline-type:single;text-underline-style:dotted;"_s;
    case MarkLayer::Hit: return u"hit:yes;"_s + background(colours.hit, colours.page);
    case MarkLayer::Discrepancy: break;
    }
    const QString number = mark.number > 0 ? u"number:%1;"_s.arg(mark.number) : QString();
    return u"discrepancy:%1;text-underline-type:single;text-underline-style:solid;"_s.arg(nameOf(mark.type)) + number;
}

} // namespace

ReportAccessible::ReportAccessible(ReportView *view)
    : QAccessibleWidget(view, QAccessible::Document)
{
}

ReportView &ReportAccessible::view() const
{
    return *static_cast<ReportView *>(widget());
}

void *ReportAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString ReportAccessible::text(QAccessible::Text kind) const
{
    return QAccessibleWidget::text(kind);
}

QAccessible::State ReportAccessible::state() const
{
    QAccessible::State result = QAccessibleWidget::state();
    result.readOnly = true;
    result.multiLine = true;
    result.selectableText = true;
    return result;
}

void ReportAccessible::selection(int index, int *start, int *end) const
{
    const Span span = index == 0 ? view().selection() : Span{};
    *start = int(span.begin);
    *end = int(span.end);
}

int ReportAccessible::selectionCount() const
{
    return view().selection().empty() ? 0 : 1;
}

void ReportAccessible::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void ReportAccessible::removeSelection(int)
{
    view().select({});
}

void ReportAccessible::setSelection(int, int start, int end)
{
    view().select({start, end});
}

int ReportAccessible::cursorPosition() const
{
    return int(view().selection().end);
}

void ReportAccessible::setCursorPosition(int position)
{
    view().select({position, position});
    scrollToSubstring(position, position);
}

QString ReportAccessible::text(int start, int end) const
{
    const QString &all = view().content().text;
    return Span{start, end}.intersected({0, all.size()}).in(all).toString();
}

int ReportAccessible::characterCount() const
{
    return int(view().content().text.size());
}

QRect ReportAccessible::characterRect(int offset) const
{
    const std::vector<QRect> places = view().placesOf({offset, offset + 1});
    return places.empty() ? QRect() : places.front().translated(view().viewport()->mapToGlobal(QPoint()));
}

int ReportAccessible::offsetAtPoint(const QPoint &point) const
{
    return int(view().wordAt(view().viewport()->mapFromGlobal(point)).value_or(-1));
}

void ReportAccessible::scrollToSubstring(int start, int)
{
    view().bring(start, view().readingLine());
}

QString ReportAccessible::attributes(int offset, int *start, int *end) const
{
    const Span same = view().marks().plainAround(offset, {0, characterCount()});
    *start = int(same.begin);
    *end = int(same.end);
    QString result;
    for (const TextMark *mark : view().marks().in({offset, offset + 1}))
        result += told(*mark, view().colours());
    return result;
}

void installReportAccessibility()
{
    static const bool once = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            if (auto *view = qobject_cast<ReportView *>(object))
                return new ReportAccessible(view);
            auto *header = qobject_cast<ColumnHeader *>(object);
            return header ? new QAccessibleWidget(header, QAccessible::Heading) : nullptr;
        });
        return true;
    }();
    (void)once;
}

void tellSelection(ReportView *view, Span selection)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTextSelectionEvent event(view, int(selection.begin), int(selection.end));
    QAccessible::updateAccessibility(&event);
}

} // namespace crossread
