// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/quotedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *hint(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QString shortened(const QString &words)
{
    constexpr qsizetype longest = 280;
    return words.size() <= longest ? words : words.first(longest).trimmed() + QChar(0x2026);
}

} // namespace

QuoteDialog::QuoteDialog(Report report, Reading reading, QuoteSource before, QWidget *parent)
    : QDialog(parent), m_report(std::move(report)), m_reading(std::move(reading)), m_before(std::move(before)), m_speaker(new QComboBox),
      m_named(hint(u"quoteNamed"_s)), m_relay(new QLineEdit), m_heard(hint(u"quoteHeard"_s)),
      m_noQuote(new QCheckBox(tr("These are &nobody’s words")))
{
    setObjectName(u"quoteDialog"_s);
    //: %1 an outlet
    setWindowTitle(tr("Who says it, in %1").arg(shortTitle(m_report)));
    fill();
    build();
    connect(m_speaker, &QComboBox::currentTextChanged, this, &QuoteDialog::refresh);
    connect(m_relay, &QLineEdit::textChanged, this, &QuoteDialog::refresh);
    connect(m_noQuote, &QCheckBox::toggled, this, &QuoteDialog::refresh);
    refresh();
}

void QuoteDialog::fill()
{
    m_speaker->setObjectName(u"quoteSpeaker"_s);
    m_speaker->setEditable(true);
    m_speaker->setInsertPolicy(QComboBox::NoInsert);
    m_speaker->lineEdit()->setPlaceholderText(tr("nobody"));
    m_speaker->addItems(namesNear(m_report, m_reading, m_before.quote.span.begin));
    m_speaker->completer()->setFilterMode(Qt::MatchContains);
    m_speaker->setCurrentText(speakerText());
    m_relay->setObjectName(u"quoteRelay"_s);
    m_relay->setPlaceholderText(tr("nobody"));
    m_relay->setToolTip(tr("Several are parted by semicolons, the nearest to the speaker first"));
    m_relay->setText(relayText());
}

void QuoteDialog::build()
{
    auto *words = new QLabel(tr("“%1”").arg(shortened(exact(m_before.quote.span))));
    words->setWordWrap(true);
    auto *form = new QFormLayout;
    const auto addRow = [&](const QString &name, QWidget *field, QLabel *below) {
        auto *label = new QLabel(name);
        label->setBuddy(field);
        auto *box = new QVBoxLayout;
        box->setSpacing(3);
        box->addWidget(field);
        box->addWidget(below);
        form->addRow(label, box);
    };
    addRow(tr("&Said by:"), m_speaker, m_named);
    addRow(tr("&Relayed by:"), m_relay, m_heard);
    form->addRow(QString(), m_noQuote);
    m_noQuote->setVisible(m_before.isQuote);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_keep = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(words);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(460);
    m_speaker->setFocus();
    m_speaker->lineEdit()->selectAll();
}

QString QuoteDialog::speakerText() const
{
    if (!m_before.speaker)
        return {};
    return m_before.speaker->name.isEmpty() ? exact(m_before.speaker->span) : m_before.speaker->name.simplified();
}

QString QuoteDialog::relayText() const
{
    QStringList names;
    for (const Span via : m_before.via)
        names.append(exact(via));
    return names.join("; "_L1);
}

bool QuoteDialog::takeSpeaker(QuoteSource &attribution) const
{
    const QString name = m_speaker->currentText().simplified();
    if (name == speakerText())
        return true;
    if (name.isEmpty()) {
        attribution.speaker.reset();
        return true;
    }
    const auto place = placeOfName(name, m_report, m_reading, m_before.quote.span.begin);
    if (!place && !m_before.speaker)
        return false;
    attribution.speaker = Mention{place ? *place : m_before.speaker->span, name};
    return true;
}

bool QuoteDialog::takeRelay(QuoteSource &attribution) const
{
    if (m_relay->text().simplified() == relayText())
        return true;
    attribution.via.clear();
    for (const QString &name : m_relay->text().split(u';', Qt::SkipEmptyParts)) {
        const auto place = placeOfName(name, m_report, m_reading, m_before.quote.span.begin);
        if (!place)
            return false;
        attribution.via.push_back(*place);
    }
    return true;
}

std::optional<QuoteSource> QuoteDialog::attribution() const
{
    QuoteSource after = m_before;
    if (m_noQuote->isChecked()) {
        after.isQuote = false;
        return after;
    }
    if (!takeSpeaker(after) || !takeRelay(after))
        return std::nullopt;
    after.isQuote = after.isQuote || after.speaker;
    return after;
}

void QuoteDialog::refresh()
{
    const bool quoted = !m_noQuote->isChecked();
    m_speaker->setEnabled(quoted);
    m_relay->setEnabled(quoted);
    m_keep->setEnabled(attribution().has_value());
    QuoteSource after = m_before;
    if (!takeSpeaker(after))
        m_named->setText(tr("The report does not name them; choose a name that it has."));
    else
        m_named->setText(after.speaker ? tr("The report’s words: “%1”").arg(exact(after.speaker->span)) : QString());
    m_heard->setText(takeRelay(after) ? QString() : tr("The report does not name all of them."));
    m_named->setVisible(!m_named->text().isEmpty());
    m_heard->setVisible(!m_heard->text().isEmpty());
}

} // namespace crossread
