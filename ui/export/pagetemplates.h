// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/pageoptions.h"

#include <QSettings>
#include <QStringList>

#include <optional>

namespace crossread {

/// Choices for the PDF that were given a name, over a QSettings that the caller owns. What is left out is kept, not what is shown:
/// a type or part that a newer version brings is shown with old templates too.
class PageTemplates {
public:
    explicit PageTemplates(QSettings &store) : m_store(store) { }

    [[nodiscard]] QStringList names() const; ///< in the locale's order
    /// nullopt for no such name.
    [[nodiscard]] std::optional<PageOptions> find(const QString &name) const;
    /// Takes the place of one of the same name.
    void save(const QString &name, const PageOptions &options);
    void remove(const QString &name);

    /// What was exported or printed last.
    [[nodiscard]] PageOptions last() const;
    void setLast(const PageOptions &options);

private:
    QSettings &m_store;
};

} // namespace crossread
