// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/settings.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostRecentFiles = 10;

/// In the order of Settings::Colours.
QStringList colourNames()
{
    return {u"system"_s, u"light"_s, u"dark"_s, u"contrast-light"_s, u"contrast-dark"_s};
}

QString systemUser()
{
#ifdef Q_OS_UNIX
    if (const passwd *entry = getpwuid(getuid())) {
        // The first of the comma-separated fields is the full name.
        const QString name = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed();
        return name.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : name;
    }
#endif
    return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
}

} // namespace

QString Settings::author() const
{
    const QString name = m_store.value("author"_L1).toString().trimmed();
    return name.isEmpty() ? systemUser() : name;
}

void Settings::setAuthor(const QString &name)
{
    m_store.setValue("author"_L1, name.trimmed());
}

QStringList Settings::recentFiles() const
{
    QStringList files = m_store.value("recentFiles"_L1).toStringList();
    files.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    return files;
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = m_store.value("recentFiles"_L1).toStringList();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_store.setValue("recentFiles"_L1, files.mid(0, mostRecentFiles));
}

void Settings::clearRecentFiles()
{
    m_store.remove("recentFiles"_L1);
}

Settings::Colours Settings::colours() const
{
    const qsizetype index = colourNames().indexOf(m_store.value("colours"_L1).toString());
    return index < 0 ? Colours::System : Colours(index);
}

void Settings::setColours(Colours colours)
{
    m_store.setValue("colours"_L1, colourNames().at(qsizetype(colours)));
}

double Settings::zoom() const
{
    return std::clamp(m_store.value("zoom"_L1, 1.0).toDouble(), 0.5, 4.0);
}

void Settings::setZoom(double factor)
{
    m_store.setValue("zoom"_L1, factor);
}

QString Settings::readingFont() const
{
    return m_store.value("readingFont"_L1).toString();
}

void Settings::setReadingFont(const QString &family)
{
    m_store.setValue("readingFont"_L1, family);
}

double Settings::lineSpacing() const
{
    return std::clamp(m_store.value("lineSpacing"_L1, usualSpacing).toDouble(), leastSpacing, mostSpacing);
}

void Settings::setLineSpacing(double factor)
{
    m_store.setValue("lineSpacing"_L1, factor);
}

bool Settings::synchronised() const
{
    return m_store.value("synchronised"_L1, true).toBool();
}

void Settings::setSynchronised(bool on)
{
    m_store.setValue("synchronised"_L1, on);
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value("window/geometry"_L1).toByteArray();
}

QByteArray Settings::windowState() const
{
    return m_store.value("window/state"_L1).toByteArray();
}

void Settings::setWindow(const QByteArray &geometry, const QByteArray &state)
{
    m_store.setValue("window/geometry"_L1, geometry);
    m_store.setValue("window/state"_L1, state);
}

std::optional<QList<QKeySequence>> Settings::keys(const QString &action) const
{
    const QString name = u"keys/"_s + action;
    if (!m_store.contains(name))
        return std::nullopt;
    QList<QKeySequence> keys;
    for (const QString &key : m_store.value(name).toStringList())
        keys.append(QKeySequence::fromString(key, QKeySequence::PortableText));
    keys.removeIf([](const QKeySequence &key) { return key.isEmpty(); });
    return keys;
}

void Settings::setKeys(const QString &action, const std::optional<QList<QKeySequence>> &keys)
{
    const QString name = u"keys/"_s + action;
    if (!keys) {
        m_store.remove(name);
        return;
    }
    QStringList texts;
    for (const QKeySequence &key : *keys)
        texts.append(key.toString(QKeySequence::PortableText));
    m_store.setValue(name, texts);
}

QString Settings::folder() const
{
    const QString path = m_store.value("folder"_L1).toString();
    return QFileInfo(path).isDir() ? path : QDir::homePath();
}

void Settings::setFolder(const QString &path)
{
    m_store.setValue("folder"_L1, path);
}

} // namespace crossread
