// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/names.h"

#include <QCoreApplication>

#include <cmath>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Names", text);
}

} // namespace

QString nameText(DiscrepancyType type)
{
    switch (type) {
    case DiscrepancyType::Number: return said(QT_TRANSLATE_NOOP("Names", "Number"));
    case DiscrepancyType::Date: return said(QT_TRANSLATE_NOOP("Names", "Date"));
    case DiscrepancyType::Name: return said(QT_TRANSLATE_NOOP("Names", "Name"));
    case DiscrepancyType::Title: return said(QT_TRANSLATE_NOOP("Names", "Title"));
    case DiscrepancyType::Place: return said(QT_TRANSLATE_NOOP("Names", "Place"));
    case DiscrepancyType::Polarity: return said(QT_TRANSLATE_NOOP("Names", "Denial"));
    case DiscrepancyType::Modality: return said(QT_TRANSLATE_NOOP("Names", "Certainty"));
    case DiscrepancyType::Attribution: return said(QT_TRANSLATE_NOOP("Names", "Attribution"));
    case DiscrepancyType::Quote: return said(QT_TRANSLATE_NOOP("Names", "Quote wording"));
    case DiscrepancyType::Claim: return said(QT_TRANSLATE_NOOP("Names", "Claim"));
    case DiscrepancyType::Omission: break;
    }
    return said(QT_TRANSLATE_NOOP("Names", "Only here"));
}

QString meaningText(DiscrepancyType type)
{
    switch (type) {
    case DiscrepancyType::Number: return said(QT_TRANSLATE_NOOP("Names", "The reports give different figures or times of day."));
    case DiscrepancyType::Date: return said(QT_TRANSLATE_NOOP("Names", "The reports give different days."));
    case DiscrepancyType::Name: return said(QT_TRANSLATE_NOOP("Names", "The reports name different persons or bodies."));
    case DiscrepancyType::Title: return said(QT_TRANSLATE_NOOP("Names", "The same person has different offices or titles."));
    case DiscrepancyType::Place: return said(QT_TRANSLATE_NOOP("Names", "The reports give different places."));
    case DiscrepancyType::Polarity: return said(QT_TRANSLATE_NOOP("Names", "One report affirms what another denies."));
    case DiscrepancyType::Modality:
        return said(QT_TRANSLATE_NOOP("Names", "One report states as certain what another hedges."));
    case DiscrepancyType::Attribution:
        return said(QT_TRANSLATE_NOOP("Names", "The same words are put down to different sources, or to none."));
    case DiscrepancyType::Quote: return said(QT_TRANSLATE_NOOP("Names", "The same quote is worded differently."));
    case DiscrepancyType::Claim: return said(QT_TRANSLATE_NOOP("Names", "The reports describe the same thing differently."));
    case DiscrepancyType::Omission: break;
    }
    return said(QT_TRANSLATE_NOOP("Names", "One report has it, the others are silent."));
}

QString nameText(Grade grade)
{
    switch (grade) {
    case Grade::Verbatim: return said(QT_TRANSLATE_NOOP("Names", "Verbatim"));
    case Grade::Edited: return said(QT_TRANSLATE_NOOP("Names", "Edited"));
    case Grade::Paraphrase: return said(QT_TRANSLATE_NOOP("Names", "Paraphrase"));
    case Grade::Related: break;
    }
    return said(QT_TRANSLATE_NOOP("Names", "Related"));
}

QString nameText(ParagraphKind kind)
{
    switch (kind) {
    case ParagraphKind::Headline: return said(QT_TRANSLATE_NOOP("Names", "Headline"));
    case ParagraphKind::Deck: return said(QT_TRANSLATE_NOOP("Names", "Deck"));
    case ParagraphKind::Summary: return said(QT_TRANSLATE_NOOP("Names", "Summary"));
    case ParagraphKind::Byline: return said(QT_TRANSLATE_NOOP("Names", "Byline"));
    case ParagraphKind::Published: return said(QT_TRANSLATE_NOOP("Names", "Published"));
    case ParagraphKind::Dateline: return said(QT_TRANSLATE_NOOP("Names", "Dateline"));
    case ParagraphKind::Body: return said(QT_TRANSLATE_NOOP("Names", "Body"));
    case ParagraphKind::Subhead: return said(QT_TRANSLATE_NOOP("Names", "Subhead"));
    case ParagraphKind::List: return said(QT_TRANSLATE_NOOP("Names", "List"));
    case ParagraphKind::Quote: return said(QT_TRANSLATE_NOOP("Names", "Block quote"));
    case ParagraphKind::Table: return said(QT_TRANSLATE_NOOP("Names", "Table"));
    case ParagraphKind::Caption: return said(QT_TRANSLATE_NOOP("Names", "Caption"));
    case ParagraphKind::Credit: return said(QT_TRANSLATE_NOOP("Names", "Credit"));
    case ParagraphKind::Boilerplate: break;
    }
    return said(QT_TRANSLATE_NOOP("Names", "Boilerplate"));
}

QString nameText(Detail detail)
{
    switch (detail) {
    case Detail::Headline: return said(QT_TRANSLATE_NOOP("Names", "Headline"));
    case Detail::Byline: return said(QT_TRANSLATE_NOOP("Names", "Byline"));
    case Detail::Outlet: return said(QT_TRANSLATE_NOOP("Names", "Outlet"));
    case Detail::Agency: return said(QT_TRANSLATE_NOOP("Names", "Agency"));
    case Detail::Dateline: return said(QT_TRANSLATE_NOOP("Names", "Dateline"));
    case Detail::Published: return said(QT_TRANSLATE_NOOP("Names", "Published"));
    case Detail::Language: return said(QT_TRANSLATE_NOOP("Names", "Language"));
    case Detail::Url: break;
    }
    return said(QT_TRANSLATE_NOOP("Names", "Address"));
}

QString nameText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::None: break;
    case Verdict::Confirmed: return said(QT_TRANSLATE_NOOP("Names", "Confirmed"));
    case Verdict::Dismissed: return said(QT_TRANSLATE_NOOP("Names", "Dismissed"));
    case Verdict::Later: return said(QT_TRANSLATE_NOOP("Names", "Later"));
    }
    return {};
}

QString glyphOf(DiscrepancyType type)
{
    switch (type) {
    case DiscrepancyType::Number: return u"#"_s;
    case DiscrepancyType::Date: return u"\u25F7"_s;
    case DiscrepancyType::Name: return u"@"_s;
    case DiscrepancyType::Title: return u"\u2605"_s;
    case DiscrepancyType::Place: return u"\u2316"_s;
    case DiscrepancyType::Polarity: return u"\u00B1"_s;
    case DiscrepancyType::Modality: return u"?"_s;
    case DiscrepancyType::Attribution: return u"\u00BB"_s;
    case DiscrepancyType::Quote: return u"\u201C"_s;
    case DiscrepancyType::Claim: return u"\u2260"_s;
    case DiscrepancyType::Omission: break;
    }
    return u"\u2205"_s;
}

QString explanationText(const Explanation &explanation)
{
    const QByteArray pattern = explanation.pattern.toUtf8();
    Explanation translated = explanation;
    translated.pattern = QCoreApplication::translate("Explanation", pattern.constData());
    return translated.english();
}

QString percentText(double share)
{
    //: a percentage, such as 82 %
    return QCoreApplication::translate("Names", "%1 %").arg(std::lround(share * 100));
}

} // namespace crossread
