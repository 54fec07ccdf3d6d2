// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/descriptor.h"
#include "core/base/result.h"

namespace crossread {

/// Where a file is, or is to be made, once all links are followed; the last may point to one that is still to be made.
[[nodiscard]] QString linkTarget(const QString &path);

/// The name still stands for the open file: nobody has removed or replaced it.
[[nodiscard]] bool isStillThere(int descriptor, const QByteArray &name);

/// A new file beside the one that it is to replace. Unless takePlace() succeeds it is removed, and the old file stays as it was.
/// It is called ".NAME.crossread-new" whoever makes it, and locked as long as its maker lives: what a program that was killed left
/// behind is taken over by the next.
class Replacement {
public:
    /// Makes an empty file in the folder of `path` (of what it points to, where it is a link), with its mode. DossierLocked: another
    /// program is replacing it just now.
    static Result<Replacement> besides(const QString &path);
    /// Removes what a program that was killed left beside `path`, if that is there.
    static void removeLeftover(const QString &path);

    Replacement(Replacement &&other) noexcept;
    Replacement &operator=(Replacement &&) = delete;
    ~Replacement();

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Writes behind what is there; all of it or an error.
    Outcome write(const QByteArray &bytes);

    /// Puts the new file on the disk, then under the old name, then the folder on the disk.
    Outcome takePlace();

private:
    Replacement(QString asked, QString target, QString path, Descriptor file);

    QString m_asked; ///< for errors
    QString m_target;
    QString m_path; ///< empty once it has taken its place
    Descriptor m_file;
};

} // namespace crossread
