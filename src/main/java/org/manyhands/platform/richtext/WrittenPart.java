package org.manyhands.platform.richtext;

/**
 * A heading or clause as people write and read it without the editor.
 *
 * @param level the level of a heading; 0 for a clause
 * @param key what names a clause, as in {@link Part}; null for a heading
 * @param source its CommonMark, without the marks of a heading
 */
public record WrittenPart(int level, String key, String source) {
    public static WrittenPart heading(int level, String source) {
        return new WrittenPart(level, null, source);
    }

    public static WrittenPart clause(String key, String source) {
        return new WrittenPart(0, key, source);
    }

    public boolean isClause() {
        return key != null;
    }
}
