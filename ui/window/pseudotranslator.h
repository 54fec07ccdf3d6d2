// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace crossread {

/// English as a foreign language: every text that is meant for translation comes out with accents, longer, and in brackets.
/// What stands in a window without them was forgotten, and what does not fit would not in German.
class PseudoTranslator : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    /// `english`: gives plural forms; may be nullptr.
    void setEnglish(const QTranslator *english) { m_english = english; }

    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    /// Places (%1, %n), tags, entities and mnemonics stay.
    [[nodiscard]] static QString disguised(const QString &text);

private:
    const QTranslator *m_english = nullptr;
};

} // namespace crossread
