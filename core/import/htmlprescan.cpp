// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/htmlprescan.h"

#include <QSet>

#include <algorithm>
#include <cstring>

namespace crossread {

namespace {

constexpr qsizetype longestName = 64;
constexpr qsizetype longestValue = 512;
constexpr qsizetype longestContent = 8192;
constexpr qsizetype mostJsonLd = 4 << 20;

using Names = QSet<QByteArray>;

const Names voidElements{"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"};
const Names droppedVoids{"area", "base", "col", "embed", "img", "input", "param", "source", "track", "wbr"};
const Names skippedElements{"script", "style", "textarea", "xmp", "iframe", "noembed", "noframes", "noscript", "svg",
                            "template", "object", "canvas", "math", "select", "video", "audio", "applet", "map"};
const Names closesParagraph{"address", "article", "aside", "blockquote", "center", "details", "dir", "div", "dl", "fieldset", "figcaption",
                            "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "menu", "nav", "ol",
                            "p", "pre", "section", "table", "ul", "li", "dd", "dt"};
const Names inlineElements{"a", "abbr", "b", "big", "cite", "code", "em", "font", "i", "label", "mark", "nobr", "q", "s", "small", "span",
                           "strike", "strong", "sub", "sup", "time", "tt", "u"};
const Names keptAttributes{"class", "id", "itemprop", "itemtype", "property", "name", "content", "rel", "href", "datetime", "role",
                           "lang", "hidden", "aria-hidden", "data-testid", "data-component", "data-type"};

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

struct Attribute {
    QByteArray name;
    QByteArray value; ///< raw: character references unresolved
};

class Prescan {
public:
    explicit Prescan(const QByteArray &input) : m_in(input) { }

    PreparedHtml run()
    {
        m_out.html.reserve(m_in.size() / 2 + 64);
        m_out.html = "<!DOCTYPE html>";
        while (m_at < m_in.size())
            step();
        closeTo(0);
        return std::move(m_out);
    }

private:
    void step()
    {
        const qsizetype open = m_in.indexOf('<', m_at);
        if (open != m_at) {
            const qsizetype end = open < 0 ? m_in.size() : open;
            m_out.html.append(m_in.constData() + m_at, end - m_at);
            m_at = end;
            return;
        }
        const char next = m_at + 1 < m_in.size() ? m_in[m_at + 1] : ' ';
        if (next == '!' || next == '?')
            skipDeclaration();
        else if (next == '/' && m_at + 2 < m_in.size() && isLetter(m_in[m_at + 2]))
            endTag();
        else if (isLetter(next))
            startTag();
        else {
            m_out.html += "&lt;";
            ++m_at;
        }
    }

    void skipDeclaration()
    {
        const bool comment = QByteArrayView(m_in).sliced(m_at).startsWith("<!--");
        qsizetype end = comment ? m_in.indexOf("-->", m_at + 2) : m_in.indexOf('>', m_at);
        end = end < 0 ? m_in.size() : end + (comment ? 3 : 1);
        if (comment && m_out.savedFrom.isEmpty())
            readSavedFrom(QByteArrayView(m_in).sliced(m_at, std::min<qsizetype>(end - m_at, 1024)));
        m_at = end;
    }

    void readSavedFrom(QByteArrayView comment)
    {
        qsizetype at = comment.indexOf("saved from url=(");
        at = at >= 0 ? comment.indexOf(')', at) + 1 : comment.indexOf("SingleFile") >= 0 ? comment.indexOf("url:") + 4 : 0;
        while (at > 0 && at < comment.size() && isSpace(comment[at]))
            ++at;
        qsizetype end = at;
        while (end < comment.size() && !isSpace(comment[end]))
            ++end;
        if (at > 0 && comment.sliced(at).startsWith("http"))
            m_out.savedFrom = comment.sliced(at, end - at).toByteArray();
    }

    QByteArray readName()
    {
        const qsizetype begin = m_at;
        while (m_at < m_in.size() && !isSpace(m_in[m_at]) && m_in[m_at] != '/' && m_in[m_at] != '>' && m_in[m_at] != '<')
            ++m_at;
        return m_in.sliced(begin, std::min(m_at - begin, longestName)).toLower();
    }

