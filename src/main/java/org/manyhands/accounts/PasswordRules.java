package org.manyhands.accounts;

import java.util.Locale;
import java.util.Set;
import org.manyhands.platform.errors.RuleViolation;

/** What a new password must be: long enough and not easily guessed; no rules about which signs it holds (ASVS 6.2). */
final class PasswordRules {
    private static final int SHORTEST = 10;
    private static final Set<String> COMMON = Set.of(
            "1234567890",
            "12345678910",
            "password12",
            "password123",
            "passwort123",
            "qwertyuiop",
            "1q2w3e4r5t",
            "iloveyou12",
            "letmein123",
            "welcome123",
            "administrator",
            "manyhands1",
            "manyhands12",
            "0123456789",
            "9876543210",
            "abcdefghij",
            "abc1234567",
            "changeme12",
            "sunshine12",
            "princess12",
            "football12");

    private PasswordRules() {}

    /** @throws RuleViolation at the field {@code password} when others would guess it */
    static void check(String password, String email, String name) {
        String lower = password.toLowerCase(Locale.ROOT);
        if (password.length() < SHORTEST) {
            throw RuleViolation.at("password", "accounts.password.short", SHORTEST);
        }
        boolean sameSign = password.chars().distinct().count() < 4;
        if (sameSign || COMMON.contains(lower) || saysWho(lower, email) || saysWho(lower, name)) {
            throw RuleViolation.at("password", "accounts.password.common");
        }
    }

    private static boolean saysWho(String lower, String who) {
        String word = who.toLowerCase(Locale.ROOT).replaceAll("@.*", "").strip();
        return word.length() > 3 && lower.replace(word, "").length() < SHORTEST / 2;
    }
}
