// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace crossread::pages {

/// What a part of the pages is to those who do not see them (ISO 32000-1, 14.8.4).
enum class Role {
    Document,
    Section,
    Title,
    Heading,    ///< of a part
    Subheading, ///< of an entry, of a report
    Headline,   ///< a report's own
    Paragraph,
    Quotation, ///< a report's words outside of the report
    Note,      ///< the analyst's
    Table,
    Row,
    HeadCell,
    Cell,
    Link,
};

/// Belongs to no element: running heads, rules, tints.
inline constexpr int artifact = -1;

struct Element {
    Role role = Role::Paragraph;
    int parent = artifact; ///< index into Book::elements; the document has none
    QString language;      ///< empty: its parent's
};

} // namespace crossread::pages
