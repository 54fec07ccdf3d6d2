// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/pages/structuretree.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace crossread::pages {

namespace {

const char *nameOf(Role role)
{
    switch (role) {
    case Role::Document: return "/Document";
    case Role::Section: return "/Sect";
    case Role::Title: return "/H1";
    case Role::Heading: return "/H2";
    case Role::Subheading: return "/H3";
    case Role::Headline: return "/H4";
    case Role::Paragraph: return "/P";
    case Role::Quotation: return "/BlockQuote";
    case Role::Note: return "/Note";
    case Role::Table: return "/Table";
    case Role::Row: return "/TR";
    case Role::HeadCell: return "/TH";
    case Role::Cell: return "/TD";
    case Role::Link: break;
    }
    return "/Link";
}

class Tree {
public:
    Tree(Pdf &pdf, const Book &book)
        : m_pdf(pdf)
        , m_book(book)
        , m_used(book.elements.size(), false)
        , m_made(book.elements.size())
    {
        for (std::size_t i = 0; i < book.elements.size(); ++i)
            m_firstChild.insert({book.elements[i].parent, int(i)});
    }

    void build(const std::vector<std::vector<int>> &content)
    {
        for (const std::vector<int> &page : content) {
            for (const int element : page)
                use(element);
        }
        for (const auto &[element, annotation] : m_pdf.annotations)
            use(element);
        m_root = m_pdf.file.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /StructTreeRoot >>"));
        makeElements();
        for (std::size_t page = 0; page < content.size(); ++page)
            addContent(int(page), content[page]);
        hangUp();
        int key = int(content.size());
        for (const auto &[element, annotation] : m_pdf.annotations)
            addAnnotation(element, annotation, key++);
        finish(key);
    }

private:
    void use(int element)
    {
        for (; element != artifact && !m_used[std::size_t(element)]; element = m_book.elements[std::size_t(element)].parent)
            m_used[std::size_t(element)] = true;
    }

    void makeElements()
    {
        for (std::size_t i = 0; i < m_book.elements.size(); ++i) {
            if (!m_used[i])
                continue;
            const Element &element = m_book.elements[i];
            m_made[i] = make(nameOf(element.role), element.parent == artifact ? m_root : m_made[std::size_t(element.parent)]);
            if (!element.language.isEmpty())
                m_made[i].replaceKey("/Lang", pdfText(element.language));
            if (element.role == Role::HeadCell)
                setScope(m_made[i], element);
            if (element.role == Role::Note) // 14.8.4.5.2: notes have an identifier
                m_made[i].replaceKey("/ID", QPDFObjectHandle::newString("note" + std::to_string(i)));
        }
    }

    QPDFObjectHandle make(const char *name, const QPDFObjectHandle &parent)
    {
        QPDFObjectHandle made = QPDFObjectHandle::newDictionary();
        made.replaceKey("/Type", QPDFObjectHandle::newName("/StructElem"));
        made.replaceKey("/S", QPDFObjectHandle::newName(name));
        made.replaceKey("/P", parent);
        made.replaceKey("/K", QPDFObjectHandle::newArray());
        return m_pdf.file.makeIndirectObject(made);
    }

    /// The first row's heads are of columns, the others' of rows.
    void setScope(QPDFObjectHandle head, const Element &element)
    {
        const int table = m_book.elements[std::size_t(element.parent)].parent;
        const bool first = m_firstChild.at(table) == element.parent;
        head.replaceKey("/A", QPDFObjectHandle::parse(first ? "<< /O /Table /Scope /Column >>" : "<< /O /Table /Scope /Row >>"));
    }

    /// The words that a page shows of each element, and the other way round.
    void addContent(int page, const std::vector<int> &content)
    {
        QPDFObjectHandle parents = QPDFObjectHandle::newArray();
        for (std::size_t number = 0; number < content.size(); ++number) {
            QPDFObjectHandle element = m_made[std::size_t(content[number])];
            QPDFObjectHandle reference = QPDFObjectHandle::parse("<< /Type /MCR >>");
            reference.replaceKey("/Pg", m_pdf.pages[std::size_t(page)]);
            reference.replaceKey("/MCID", QPDFObjectHandle::newInteger((long long)number));
            element.getKey("/K").appendItem(reference);
            parents.appendItem(element);
        }
        m_parents.appendItem(QPDFObjectHandle::newInteger(page));
        m_parents.appendItem(m_pdf.file.makeIndirectObject(parents));
        m_pdf.pages[std::size_t(page)].replaceKey("/StructParents", QPDFObjectHandle::newInteger(page));
        m_pdf.pages[std::size_t(page)].replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
    }

