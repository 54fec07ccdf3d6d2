// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/pages/structure.h"
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
    int element = artifact; ///< the part of the structure that its words belong to
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
    int element = artifact;
};
using Item = std::variant<FilledArea, StrokeUnder, Text>;

/// One page; what comes first is painted first.
struct Sheet {
    std::vector<Item> ground; ///< tints and panels, under everything
    std::vector<Item> items;
};

/// The analyst's judgement on words, as other programs know it (ISO 32000-1, 12.5.6.3).
enum class State { None, Accepted, Rejected, Marked };

/// An annotation on words.
struct MarkedWords {
    QString id; ///< the annotation's NM; what was printed over several pages gets a number behind it
    Markup markup = Markup::Highlight;
    Stroke stroke = Stroke::Solid;
    Colour colour;
    QString author;
    QString subject;
    QString contents;
    QDateTime created;
    QDateTime changed;
    std::vector<Box> words;
    QString replyTo; ///< id of the MarkedWords that this answers; it then has no words of its own
    State state = State::None; ///< of an answer that judges
};

/// A place that links lead to.
struct Place {
    int page = 0;
    double x = 0;
    double y = 0;
};
struct Jump {
    Box from;
    QString target;      ///< key in Book::places
    QString description; ///< for those who do not see where it leads
};
struct Bookmark {
    int level = 0;
    QString title;
    Place place;
};
/// A text that becomes "p. 12" once it is known where its target stands.
struct PageReference {
    int page = 0;
    std::size_t item = 0; ///< index into Sheet::items
    QString target;
};

/// All pages with what lies over them.
struct Book {
    std::vector<Sheet> sheets;
    std::vector<MarkedWords> marks;
    std::vector<Jump> jumps;
    std::map<QString, Place> places;
    std::vector<Bookmark> bookmarks;
    std::vector<PageReference> references;
    std::vector<Element> elements{{Role::Document, artifact, {}}};
    int element = artifact; ///< what is put on the pages belongs to this one

    /// Makes pages until there is this one.
    Sheet &sheet(int page);
    [[nodiscard]] int pageCount() const { return int(sheets.size()); }
};

/// While it lives, what is put on the pages belongs to a new element within the present one, or to one that is there.
class Within {
public:
    Within(Book &book, Role role, const QString &language = {});
    Within(Book &book, int element);
    ~Within() { m_book.element = m_outer; }
    Within(const Within &) = delete;
    Within &operator=(const Within &) = delete;
    [[nodiscard]] int element() const { return m_book.element; }

private:
    Book &m_book;
    int m_outer;
};

} // namespace crossread::pages
