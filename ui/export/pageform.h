// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/pageoptions.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QComboBox;
class QFontComboBox;
class QGridLayout;
class QGroupBox;
class QSpinBox;

namespace crossread {

/// All choices for the PDF, to be ticked and turned.
class PageForm : public QWidget {
    Q_OBJECT
public:
    /// `outlets`: those of the dossier.
    explicit PageForm(const QStringList &outlets = {}, QWidget *parent = nullptr);

    [[nodiscard]] PageOptions options() const;
    /// changed() follows once, if anything does.
    void setOptions(const PageOptions &options);

Q_SIGNALS:
    void changed();

private:
    /// A group with one box for each of `all`, in two columns.
    template<typename All, typename T>
    QGroupBox *addBoxes(const QString &title, const All &all, std::map<T, QCheckBox *> &boxes, QString (*text)(T), QLatin1StringView name);
    QGroupBox *pageGroup();
    QWidget *confidenceRow();
    QCheckBox *addBox(const QString &text, const QString &name);
    void announce();

    std::map<PagePart, QCheckBox *> m_parts;
    std::map<DiscrepancyType, QCheckBox *> m_types;
    std::map<Verdict, QCheckBox *> m_verdicts;
    std::map<QString, QCheckBox *> m_outlets;
    QSpinBox *m_confidence; ///< percent
    QComboBox *m_paper;
    QSpinBox *m_columns;
    QCheckBox *m_ownFamily;
    QFontComboBox *m_family;
    QSpinBox *m_scale; ///< percent
    QCheckBox *m_colours;
    QCheckBox *m_dossier;
    bool m_setting = false;
};

} // namespace crossread
