// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace crossread {

/// What was in the file, unchanged, and how it came in.
struct Source {
    QString path;       ///< as the user gave it
    QByteArray bytes;   ///< the original, never altered
    QByteArray sha256;  ///< of bytes, 32 bytes raw
    QString format;     ///< "text", "html": the importer's name
    QString charset;    ///< "UTF-8", …: how bytes were decoded
    QDateTime imported; ///< UTC
    QString importer = {}; ///< what read it, with its version: "html 1"; empty: not known

    friend bool operator==(const Source &, const Source &) = default;
};

enum class ParagraphKind {
    Headline,
    Deck, ///< the sub-headline under the headline
    Summary,
    Byline,
    Published,
    Dateline,
    Body,
    Subhead,
    List,
    Quote,
    Table,
    Caption,
    Credit,
    Boilerplate,
};

/// A paragraph of a report's text; paragraphs are in order, do not overlap, and leave out only white space.
struct Paragraph {
    Span span;
    ParagraphKind kind = ParagraphKind::Body;

    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

/// What a report says of itself. Nothing here is guessed from the day it was fetched.
struct Metadata {
    std::optional<QString> headline;
    QStringList byline; ///< persons only
    std::optional<QString> outlet;
    std::optional<QString> agency;    ///< "AP", "Reuters", …
    std::optional<QString> dateline;  ///< the place as printed: "PYONGYANG"
    std::optional<QString> published; ///< ISO 8601: a day, or a time with its zone
    QString language = QStringLiteral("en");
    std::optional<QString> url;

    friend bool operator==(const Metadata &, const Metadata &) = default;
};

/// One witness to an event. Immutable once imported.
struct Report {
    Source source;
    Metadata about;
    QString text; ///< what a reader sees; paragraphs are separated by a blank line
    std::vector<Paragraph> paragraphs;

    friend bool operator==(const Report &, const Report &) = default;
};

/// True for what is read, aligned and compared: the report's own words. Headlines and captions are.
[[nodiscard]] bool isProse(ParagraphKind kind);

/// Lower-case name as the JSON has it ("headline"); and back, nullopt for no such name.
[[nodiscard]] QLatin1StringView nameOf(ParagraphKind kind);
[[nodiscard]] std::optional<ParagraphKind> paragraphKindNamed(QStringView name);

/// How a column, a list or a page calls a report: outlet, else agency, else file name without its ending.
[[nodiscard]] QString shortTitle(const Report &report);

} // namespace crossread
