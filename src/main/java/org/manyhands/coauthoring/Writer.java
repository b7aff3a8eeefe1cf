package org.manyhands.coauthoring;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.live.LiveCode;
import org.manyhands.platform.live.LivePerson;
import org.manyhands.platform.live.Outbox;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.richtext.StepRefused;
import org.manyhands.platform.security.Actor;

/** Somebody who has a text open to write in it: one editor in one browser. */
final class Writer {
    private static final Logger LOG = System.getLogger(Writer.class.getName());

    private final String id = Keys.random();
    private final LivePerson person;
    private final Outbox outbox;
    private final Pace pace;
    private final String key;
    private volatile String session;
    private volatile LiveText text;
    private volatile String name;
    private volatile boolean welcome;
    private volatile boolean named;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final AtomicBoolean left = new AtomicBoolean();

    Writer(String key, LivePerson person, Outbox outbox, Pace pace) {
        this.key = key;
        this.person = person;
        this.outbox = outbox;
        this.pace = pace;
    }

    /** What others know the editor by; the session's own key is known to nobody else. */
    String id() {
        return id;
    }

    /** The key of the text. */
    String key() {
        return key;
    }

    LivePerson person() {
        return person;
    }

    /**
     * Who writes, as they are now; it asks the database.
     *
     * @throws SignedOut when nobody is signed in any more
     */
    Actor signedIn() {
        Actor actor = person.now();
        if (!actor.isPerson()) {
            throw new SignedOut();
        }
        return actor;
    }

    Outbox outbox() {
        return outbox;
    }

    /** Whether one more frame is not too much. */
    boolean mayGoOn() {
        return !isGone() && pace.allows();
    }

    /**
     * Said hello, and is about to be told the text.
     *
     * @param isNamed whether others learn who is there before anything is written
     */
    void join(LiveText itsText, String itsSession, String itsName, boolean isNamed) {
        session = itsSession;
        name = itsName;
        named = isNamed;
        text = itsText;
    }

    /** Has been told the text, and is told from now on what becomes of it. */
    void welcome() {
        welcome = true;
    }

    boolean isWelcome() {
        return welcome;
    }

    /** Has written something, which its name stands beside; false when others have been told of it before. */
    boolean wrote() {
        boolean told = named;
        named = true;
        return !told;
    }

    /** Whether others are told that it is there. */
    boolean isNamed() {
        return named;
    }

    /** Waits for an answer from now on; false when it did so before: an editor has one thing under way. */
    boolean ask() {
        return waiting.compareAndSet(false, true);
    }

    /** Is being answered, and may ask for the next thing. */
    void answered() {
        waiting.set(false);
    }

    /** The editor was closed, or its line broke; false when that is known. */
    boolean leave() {
        return left.compareAndSet(false, true);
    }

    /** Whether nobody waits any more for what it asked for: it has left, or was parted with. */
    boolean isGone() {
        return left.get() || outbox.isClosed();
    }

    /**
     * Does something that it asked for, or parts with it, saying why. What somebody asked for who is gone is nobody's wish any
     * more; what they sent is sent again when they come back.
     */
    void serve(Runnable what) {
        if (isGone()) {
            return;
        }
        try {
            what.run();
        } catch (SignedOut e) {
            outbox.close(LiveCode.SIGNED_OUT);
        } catch (NotAllowed e) {
            outbox.close(LiveCode.READING_ONLY);
        } catch (NotFound e) {
            outbox.close(LiveCode.NOT_ALLOWED);
        } catch (StepRefused e) {
            outbox.close(LiveCode.NOT_UNDERSTOOD);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A writer has to come again", e);
            outbox.close(WriterWords.bye(LiveWriters.PAUSE_SECONDS), LiveCode.TRY_AGAIN);
        }
    }

    /** The text, or null before the greeting. */
    LiveText text() {
        return text;
    }

    boolean isOf(String asked) {
        return session != null && session.equals(asked);
    }

    String session() {
        return session;
    }

    String name() {
        return name;
    }
}
