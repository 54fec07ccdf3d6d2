// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/detailsdialog.h"

#include "ui/words/names.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

DetailsDialog::DetailsDialog(const DossierReport &entry, QWidget *parent)
    : QDialog(parent), m_imported(asImported(entry).about), m_state(new QLabel), m_reset(new QPushButton(tr("As &imported")))
{
    setObjectName(u"details"_s);
    //: %1 an outlet
    setWindowTitle(tr("Details of %1").arg(shortTitle(entry.report)));
    for (const Detail detail : allDetails) {
        auto *field = new QLineEdit(textOf(entry.report.about, detail));
        field->setObjectName(nameOf(detail));
        field->setPlaceholderText(tr("not stated"));
        m_fields.insert(detail, field);
        connect(field, &QLineEdit::textChanged, this, &DetailsDialog::refresh);
    }
    field(Detail::Byline)->setToolTip(tr("Several names are parted by semicolons"));
    field(Detail::Published)->setPlaceholderText(tr("2031-03-04 or 2031-03-04T08:00:00Z"));
    build();
    connect(m_reset, &QPushButton::clicked, this, [this] {
        for (const Detail detail : allDetails)
            field(detail)->setText(textOf(m_imported, detail));
    });
    refresh();
}

void DetailsDialog::build()
{
    auto *form = new QFormLayout;
    for (const Detail detail : allDetails)
        form->addRow(nameText(detail) + u':', field(detail));
    m_state->setWordWrap(true);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_state->setObjectName(u"detailsState"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->addButton(m_reset, QDialogButtonBox::ResetRole);
    m_keep = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_state);
    column->addWidget(buttons);
    setMinimumWidth(520);
}

void DetailsDialog::refresh()
{
    QStringList other;
    bool valid = true;
    for (const Detail detail : allDetails) {
        const QString imported = textOf(m_imported, detail);
        if (field(detail)->text().simplified() != imported)
            //: %1 what of a report, such as Outlet, %2 what its file says of it
            other.append(imported.isEmpty() ? tr("%1 not stated").arg(nameText(detail)) : tr("%1 “%2”").arg(nameText(detail), imported));
        valid = valid && isValid(detail, field(detail)->text());
    }
    m_reset->setEnabled(!other.isEmpty());
    m_keep->setEnabled(valid);
    if (!valid)
        m_state->setText(tr("The date has to be a day or a time as 2031-03-04 or 2031-03-04T08:00:00Z."));
    else if (other.isEmpty())
        m_state->setText(tr("All of this is as it was imported."));
    else
        m_state->setText(tr("Imported: %1").arg(other.join(u" · "_s)));
}

DetailLines DetailsDialog::lines() const
{
    DetailLines lines;
    for (const Detail detail : allDetails)
        lines.emplace(detail, field(detail)->text());
    return lines;
}

} // namespace crossread
