// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/jsonld.h"

#include "core/import/textfold.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int deepest = 32;
constexpr std::size_t mostObjects = 4096;

QStringList typesOf(const QJsonObject &object)
{
    const QJsonValue type = object["@type"_L1];
    if (type.isString())
        return {type.toString()};
    QStringList types;
    for (const QJsonValue &one : type.toArray())
        types += one.toString();
    return types;
}

bool isArticle(const QJsonObject &object)
{
    for (const QString &type : typesOf(object)) {
        if (type.endsWith("Article"_L1) || type.endsWith("BlogPosting"_L1) || type == "Report"_L1 || type == "Review"_L1 || type == "SocialMediaPosting"_L1)
            return true;
    }
    return false;
}

/// All objects in document order, and those with an @id by it.
struct Objects {
    std::vector<QJsonObject> all;
    std::map<QString, QJsonObject> byId;

    void collect(const QJsonValue &value, int depth)
    {
        if (depth > deepest || all.size() > mostObjects)
            return;
        for (const QJsonValue &one : value.toArray())
            collect(one, depth + 1);
        if (!value.isObject())
            return;
        const QJsonObject object = value.toObject();
        all.push_back(object);
        if (const QString id = object["@id"_L1].toString(); !id.isEmpty() && object.size() > 1)
            byId.emplace(id, object);
        for (const QJsonValue &member : object) {
            if (member.isObject() || member.isArray())
                collect(member, depth + 1);
        }
    }

    /// The object that an {"@id": …} stands for.
    [[nodiscard]] QJsonObject resolved(const QJsonObject &object) const
    {
        if (object.size() > 1)
            return object;
        const auto found = byId.find(object["@id"_L1].toString());
        return found == byId.end() ? object : found->second;
    }
};

QString plainText(const QJsonValue &value)
{
    QString text = value.isArray() ? value.toArray().first().toString() : value.toString();
    for (const auto &[entity, meant] : {std::pair{"&amp;"_L1, "&"_L1}, {"&quot;"_L1, "\""_L1}, {"&#039;"_L1, "'"_L1}, {"&#39;"_L1, "'"_L1},
                                        {"&#x27;"_L1, "'"_L1}, {"&apos;"_L1, "'"_L1}, {"&nbsp;"_L1, " "_L1}, {"&lt;"_L1, "<"_L1}, {"&gt;"_L1, ">"_L1},
                                        {"&#8217;"_L1, "'"_L1}, {"&rsquo;"_L1, "'"_L1}})
        text.replace(entity, meant);
    return squeezed(text);
}

void readAuthors(JsonLdArticle &article, const QJsonValue &value, const Objects &objects)
{
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            readAuthors(article, one, objects);
    } else if (value.isString()) {
        article.persons += plainText(value);
    } else if (value.isObject()) {
        const QJsonObject author = objects.resolved(value.toObject());
        if (author["name"_L1].isArray()) {
            for (const QJsonValue &name : author["name"_L1].toArray())
                article.persons += plainText(name);
            return;
        }
        const QString name = plainText(author["name"_L1]);
        if (!name.isEmpty())
            (typesOf(author).join(u' ').contains("Organization"_L1) ? article.organisations : article.persons) += name;
    }
}

JsonLdArticle articleOf(const QJsonObject &object, const Objects &objects)
{
    JsonLdArticle article;
    article.found = true;
    article.headline = plainText(object["headline"_L1]);
    if (article.headline.isEmpty())
        article.headline = plainText(object["name"_L1]);
    readAuthors(article, object.contains("author"_L1) ? object["author"_L1] : object["creator"_L1], objects);
    article.published = plainText(object["datePublished"_L1]);
    article.modified = plainText(object["dateModified"_L1]);
    const QJsonValue publisher = object["publisher"_L1].isArray() ? object["publisher"_L1].toArray().first() : object["publisher"_L1];
    article.publisher = publisher.isObject() ? plainText(objects.resolved(publisher.toObject())["name"_L1]) : plainText(publisher);
    article.dateline = plainText(object["dateline"_L1]);
    article.language = plainText(object["inLanguage"_L1]);
    article.url = plainText(object["url"_L1]);
    article.body = plainText(object["articleBody"_L1]);
    return article;
}

/// Pages print JSON with line breaks inside strings, in CDATA, or with a semicolon behind it.
QJsonDocument tolerant(QByteArray script)
{
    for (char &c : script) {
        if (static_cast<unsigned char>(c) < 0x20)
            c = ' ';
    }
    script = script.trimmed();
    if (const qsizetype open = script.indexOf("<![CDATA["); open >= 0)
        script = script.sliced(open + 9);
    if (const qsizetype close = script.lastIndexOf("]]>"); close >= 0)
        script.truncate(close);
    script = script.trimmed();
    while (script.endsWith(';') || script.endsWith('/') || script.endsWith(' '))
        script.chop(1);
    return QJsonDocument::fromJson(script);
}

} // namespace

JsonLdArticle readJsonLd(const std::vector<QByteArray> &scripts)
{
    Objects objects;
    for (const QByteArray &script : scripts) {
        const QJsonDocument document = tolerant(script);
        objects.collect(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), 0);
    }
    JsonLdArticle best;
    for (const QJsonObject &object : objects.all) {
        if (!isArticle(object))
            continue;
        JsonLdArticle article = articleOf(object, objects);
        if (!article.headline.isEmpty() && !article.published.isEmpty())
            return article;
        if (!best.found)
            best = article;
    }
    return best;
}

} // namespace crossread
