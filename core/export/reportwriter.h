// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codepoints.h"
#include "core/export/jsonwriter.h"
#include "core/reading/reading.h"
#include "core/report/report.h"

namespace crossread {

/// Text or null, under a key.
void orNull(JsonWriter &json, QLatin1StringView name, const std::optional<QString> &text);

/// Writes what belongs to one report: spans as code points. Keys ascend.
class ReportWriter {
public:
    ReportWriter(JsonWriter &json, const Report &report) : m_json(json), m_text(report.text), m_points(report.text) { }

    void start(Span span) const;
    void end(Span span) const;
    /// Exact words with their place; `name`: whom they stand for, null where that is empty.
    void words(Span span, const QString *name = nullptr) const;
    /// [start, end]
    void pair(Span span) const;
    void quote(const Quote &quote) const;
    void report(const Report &report, const Reading &reading) const;

private:
    JsonWriter &m_json;
    QStringView m_text;
    CodePoints m_points;
};

} // namespace crossread