    /// Up to and with '>'. At most mostAttributes are kept, all are passed over.
    std::vector<Attribute> readAttributes()
    {
        std::vector<Attribute> attributes;
        qsizetype count = 0;
        while (m_at < m_in.size() && m_in[m_at] != '>') {
            if (isSpace(m_in[m_at]) || m_in[m_at] == '/') {
                ++m_at;
                continue;
            }
            const qsizetype begin = m_at;
            while (m_at < m_in.size() && !isSpace(m_in[m_at]) && m_in[m_at] != '=' && m_in[m_at] != '>' && (m_in[m_at] != '/' || m_at == begin))
                ++m_at;
            if (m_at == begin)
                ++m_at; // a stray '='
            Attribute attribute{m_in.sliced(begin, std::min(m_at - begin, longestName)).toLower(), readValue()};
            if (++count <= mostAttributes)
                keep(attributes, std::move(attribute));
            else
                m_out.flattened = true;
        }
        ++m_at;
        return attributes;
    }

    QByteArray readValue()
    {
        qsizetype at = m_at;
        while (at < m_in.size() && isSpace(m_in[at]))
            ++at;
        if (at >= m_in.size() || m_in[at] != '=')
            return {};
        ++at;
        while (at < m_in.size() && isSpace(m_in[at]))
            ++at;
        qsizetype end = at;
        if (at < m_in.size() && (m_in[at] == '"' || m_in[at] == '\'')) {
            end = m_in.indexOf(m_in[at], at + 1);
            end = end < 0 ? m_in.size() : end;
            m_at = std::min(end + 1, m_in.size());
            ++at;
        } else {
            while (end < m_in.size() && !isSpace(m_in[end]) && m_in[end] != '>')
                ++end;
            m_at = end;
        }
        return m_in.sliced(std::min(at, end), std::min(std::max<qsizetype>(end - at, 0), longestContent));
    }

    static void keep(std::vector<Attribute> &attributes, Attribute attribute)
    {
        if (attribute.name == "style") {
            QByteArray style = attribute.value.toLower();
            style.replace(' ', "");
            if (!style.contains("display:none") && !style.contains("clip:rect(0"))
                return;
            attribute = {"hidden", {}};
        }
        if (!keptAttributes.contains(attribute.name))
            return;
        for (const Attribute &known : attributes) {
            if (known.name == attribute.name)
                return;
        }
        if (attribute.name != "content")
            attribute.value.truncate(longestValue);
        attributes.push_back(std::move(attribute));
    }

    void startTag()
    {
        ++m_at;
        const QByteArray name = readName();
        const std::vector<Attribute> attributes = readAttributes();
        if (name == "script")
            skipElement(name, isJsonLd() ? &m_out.jsonLd : nullptr);
        else if (skippedElements.contains(name))
            skipElement(name, nullptr);
        else if (name == "html" || name == "head" || name == "body" || name == "frameset")
            emitStart(name, attributes);
        else if (voidElements.contains(name))
            emitVoid(name, attributes);
        else
            open(name, attributes);
    }

    /// readAttributes() drops `type`; it is asked for here alone.
    bool isJsonLd()
    {
        const qsizetype from = std::max<qsizetype>(0, m_in.lastIndexOf('<', m_at - 1));
        return m_in.sliced(from, m_at - from).toLower().contains("ld+json");
    }

    void skipElement(const QByteArray &name, std::vector<QByteArray> *kept)
    {
        if (m_noEnd.contains(name))
            return;
        const QByteArray ending = "</" + name;
        for (qsizetype at = m_in.indexOf("</", m_at); at >= 0; at = m_in.indexOf("</", at + 2)) {
            if (at + ending.size() > m_in.size() || qstrnicmp(m_in.constData() + at, ending.constData(), size_t(ending.size())) != 0)
                continue;
            if (kept && at - m_at <= mostJsonLd)
                kept->push_back(m_in.sliced(m_at, at - m_at));
            const qsizetype close = m_in.indexOf('>', at);
            m_at = close < 0 ? m_in.size() : close + 1;
            return;
        }
        m_noEnd.insert(name); // no end tag anywhere below: never look again
        if (name == "script" || name == "style")
            m_at = m_in.size();
    }

