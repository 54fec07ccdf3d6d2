// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/originals/increment.h"

#include <map>

namespace crossread::originals {

namespace {

/// Where the source's newest cross-references stand; -1: nowhere.
qsizetype startOfReferences(const QByteArray &source)
{
    const qsizetype word = source.lastIndexOf("startxref");
    if (word < 0)
        return -1;
    const QByteArray number = source.sliced(word + 9).simplified();
    bool ok = false;
    const qsizetype at = number.left(number.indexOf(' ') < 0 ? number.size() : number.indexOf(' ')).toLongLong(&ok);
    return ok && at > 0 && at < source.size() ? at : -1;
}

QByteArray bytesOf(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

QByteArray objectBytes(QPDFObjectHandle object)
{
    if (!object.isStream())
        return bytesOf(object.unparseResolved());
    const std::shared_ptr<Buffer> data = object.getRawStreamData();
    QPDFObjectHandle dictionary = object.getDict().shallowCopy();
    dictionary.replaceKey("/Length", QPDFObjectHandle::newInteger((long long)data->getSize()));
    return bytesOf(dictionary.unparseResolved()) + "\nstream\n"
        + QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())) + "\nendstream";
}

struct Reference {
    qsizetype offset = 0;
    int generation = 0;
};
using References = std::map<int, Reference>; ///< by number

/// The stretches of numbers without a gap: first number and how many.
std::vector<std::pair<int, int>> stretchesOf(const References &references)
{
    std::vector<std::pair<int, int>> stretches;
    for (const auto &[number, reference] : references) {
        if (!stretches.empty() && number == stretches.back().first + stretches.back().second)
            ++stretches.back().second;
        else
            stretches.emplace_back(number, 1);
    }
    return stretches;
}

/// The new trailer: what the source's says of the document, without what it says of its own cross-references.
QPDFObjectHandle trailerOf(QPDF &file, int size, qsizetype previous)
{
    QPDFObjectHandle trailer = QPDFObjectHandle::newDictionary();
    for (const char *key : {"/Root", "/Info", "/ID"}) {
        if (file.getTrailer().hasKey(key))
            trailer.replaceKey(key, file.getTrailer().getKey(key));
    }
    trailer.replaceKey("/Size", QPDFObjectHandle::newInteger(size));
    trailer.replaceKey("/Prev", QPDFObjectHandle::newInteger(previous));
    return trailer;
}

QByteArray table(const References &references, QPDFObjectHandle trailer)
{
    QByteArray out = "xref\n";
    for (const auto &[first, count] : stretchesOf(references)) {
        out += QByteArray::number(first) + ' ' + QByteArray::number(count) + '\n';
        for (int number = first; number < first + count; ++number) {
            const Reference &reference = references.at(number);
            out += QByteArray::number(reference.offset).rightJustified(10, '0') + ' '
                + QByteArray::number(reference.generation).rightJustified(5, '0') + " n \n";
        }
    }
    return out + "trailer\n" + bytesOf(trailer.unparse()) + '\n';
}

void appendNumber(QByteArray &out, qsizetype value, int bytes)
{
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        out += char(value >> shift & 0xff);
}

/// `own`: the number of the stream that this becomes; it is among the references.
QByteArray stream(const References &references, QPDFObjectHandle dictionary, int own)
{
    QByteArray data;
    for (const auto &[number, reference] : references) {
        appendNumber(data, 1, 1);
        appendNumber(data, reference.offset, 8);
        appendNumber(data, reference.generation, 2);
    }
    QPDFObjectHandle index = QPDFObjectHandle::newArray();
    for (const auto &[first, count] : stretchesOf(references)) {
        index.appendItem(QPDFObjectHandle::newInteger(first));
        index.appendItem(QPDFObjectHandle::newInteger(count));
    }
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XRef"));
    dictionary.replaceKey("/W", QPDFObjectHandle::parse("[1 8 2]"));
    dictionary.replaceKey("/Index", index);
    dictionary.replaceKey("/Length", QPDFObjectHandle::newInteger(data.size()));
    return QByteArray::number(own) + " 0 obj\n" + bytesOf(dictionary.unparse()) + "\nstream\n" + data + "\nendstream\nendobj\n";
}

} // namespace

Result<QByteArray> withIncrement(const QByteArray &source, QPDF &file, const std::vector<QPDFObjectHandle> &changed,
                                 const std::vector<QPDFObjectHandle> &made)
{
    const qsizetype previous = startOfReferences(source);
    const QByteArray kind = previous < 0 ? QByteArray() : source.sliced(previous, std::min<qsizetype>(40, source.size() - previous));
    const bool classic = kind.startsWith("xref");
    if (!classic && !kind.contains(" obj"))
        return Error{ErrorCode::ReadFailed, {}, QStringLiteral("its cross-references are not where it says")};
    QByteArray out = source;
    if (!out.endsWith('\n'))
        out += '\n';
    References references;
    int size = int(file.getTrailer().getKey("/Size").getIntValue());
    for (const auto *objects : {&changed, &made}) {
        for (const QPDFObjectHandle &object : *objects) {
            if (!references.insert({object.getObjectID(), {out.size(), object.getGeneration()}}).second)
                continue;
            size = std::max(size, object.getObjectID() + 1);
            out += QByteArray::number(object.getObjectID()) + ' ' + QByteArray::number(object.getGeneration()) + " obj\n"
                + objectBytes(object) + "\nendobj\n";
        }
    }
    const qsizetype start = out.size();
    if (classic) {
        out += table(references, trailerOf(file, size, previous));
    } else {
        references.insert({size, {start, 0}});
        out += stream(references, trailerOf(file, size + 1, previous), size);
    }
    return out + "startxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

} // namespace crossread::originals
