// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

#include <QWidget>

#include <functional>

class QLabel;
class QStackedLayout;
class QTextBrowser;
class QUrl;

namespace crossread {

class EmptyState;
class NoteEditor;
class Session;
class TagsEdit;
class VerdictBar;

/// The chosen difference, passage or note in full: what each outlet says, in its sentence; verdict, tags and note.
class InspectorPanel : public QWidget {
    Q_OBJECT
public:
    explicit InspectorPanel(Session &session, QWidget *parent = nullptr);

    /// Signs new annotations.
    void setAuthor(const QString &author) { m_author = author; }

    void showDiscrepancy(const QString &id);
    /// With the note on it, or the offer of one.
    void showPassage(const QString &id);
    void showNote(const QString &annotation);
    /// Offers a note that is not in the dossier yet; it gets there with its first words.
    void startNote(Annotation draft);
    void showNothing();

    void editNote();
    /// Keeps what is being typed.
    void commit();

    [[nodiscard]] NoteEditor &editor() { return *m_note; }
    [[nodiscard]] VerdictBar &verdicts() { return *m_verdict; }
    [[nodiscard]] TagsEdit &tags() { return *m_tags; }
    [[nodiscard]] QString text() const; ///< what is shown, as plain text

Q_SIGNALS:
    void placeChosen(int report, crossread::Span span);
    void attributionRequested(int report, crossread::Span quote); ///< who says it is to be corrected
    void verdictGiven(const QString &discrepancy, crossread::Verdict verdict);
    void left(); ///< the note editor is done with

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void refreshHead(const Discrepancy *discrepancy, const Passage *passage);
    void refreshAnnotation();
    /// The annotation that is shown, or the new one that a note or tag would make; nullopt where nothing is shown.
    [[nodiscard]] std::optional<Annotation> current() const;
    void change(const std::function<void(Annotation &)> &edit);
    void follow(const QUrl &link);
    [[nodiscard]] const Annotation *annotation() const;
    [[nodiscard]] QString body(const Discrepancy *discrepancy, const Passage *passage) const;
    [[nodiscard]] QString noteBody() const;

    Session &m_session;
    QString m_author;
    QString m_discrepancy;              ///< chosen; empty where a note on a selection is shown
    QString m_passage;                  ///< likewise
    std::optional<Annotation> m_target; ///< the note on a passage or selection, or the draft of one
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_empty;
    QLabel *m_title;
    QLabel *m_confidence;
    QTextBrowser *m_body;
    VerdictBar *m_verdict;
    TagsEdit *m_tags;
    NoteEditor *m_note;
    QLabel *m_signature;
};

} // namespace crossread
