// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextLayout>

#include <memory>

namespace crossread {

/// Colours the prose of a report by the definition "Crossread News" (resources/syntax).
class Prose {
public:
    Prose();
    ~Prose();

    /// Takes colours from "Crossread Dark" or "Crossread Light".
    void setDark(bool dark);
    /// Foreground and slant of one paragraph, which needs no other one to be read.
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(QStringView paragraph);
    /// The definition's name for what stands at the place ("Quotation"); "Prose" where nothing special does.
    [[nodiscard]] QString styleAt(QStringView paragraph, qsizetype position);

private:
    class Highlighter;
    std::unique_ptr<Highlighter> d;
};

} // namespace crossread
