package org.manyhands.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.HttpProbe;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Ports;
import org.manyhands.testing.client.Visit;

/** Somebody joins and comes back by the mails of a mail server, which is away at first. */
class MailJourneyIT {
    private static final String ADDRESS = "ana@people.example";
    private static final String PASSWORD = "three lanterns by the canal";
    private static final String LATER = "four lanterns at the lock";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"");

    private final int port = Ports.free();
    private final GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Portal portal = Portal.start(
            "mail",
            Map.of(
                    "MANYHANDS_SMTP_URL",
                    "smtp://portal:knock+knock@127.0.0.1:" + port,
                    "MANYHANDS_MAIL_FROM",
                    "Füreinander <portal@people.example>"));

    @AfterEach
    void stop() {
        portal.close();
        server.stop();
    }

    @Test
    void joinsConfirmsAndSetsANewPassword() throws Exception {
        portal.awaitReady();
        setUp();

        join("Ana\r\nBcc: eve@people.example\r\n\r\nPlease send money");
        portal.awaitInLog(line -> line.contains("mail") && line.contains("WARN") ? line : null);
        server.setUser("portal@people.example", "portal", "knock+knock");
        server.start();
        MimeMessage first = received(1);
        assertHeaders(first);
        assertThat(words(first)).doesNotContain("Ana").doesNotContain("send money");

        confirmAndSignIn(link(first));
        String link = newPassword();
        assertNobodyReads(link);
        assertThat(server.getReceivedMessages()).hasSize(2);

        portal.close();
        assertThat(keptWords()).isZero();
    }

    private void setUp() {
        Pattern address = Pattern.compile("http://\\S+(/set-up\\?token=\\S+)");
        String path = portal.awaitInLog(line -> {
            Matcher found = address.matcher(line);
            return found.find() ? found.group(1) : null;
        });
        try (Visit visit = Browser.desktop().visit(portal)) {
            visit.open(path)
                    .fill("Your name here", "Ida")
                    .fill("E-mail", "ida@people.example")
                    .fill("Password", PASSWORD)
                    .press("Become administrator")
                    .sees("The portal is yours.");
        }
    }

    /** As a browser would not: with line ends in the name. */
    private void join(String name) {
        HttpProbe probe = HttpProbe.of(portal).with("Sec-Fetch-Site", "same-origin");
        Map<String, String> fields = new HashMap<>();
        Matcher hidden = HIDDEN.matcher(probe.get("/join").body());
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        fields.putAll(Map.of("name", name, "email", ADDRESS, "password", PASSWORD, "agreed", "on", "do-join", "Join"));
        assertThat(probe.post("/join", fields).header("Location")).endsWith("/join/done");
    }

    private static void assertHeaders(MimeMessage mail) throws Exception {
        assertThat(Arrays.stream(mail.getAllRecipients()).map(Object::toString)).containsExactly(ADDRESS);
        assertThat(mail.getHeader("From")).containsExactly("=?UTF-8?Q?F=C3=BCreinander?= <portal@people.example>");
        assertThat(mail.getSentDate()).isNotNull();
        assertThat(mail.getMessageID()).matches("<\\d+\\.mail@127\\.0\\.0\\.1>");
        assertThat(mail.getHeader("Content-Type")).containsExactly("text/plain; charset=UTF-8");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).isEqualTo("Manyhands: please confirm your address");
    }

    private void confirmAndSignIn(String link) {
        try (Visit visit = Browser.phone().withoutScript().visit(portal)) {
            visit.open(link).checked("confirm").press("Confirm").sees("Your address is confirmed.");
            visit.signIn(ADDRESS, PASSWORD);
        }
    }

    /** Asks for a link and uses it; afterwards the old password is worth nothing. */
    private String newPassword() throws Exception {
        try (Visit visit = Browser.phone().visit(portal)) {
            visit.open("/forgotten-password").fill("E-mail", ADDRESS).press("Send me the link");
            visit.sees("If there is an account with this address");
            MimeMessage mail = received(2);
            assertThat(mail.getMessageID()).isNotEqualTo(server.getReceivedMessages()[0].getMessageID());
            String link = link(mail);
            visit.open(link).checked("new-password").fill("New password", LATER).press("Set the password");
            visit.sees("Your password is changed");
            visit.open("/sign-in")
                    .fill("E-mail", ADDRESS)
                    .fill("Password", PASSWORD)
                    .press("Sign in");
            visit.sees("Address and password do not belong together.");
            visit.signIn(ADDRESS, LATER);
            return link;
        }
    }

    /** The administrator sees that mails went, and not what they said. */
    private void assertNobodyReads(String link) {
        try (Visit visit = Browser.desktop().visit(portal)) {
            visit.signIn("ida@people.example", PASSWORD);
            visit.open("/admin/mail").sees("a link for a new password").sees("please confirm your address");
            assertThat(visit.page().content()).doesNotContain(link).doesNotContain("Hello Ana");
            assertThat(visit.statusOf("/mail")).isEqualTo(404);
        }
    }

    private MimeMessage received(int count) {
        assertThat(server.waitForIncomingEmail(60_000, count)).isTrue();
        return server.getReceivedMessages()[count - 1];
    }

    private static String words(MimeMessage mail) {
        return new String(GreenMailUtil.getBodyAsBytes(mail), StandardCharsets.UTF_8);
    }

    private String link(MimeMessage mail) {
        List<String> links =
                words(mail).lines().filter(line -> line.startsWith("http")).toList();
        assertThat(links).hasSize(1).allMatch(link -> link.startsWith(portal.url("/")));
        return links.get(0).strip().substring(portal.url("").length());
    }

    /** How many sent security mails still have words in the database. */
    private static int keptWords() throws Exception {
        Path file = Path.of(System.getProperty("project.target", "target"), "portal-mail", "portal");
        String url = "jdbc:h2:file:" + file.toAbsolutePath() + ";DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE";
        String question = "select count(*) from mail where security and sent_at is not null and body is not null";
        try (Connection database = DriverManager.getConnection(url, "portal", "portal");
                Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(question)) {
            found.next();
            return found.getInt(1);
        }
    }
}
