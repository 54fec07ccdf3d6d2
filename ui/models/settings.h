// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QSettings>
#include <QStringList>

#include <optional>

namespace crossread {

/// What the window remembers between sessions. Over a QSettings that the caller owns, so tests bring their own.
class Settings {
public:
    enum class Colours { System, Light, Dark, ContrastLight, ContrastDark };

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
    [[nodiscard]] QString readingFont() const; ///< family; empty: Crossread chooses
    void setReadingFont(const QString &family);
    static constexpr double leastSpacing = 1.2, usualSpacing = 1.5, mostSpacing = 2.4;
    [[nodiscard]] double lineSpacing() const; ///< from line to line, in sizes of the text
    void setLineSpacing(double factor);
    [[nodiscard]] bool synchronised() const;
    void setSynchronised(bool on);

    [[nodiscard]] QByteArray windowGeometry() const;
    [[nodiscard]] QByteArray windowState() const;
    void setWindow(const QByteArray &geometry, const QByteArray &state);

    /// The keys that the analyst gave to an action, maybe none; nullopt: those that it came with.
    [[nodiscard]] std::optional<QList<QKeySequence>> keys(const QString &action) const;
    void setKeys(const QString &action, const std::optional<QList<QKeySequence>> &keys);

    /// The folder that file dialogs open in.
    [[nodiscard]] QString folder() const;
    void setFolder(const QString &path);

private:
    QSettings &m_store;
};

} // namespace crossread
