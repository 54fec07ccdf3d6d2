// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/pages/style.h"
#include "core/export/pages/textblock.h"

#include <QDateTime>

#include <map>
#include <variant>
#include <vector>

namespace crossread::pages {

/// What stands on the pages, laid out but not yet drawn.

/// A rectangle on a page.
struct Box {
    int page = 0;
    Rect area;
};

struct FilledArea {
    Rect area;
    Colour colour;
};
struct StrokeUnder {
    Stroke stroke;
    Rect words; ///< the stroke runs along its lower edge
    Colour colour;
};
struct Text {
    TextBlock block; ///< shares its layout with its other lines
    int line = 0;
    double x = 0;
    double top = 0;
};
using Item = std::variant<FilledArea, StrokeUnder, Text>;

/// One page; what comes first is painted first.
struct Sheet {
    std::vector<Item> ground; ///< tints and panels, under everything
    std::vector<Item> items;
};

/// An annotation on words.
struct MarkedWords {
    QString id; ///< the annotation's NM; what was printed over several pages gets a number behind it
    Markup markup = Markup::Highlight;
    Stroke stroke = Stroke::Solid;
    Colour colour;
    bool analysts = false; ///< else the machine's
    QString author;
    QString subject;
    QString contents;
    QDateTime created;
    QDateTime changed;
    std::vector<Box> words;
    QString replyTo; ///< id of the MarkedWords that this answers; it then has no words of its own
};

/// A place that links lead to.
struct Place {
    int page = 0;
    double x = 0;
    double y = 0;
};
struct Jump {
    Box from;
    QString target;      ///< key in Book::places, or an address with "://"
    QString description; ///< for those who do not see where it leads
};
struct Bookmark {
    int level = 0;
    QString title;
    Place place;
};

/// All pages with what lies over them.
struct Book {
    std::vector<Sheet> sheets;
    std::vector<MarkedWords> marks;
    std::vector<Jump> jumps;
    std::map<QString, Place> places;
    std::vector<Bookmark> bookmarks;

    /// Makes pages until there is this one.
    Sheet &sheet(int page);
    /// Puts another book's pages behind this one's.
    void append(Book other);
};

} // namespace crossread::pages
