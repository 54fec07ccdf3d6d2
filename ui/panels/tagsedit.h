// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QStringListModel;
class QToolButton;

namespace crossread {

class FlowLayout;

/// Tags, each a button that takes it away, and a field for another one that knows those in use. Return, a comma or
/// leaving the field adds what was typed.
class TagsEdit : public QWidget {
    Q_OBJECT
public:
    explicit TagsEdit(QWidget *parent = nullptr);

    void setTags(const QStringList &tags);
    [[nodiscard]] QStringList tags() const { return m_tags; }
    void setKnown(const QStringList &tags); ///< offered while typing
    /// Keeps what is being typed.
    void commit();
    [[nodiscard]] QLineEdit &field() { return *m_field; }
    [[nodiscard]] const QList<QToolButton *> &buttons() const { return m_buttons; }

Q_SIGNALS:
    void edited(const QStringList &tags);
    void left(); ///< Esc: the reader wants to go back

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void remove(const QString &tag);
    void change(const QStringList &tags);

    QStringList m_tags;
    FlowLayout *m_flow;
    QLineEdit *m_field;
    QStringListModel *m_known;
    QList<QToolButton *> m_buttons;
};

} // namespace crossread
