// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/decode.h"

#include <unicode/ucnv.h>
#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <utility>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Signature {
    QByteArrayView bytes;
    QLatin1StringView name;
};

constexpr std::array<Signature, 15> signatures{{
    {"%PDF-", "PDF"_L1}, {"PK\x03\x04", "ZIP"_L1}, {"\x89PNG", "PNG"_L1}, {"GIF8", "GIF"_L1},
    {"\xFF\xD8\xFF", "JPEG"_L1}, {"\x7F""ELF", "ELF"_L1}, {"\x1F\x8B", "gzip"_L1}, {"BZh", "bzip2"_L1},
    {"\xFD""7zXZ", "xz"_L1}, {"7z\xBC\xAF", "7z"_L1}, {"\xD0\xCF\x11\xE0", "OLE"_L1}, {"{\\rtf", "RTF"_L1},
    {"SQLite format 3", "SQLite"_L1}, {"Rar!\x1A", "RAR"_L1}, {"\x28\xB5\x2F\xFD", "zstd"_L1},
}};

/// Labels of the web that mean another encoding than their own name (WHATWG Encoding Standard, labels table).
constexpr std::array<std::pair<QByteArrayView, const char *>, 14> webLabels{{
    {"iso-8859-1", "windows-1252"}, {"iso8859-1", "windows-1252"}, {"latin1", "windows-1252"},
    {"ascii", "windows-1252"}, {"us-ascii", "windows-1252"}, {"iso-8859-9", "windows-1254"},
    {"iso-8859-11", "windows-874"}, {"tis-620", "windows-874"}, {"gb2312", "GB18030"}, {"gbk", "GB18030"},
    {"ks_c_5601-1987", "windows-949"}, {"euc-kr", "windows-949"}, {"shift_jis", "windows-31j"}, {"x-sjis", "windows-31j"},
}};

struct CloseConverter {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

/// Null for names that ICU does not know and for encodings that no report is written in (UTF-7 and its kin).
Converter converterNamed(QByteArray name)
{
    name = name.trimmed().toLower();
    for (const auto &[label, meant] : webLabels) {
        if (name == label)
            name = meant;
    }
    for (const char *refused : {"utf-7", "utf7", "unicode-1-1-utf-7", "csutf7", "imap", "scsu", "bocu", "cesu", "hz", "x-"}) {
        if (name.startsWith(refused))
            return nullptr;
    }
    if (name.isEmpty())
        return nullptr;
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(name.constData(), &status));
    if (U_FAILURE(status))
        return nullptr;
    const UConverterType type = ucnv_getType(converter.get());
    if (type == UCNV_UTF7 || type == UCNV_IMAP_MAILBOX || type == UCNV_SCSU || type == UCNV_BOCU1)
        return nullptr;
    return converter;
}

struct Converted {
    QString text;
    QString charset;
    qsizetype doubtful = 0; ///< replacement characters and controls that no text holds
};

bool isDoubtful(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0xFFFD || (u < 0x20 && u != 0 && u != u'\n' && u != u'\r' && u != u'\t' && u != 0x0C && u != 0x0B)
        || (u >= 0x7F && u < 0xA0 && u != 0x85);
}

std::optional<Converted> convert(QByteArrayView bytes, const QByteArray &name)
{
    const Converter converter = converterNamed(name);
    if (!converter)
        return std::nullopt;
    Converted out;
    out.text.resize(bytes.size() + 16);
    UErrorCode status = U_ZERO_ERROR;
    auto *target = reinterpret_cast<UChar *>(out.text.data());
    int32_t length = ucnv_toUChars(converter.get(), target, int32_t(out.text.size()), bytes.data(), int32_t(bytes.size()), &status);
    if (status == U_BUFFER_OVERFLOW_ERROR) {
        status = U_ZERO_ERROR;
        out.text.resize(length + 1);
        ucnv_reset(converter.get());
        length = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(out.text.data()), length + 1, bytes.data(),
                               int32_t(bytes.size()), &status);
    }
    if (U_FAILURE(status))
        return std::nullopt;
    out.text.truncate(length);
    out.doubtful = std::count_if(out.text.cbegin(), out.text.cend(), isDoubtful);
    status = U_ZERO_ERROR;
    out.charset = QString::fromLatin1(ucnv_getName(converter.get(), &status));
    const QByteArray internal = out.charset.toLatin1();
    for (const char *standard : {"IANA", "MIME"}) {
        status = U_ZERO_ERROR;
        if (const char *known = ucnv_getStandardName(internal.constData(), standard, &status); known && U_SUCCESS(status))
            out.charset = QString::fromLatin1(known);
    }
    return out;
}

QString normalised(QString text)
{
    QChar *to = text.data();
    const QChar *const end = to + text.size();
    for (const QChar *from = to; from != end; ++from) {
        const QChar c = *from;
        if (c >= u' ' && c < QChar(0x80)) {
            *to++ = c;
        } else if (c == u'\r') {
            if (from + 1 == end || from[1] != u'\n')
                *to++ = u'\n';
        } else if (c == QChar(0x85) || c == QChar(0x2028) || c == QChar(0x2029)) {
            *to++ = u'\n';
        } else if (!c.isNull() && !(from == text.constData() && c == QChar(0xFEFF))) {
            *to++ = c;
        }
    }
    text.truncate(to - text.constData());
    return text;
}

