package org.manyhands.platform.files;

/** Names of files as they may be shown. A name is never a path: files are found by their keys. */
public final class FileNames {
    private static final int LONGEST = 120;

    private FileNames() {}

    /**
     * The last part of a name, without what could mislead: folders, control characters, marks that turn the direction
     * of writing, and more than 120 characters (the ending is kept).
     */
    public static String shown(String given) {
        String name = given == null ? "" : given;
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}<>:\"|?*]", "").strip();
        name = name.replaceAll("^\\.+", "");
        if (name.isEmpty()) {
            return "file";
        }
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
        return name.substring(0, LONGEST - ending.length()) + ending;
    }
}
