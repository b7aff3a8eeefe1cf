package org.manyhands.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Visit;

/** Somebody joins, looks after the account and closes it, without scripts. */
class OwnAccountPageIT {
    private static final String FIRST = "seven quiet herons";
    private static final String SECOND = "nine slow otters";

    private final String name = "Noor " + Keys.random();
    private final String email = name.replace(' ', '.') + "@demo.example";
    private final String later = "later." + email;

    @Test
    void fromJoiningToComingBack() {
        join();
        try (Visit visit = Browser.phone().withoutScript().visit(Portal.demo())) {
            visit.signIn(email, FIRST).open("/me").checked("own-account");
            consent(visit);
            password(visit);
            address(visit);
            close(visit);
        }
    }

    private void join() {
        try (Visit visit = Browser.phone().visit(Portal.demo());
                Visit admin = Browser.desktop().visit(Portal.demo())) {
            visit.open("/join")
                    .fill("Your name here", name)
                    .fill("E-mail address", email)
                    .fill("Password", FIRST)
                    .tick("I treat others")
                    .press("Join");
            admin.signInAs("admin")
                    .open("/admin/people?group=WAITING")
                    .follow(name)
                    .press("Approve");
        }
    }

    private static void consent(Visit visit) {
        visit.open("/me/standpoints")
                .select("Lived experience", "Only count it")
                .press("Save");
        visit.sees("Please say that you agree.").checked("own-standpoints");
        visit.tick("I agree that the portal keeps").press("Save").sees("What you speak as is saved.");
        visit.open("/me/standpoints").press("Withdraw the consent").sees("Your consent is withdrawn");
    }

    private static void password(Visit visit) {
        visit.open("/me/password")
                .fill("Your present password", "wrong")
                .fill("New password", SECOND)
                .press("Change the password");
        visit.sees("This is not your present password.").checked("change-password");
        visit.fill("Your present password", FIRST).fill("New password", SECOND).press("Change the password");
        visit.sees("Your password is changed");
        visit.open("/me/sign-ins").sees("This browser").checked("sign-ins");
    }

    /** The demonstration shows its mails; each key is used by whoever has it, signed in or not. */
    private void address(Visit visit) {
        visit.open("/me/address")
                .fill("New e-mail address", later)
                .fill("Your present password", SECOND)
                .press("Ask for the change");
        visit.sees("Two mails are on their way").checked("change-address");
        String mails = visit.open("/mail").page().content();
        Matcher keys = Pattern.compile("(/address/[\\w-]+)").matcher(mails);
        assertThat(keys.find()).isTrue();
        String one = keys.group(1);
        assertThat(keys.find()).isTrue();
        String other = keys.group(1);
        if (one.equals(other)) {
            assertThat(keys.find()).isTrue();
            other = keys.group(1);
        }
        for (String key : new String[] {one, other}) {
            visit.open(key).checked("confirm-address");
            boolean old = visit.page().content().contains("This was not me");
            visit.press(old ? "Yes, change the address" : "Confirm");
        }
        visit.open("/me").sees(later);
    }

    private void close(Visit visit) {
        visit.open("/me/posts").sees("You have written no posts yet");
        visit.open("/me/data").press("Make the file").sees("Your file is");
        visit.open("/me/close")
                .tick("They go")
                .fill("Your present password", SECOND)
                .press("Close my account");
        visit.sees("Your account is closed.").open("/sign-in");
        visit.fill("E-mail address", later)
                .fill("Password", SECOND)
                .press("Sign in")
                .sees("Come back?");
        visit.checked("reopen").press("Open my account again").sees("Welcome back.");
        visit.open("/me").sees(later);
    }
}
