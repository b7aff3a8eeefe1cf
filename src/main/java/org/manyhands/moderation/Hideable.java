package org.manyhands.moderation;

import java.util.Collection;
import java.util.List;
import org.manyhands.platform.security.Actor;

/** Plug-in by which a feature lets its subjects be reported and hidden. Moderation has asked the permission. */
public interface Hideable {
    /** The type of the subjects, as in the references to them. */
    String type();

    /** Those of these subjects that exist and were not deleted, whoever asks; only moderation reads the answer. */
    List<Moderated> list(Collection<Long> ids);

    /**
     * What stands around one of these subjects, with itself, in the order in which it is read; of what is hidden only the
     * place. For those who judge what they cannot read otherwise; moderation shows it where the space allows it.
     *
     * @param most how many on each side
     */
    List<Moderated> around(long id, int most);

    /** Takes the words from everybody but the author and those who look after the place. */
    void hide(Actor actor, long id);

    /** Gives the words back. */
    void restore(Actor actor, long id);
}
