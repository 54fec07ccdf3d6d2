// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

class QDBusVariant;

namespace crossread {

/// Whether the desktop asks for more contrast, by the portal's setting org.freedesktop.appearance contrast. Asked without waiting
/// for the answer; where there is no portal, nothing is ever heard.
class DesktopContrast : public QObject {
    Q_OBJECT
public:
    explicit DesktopContrast(const QDBusConnection &bus, QObject *parent = nullptr);

Q_SIGNALS:
    void told(bool more); ///< at first and whenever it changes

private Q_SLOTS:
    void hear(const QString &group, const QString &key, const QDBusVariant &value);
};

} // namespace crossread
