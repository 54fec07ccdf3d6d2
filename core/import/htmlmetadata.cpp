// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/htmlmetadata.h"

#include "core/import/dates.h"
#include "core/import/names.h"
#include "core/import/textfold.h"

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

void addAuthors(Metadata &about, const QStringList &authors, const QString &outlet, bool trusted)
{
    for (const QString &author : authors) {
        if (folded(author) == folded(outlet))
            continue;
        const Byline byline = authorsIn(author, trusted);
        for (const QString &person : byline.persons) {
            if (folded(person) != folded(outlet) && !about.byline.contains(person, Qt::CaseInsensitive))
                about.byline += person;
        }
        if (byline.agency && !about.agency)
            about.agency = byline.agency;
    }
}

/// Names in elements marked as author, in document order; the first few only, as lists of reports have authors too.
QStringList markedAuthors(const HtmlTree &tree)
{
    QStringList authors;
    for (int i = 0; i < tree.size() && authors.size() < 4; ++i) {
        if (tree.isText(i))
            continue;
        const bool marked = tree.attribute(i, "rel").split(u' ').contains("author"_L1) || tree.attribute(i, "itemprop") == "author"_L1;
        if (!marked || tree[i].end - i > 40)
            continue;
        const QString text = tree.textOf(i);
        if (looksLikePerson(text) && !authors.contains(text))
            authors += text;
    }
    if (authors.size() > 2) // more than a report has: the first is its own
        authors = {authors.first()};
    return authors;
}

QString markedDate(const HtmlTree &tree)
{
    QString firstTime;
    for (int i = 0; i < tree.size(); ++i) {
        if (tree.isText(i))
            continue;
        const QString property = tree.attribute(i, "itemprop");
        const bool time = tree[i].tag == GUMBO_TAG_TIME;
        if (!time && property != "datePublished"_L1)
            continue;
        QString value = tree.attribute(i, "datetime");
        if (value.isEmpty())
            value = tree.attribute(i, "content");
        if (value.isEmpty())
            value = tree.textOf(i).first(std::min<qsizetype>(tree.textOf(i).size(), 100));
        const auto iso = isoDate(value);
        if (iso && property == "datePublished"_L1)
            return *iso;
        if (iso && firstTime.isEmpty())
            firstTime = *iso;
    }
    return firstTime;
}

/// ".../2024/06/19/..." or ".../2024-06-19..." in the page's own address.
QString dateInUrl(const QString &url)
{
    for (qsizetype i = 0; i + 10 <= url.size(); ++i) {
        const QChar mark = url[i + 4];
        if ((mark != u'/' && mark != u'-') || url[i + 7] != mark || !url[i].isDigit() || (i > 0 && url[i - 1].isDigit()))
            continue;
        QString day = url.sliced(i, 10);
        day.replace(u'/', u'-');
        if (const auto iso = isoDate(day))
            return *iso;
    }
    return {};
}

std::optional<QString> publishedOf(const HtmlTree &tree, const PageMeta &meta, const HtmlArticle &article)
{
    for (const QString &value : {meta.jsonLd.published, meta.published}) {
        if (const auto iso = isoDate(value))
            return iso;
    }
    for (const QString &iso : {markedDate(tree), article.published, dateInUrl(meta.url)}) {
        if (!iso.isEmpty())
            return iso;
    }
    return std::nullopt;
}

} // namespace

QString outletOf(const PageMeta &meta)
{
    return meta.siteName.isEmpty() ? meta.jsonLd.publisher : meta.siteName;
}

Metadata htmlMetadata(const HtmlTree &tree, const PageMeta &meta, const HtmlArticle &article)
{
    Metadata about;
    const QString outlet = outletOf(meta);
    addAuthors(about, meta.jsonLd.persons, outlet, true);
    about.byline.removeIf([&](const QString &person) { return folded(person) == folded(meta.jsonLd.publisher); });
    addAuthors(about, meta.jsonLd.organisations, outlet, false);
    if (about.byline.isEmpty())
        addAuthors(about, meta.authors, outlet, true);
    if (about.byline.isEmpty())
        addAuthors(about, article.byline, outlet, false);
    if (about.byline.isEmpty())
        addAuthors(about, markedAuthors(tree), outlet, false);
    if (!about.agency && !article.bylineAgency.isEmpty())
        about.agency = article.bylineAgency;
    about.published = publishedOf(tree, meta, article);
    if (!outlet.isEmpty())
        about.outlet = outlet;
    if (!meta.jsonLd.dateline.isEmpty())
        about.dateline = meta.jsonLd.dateline;
    if (!meta.url.isEmpty())
        about.url = meta.url;
    about.language = meta.language.first(std::min<qsizetype>(2, meta.language.size())).toLower();
    return about;
}

} // namespace crossread
