package org.manyhands.accounts;

import java.util.List;

/** The accounts of the demonstration that the sign-in page names; on loopback alone, so the password is no secret. */
public final class DemoAccounts {
    public static final String PASSWORD = "walk-together-2026";

    public static final List<String> NAMES = List.of("admin", "moderator", "professional", "leader", "peer", "manager");

    private DemoAccounts() {}

    /** The address that somebody of the demonstration signs in with; {@code name} is what stands before the at sign. */
    public static String address(String name) {
        return name + "@demo.example";
    }
}
