// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace crossread {

/// The entries of a word list of a language: lines that are neither empty nor start with '#', cut at tabs.
/// Lists are built in as resources/lexicons/LANGUAGE/FILE. An analyst's own lists of the same names, in
/// crossread/lexicons/LANGUAGE in a folder of shared data (~/.local/share on Linux), come before them: they add entries
/// and, where a form can have only one meaning, win.
[[nodiscard]] std::vector<QStringList> wordList(const QString &language, const QString &file);

/// A long list of two columns that is looked up where it lies: its first column is folded and ascends by bytes.
/// An analyst's own list of the same name need not ascend.
class SortedWordList {
public:
    SortedWordList(const QString &language, const QString &file);

    /// What stands behind the key; empty where it is not in the list.
    [[nodiscard]] QString find(const QString &key) const;

private:
    QByteArray m_builtIn;
    QHash<QString, QString> m_own;
};

/// A short digest of the analyst's own lists of a language; empty where there are none. With other lists, other things
/// are found.
[[nodiscard]] QString ownListsDigest(const QString &language);

} // namespace crossread
