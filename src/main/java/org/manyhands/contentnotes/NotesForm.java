package org.manyhands.contentnotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The part of a form in which somebody says what words deal with. */
public class NotesForm {
    private List<String> codes = new ArrayList<>();
    private String words;

    /** Opens it on what is said already. */
    public void open(Notes notes) {
        codes = new ArrayList<>(notes.codes().stream().map(NoteCode::name).toList());
        words = notes.words();
    }

    /** Takes up what was kept of an earlier try, by the ids of the inputs. */
    public void open(Map<String, String> kept) {
        String chosen = kept.getOrDefault("notes", "");
        codes = new ArrayList<>(chosen.isEmpty() ? List.of() : Arrays.asList(chosen.split("\n", -1)));
        words = kept.get("noteWords");
    }

    public Notes read() {
        return Notes.typed(NoteCode.read(codes), words);
    }

    /** Whether something stands in it, so that it is not shown closed. */
    public boolean isFilled() {
        return !codes.isEmpty() || (words != null && !words.isBlank());
    }

    public NoteCode[] getOffered() {
        return NoteCode.values();
    }

    public List<String> getCodes() {
        return codes;
    }

    public void setCodes(List<String> codes) {
        this.codes = codes;
    }

    /** What the list has no word for. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
