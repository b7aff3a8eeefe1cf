package org.manyhands.architecture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys that code and pages speak of, read from their literals. A key may stand whole ({@code 'forums.topic.close'}, or
 * in braces as Bean Validation has it), be put together from a beginning that ends in a dot
 * ({@code "forums.state." + name}), take an ending that starts with one ({@code key + ".body"}), or come from a verb
 * ({@code new Verb("forums.replied")} speaks {@code forums.activity.replied}), or from what a field can be
 * ({@code "state:forums.state x.state"} of the own data speaks all that begin so).
 */
final class TextUse {
    private static final Pattern LITERAL =
            Pattern.compile("\"((?:[^\"\\\\\\n]++|\\\\.)*+)\"|'((?:[^'\\\\\\n]++|\\\\.)*+)'");
    private static final Pattern COMMENT = Pattern.compile("/\\*(?:[^*]++|\\*(?!/))*+\\*/");
    private static final Pattern VERB = Pattern.compile("\\bnew Verb\\(\\s*\"([\\w-]+)\\.([\\w.-]+)\"");
    private static final Pattern FIELD = Pattern.compile("[a-z]+:([a-z-]+(?:\\.[a-z-]+)+) [\\w.]+");
    private static final Pattern IN_BRACES = Pattern.compile("\\{([\\w-]+(?:\\.[\\w-]+)+)}");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z-]*(?:\\.[a-z0-9][a-z0-9-]*){2,}");
    private static final Pattern BEGINNING = Pattern.compile("[\\w-]+\\.(?:[\\w-]+\\.)+");
    private static final Pattern ENDING = Pattern.compile("(?:\\.[a-z][\\w-]*)+");

    private final Set<String> whole = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> endings = new HashSet<>();

    TextUse(Collection<String> files) {
        files.forEach(this::read);
    }

    /** Keys that nobody speaks of. */
    List<String> unused(Collection<String> keys) {
        return keys.stream().filter(key -> !isUsed(key)).sorted().toList();
    }

    /** Literals that look like keys of these features, and are none. */
    Set<String> missing(Set<String> keys, Set<String> features) {
        Set<String> found = new TreeSet<>();
        for (String literal : whole) {
            boolean ours =
                    KEY.matcher(literal).matches() && features.contains(literal.substring(0, literal.indexOf('.')));
            if (ours
                    && !keys.contains(literal)
                    && endings.stream().noneMatch(ending -> keys.contains(literal + ending))) {
                found.add(literal);
            }
        }
        return found;
    }

    private boolean isUsed(String key) {
        return whole.contains(key)
                || beginnings.stream().anyMatch(key::startsWith)
                || endings.stream()
                        .anyMatch(ending -> key.endsWith(ending)
                                && whole.contains(key.substring(0, key.length() - ending.length())));
    }

    private void read(String file) {
        String code = COMMENT.matcher(file).replaceAll("");
        Matcher verb = VERB.matcher(code);
        while (verb.find()) {
            whole.add(verb.group(1) + ".activity." + verb.group(2));
        }
        literals(code).forEach(literal -> {
            add(literal);
            El.expressions(literal).forEach(expression -> literals(expression).forEach(this::add));
        });
        El.expressions(code).forEach(expression -> literals(expression).forEach(this::add));
    }

    private static List<String> literals(String code) {
        List<String> found = new ArrayList<>();
        Matcher literal = LITERAL.matcher(code);
        while (literal.find()) {
            found.add(literal.group(1) == null ? literal.group(2) : literal.group(1));
        }
        return found;
    }

    private void add(String literal) {
        Matcher braces = IN_BRACES.matcher(literal);
        String bare = braces.matches() ? braces.group(1) : literal;
        whole.add(bare);
        Matcher field = FIELD.matcher(literal);
        if (field.matches()) {
            beginnings.add(field.group(1) + ".");
        }
        if (BEGINNING.matcher(bare).matches()) {
            beginnings.add(bare);
        } else if (ENDING.matcher(bare).matches()) {
            endings.add(bare);
        }
    }
}
