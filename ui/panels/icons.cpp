// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

class LineIcon : public QIconEngine {
public:
    explicit LineIcon(QByteArray drawing) : m_drawing(std::move(drawing)) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const QColor ink = mode == QIcon::Selected ? palette.color(QPalette::HighlightedText)
                                                   : palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
                                                         QPalette::ButtonText);
        QByteArray coloured = m_drawing;
        coloured.replace("currentColor", ink.name().toLatin1());
        QSvgRenderer(coloured).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, picture.rect(), mode, state);
        return picture;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LineIcon(m_drawing); }

private:
    QByteArray m_drawing;
};

} // namespace

QIcon icon(QLatin1StringView name)
{
    QFile file(u":/crossread/icons/actions/"_s + name + u".svg"_s);
    return file.open(QIODevice::ReadOnly) ? QIcon(new LineIcon(file.readAll())) : QIcon();
}

} // namespace crossread
