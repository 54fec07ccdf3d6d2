// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/translations.h"

#include "ui/window/pseudotranslator.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

QTranslator *install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, u"_"_s, folder)) {
        QCoreApplication::installTranslator(translator);
        return translator;
    }
    delete translator;
    return nullptr;
}

} // namespace

void installTranslations(QCoreApplication &application, const QString &language)
{
    const QString own = u":/crossread/translations"_s;
    const QTranslator *english = install(application, QLocale(QLocale::English), u"crossread"_s, own);
    if (language == "pseudo"_L1) {
        auto *pseudo = new PseudoTranslator(&application);
        pseudo->setEnglish(english);
        QCoreApplication::installTranslator(pseudo);
        return;
    }
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    if (QLocale().language() != QLocale::English && install(application, QLocale(), u"crossread"_s, own))
        install(application, QLocale(), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
}

} // namespace crossread
