package org.manyhands.contentnotes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** How somebody wants to read what has notes. */
public class OwnNotesForm {
    private List<String> shown = new ArrayList<>();
    private List<String> unseen = new ArrayList<>();

    void open(Choices choices) {
        shown = names(choices.shown());
        unseen = names(choices.unseen());
    }

    private static List<String> names(Collection<NoteCode> codes) {
        return new ArrayList<>(codes.stream().sorted().map(NoteCode::name).toList());
    }

    Set<NoteCode> codesShown() {
        return NoteCode.read(shown);
    }

    Set<NoteCode> codesUnseen() {
        return NoteCode.read(unseen);
    }

    public List<String> getShown() {
        return shown;
    }

    public void setShown(List<String> shown) {
        this.shown = shown;
    }

    public List<String> getUnseen() {
        return unseen;
    }

    public void setUnseen(List<String> unseen) {
        this.unseen = unseen;
    }
}
