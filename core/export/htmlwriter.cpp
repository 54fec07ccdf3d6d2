// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/htmlwriter.h"

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isAllowed(QStringView text, qsizetype i)
{
    const QChar unit = text[i];
    if (unit.isHighSurrogate())
        return i + 1 < text.size() && text[i + 1].isLowSurrogate();
    if (unit.isLowSurrogate())
        return i > 0 && text[i - 1].isHighSurrogate();
    return unit >= u' ' ? unit < u'\x7F' || (unit > u'\x9F' && unit.unicode() < 0xFFFE) : unit == u'\t' || unit == u'\n';
}

void append(QString &out, QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        switch (text[i].unicode()) {
        case u'&': out += u"&amp;"_s; break;
        case u'<': out += u"&lt;"_s; break;
        case u'>': out += u"&gt;"_s; break;
        case u'"': out += u"&quot;"_s; break;
        default: out += isAllowed(text, i) ? text[i] : QChar(QChar::ReplacementCharacter);
        }
    }
}

} // namespace

void HtmlWriter::tag(QLatin1StringView element, std::initializer_list<HtmlAttribute> attributes)
{
    m_out += u'<' + element;
    for (const HtmlAttribute &attribute : attributes) {
        if (attribute.value.isEmpty())
            continue;
        m_out += u' ' + attribute.name + u"=\""_s;
        append(m_out, attribute.value);
        m_out += u'"';
    }
}

void HtmlWriter::open(QLatin1StringView element, std::initializer_list<HtmlAttribute> attributes)
{
    tag(element, attributes);
    m_out += u'>';
    m_open.append(element);
}

void HtmlWriter::close()
{
    m_out += u"</"_s + m_open.takeLast() + u'>';
}

void HtmlWriter::text(QStringView words)
{
    append(m_out, words);
}

void HtmlWriter::element(QLatin1StringView name, QStringView words, std::initializer_list<HtmlAttribute> attributes)
{
    open(name, attributes);
    text(words);
    close();
}

void HtmlWriter::single(QLatin1StringView name, std::initializer_list<HtmlAttribute> attributes)
{
    tag(name, attributes);
    m_out += u" />"_s;
}

void HtmlWriter::link(const QString &to, QStringView words, const QString &spoken)
{
    element("a"_L1, words, {{"href"_L1, to}, {"aria-label"_L1, spoken}});
}

} // namespace crossread
