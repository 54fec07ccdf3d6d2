// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/attributing.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace crossread {

/// Who said some words and through whom they were heard. A name has to stand in the report, or to be that of the words
/// that were read as the speaker's.
class QuoteDialog : public QDialog {
    Q_OBJECT
public:
    QuoteDialog(Report report, Reading reading, QuoteSource before, QWidget *parent = nullptr);

    [[nodiscard]] const QuoteSource &before() const { return m_before; }
    /// nullopt while a name is not in the report.
    [[nodiscard]] std::optional<QuoteSource> attribution() const;
    [[nodiscard]] QComboBox &speaker() { return *m_speaker; }
    [[nodiscard]] QLineEdit &relay() { return *m_relay; }
    [[nodiscard]] QCheckBox &noQuote() { return *m_noQuote; }

private:
    void build();
    void fill();
    void refresh();
    [[nodiscard]] QString exact(Span span) const { return span.in(m_report.text).toString().simplified(); }
    [[nodiscard]] QString speakerText() const;
    [[nodiscard]] QString relayText() const;
    /// False for a name that the report does not have.
    [[nodiscard]] bool takeSpeaker(QuoteSource &attribution) const;
    [[nodiscard]] bool takeRelay(QuoteSource &attribution) const;

    Report m_report; // copies: while the dialog is open others may come
    Reading m_reading;
    QuoteSource m_before;
    QComboBox *m_speaker;
    QLabel *m_named;
    QLineEdit *m_relay;
    QLabel *m_heard;
    QCheckBox *m_noQuote;
    QPushButton *m_keep = nullptr;
};

} // namespace crossread
