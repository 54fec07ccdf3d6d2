// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QStringList>

namespace crossread {

/// What the window remembers between sessions. Over a QSettings that the caller owns, so tests bring their own.
class Settings {
public:
    enum class Colours { System, Light, Dark };

    explicit Settings(QSettings &store) : m_store(store) { }

    /// Who signs notes: as set, else the system user's full name, else the login.
    [[nodiscard]] QString author() const;
    void setAuthor(const QString &name);

    [[nodiscard]] QStringList recentFiles() const; ///< newest first, at most ten, existing ones only
    void addRecentFile(const QString &path);
    void clearRecentFiles();

    [[nodiscard]] Colours colours() const;
    void setColours(Colours colours);

    [[nodiscard]] double zoom() const;
    void setZoom(double factor);
    [[nodiscard]] bool synchronised() const;
    void setSynchronised(bool on);

    [[nodiscard]] QByteArray windowGeometry() const;
    [[nodiscard]] QByteArray windowState() const;
    void setWindow(const QByteArray &geometry, const QByteArray &state);

    /// The folder that file dialogs open in.
    [[nodiscard]] QString folder() const;
    void setFolder(const QString &path);

    /// For what a dialog keeps of its own, in a group of its own.
    [[nodiscard]] QSettings &store() { return m_store; }

private:
    QSettings &m_store;
};

} // namespace crossread
