// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/finder.h"

namespace crossread {

namespace {

QChar folded(QChar c)
{
    if (c >= u'a' && c <= u'z') // most of a text, and long texts are folded while somebody waits
        return c;
    switch (c.unicode()) {
    case u'‘': case u'’': case u'‚': case u'‛': case u'ʼ': return u'\'';
    case u'“': case u'”': case u'„': case u'‟': case u'«': case u'»': return u'"';
    case u'‐': case u'‑': case u'‒': case u'–': case u'—': case u'−': return u'-';
    case u'\n': case u'\t': case u'\u00a0': case u'\u202f': case u'\u2009': return u' ';
    default: return c.toCaseFolded();
    }
}

} // namespace

QString foldedForSearch(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), result.begin(), folded);
    return result;
}

std::vector<Span> hitsIn(const QString &foldedText, const QString &foldedWords)
{
    std::vector<Span> hits;
    if (foldedWords.isEmpty())
        return hits;
    for (qsizetype at = foldedText.indexOf(foldedWords); at >= 0;
         at = foldedText.indexOf(foldedWords, at + foldedWords.size()))
        hits.push_back({at, at + foldedWords.size()});
    return hits;
}

} // namespace crossread
