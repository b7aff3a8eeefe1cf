package org.manyhands.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailServerTest {
    @ParameterizedTest
    @CsvSource({
        "smtp://mail.example, 25",
        "smtp://mail.example:587, 587",
        "smtps://mail.example, 465",
        "SMTPS://mail.example:10465, 10465"
    })
    void hasThePortOfItsKind(String address, int port) {
        assertThat(new MailServer(URI.create(address)).port()).isEqualTo(port);
    }

    @Test
    void takesUpTlsWhereItIsOffered() {
        Session session = session("smtp://mail.example");

        assertThat(session.getProperty("mail.transport.protocol")).isEqualTo("smtp");
        assertThat(session.getProperty("mail.smtp.host")).isEqualTo("mail.example");
        assertThat(session.getProperty("mail.smtp.starttls.enable")).isEqualTo("true");
        assertThat(session.getProperty("mail.smtp.starttls.required")).isEqualTo("false");
        assertThat(session.getProperty("mail.smtp.auth")).isEqualTo("false");
        assertThat(session.getProperty("mail.smtp.localhost")).isEqualTo("portal.example");
    }

    @Test
    void speaksTlsFromTheFirstByteAndLooksAtTheName() {
        Session session = session("smtps://me:secret@mail.example");

        assertThat(session.getProperty("mail.transport.protocol")).isEqualTo("smtps");
        assertThat(session.getProperty("mail.smtps.host")).isEqualTo("mail.example");
        assertThat(session.getProperty("mail.smtps.auth")).isEqualTo("true");
        assertThat(session.getProperty("mail.smtps.ssl.checkserveridentity")).isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource({
        "smtp://me:secret@mail.example:587, true",
        "smtp://me:secret@127.0.0.1.example, true",
        "smtp://me:secret@127.0.0.1:2525, false",
        "smtp://me:secret@localhost, false",
        "smtp://me:secret@[::1], false"
    })
    void noPasswordLeavesThisMachineWithoutTls(String address, String required) {
        assertThat(session(address).getProperty("mail.smtp.starttls.required")).isEqualTo(required);
    }

    @ParameterizedTest
    @CsvSource({
        "smtp://me:secret@mail.example, me, secret",
        "smtp://me%40people.example:a%3Ab%2Fc%40d@mail.example, me@people.example, a:b/c@d",
        "smtp://me+portal:1+1=2@mail.example, me+portal, 1+1=2",
        "smtp://me:one:two@mail.example, me, one:two"
    })
    void decodesUserAndPassword(String address, String user, String password) throws Exception {
        PasswordAuthentication login =
                session(address).requestPasswordAuthentication(InetAddress.getLoopbackAddress(), 25, "smtp", "", "");

        assertThat(login.getUserName()).isEqualTo(user);
        assertThat(login.getPassword()).isEqualTo(password);
    }

    private static Session session(String address) {
        return new MailServer(URI.create(address)).session("portal.example");
    }
}
