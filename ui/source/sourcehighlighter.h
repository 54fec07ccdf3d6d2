// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <memory>

class QPlainTextEdit;

namespace crossread {

/// Colours a text by KSyntaxHighlighting, a few milliseconds at a time from its beginning on, so that a large file is shown at once.
class SourceHighlighter : public QObject {
    Q_OBJECT
public:
    explicit SourceHighlighter(QPlainTextEdit *editor);
    ~SourceHighlighter() override;

    /// Begins anew with the text that the editor has now. `format` as Source::format, `path` with its ending.
    void start(const QString &format, const QString &path, bool dark);
    /// The definition's name ("HTML"); empty where there is none for the file.
    [[nodiscard]] QString definitionName() const;
    [[nodiscard]] bool isDone() const;

private:
    void step();

    class Reader;
    std::unique_ptr<Reader> d;
    QTimer m_timer;
};

} // namespace crossread
