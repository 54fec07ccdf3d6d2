// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspectorhtml.h"

#include "ui/panels/typecolours.h"
#include "ui/words/names.h"

#include <QCoreApplication>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Inspector", text);
}

QString speech(const Witness &witness)
{
    QStringList parts;
    if (!witness.speaker.isEmpty())
        parts.append(said(QT_TRANSLATE_NOOP("Inspector", "attributed to %1")).arg(witness.speaker));
    if (!witness.via.isEmpty())
        parts.append(said(QT_TRANSLATE_NOOP("Inspector", "via %1")).arg(witness.via.join(", "_L1)));
    return parts.join(", "_L1);
}

QString witnessesHtml(const Inspection &inspection, const QColor &hue, const QPalette &palette)
{
    QString html;
    for (const Witness &witness : inspection.witnesses)
        html += witnessHtml(witness, hue, palette);
    if (!inspection.silent.isEmpty()) {
        html += u"<p style=\"margin:10px 0 0 0; color:%1\">%2</p>"_s.arg(mutedText(palette).name(),
            said(QT_TRANSLATE_NOOP("Inspector", "Silent: %1")).arg(inspection.silent.join(", "_L1)).toHtmlEscaped());
    }
    return html;
}

} // namespace

QString witnessHtml(const Witness &witness, const QColor &hue, const QPalette &palette)
{
    const auto link = [&](QLatin1StringView what, Span span) {
        return u"%1:%2:%3:%4"_s.arg(what).arg(witness.report).arg(span.begin).arg(span.end);
    };
    const QString said = speech(witness).toHtmlEscaped();
    const QString attribution = said.isEmpty() ? QString()
        : u"<span style=\"color:%1\"> · </span><a href=\"%2\" style=\"color:%1\">%3</a>"_s.arg(
            mutedText(palette).name(), link("quote"_L1, witness.quote), said);
    const QColor ground = blend(palette.color(QPalette::Base), hue, isDark(palette) ? 0.30 : 0.16);
    return u"<p style=\"margin:10px 0 1px 0\"><a href=\"%1\" style=\"color:%2; text-decoration:none; font-weight:600\">%3</a>"
           "%4</p><p style=\"margin:0; line-height:125%\">%5<span style=\"background-color:%6; font-weight:600\">%7</span>%8</p>"_s
        .arg(link("place"_L1, witness.span), palette.color(QPalette::Text).name(), witness.outlet.toHtmlEscaped(), attribution,
            witness.before.toHtmlEscaped(), ground.name(), witness.words.toHtmlEscaped(), witness.after.toHtmlEscaped());
}

QString inspectionHtml(const Inspection &inspection, const Discrepancy &discrepancy, const QPalette &palette)
{
    return u"<p style=\"margin:0\">%1</p>"_s.arg(explanationText(discrepancy.explanation).toHtmlEscaped())
        + witnessesHtml(inspection, typeColour(discrepancy.type, palette), palette);
}

QString opinionsHtml(const std::vector<Annotation> &annotations, const QPalette &palette)
{
    QString html;
    for (const Annotation &annotation : annotations) {
        QStringList says{annotation.author.toHtmlEscaped()};
        if (annotation.verdict != Verdict::None)
            says.append(nameText(annotation.verdict).toHtmlEscaped());
        html += u"<p style=\"margin-top:8px;margin-bottom:0\"><span style=\"color:%1\">%2</span>"_s.arg(
            mutedText(palette).name(), says.join(u" · "_s));
        if (!annotation.body.isEmpty())
            html += u"<br/>"_s + annotation.body.toHtmlEscaped().replace(u'\n', "<br/>"_L1);
        html += u"</p>"_s;
    }
    return html;
}

QString passageHtml(const Inspection &inspection, const QPalette &palette)
{
    return witnessesHtml(inspection, palette.color(QPalette::Highlight), palette);
}

std::optional<InspectorLink> inspectorLink(const QString &link)
{
    const QStringList parts = link.split(u':');
    if (parts.size() != 4 || (parts[0] != "place"_L1 && parts[0] != "quote"_L1))
        return std::nullopt;
    return InspectorLink{parts[0] == "place"_L1 ? InspectorLink::What::Place : InspectorLink::What::Attribution,
        {parts[1].toInt(), {parts[2].toLongLong(), parts[3].toLongLong()}}};
}

} // namespace crossread
