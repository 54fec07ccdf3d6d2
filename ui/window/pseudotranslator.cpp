// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pseudotranslator.h"

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

QChar accented(QChar letter)
{
    static const QString plain = u"AaEeIiOoUuCcNnSsYy"_s;
    static const QString strange = u"ÅåÉéÎîÖöÛûÇçÑñŠšÝý"_s;
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : strange[at];
}

/// Length of what must stay as it is at the place: a place for an argument, a tag or an entity; 0: nothing.
qsizetype keptAt(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at);
    if (rest.front() == u'%' && rest.size() > 1 && (rest[1].isDigit() || rest[1] == u'n'))
        return 2;
    const QChar end = rest.front() == u'<' ? u'>' : rest.front() == u'&' && rest.size() > 1 && rest[1].isLower() ? u';' : QChar();
    if (end.isNull())
        return 0;
    const qsizetype close = rest.indexOf(end);
    return close > 0 && close < 40 && !rest.first(close).contains(u' ') ? close + 1 : 0;
}

} // namespace

QString PseudoTranslator::disguised(const QString &text)
{
    if (text.isEmpty() || text.startsWith(u'['))
        return text;
    QString made;
    for (qsizetype i = 0; i < text.size();) {
        if (const qsizetype kept = keptAt(text, i)) {
            made += QStringView(text).sliced(i, kept);
            i += kept;
        } else {
            made += accented(text[i++]);
        }
    }
    return u'[' + made + QString(std::max<qsizetype>(1, text.size() / 4), u'~') + u']';
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *comment, int n) const
{
    const QString english = m_english ? m_english->translate(context, source, comment, n) : QString();
    return disguised(english.isEmpty() ? QString::fromUtf8(source) : english);
}

} // namespace crossread