    /// Puts every element behind the words of its parent and the elements before it.
    void hangUp()
    {
        for (std::size_t i = 0; i < m_made.size(); ++i) {
            const int parent = m_book.elements[i].parent;
            if (m_used[i] && parent != artifact)
                m_made[std::size_t(parent)].getKey("/K").appendItem(m_made[i]);
        }
    }

    void addAnnotation(int element, QPDFObjectHandle annotation, int key)
    {
        if (element == artifact)
            return;
        QPDFObjectHandle holder = m_made[std::size_t(element)];
        if (m_book.elements[std::size_t(element)].role != Role::Link) {
            QPDFObjectHandle own = make("/Annot", holder);
            holder.getKey("/K").appendItem(own);
            holder = own;
        }
        QPDFObjectHandle reference = QPDFObjectHandle::parse("<< /Type /OBJR >>");
        reference.replaceKey("/Obj", annotation);
        reference.replaceKey("/Pg", annotation.getKey("/P"));
        holder.getKey("/K").appendItem(reference);
        annotation.replaceKey("/StructParent", QPDFObjectHandle::newInteger(key));
        m_parents.appendItem(QPDFObjectHandle::newInteger(key));
        m_parents.appendItem(holder);
    }

    void finish(int nextKey)
    {
        QPDFObjectHandle numbers = QPDFObjectHandle::newDictionary();
        numbers.replaceKey("/Nums", m_parents);
        m_root.replaceKey("/K", QPDFObjectHandle::newArray({m_made.front()}));
        m_root.replaceKey("/ParentTree", m_pdf.file.makeIndirectObject(numbers));
        m_root.replaceKey("/ParentTreeNextKey", QPDFObjectHandle::newInteger(nextKey));
        QPDFObjectHandle root = m_pdf.file.getRoot();
        root.replaceKey("/StructTreeRoot", m_root);
        root.replaceKey("/MarkInfo", QPDFObjectHandle::parse("<< /Marked true >>"));
    }

    Pdf &m_pdf;
    const Book &m_book;
    std::vector<bool> m_used;
    std::vector<QPDFObjectHandle> m_made; ///< by element; only those that are used
    std::map<int, int> m_firstChild; ///< by parent
    QPDFObjectHandle m_root;
    QPDFObjectHandle m_parents = QPDFObjectHandle::newArray(); ///< of the number tree: key, value, …
};

/// Cairo puts the begin of a piece of content on a line of its own: "/P << /MCID 3 >> BDC".
bool beginsContent(std::string_view line)
{
    return line.starts_with("/P << /MCID ") && line.ends_with(" BDC");
}

/// The operators with what stands outside of all content between marks of its own. Content of pages nests no deeper than a
/// "Span" with the letters that some glyphs stand for.
std::string withArtifacts(std::string_view operators)
{
    std::string marked;
    marked.reserve(operators.size() + 1000);
    int depth = 0;
    bool open = false;
    const auto set = [&](bool now) {
        if (now != open)
            marked += now ? "/Artifact BMC\n" : "EMC\n";
        open = now;
    };
    while (!operators.empty()) {
        const std::string_view line = operators.substr(0, operators.find('\n'));
        operators.remove_prefix(std::min(line.size() + 1, operators.size()));
        const bool outside = depth == 0 && !beginsContent(line);
        set(outside);
        marked.append(line).push_back('\n');
        if (line.ends_with(" BDC"))
            ++depth;
        else if (line == "EMC")
            --depth;
    }
    set(false);
    return marked;
}

} // namespace

void addStructure(Pdf &pdf, const Book &book, const std::vector<std::vector<int>> &content)
{
    Tree(pdf, book).build(content);
}

void markArtifacts(Pdf &pdf)
{
    for (QPDFObjectHandle &page : pdf.pages) {
        QPDFObjectHandle stream = page.getKey("/Contents");
        const std::shared_ptr<Buffer> data = stream.getStreamData();
        const std::string_view operators(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
        stream.replaceStreamData(withArtifacts(operators), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

} // namespace crossread::pages
