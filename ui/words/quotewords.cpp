// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/quotewords.h"

#include <QCoreApplication>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("QuoteWords", text);
}

} // namespace

QString nameText(QuoteFlag flag)
{
    switch (flag) {
    case QuoteFlag::Reworded: return said(QT_TRANSLATE_NOOP("QuoteWords", "reworded"));
    case QuoteFlag::Clipped: return said(QT_TRANSLATE_NOOP("QuoteWords", "clipped"));
    case QuoteFlag::Paraphrased: return said(QT_TRANSLATE_NOOP("QuoteWords", "paraphrased"));
    case QuoteFlag::OtherSpeaker: return said(QT_TRANSLATE_NOOP("QuoteWords", "other speaker"));
    case QuoteFlag::RelayDropped: return said(QT_TRANSLATE_NOOP("QuoteWords", "relay dropped"));
    case QuoteFlag::ScareQuotes: break;
    }
    return said(QT_TRANSLATE_NOOP("QuoteWords", "scare quotes"));
}

QString nameText(Trifle trifle)
{
    switch (trifle) {
    case Trifle::Marks: return said(QT_TRANSLATE_NOOP("QuoteWords", "Quotation marks of any kind"));
    case Trifle::Dashes: return said(QT_TRANSLATE_NOOP("QuoteWords", "Dashes and hyphens of any kind"));
    case Trifle::Joints: return said(QT_TRANSLATE_NOOP("QuoteWords", "“cease fire” and “ceasefire”"));
    case Trifle::Case: return said(QT_TRANSLATE_NOOP("QuoteWords", "Capitals"));
    case Trifle::Spelling: return said(QT_TRANSLATE_NOOP("QuoteWords", "British and American spelling"));
    case Trifle::Transliteration: break;
    }
    return said(QT_TRANSLATE_NOOP("QuoteWords", "“Zelensky” and “Zelenskyy”: transliterations"));
}

QString meaningText(QuoteFlag flag)
{
    switch (flag) {
    case QuoteFlag::Reworded: return said(QT_TRANSLATE_NOOP("QuoteWords", "Other words stand inside the quotation marks than in the fullest version."));
    case QuoteFlag::Clipped: return said(QT_TRANSLATE_NOOP("QuoteWords", "Words of the fullest version are left out, none are changed."));
    case QuoteFlag::Paraphrased: return said(QT_TRANSLATE_NOOP("QuoteWords", "What others quote is told here without quotation marks."));
    case QuoteFlag::OtherSpeaker: return said(QT_TRANSLATE_NOOP("QuoteWords", "Most reports give the words to somebody else."));
    case QuoteFlag::RelayDropped: return said(QT_TRANSLATE_NOOP("QuoteWords", "Others say through whom the words were heard; this report does not."));
    case QuoteFlag::ScareQuotes: break;
    }
    return said(QT_TRANSLATE_NOOP("QuoteWords", "A word or two in quotation marks that nobody is said to have said."));
}

QString flagsText(QuoteFlags flags)
{
    QStringList names;
    for (const QuoteFlag flag : allQuoteFlags) {
        if (flags & flag)
            names.append(nameText(flag));
    }
    return names.join(u", "_s);
}

QStringList flagMeanings(QuoteFlags flags)
{
    QStringList meanings;
    for (const QuoteFlag flag : allQuoteFlags) {
        if (flags & flag)
            meanings.append(meaningText(flag));
    }
    return meanings;
}

QString glyphOf(QuoteFlag flag)
{
    switch (flag) {
    case QuoteFlag::Reworded: return u"\u2260"_s;
    case QuoteFlag::Clipped: return u"\u2702"_s;
    case QuoteFlag::Paraphrased: return u"\u2248"_s;
    case QuoteFlag::OtherSpeaker: return u"\u21C4"_s;
    case QuoteFlag::RelayDropped: return u"\u21E5"_s;
    case QuoteFlag::ScareQuotes: break;
    }
    return u"\u201C"_s;
}

} // namespace crossread