/// UTF-16 without a mark shows in where its zero bytes stand.
QByteArray utf16ByZeros(QByteArrayView bytes)
{
    const qsizetype size = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < size; i += 2) {
        even += bytes[i] == '\0';
        odd += bytes[i + 1] == '\0';
    }
    const qsizetype pairs = size / 2;
    if (pairs < 8)
        return {};
    if (odd * 10 > pairs * 6 && even * 20 < pairs)
        return "UTF-16LE";
    if (even * 10 > pairs * 6 && odd * 20 < pairs)
        return "UTF-16BE";
    return {};
}

bool looksBinary(QByteArrayView bytes)
{
    const qsizetype size = std::min<qsizetype>(bytes.size(), 64 << 10);
    qsizetype controls = 0;
    for (qsizetype i = 0; i < size; ++i) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        controls += c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != 0x0C && c != 0x0B && c != 0x1B;
    }
    return controls * 50 > size;
}

QByteArray detectedCharset(QByteArrayView bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    const qsizetype enough = std::min<qsizetype>(bytes.size(), 256 << 10);
    if (uchardet_handle_data(detector.get(), bytes.data(), size_t(enough)) != 0)
        return {};
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

struct Mark {
    QByteArrayView bytes;
    const char *charset;
};
constexpr std::array<Mark, 5> marks{{
    {"\xEF\xBB\xBF", "UTF-8"},
    {{"\xFF\xFE\x00\x00", 4}, "UTF-32LE"},
    {{"\x00\x00\xFE\xFF", 4}, "UTF-32BE"},
    {"\xFF\xFE", "UTF-16LE"},
    {"\xFE\xFF", "UTF-16BE"},
}};

/// So many valid multi-byte characters do not happen by chance.
constexpr qsizetype surelyUtf8 = 16;

qsizetype multiByteCharacters(QByteArrayView bytes)
{
    return std::count_if(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xC2; });
}

/// Declared or guessed: the first candidate under which the bytes make sense.
std::optional<Converted> firstSensible(QByteArrayView bytes, DeclaredCharset declared, const QByteArray &whole)
{
    std::optional<Converted> utf8 = convert(bytes, "UTF-8");
    // Tools that save pages write UTF-8 and leave the page's own declaration in it.
    if (utf8 && utf8->doubtful == 0 && multiByteCharacters(bytes) >= surelyUtf8)
        return utf8;
    const auto sensible = [](const std::optional<Converted> &c) { return c && c->doubtful * 200 <= c->text.size(); };
    if (declared == DeclaredCharset::HtmlMeta) {
        QByteArray name = metaCharset(whole);
        if (name.startsWith("utf-16") || name.startsWith("utf16"))
            name = "UTF-8";
        if (auto found = convert(bytes, name); sensible(found))
            return found;
    }
    if (utf8 && utf8->doubtful == 0)
        return utf8;
    if (auto found = convert(bytes, detectedCharset(bytes)); sensible(found))
        return found;
    std::optional<Converted> western = convert(bytes, "windows-1252");
    return utf8 && western && utf8->doubtful < western->doubtful ? utf8 : western;
}

} // namespace

QLatin1StringView binarySignature(const QByteArray &bytes)
{
    for (const Signature &signature : signatures) {
        if (bytes.startsWith(signature.bytes))
            return signature.name;
    }
    return {};
}

QByteArray metaCharset(const QByteArray &bytes)
{
    const QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 1024)).toLower();
    for (qsizetype at = head.indexOf("<meta"); at >= 0; at = head.indexOf("<meta", at + 5)) {
        const qsizetype end = head.indexOf('>', at);
        const QByteArray element = head.sliced(at, (end < 0 ? head.size() : end) - at);
        qsizetype value = element.indexOf("charset");
        if (value < 0)
            continue;
        value += 7;
        while (value < element.size() && QByteArrayView(" \t\r\n=\"'").contains(element[value]))
            ++value;
        qsizetype stop = value;
        while (stop < element.size() && !QByteArrayView(" \t\r\n\"';/").contains(element[stop]))
            ++stop;
        if (stop > value)
            return element.sliced(value, stop - value);
    }
    return {};
}

Result<Decoded> decode(const QByteArray &bytes, DeclaredCharset declared)
{
    if (bytes.isEmpty())
        return Error{ErrorCode::Empty, {}, {}};
    QByteArrayView rest(bytes);
    QByteArray certain;
    for (const Mark &mark : marks) {
        if (certain.isEmpty() && rest.startsWith(mark.bytes)) {
            certain = mark.charset;
            rest = rest.sliced(mark.bytes.size());
        }
    }
    if (certain.isEmpty())
        certain = utf16ByZeros(rest);
    if (certain.isEmpty() && looksBinary(rest))
        return Error{ErrorCode::Binary, {}, {}};
    std::optional<Converted> found = certain.isEmpty() ? firstSensible(rest, declared, bytes) : convert(rest, certain);
    if (!found || found->doubtful * 20 > found->text.size())
        return Error{ErrorCode::Undecodable, {}, found ? found->charset : QString()};
    Decoded decoded{normalised(found->text), found->charset};
    const bool blank = std::all_of(decoded.text.cbegin(), decoded.text.cend(), [](QChar c) { return c.isSpace() || c == QChar(0xFEFF); });
    if (blank)
        return Error{ErrorCode::Empty, {}, {}};
    return decoded;
}

} // namespace crossread
