// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/align/alignment.h"
#include "core/judge/discrepancy.h"

#include <QColor>
#include <QPalette>

namespace crossread {

/// The colours of the reading columns, their key and the lists beside them. Blue carries agreement and orange
/// difference, which people with any common colour blindness tell apart; neither ever stands alone.
struct Palette {
    bool dark = false;
    bool highContrast = false; ///< 7 : 1 at least for all that is read, outlines where others have tints alone
    QColor page;       ///< behind the text
    QColor surround;   ///< gutters and what is beside the pages
    QColor header;     ///< column headers
    QColor rule;       ///< hairlines
    QColor text;
    QColor quiet;      ///< bylines, captions, dates
    QColor faint;      ///< boilerplate
    QColor selection;
    QColor selectedText;
    QColor focus;      ///< frame of what has the focus
    QColor hit;        ///< behind what was searched for
    QColor note;       ///< note signs and their underline
    QColor agreement;  ///< opaque blue of passages: outlines, numbers, ribbons; tints are made from it

    /// Behind a passage's words; `strength` 0 at rest, 1 hovered, 2 current.
    [[nodiscard]] QColor passageTint(Grade grade, int strength) const;
    /// Fill of the ribbon that joins two members, same scale.
    [[nodiscard]] QColor ribbon(Grade grade, int strength) const;
    /// Underline, number and list sign of a discrepancy.
    [[nodiscard]] QColor discrepancy(DiscrepancyType type) const;
    /// Behind the words of the current discrepancy.
    [[nodiscard]] QColor discrepancyTint(DiscrepancyType type) const;
    /// Stripe over the n-th report's column; eight in turn.
    [[nodiscard]] QColor accent(int column) const;

    friend bool operator==(const Palette &, const Palette &) = default;
};

/// How far two opaque colours stand apart, from 1 to 21, after WCAG 2.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// True for black on white or white on black throughout, as systems set it for people who need it.
[[nodiscard]] bool isHighContrast(const QPalette &palette);

/// Light or dark, and of high contrast, as the given palette is.
[[nodiscard]] Palette paletteFor(const QPalette &palette);

} // namespace crossread
