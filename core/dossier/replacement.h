// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace crossread {

/// Where a file is, or is to be made, once all links are followed; the last may point to one that is still to be made.
[[nodiscard]] QString linkTarget(const QString &path);

/// A new file beside the one that it is to replace. Unless takePlace() succeeds it is removed,
/// and the old file stays as it was.
class Replacement {
public:
    /// Makes an empty file in the folder of `path` (of what it points to, where it is a link), with its mode.
    static Result<Replacement> besides(const QString &path);

    Replacement(Replacement &&other) noexcept;
    Replacement &operator=(Replacement &&) = delete;
    ~Replacement();

    [[nodiscard]] const QString &path() const { return m_path; }

    /// Puts the new file on the disk, then under the old name, then the folder on the disk.
    Outcome takePlace();

private:
    Replacement(QString asked, QString target, QString path);

    QString m_asked; ///< for errors
    QString m_target;
    QString m_path; ///< empty once it has taken its place
};

} // namespace crossread