    void emitVoid(const QByteArray &name, const std::vector<Attribute> &attributes)
    {
        if (droppedVoids.contains(name))
            return;
        if (name == "hr")
            closeParagraph();
        emitStart(name, attributes);
    }

    void open(const QByteArray &name, const std::vector<Attribute> &attributes)
    {
        if (closesParagraph.contains(name))
            closeParagraph();
        closeImplied(name);
        if (m_overflow > 0 || m_stack.size() >= std::size_t(deepestNesting)) {
            ++m_overflow;
            m_out.flattened = true;
            m_out.html += ' ';
            return;
        }
        m_stack.push_back(name);
        emitStart(name, attributes);
        if (name == "title")
            copyTitle();
    }

    void copyTitle()
    {
        qsizetype end = m_in.indexOf("</", m_at);
        end = end < 0 ? m_in.size() : end;
        m_out.html += m_in.sliced(m_at, end - m_at).replace('<', "&lt;");
        m_at = end;
    }

    void emitStart(const QByteArray &name, const std::vector<Attribute> &attributes)
    {
        m_out.html += '<';
        m_out.html += name;
        for (const Attribute &attribute : attributes) {
            m_out.html += ' ';
            m_out.html += attribute.name;
            m_out.html += "=\"";
            m_out.html += QByteArray(attribute.value).replace('"', "&quot;");
            m_out.html += '"';
        }
        m_out.html += '>';
    }

    void endTag()
    {
        m_at += 2;
        const QByteArray name = readName();
        const qsizetype close = m_in.indexOf('>', m_at);
        m_at = close < 0 ? m_in.size() : close + 1;
        if (m_overflow > 0) {
            --m_overflow;
            m_out.html += ' ';
            return;
        }
        for (std::size_t i = m_stack.size(); i > 0; --i) {
            if (m_stack[i - 1] == name) {
                closeTo(i - 1);
                return;
            }
            // A stray </span> must not close the table cell around it.
            if (inlineElements.contains(name) && !inlineElements.contains(m_stack[i - 1]))
                return;
        }
    }

    void closeTo(std::size_t depth)
    {
        while (m_stack.size() > depth) {
            m_out.html += "</" + m_stack.back() + '>';
            m_stack.pop_back();
        }
    }

    void closeParagraph()
    {
        for (std::size_t i = m_stack.size(); i > 0; --i) {
            if (m_stack[i - 1] == "p") {
                closeTo(i - 1);
                return;
            }
            if (!inlineElements.contains(m_stack[i - 1]))
                return;
        }
    }

    void closeBack(const Names &closed, const Names &scope)
    {
        for (std::size_t i = m_stack.size(); i > 0; --i) {
            if (closed.contains(m_stack[i - 1])) {
                closeTo(i - 1);
                return;
            }
            if (scope.contains(m_stack[i - 1]))
                return;
        }
    }

    /// End tags that HTML lets an author leave out.
    void closeImplied(const QByteArray &name)
    {
        static const Names list{"ul", "ol", "menu", "dir", "table", "div", "article", "section"};
        static const Names definitions{"dl", "table", "div"};
        static const Names table{"table"};
        if (name == "li")
            closeBack({"li"}, list);
        else if (name == "dd" || name == "dt")
            closeBack({"dd", "dt"}, definitions);
        else if (name == "tr")
            closeBack({"tr"}, table);
        else if (name == "td" || name == "th")
            closeBack({"td", "th"}, {"table", "tr"});
        else if (name == "a" && !m_stack.empty() && m_stack.back() == "a")
            closeTo(m_stack.size() - 1);
    }

    const QByteArray &m_in;
    qsizetype m_at = 0;
    PreparedHtml m_out;
    std::vector<QByteArray> m_stack;
    qsizetype m_overflow = 0;
    Names m_noEnd;
};

} // namespace

PreparedHtml prepareHtml(const QByteArray &utf8)
{
    return Prescan(utf8).run();
}

} // namespace crossread
