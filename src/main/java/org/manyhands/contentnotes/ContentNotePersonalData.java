package org.manyhands.contentnotes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.manyhands.accounts.OwnPart;
import org.manyhands.accounts.PersonalData;

/** How somebody reads, and what they noted of the words of others. */
@ApplicationScoped
class ContentNotePersonalData implements PersonalData {
    @Override
    public Set<Class<?>> entities() {
        return Set.of(ContentNote.class, NoteChoice.class);
    }

    @Override
    public List<OwnPart> parts() {
        return List.of(
                OwnPart.of(
                        "contentnotes.data.choices",
                        "NoteChoice x where x.account.id = :account",
                        "shown x.shown",
                        "unseen x.unseen"),
                OwnPart.of(
                        "contentnotes.data.added",
                        "ContentNote x where " + PersonalData.of("x.persona"),
                        "where@x.subjectType x.subjectId",
                        "at x.addedAt",
                        "notes x.addedCodes",
                        "words x.addedWords"));
    }

    @Override
    public List<String> forgotten() {
        return List.of(
                "delete from NoteChoice x where x.account.id = :account",
                "update ContentNote x set x.persona = null where " + PersonalData.of("x.persona"));
    }
}
