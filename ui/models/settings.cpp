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
    const QString name = m_store.value("colours"_L1).toString();
    return name == "light"_L1 ? Colours::Light : name == "dark"_L1 ? Colours::Dark : Colours::System;
}

void Settings::setColours(Colours colours)
{
    m_store.setValue("colours"_L1,
        colours == Colours::Light ? u"light"_s : colours == Colours::Dark ? u"dark"_s : u"system"_s);
}

double Settings::zoom() const
{
    return std::clamp(m_store.value("zoom"_L1, 1.0).toDouble(), 0.5, 4.0);
}

void Settings::setZoom(double factor)
{
    m_store.setValue("zoom"_L1, factor);
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
