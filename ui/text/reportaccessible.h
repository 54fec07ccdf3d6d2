// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/reportview.h"

#include <QAccessibleWidget>

namespace crossread {

/// What a screen reader is told of a report: its text, what is selected, and the marks as text attributes.
class ReportAccessible : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit ReportAccessible(ReportView *view);

    void *interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int start, int end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

private:
    [[nodiscard]] ReportView &view() const;
};

/// Makes Qt answer for every ReportView with the above, and for every ColumnHeader as a heading; more than once does nothing.
void installReportAccessibility();

/// Tells assistive technology, if any listens, what is selected now.
void tellSelection(ReportView *view, Span selection);

} // namespace crossread
