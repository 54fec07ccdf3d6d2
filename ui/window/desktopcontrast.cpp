// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/desktopcontrast.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString settings = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString contrast = u"contrast"_s;
constexpr uint moreContrast = 1; // 0: no preference

/// The answer of Read is a variant in a variant, the signal's is one.
uint numberIn(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

DesktopContrast::DesktopContrast(const QDBusConnection &bus, QObject *parent) : QObject(parent)
{
    QDBusConnection(bus).connect(service, path, settings, u"SettingChanged"_s, this, SLOT(hear(QString,QString,QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, settings, u"Read"_s);
    question << appearance << contrast;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError())
            hear(appearance, contrast, reply.value());
    });
}

void DesktopContrast::hear(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == contrast)
        Q_EMIT told(numberIn(value.variant()) == moreContrast);
}

} // namespace crossread
