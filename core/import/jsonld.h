// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace crossread {

/// What a page says in JSON-LD (schema.org) of the article that it shows. Empty fields: not said.
struct JsonLdArticle {
    QString headline;
    QStringList persons;       ///< authors that are not organisations
    QStringList organisations; ///< authors that are
    QString published;         ///< as printed
    QString modified;
    QString publisher;
    QString dateline;
    QString language;
    QString url;
    QString body; ///< articleBody
    bool found = false;

    friend bool operator==(const JsonLdArticle &, const JsonLdArticle &) = default;
};

/// Looks through @graph, arrays and mainEntity for NewsArticle and its kin; where there are several, the first one with a headline.
[[nodiscard]] JsonLdArticle readJsonLd(const std::vector<QByteArray> &scripts);

} // namespace crossread
