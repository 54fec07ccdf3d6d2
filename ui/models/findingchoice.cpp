// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingchoice.h"

#include "core/dossier/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray sorted(QStringList names)
{
    names.sort();
    return QJsonArray::fromStringList(names);
}

QStringList listAt(const QJsonObject &object, QLatin1StringView name)
{
    QStringList list;
    for (const QJsonValue value : object.value(name).toArray()) {
        if (value.isString())
            list.append(value.toString());
    }
    return list;
}

} // namespace

FindingChoice everyFinding()
{
    FindingChoice choice;
    choice.confidence = 0;
    choice.same = true;
    return choice;
}

QString textOf(const FindingChoice &choice)
{
    QStringList types;
    for (const DiscrepancyType type : choice.hiddenTypes)
        types.append(nameOf(type));
    QStringList verdicts;
    for (const Verdict verdict : choice.hiddenVerdicts)
        verdicts.append(storedName(verdict));
    const QJsonObject object{{u"confidence"_s, choice.confidence}, {u"hidden_types"_s, sorted(types)},
        {u"hidden_verdicts"_s, sorted(verdicts)}, {u"outlets"_s, sorted(choice.outlets)}, {u"same"_s, choice.same}, {u"tags"_s, sorted(choice.tags)},
        {u"text"_s, choice.text}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

FindingChoice findingChoiceOf(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    FindingChoice choice;
    for (const QString &name : listAt(object, "hidden_types"_L1)) {
        const auto type = std::ranges::find_if(allDiscrepancyTypes, [&](DiscrepancyType one) { return nameOf(one) == name; });
        if (type != allDiscrepancyTypes.end())
            choice.hiddenTypes.insert(*type);
    }
    for (const QString &name : listAt(object, "hidden_verdicts"_L1)) {
        if (const auto verdict = valueStoredAs<Verdict>(name))
            choice.hiddenVerdicts.insert(*verdict);
    }
    choice.outlets = listAt(object, "outlets"_L1);
    choice.tags = listAt(object, "tags"_L1);
    choice.same = object.value("same"_L1).toBool();
    choice.text = object.value("text"_L1).toString();
    choice.confidence = std::clamp(object.value("confidence"_L1).toDouble(shownConfidence), 0.0, 1.0);
    return choice;
}

} // namespace crossread
