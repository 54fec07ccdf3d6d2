// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

namespace crossread {

/// Whether two mentions mean one person or body.
enum class Identity {
    Unknown, ///< nobody is named, or two people could be meant
    Same,
    Other,
};

/// A name written so that transliterations meet: "Zelenskyy" and "Zelensky", "Qadiri" and "Kadiri".
[[nodiscard]] QString transliterationKey(const QString &word);

/// Knows the people and bodies that some reports name, and tells whether two reports speak of one. A surname stands for
/// somebody where a single full name among the reports has it; two people of one surname are never taken for one.
class SpeakerIndex {
public:
    SpeakerIndex(const std::vector<const Reading *> &readings, const std::vector<int> &event);

    /// `name` and `other` as Mention::name has them: resolved in their own reports.
    [[nodiscard]] Identity compare(const QString &name, const QString &other) const;
    /// The fullest form among all reports: "Ilena Marrosh" for "Marrosh"; the name itself where it is not known.
    [[nodiscard]] QString fullNameOf(const QString &name) const;

private:
    struct Person {
        QStringList keys; ///< of the words of the name
        QString name;
    };
    /// What is known of a name; worked out once, for speakers come again and again.
    struct Known {
        QString words;    ///< folded
        QStringList keys; ///< of them
        int person = -1;  ///< index into m_people
        bool named = false;
    };
    [[nodiscard]] const Known &known(const QString &name) const;
    /// True where the reports name somebody or something so; not for "the minister".
    [[nodiscard]] bool isName(const QString &name) const;
    [[nodiscard]] int personOf(const QStringList &keys) const;
    void add(const QString &name);

    std::vector<Person> m_people;
    QHash<QString, std::vector<int>> m_byWord; ///< first and last word's key -> indices into m_people
    QSet<QString> m_names; ///< the folded words of all names
    mutable QHash<QString, Known> m_known;
};

} // namespace crossread
