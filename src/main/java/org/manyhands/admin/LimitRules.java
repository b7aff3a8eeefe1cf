package org.manyhands.admin;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.settings.Limit;

/** How much people may be let do. */
final class LimitRules {
    private LimitRules() {}

    /**
     * What a form chooses, as it is stored.
     *
     * @param typed numbers by the codes of the limits; an empty one stands for the usual
     * @throws RuleViolation at the field, with what is allowed
     */
    static String content(Map<String, String> typed) {
        Map<Limit, Integer> limits = new EnumMap<>(Limit.class);
        List<Limit> all = List.of(Limit.values());
        for (int i = 0; i < all.size(); i++) {
            Limit limit = all.get(i);
            String number =
                    Objects.requireNonNullElse(typed.get(limit.code()), "").strip();
            OptionalInt chosen = number.isEmpty() ? OptionalInt.of(limit.usual()) : read(number);
            if (chosen.isEmpty() || !limit.allows(chosen.getAsInt())) {
                throw RuleViolation.at("limits:" + i + ":number", "admin.limits.wrong", limit.least(), limit.most());
            }
            limits.put(limit, chosen.getAsInt());
        }
        return Limit.content(limits);
    }

    /** People write digits of any script, and groups of three as they are shown to them. */
    private static OptionalInt read(String number) {
        String digits = number.replaceAll("(?<=\\p{Nd})[\\s\\u00a0\\u202f.,٬](?=\\p{Nd}{3}(?!\\p{Nd}))", "");
        try {
            return OptionalInt.of(Integer.parseInt(digits));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
