package org.manyhands.accounts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.manyhands.platform.i18n.Texts;
import org.manyhands.platform.subjects.SubjectRef;

/**
 * A field of a part of a person's data.
 *
 * @param name what it is called in data; its label is {@code accounts.field} with the name
 * @param words where the words for its values stand in texts, or null when it needs none
 * @param type the type of the subject that it names, or the expression of one, or null when it names none
 * @param expression JPQL, of the value or of the subject's id; null when the feature makes the value
 */
record OwnField(String name, String words, String type, String expression) {
    /** As {@link OwnPart} has it. */
    static OwnField read(String field) {
        int end = field.indexOf(' ');
        if (end < 0) {
            return new OwnField(field, null, null, null);
        }
        String head = field.substring(0, end);
        String expression = field.substring(end + 1);
        int words = head.indexOf(':');
        if (words > 0) {
            return new OwnField(head.substring(0, words), head.substring(words + 1), null, expression);
        }
        int type = head.indexOf('@');
        return type > 0
                ? new OwnField(head.substring(0, type), null, head.substring(type + 1), expression)
                : new OwnField(head, null, null, expression);
    }

    /** What has to be asked for it. */
    List<String> columns() {
        return isTypeAsked() ? List.of(type, expression) : List.of(expression);
    }

    /** What the answer to {@link #columns} means. */
    Object value(List<Object> answer) {
        if (type == null) {
            return answer.get(0);
        }
        Object id = answer.get(answer.size() - 1);
        Object of = isTypeAsked() ? answer.get(0) : type;
        return id == null || of == null ? null : new SubjectRef(of.toString(), ((Number) id).longValue());
    }

    private boolean isTypeAsked() {
        return type != null && type.indexOf('.') >= 0;
    }

    /** The key of the words for a value, or null when there are none. */
    String key(Texts texts, Locale language, Object value) {
        if (words == null) {
            return null;
        }
        String code = value.toString();
        return Stream.of(code, code.toLowerCase(Locale.ROOT).replace('_', '-'))
                .map(form -> words.indexOf('*') < 0 ? words + "." + form : words.replace("*", form))
                .filter(key -> texts.has(language, key))
                .findFirst()
                .orElse(null);
    }
}
