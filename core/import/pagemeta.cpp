// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pagemeta.h"

#include "core/import/textfold.h"

#include <map>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Values of the page's meta elements by lower-case name; of several, all.
using MetaValues = std::map<QString, QStringList>;

MetaValues metaValues(const HtmlTree &tree)
{
    MetaValues values;
    for (int i = 0; i < tree.size(); ++i) {
        if (tree[i].tag != GUMBO_TAG_META)
            continue;
        const QString content = squeezed(tree.attribute(i, "content"));
        for (const char *key : {"property", "name", "itemprop"}) {
            const QString name = tree.attribute(i, key).trimmed().toLower();
            if (!name.isEmpty() && !content.isEmpty())
                values[name] += content;
        }
    }
    return values;
}

QString first(const MetaValues &values, std::initializer_list<QLatin1StringView> names)
{
    for (QLatin1StringView name : names) {
        if (const auto found = values.find(name.toString()); found != values.end())
            return found->second.first();
    }
    return {};
}

QStringList authorsOf(const MetaValues &values)
{
    for (QLatin1StringView name : {"author"_L1, "article:author"_L1, "parsely-author"_L1, "sailthru.author"_L1, "dc.creator"_L1, "dcterms.creator"_L1,
                                   "byl"_L1, "article:author_name"_L1, "authors"_L1, "article.author"_L1}) {
        const auto found = values.find(name.toString());
        if (found == values.end())
            continue;
        QStringList authors;
        for (const QString &author : found->second) {
            if (!author.contains("://"_L1) && !author.startsWith("www."_L1) && !author.startsWith(u'/') && !author.startsWith(u'@') && !authors.contains(author))
                authors += author;
        }
        if (!authors.isEmpty())
            return authors;
    }
    return {};
}

QString canonicalUrl(const HtmlTree &tree)
{
    for (int i = 0; i < tree.size(); ++i) {
        if (tree[i].tag == GUMBO_TAG_LINK && tree.attribute(i, "rel").compare("canonical"_L1, Qt::CaseInsensitive) == 0)
            return tree.attribute(i, "href").trimmed();
    }
    return {};
}

QString titleOf(const HtmlTree &tree)
{
    for (int i = 0; i < tree.size(); ++i) {
        if (tree[i].tag == GUMBO_TAG_TITLE)
            return tree.textOf(i);
    }
    return {};
}

} // namespace

PageMeta readPageMeta(const HtmlTree &tree, const PreparedHtml &page)
{
    const MetaValues values = metaValues(tree);
    PageMeta meta;
    meta.jsonLd = readJsonLd(page.jsonLd);
    meta.title = titleOf(tree);
    meta.ogTitle = first(values, {"og:title"_L1, "twitter:title"_L1, "dc.title"_L1, "dcterms.title"_L1, "parsely-title"_L1, "sailthru.title"_L1, "title"_L1});
    meta.authors = authorsOf(values);
    meta.published = first(values, {"article:published_time"_L1, "og:article:published_time"_L1, "article:published"_L1, "datepublished"_L1,
                                    "date.published"_L1, "publishdate"_L1, "publish-date"_L1, "publish_date"_L1, "pubdate"_L1, "published_date"_L1,
                                    "dc.date.issued"_L1, "dcterms.issued"_L1, "dcterms.created"_L1, "dc.date.created"_L1, "parsely-pub-date"_L1,
                                    "sailthru.date"_L1, "article.published"_L1, "rnews:datepublished"_L1, "cxenseparse:recs:publishtime"_L1,
                                    "cxenseparse:publishtime"_L1, "date"_L1, "dc.date"_L1, "dcterms.date"_L1, "ptime"_L1, "pdate"_L1, "displaydate"_L1,
                                    "originalpublicationdate"_L1, "article_date_original"_L1, "og:pubdate"_L1, "article:create"_L1, "dat"_L1, "pub_date"_L1});
    meta.modified = first(values, {"article:modified_time"_L1, "og:updated_time"_L1, "datemodified"_L1, "lastmod"_L1, "dcterms.modified"_L1});
    meta.siteName = first(values, {"og:site_name"_L1, "application-name"_L1, "dc.publisher"_L1, "dcterms.publisher"_L1, "apple-mobile-web-app-title"_L1, "cre"_L1});
    for (int i = 0; i < tree.size() && meta.language.isEmpty(); ++i) {
        if (tree[i].tag == GUMBO_TAG_HTML)
            meta.language = tree.attribute(i, "lang");
    }
    if (meta.language.isEmpty())
        meta.language = meta.jsonLd.language;
    if (meta.language.isEmpty())
        meta.language = first(values, {"og:locale"_L1, "language"_L1, "dc.language"_L1, "content-language"_L1});
    meta.url = canonicalUrl(tree);
    if (!meta.url.startsWith("http"_L1))
        meta.url = first(values, {"og:url"_L1, "twitter:url"_L1});
    if (!meta.url.startsWith("http"_L1))
        meta.url = QString::fromUtf8(page.savedFrom);
    return meta;
}

QString withoutOutlet(const QString &title, const QString &outlet)
{
    static const QStringList separators{u" | "_s, u" - "_s, u" – "_s, u" — "_s, u" · "_s, u" • "_s, u" » "_s, u" :: "_s, u" « "_s, u" / "_s};
    QString rest = title;
    for (int round = 0; round < 3; ++round) {
        qsizetype cut = -1;
        qsizetype width = 0;
        for (const QString &separator : separators) {
            if (const qsizetype at = rest.lastIndexOf(separator); at > cut) {
                cut = at;
                width = separator.size();
            }
        }
        if (cut < 0)
            break;
        const QString tail = rest.sliced(cut + width);
        const bool named = !outlet.isEmpty() && (folded(tail).contains(folded(outlet)) || folded(outlet).contains(folded(tail)));
        // Without a known outlet only the bar is trusted to part it from the headline.
        if (!named && (round > 0 || wordCount(tail) > 5 || wordCount(rest.first(cut)) < 4))
            break;
        rest = rest.first(cut);
    }
    return squeezed(rest);
}

} // namespace crossread
