// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/appearance.h"

#include "ui/models/settings.h"
#include "ui/text/sidebyside.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Appearance", text);
}

QComboBox *colourBox(const Actions &actions)
{
    auto *box = new QComboBox;
    box->setObjectName(u"colours"_s);
    const QList<QAction *> all = actions.coloursSystem->actionGroup()->actions();
    for (const QAction *action : all) {
        box->addItem(QString(action->text()).remove(u'&'));
        if (action->isChecked())
            box->setCurrentIndex(box->count() - 1);
    }
    QObject::connect(box, &QComboBox::activated, box, [all](int index) { all[index]->trigger(); });
    return box;
}

QSpinBox *sizeBox(Settings &settings, SideBySide &columns)
{
    auto *box = new QSpinBox;
    box->setObjectName(u"textSize"_s);
    box->setRange(50, 400);
    box->setSingleStep(10);
    box->setSuffix(said(QT_TRANSLATE_NOOP("Appearance", " %")));
    box->setValue(qRound(columns.zoom() * 100));
    QObject::connect(box, &QSpinBox::valueChanged, box, [&settings, &columns](int percent) {
        columns.setZoom(percent / 100.0);
        settings.setZoom(percent / 100.0);
    });
    return box;
}

/// The first entry is Crossread's own choice.
QComboBox *fontBox(const QString &family)
{
    auto *box = new QComboBox;
    box->setObjectName(u"readingFont"_s);
    box->addItem(said(QT_TRANSLATE_NOOP("Appearance", "Serif, as installed")));
    for (const QString &one : QFontDatabase::families()) {
        if (!QFontDatabase::isPrivateFamily(one))
            box->addItem(one);
    }
    box->setCurrentIndex(std::max(0, box->findText(family)));
    return box;
}

QDoubleSpinBox *spacingBox(double spacing)
{
    auto *box = new QDoubleSpinBox;
    box->setObjectName(u"lineSpacing"_s);
    box->setRange(Settings::leastSpacing, Settings::mostSpacing);
    box->setSingleStep(0.1);
    box->setDecimals(1);
    box->setValue(spacing);
    return box;
}

} // namespace

void showAppearance(const Actions &actions, Settings &settings, SideBySide &columns, QWidget *window)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"appearance"_s);
    dialog->setWindowTitle(said(QT_TRANSLATE_NOOP("Appearance", "Appearance")));
    QComboBox *font = fontBox(settings.readingFont());
    QDoubleSpinBox *spacing = spacingBox(settings.lineSpacing());
    const auto read = [&settings, &columns, font, spacing] {
        settings.setReadingFont(font->currentIndex() <= 0 ? QString() : font->currentText());
        settings.setLineSpacing(spacing->value());
        columns.setReadingFont(settings.readingFont(), settings.lineSpacing());
    };
    QObject::connect(font, &QComboBox::activated, dialog, read);
    QObject::connect(spacing, &QDoubleSpinBox::valueChanged, dialog, read);
    auto *form = new QFormLayout(dialog);
    form->addRow(said(QT_TRANSLATE_NOOP("Appearance", "&Colours")), colourBox(actions));
    form->addRow(said(QT_TRANSLATE_NOOP("Appearance", "&Text size")), sizeBox(settings, columns));
    form->addRow(said(QT_TRANSLATE_NOOP("Appearance", "Reading &font")), font);
    form->addRow(said(QT_TRANSLATE_NOOP("Appearance", "&Line spacing")), spacing);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    form->addRow(buttons);
    dialog->show();
}

} // namespace crossread
