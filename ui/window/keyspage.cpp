// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/keyspage.h"

#include "ui/window/actions.h"
#include "ui/window/keybindings.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace crossread {

using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys) {
        if (const QString text = key.toString(QKeySequence::NativeText); !texts.contains(text))
            texts.append(text);
    }
    return texts.join(u", "_s);
}

} // namespace

KeysPage::KeysPage(const Actions &actions, KeyBindings &keys, QWidget *parent)
    : QDialog(parent), m_keys(keys), m_words(new QLineEdit), m_list(new QTreeWidget), m_title(new QLabel),
      m_fields{new QKeySequenceEdit, new QKeySequenceEdit}, m_conflict(new QLabel), m_take(new QPushButton(tr("&Take it"))),
      m_reset(new QPushButton(tr("&Usual keys"))), m_resetAll(new QPushButton(tr("All &usual keys")))
{
    setObjectName(u"keys"_s);
    setWindowTitle(tr("Keys"));
    build();
    fill(actions);
    refresh();
    connect(&keys, &KeyBindings::changed, this, &KeysPage::refresh);
    connect(m_words, &QLineEdit::textChanged, this, &KeysPage::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysPage::showChosen);
    for (QKeySequenceEdit *field : m_fields)
        connect(field, &QKeySequenceEdit::editingFinished, this, &KeysPage::edited);
    connect(m_take, &QPushButton::clicked, this, &KeysPage::apply);
    connect(m_reset, &QPushButton::clicked, this, [this] { m_keys.reset(chosen()); });
    connect(m_resetAll, &QPushButton::clicked, &keys, &KeyBindings::resetAll);
    showChosen();
}

void KeysPage::build()
{
    m_words->setPlaceholderText(tr("Find a command or a key"));
    m_words->setAccessibleName(tr("Find a command or a key"));
    m_words->setClearButtonEnabled(true);
    m_list->setObjectName(u"keyList"_s);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_title->setTextFormat(Qt::PlainText);
    m_conflict->setWordWrap(true);
    m_conflict->setTextFormat(Qt::PlainText);
    const QStringList names{tr("Key"), tr("Other key")};
    auto *form = new QFormLayout;
    form->addRow(m_title);
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        m_fields[i]->setMaximumSequenceLength(1);
        m_fields[i]->setClearButtonEnabled(true);
        m_fields[i]->setAccessibleName(names[qsizetype(i)]);
        form->addRow(names[qsizetype(i)], m_fields[i]);
    }
    auto *conflict = new QHBoxLayout;
    conflict->addWidget(m_conflict, 1);
    conflict->addWidget(m_take);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    for (QPushButton *button : {m_reset, m_resetAll})
        buttons->addButton(button, QDialogButtonBox::ResetRole);
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false); // Return in a field is a key
    m_take->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addLayout(form);
    column->addLayout(conflict);
    column->addWidget(buttons);
    resize(580, 680);
}

void KeysPage::fill(const Actions &actions)
{
    for (const auto &[group, members] : actions.groups()) {
        auto *parent = new QTreeWidgetItem(m_list, {group});
        parent->setFlags(Qt::ItemIsEnabled);
        parent->setFirstColumnSpanned(true);
        for (QAction *action : members)
            m_items.insert(action, new QTreeWidgetItem(parent, {KeyBindings::nameOf(action)}));
    }
    addFixed(tr("Everywhere, and not to be changed"),
        {{tr("From report to report, from cell to cell"), tr("Arrows")}, {tr("Show what is chosen in the reports"), tr("Return")},
            {tr("Back to the reports; let go of a selection"), tr("Esc")}, {tr("Keep the note that is being written"), tr("Ctrl+Return, Esc")},
            {tr("Remove the chosen note or correction"), tr("Del")}, {tr("From panel to panel"), tr("Tab, Shift+Tab")}});
    m_list->expandAll();
}

void KeysPage::addFixed(const QString &group, const QList<std::pair<QString, QString>> &keys)
{
    auto *parent = new QTreeWidgetItem(m_list, {group});
    parent->setFlags(Qt::ItemIsEnabled);
    parent->setFirstColumnSpanned(true);
    for (const auto &[what, key] : keys)
        new QTreeWidgetItem(parent, {what, key});
}

void KeysPage::refresh()
{
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        const bool changed = m_keys.isChanged(it.key());
        QFont font = m_list->font();
        font.setBold(changed);
        const QString keys = textOf(it.key()->shortcuts());
        //: %1 the keys of a command
        it.value()->setText(1, changed ? tr("%1 (changed)").arg(keys).trimmed() : keys);
        it.value()->setFont(1, font);
    }
    showChosen();
}

void KeysPage::filter(const QString &words)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_list->topLevelItem(i);
        bool any = false;
        for (int k = 0; k < group->childCount(); ++k) {
            QTreeWidgetItem *item = group->child(k);
            const bool fits = item->text(0).contains(words, Qt::CaseInsensitive) || item->text(1).contains(words, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

QAction *KeysPage::chosen() const
{
    return m_items.key(m_list->currentItem(), nullptr);
}

void KeysPage::choose(const QAction *action)
{
    m_list->setCurrentItem(m_items.value(const_cast<QAction *>(action)));
}

void KeysPage::showChosen()
{
    const QAction *action = chosen();
    m_title->setText(action ? KeyBindings::nameOf(action) : tr("Choose a command to change its keys."));
    const QList<QKeySequence> keys = action ? action->shortcuts() : QList<QKeySequence>();
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        m_fields[i]->setEnabled(action);
        m_fields[i]->setKeySequence(keys.value(qsizetype(i)));
    }
    m_conflict->clear();
    m_take->hide();
    m_reset->setEnabled(action && m_keys.isChanged(action));
    m_resetAll->setEnabled(std::any_of(m_keys.actions().begin(), m_keys.actions().end(), [this](const QAction *one) { return m_keys.isChanged(one); }));
}

QList<QKeySequence> KeysPage::typed() const
{
    QList<QKeySequence> keys;
    for (const QKeySequenceEdit *field : m_fields) {
        if (!field->keySequence().isEmpty())
            keys.append(field->keySequence());
    }
    return keys;
}

void KeysPage::edited()
{
    QAction *action = chosen();
    if (!action || typed() == action->shortcuts())
        return;
    QStringList taken;
    for (const QKeySequence &key : typed()) {
        const QAction *holder = m_keys.holder(key);
        //: %1 a key, %2 a command
        if (holder && holder != action)
            taken.append(tr("%1 belongs to “%2”.").arg(key.toString(QKeySequence::NativeText), KeyBindings::nameOf(holder)));
    }
    m_conflict->setText(taken.join(u'\n'));
    m_take->setVisible(!taken.isEmpty());
    if (taken.isEmpty())
        apply();
}

void KeysPage::apply()
{
    if (QAction *action = chosen())
        m_keys.set(action, typed());
}

} // namespace crossread
