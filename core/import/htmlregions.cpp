// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/htmlregions.h"

#include "core/import/lexicon.h"

#include <QHash>

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

Region named(const QByteArray &role)
{
    static const QHash<QByteArray, Region> regions{
        {"hidden", Region::Hidden}, {"chrome", Region::Chrome}, {"comments", Region::Comments}, {"promo", Region::Promo},
        {"caption", Region::Caption}, {"credit", Region::Credit}, {"byline", Region::Byline}, {"time", Region::Time}, {"deck", Region::Deck}};
    return regions.value(role, Region::None);
}

Region byTag(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_NAV: case GUMBO_TAG_FORM: case GUMBO_TAG_FOOTER: case GUMBO_TAG_BUTTON: case GUMBO_TAG_MENU:
    case GUMBO_TAG_FIELDSET: case GUMBO_TAG_LABEL:
        return Region::Chrome;
    case GUMBO_TAG_ASIDE:
        return Region::Promo;
    case GUMBO_TAG_FIGCAPTION: case GUMBO_TAG_FIGURE:
        return Region::Caption;
    default:
        return Region::None;
    }
}

Region byRole(const HtmlTree &tree, int index)
{
    const QString role = tree.attribute(index, "role").toLower();
    if (role == "navigation"_L1 || role == "contentinfo"_L1 || role == "search"_L1 || role == "dialog"_L1 || role == "menu"_L1
        || role == "toolbar"_L1 || role == "banner"_L1)
        return Region::Chrome;
    if (role == "complementary"_L1)
        return Region::Promo;
    const QString property = tree.attribute(index, "itemprop");
    if (property == "author"_L1 || tree.attribute(index, "rel") == "author"_L1)
        return Region::Byline;
    if (property == "datePublished"_L1 || property == "dateModified"_L1)
        return Region::Time;
    if (property == "alternativeHeadline"_L1)
        return Region::Deck;
    return property == "caption"_L1 ? Region::Caption : Region::None;
}

/// The strongest of the regions that the class names stand for: what is apart outranks what is of the report.
Region byClass(const HtmlTree &tree, int index)
{
    const QList<QByteArray> words = tree.classWords(index);
    const QHash<QByteArray, QByteArray> &roles = importWords().classRoles;
    Region apart = Region::None;
    Region own = Region::None;
    const auto take = [&](const QByteArray &word) {
        const Region region = named(roles.value(word));
        if (isApart(region) && apart == Region::None)
            apart = region;
        else if (region != Region::None && own == Region::None)
            own = region;
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i + 1 < words.size())
            take(words[i] + '-' + words[i + 1]);
        take(words[i]);
    }
    return apart != Region::None ? apart : own;
}

} // namespace

bool isNeverArticle(const HtmlTree &tree, int index)
{
    if (tree.hasAttribute(index, "hidden"))
        return true;
    const GumboTag tag = tree[index].tag;
    if (tag == GUMBO_TAG_NAV || tag == GUMBO_TAG_FOOTER || tag == GUMBO_TAG_ASIDE || tag == GUMBO_TAG_BUTTON || tag == GUMBO_TAG_FIGURE)
        return true;
    const Region role = byRole(tree, index);
    if (role == Region::Chrome || role == Region::Promo)
        return true;
    const QList<QByteArray> words = tree.classWords(index);
    return std::any_of(words.cbegin(), words.cend(), [](const QByteArray &word) {
        return word == "comments" || word == "comment" || word == "disqus" || word == "cookie" || word == "cookies" || word == "consent"
            || word == "gdpr" || word == "privacy" || word == "onetrust" || word == "footer" || word == "nav" || word == "ot";
    });
}

Region regionOf(const HtmlTree &tree, int index)
{
    if (tree.hasAttribute(index, "hidden"))
        return Region::Hidden;
    if (const Region region = byTag(tree[index].tag); region != Region::None)
        return region;
    const Region role = byRole(tree, index);
    if (isApart(role))
        return role;
    const Region classed = byClass(tree, index);
    return isApart(classed) || role == Region::None ? classed : role;
}

} // namespace crossread
