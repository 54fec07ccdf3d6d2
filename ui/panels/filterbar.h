// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/annotation.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QSlider;
class QToolButton;

namespace crossread {

class DiscrepancyFilter;
class FlowLayout;
class Session;
class TypeChip;

/// The filters of the list: words, types, confidence, outlets, verdicts, tags; those that were named; and the line
/// that says what they hide.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    FilterBar(Session &session, DiscrepancyFilter &filter, QWidget *parent = nullptr);

    /// Keeps what is chosen under a name with the dossier.
    void saveAs(const QString &name);

private:
    /// A switch in one of the menus.
    struct Switch {
        QString text;
        int count = 0;
        bool on = false;
        std::function<void(bool)> set;
    };

    void build();
    QWidget *buildMenus();
    QToolButton *makeMenu(const QString &name, const std::function<std::vector<Switch>()> &switches);
    void wire();
    void refresh();
    void refreshChips();
    void refreshMenus();
    void fillSaved();
    void askName();
    [[nodiscard]] static QString labelOf(Verdict verdict);
    [[nodiscard]] QString savedName() const; ///< under which what is chosen was kept; empty: none
    [[nodiscard]] std::vector<Switch> outletSwitches() const;
    [[nodiscard]] std::vector<Switch> verdictSwitches() const;
    [[nodiscard]] std::vector<Switch> tagSwitches() const;

    Session &m_session;
    DiscrepancyFilter &m_filter;
    QLineEdit *m_words;
    QWidget *m_chipRow;
    FlowLayout *m_flow;
    QList<TypeChip *> m_chips;
    QToolButton *m_outlets = nullptr;
    QToolButton *m_verdicts = nullptr;
    QToolButton *m_tags = nullptr;
    QToolButton *m_saved = nullptr;
    QSlider *m_confidence;
    QLabel *m_confidenceText;
    QLabel *m_hidden;
};

} // namespace crossread
