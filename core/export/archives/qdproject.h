// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"

#include <vector>

namespace crossread::archives {

/// A project as REFI-QDA 1.5 knows it, as far as a dossier fills it. Guids are made from what they stand for, so that
/// the same dossier gives the same ones. Times are as the XML has them; empty: none.

struct QdUser {
    QString guid, name;
};

struct QdCode {
    QString guid, name, colour, description; ///< colour: "#b8400f", or empty
    std::vector<QdCode> children; ///< where there are any, it only holds them together
};

/// Who gave some words a code.
struct QdCoding {
    QString code, user, time; ///< code and user by their guids
};

struct QdSelection {
    QString guid, name, description;
    Span points; ///< in Unicode code points
    QString user, time;
    std::vector<QdCoding> codings;
    QStringList notes; ///< guids
};

struct QdSource {
    QString guid, name, description, text, time;
    std::vector<QdSelection> selections;
};

struct QdNote {
    QString guid, name, user, time, text;
};

struct QdProject {
    QString name, origin, time;
    std::vector<QdUser> users; ///< first the program itself
    std::vector<QdCode> codes;
    std::vector<QdSource> sources;
    std::vector<QdNote> notes;
};

[[nodiscard]] QdProject projectOf(const ExportInput &input);

/// project.qde, after the schema urn:QDA-XML:project:1.0. Characters that XML forbids become U+FFFD, one for one.
[[nodiscard]] QByteArray projectXml(const QdProject &project);

} // namespace crossread::archives
