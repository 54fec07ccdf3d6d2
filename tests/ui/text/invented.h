// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/reportview.h"
#include "ui/text/sidebyside.h"

#include <QRandomGenerator>

namespace crossread {

/// Reports made of invented words, with marks whose places are known.
struct InventedColumn {
    ColumnContent content;
    std::vector<TextMark> marks;

    /// Adds a paragraph and returns where it stands.
    Span add(const QString &text, ParagraphKind kind = ParagraphKind::Body);
    /// Marks the first place of `words` in the text.
    TextMark &mark(MarkLayer layer, const QString &id, const QString &words);
    [[nodiscard]] Span placeOf(const QString &words) const;
};

/// `count` words in sentences, the same for the same seed.
[[nodiscard]] QString prose(QRandomGenerator &random, int count);

/// A report with one passage "p0", "p1" … each in a paragraph of its own, between paragraphs nobody else has.
/// Passages in `without` are left out.
[[nodiscard]] InventedColumn inventedReport(quint32 seed, int passages, const QList<int> &without = {});

void fill(SideBySide &columns, const std::vector<InventedColumn> &reports);
/// The views from left to right.
[[nodiscard]] QList<ReportView *> viewsOf(const SideBySide &columns);

} // namespace crossread
