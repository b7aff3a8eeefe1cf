package org.manyhands.contentnotes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;

/**
 * Reads of notes. They are asked for subjects that the reader sees; queries of features that show words join {@link
 * ContentNote} and read codes and words with the subject itself.
 */
@ApplicationScoped
public class ContentNoteQueries {
    @PersistenceContext
    EntityManager em;

    /** What a reader chose; visitors choose nothing. */
    public Choices choices(Actor viewer) {
        return viewer.isPerson()
                ? findChoice(viewer.accountId()).map(NoteChoice::choices).orElse(Choices.none())
                : Choices.none();
    }

    Optional<NoteChoice> findChoice(long accountId) {
        return em.createQuery("select c from NoteChoice c where c.account.id = :account", NoteChoice.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** The same for many at once, by whatever names them; what has no note is left out. */
    public <T> Map<T, Noted> noted(Actor viewer, Map<T, Notes> all) {
        Map<T, Noted> noted = new HashMap<>();
        if (all.values().stream().anyMatch(some -> !some.isEmpty())) {
            Choices choices = choices(viewer);
            all.forEach((what, some) -> {
                if (!some.isEmpty()) {
                    noted.put(what, new Noted(some, choices.of(some)));
                }
            });
        }
        return noted;
    }

    /** What some words deal with, as this reader is shown them; asks for their choice only where there is a note. */
    public Noted noted(Actor viewer, Notes notes) {
        return notes.isEmpty()
                ? Noted.plain()
                : new Noted(notes, choices(viewer).of(notes));
    }

    /** What subjects of one type deal with; those without a note are left out. */
    public Map<Long, Notes> of(String type, Collection<Long> ids) {
        Map<Long, Notes> notes = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "select n.subjectId, n.codes, n.words from ContentNote n where n.subjectType = :type"
                                    + " and n.subjectId in :ids",
                            Object[].class)
                    .setParameter("type", type)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> notes.put((Long) row[0], Notes.of((String) row[1], (String) row[2])));
        }
        return notes;
    }

    /** What one subject deals with. */
    public Notes of(SubjectRef subject) {
        return of(subject.type(), List.of(subject.id())).getOrDefault(subject.id(), Notes.none());
    }

    /** What somebody changes of a note: what its author says, or what was added to that. */
    public Notes partOf(SubjectRef subject, boolean own) {
        return find(subject)
                .map(note -> own ? note.own() : note.own().and(note.added()))
                .orElse(Notes.none());
    }

    Optional<ContentNote> find(SubjectRef subject) {
        return em.createQuery(
                        "select n from ContentNote n where n.subjectType = :type and n.subjectId = :id",
                        ContentNote.class)
                .setParameter("type", subject.type())
                .setParameter("id", subject.id())
                .getResultStream()
                .findFirst();
    }
}
