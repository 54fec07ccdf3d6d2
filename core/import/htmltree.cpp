// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/htmltree.h"

#include "core/import/textfold.h"

namespace crossread {

namespace {

GumboOutput *parse(const QByteArray &utf8)
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    return gumbo_parse_with_options(&options, utf8.constData(), size_t(utf8.size()));
}

void destroy(GumboOutput *output)
{
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

void appendWords(QList<QByteArray> &words, QByteArrayView value)
{
    QByteArray word;
    const auto flush = [&] {
        if (!word.isEmpty())
            words += word;
        word.clear();
    };
    for (const char c : value) {
        const bool upper = c >= 'A' && c <= 'Z';
        const bool lower = c >= 'a' && c <= 'z';
        if (!upper && !lower) {
            flush();
            continue;
        }
        if (upper && !word.isEmpty() && !(word.back() >= 'A' && word.back() <= 'Z'))
            flush();
        word += c;
    }
    flush();
}

} // namespace

HtmlTree::HtmlTree(QByteArray utf8) : m_bytes(std::move(utf8)), m_output(parse(m_bytes), &destroy)
{
    if (m_output)
        append(m_output->root, -1);
}

void HtmlTree::append(const GumboNode *node, int parent)
{
    const int index = int(m_nodes.size());
    const bool text = node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA;
    if (!text && node->type != GUMBO_NODE_ELEMENT)
        return;
    m_nodes.push_back({node, parent, index + 1, GUMBO_TAG_LAST, {}});
    if (text) {
        m_nodes.back().text = QString::fromUtf8(node->v.text.text);
        return;
    }
    m_nodes.back().tag = node->v.element.tag;
    if (node->v.element.tag == GUMBO_TAG_BODY && m_body == 0)
        m_body = index;
    const GumboVector &children = node->v.element.children;
    for (unsigned i = 0; i < children.length; ++i)
        append(static_cast<const GumboNode *>(children.data[i]), index);
    m_nodes[std::size_t(index)].end = int(m_nodes.size());
}

QString HtmlTree::attribute(int index, const char *name) const
{
    if (isText(index))
        return {};
    const GumboAttribute *found = gumbo_get_attribute(&m_nodes[std::size_t(index)].gumbo->v.element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

bool HtmlTree::hasAttribute(int index, const char *name) const
{
    return !isText(index) && gumbo_get_attribute(&m_nodes[std::size_t(index)].gumbo->v.element.attributes, name);
}

QList<QByteArray> HtmlTree::classWords(int index) const
{
    QList<QByteArray> words;
    if (isText(index))
        return words;
    const GumboVector &attributes = m_nodes[std::size_t(index)].gumbo->v.element.attributes;
    for (const char *name : {"class", "id", "data-testid", "data-component", "data-type"}) {
        if (const GumboAttribute *found = gumbo_get_attribute(&attributes, name))
            appendWords(words, found->value);
    }
    for (QByteArray &word : words)
        word = word.toLower();
    return words;
}

QString HtmlTree::textOf(int index) const
{
    QString text;
    for (int i = index; i < (*this)[index].end; ++i) {
        if (isText(i))
            text += (*this)[i].text;
        else if ((*this)[i].tag == GUMBO_TAG_BR)
            text += u' ';
    }
    return squeezed(text);
}

} // namespace crossread
