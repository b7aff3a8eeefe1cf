package org.manyhands.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.HttpProbe;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Visit;

/** Whoever is suspended from the portal reads on the portal that it is so, and why, and nobody else does. */
class SuspendedPageIT {
    private static final String PASSWORD = "seven quiet herons";
    private static final String TOLD = "You can only read for a while";

    @Test
    void isToldWhereverTheyRead() {
        String name = "Sasha " + Keys.random();
        String email = name.replace(' ', '.') + "@demo.example";
        try (Visit visit = Browser.phone().visit(Portal.demo())) {
            visit.open("/join")
                    .fill("Your name here", name)
                    .fill("E-mail address", email)
                    .fill("Password", PASSWORD)
                    .tick("I treat others")
                    .press("Join")
                    .doesNotSee(TOLD);
        }
        try (Visit admin = Browser.desktop().visit(Portal.demo());
                Visit visit = Browser.phone().withoutScript().visit(Portal.demo())) {
            admin.signInAs("admin")
                    .open("/admin/people?group=WAITING")
                    .follow(name)
                    .press("Approve");
            visit.signIn(email, PASSWORD).open(topic()).sees("Your reply").doesNotSee(TOLD);
            admin.follow("Suspend from the portal")
                    .fill("Reason", "Insults in two topics")
                    .press("Suspend")
                    .doesNotSee(TOLD);
            visit.open("/").sees(TOLD).sees("Insults in two topics").doesNotSee("You belong to no space yet");
            visit.checked("home-suspended")
                    .open(topic())
                    .sees(TOLD)
                    .doesNotSee("Your reply")
                    .doesNotSee("Join to answer");
            visit.open("/proposals").sees(TOLD).doesNotSee("Begin a proposal");
            visit.open("/proposals/new?space=getting-help-early").sees(TOLD).doesNotSee("Join the space");
            visit.open("/proposals/new").sees(TOLD).doesNotSee("In which space");
            visit.open("/spaces/getting-help-early").sees(TOLD);
            assertThat(visit.statusOf("/spaces/getting-help-early/join")).isEqualTo(403);
            visit.sees("Insults in two topics");
            visit.doesNotSee("another site");
        }
    }

    private static String topic() {
        Matcher link = Pattern.compile("href=\"(/topics/[^\"?#]+)\"")
                .matcher(HttpProbe.of(Portal.demo()).get("/talk").body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
