package org.manyhands.contentnotes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import org.manyhands.accounts.Account;
import org.manyhands.accounts.AccountQueries;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.errors.Taken;
import org.manyhands.platform.mail.Mailbox;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;

/** Notes what words deal with, and keeps how each person wants to read. */
@ApplicationScoped
public class ContentNoteService {
    @PersistenceContext
    EntityManager em;

    @Inject
    ContentNoteQueries notes;

    @Inject
    SpaceQueries spaces;

    @Inject
    AccountQueries accounts;

    @Inject
    Mailbox mailbox;

    @Inject
    Urls urls;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /**
     * Says what a subject deals with. What others added to an author's own note stays; what facilitators say of the words of
     * others is added to the author's note, and the author is told.
     */
    @Transactional
    public void note(Actor actor, Notable what, Notes said) {
        Standing standing = spaces.standing(actor, what.spaceId());
        ContentNotePermissions.requireCanNote(actor, standing, what);
        ContentNote note = notes.find(what.subject()).orElse(null);
        if (note == null && said.isEmpty()) {
            return;
        }
        if (note == null) {
            note = new ContentNote(what.subject());
            em.persist(note);
        }
        Notes before = note.own().and(note.added());
        if (what.own()) {
            note.say(said);
        } else {
            note.add(said, standing.isNamed() ? spaces.getPersona(standing) : null, clock.instant());
        }
        Notes after = note.own().and(note.added());
        if (after.isEmpty()) {
            em.remove(note);
        }
        flush();
        if (!after.equals(before)) {
            activity.record(
                    actor,
                    what.own() ? ContentNoteActivity.NOTED : ContentNoteActivity.ADDED,
                    what.subject(),
                    what.own() ? Audience.self() : Audience.administrators());
            if (!what.own() && !after.without(before).isEmpty()) {
                tellAuthor(actor, what);
            }
        }
    }

    private void flush() {
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw Taken.at("notes", e);
        }
    }

    /** Forgets what a subject dealt with whose words are gone. */
    @Transactional
    public void forget(Actor actor, Notable what) {
        ContentNotePermissions.requireCanNote(actor, spaces.standing(actor, what.spaceId()), what);
        notes.find(what.subject()).ifPresent(em::remove);
    }

    /** Chooses for each note how one reads; what is in neither is collapsed. */
    @Transactional
    public void choose(Actor actor, Set<NoteCode> shown, Set<NoteCode> unseen) {
        ContentNotePermissions.requireCanChoose(actor);
        NoteChoice choice = notes.findChoice(actor.accountId()).orElseGet(() -> {
            NoteChoice fresh = new NoteChoice(em.getReference(Account.class, actor.accountId()));
            em.persist(fresh);
            return fresh;
        });
        choice.choose(shown, unseen);
        flush();
    }

    /** Mails about spaces that not everybody reads say nothing of their content. */
    private void tellAuthor(Actor actor, Notable what) {
        if (what.authorAccountId() == null || what.authorAccountId().equals(actor.accountId())) {
            return;
        }
        Account author = accounts.get(what.authorAccountId());
        String link = urls.absolute(what.url());
        if (spaces.get(what.spaceId()).isPublic()) {
            mailbox.put(author.getEmail(), author.mailLanguage(), "contentnotes.mail.added", what.title(), link);
        } else {
            mailbox.put(author.getEmail(), author.mailLanguage(), "contentnotes.mail.added-closed", link);
        }
    }
}
