package org.manyhands.launch;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * One row of the table of settings: what it is called, what it may be, and how that is said to a person.
 *
 * @param name the key in the file, for example {@code db.url}
 * @param allowed the end of the sentence "allowed is …"
 * @param secret whether the value may never be shown
 * @param check says whether a value may stand
 */
record Setting(String name, String allowed, boolean secret, Predicate<String> check) {
    private static final Pattern PASSWORD = Pattern.compile("(?i)(password=)[^&;]*");
    private static final Pattern USER_INFO = Pattern.compile("//[^/@]*@");

    /** The same setting in the environment: {@code MANYHANDS_DB_URL} for {@code db.url}. */
    String variable() {
        return "MANYHANDS_" + name.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    /** Refuses a value that may not stand; {@code origin} says where the operator finds it. */
    String checked(String value, String origin) {
        if (!check.test(value)) {
            throw new BadSetting(
                    "The setting %s (from %s) is %s; allowed is %s.".formatted(name, origin, shown(value), allowed));
        }
        return value;
    }

    private String shown(String value) {
        if (secret) {
            return "wrong (its value is not shown)";
        }
        String masked = PASSWORD.matcher(value).replaceAll("$1***");
        masked = USER_INFO.matcher(masked).replaceAll("//***@");
        return "\"" + LogLine.oneLine(masked) + "\"";
    }
}
