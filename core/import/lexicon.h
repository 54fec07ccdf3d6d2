// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringMatcher>
#include <QStringList>

#include <utility>
#include <vector>

namespace crossread {

/// A line of boilerplate.txt: where the phrase must stand in a folded paragraph.
enum class PhrasePlace { Whole, Start, End, Anywhere };

struct BoilerplatePhrase {
    QString text; ///< folded
    PhrasePlace place = PhrasePlace::Whole;
    bool opensTail = false; ///< headlines that follow it belong to it
    QStringMatcher matcher{}; ///< of a phrase that may stand anywhere
};

/// The word lists under resources/lexicons/en/import, read once. Look-ups only: never iterate the hashes into results.
struct ImportWords {
    QSet<QString> boilerplateWhole; ///< folded
    QSet<QString> tailWhole;        ///< those of them that open a list of other reports
    std::vector<BoilerplatePhrase> boilerplate;
    QHash<QString, QString> agencies; ///< folded name as printed -> short name ("associated press" -> "AP")
    QHash<QString, int> months;       ///< folded name or abbreviation -> 1 to 12
    QSet<QString> weekdays;
    QHash<QString, int> zones;        ///< folded abbreviation -> minutes east of Greenwich
    QSet<QString> roles;              ///< "correspondent", "editor": what stands behind a name and is none
    QSet<QString> captionWords;       ///< "pictured", "file photo": words that only captions use
    QSet<QString> sections;           ///< "world", "politics": labels over a headline
    QHash<QByteArray, QByteArray> classRoles; ///< word of a class name, or two joined by '-' -> "promo", "caption", …
    std::vector<std::pair<QString, QString>> outletPatterns; ///< folded text before and after the outlet's name
};

[[nodiscard]] const ImportWords &importWords();

} // namespace crossread
