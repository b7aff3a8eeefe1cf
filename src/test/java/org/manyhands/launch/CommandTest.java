package org.manyhands.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands against a server that answers as the portal would. */
class CommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private HttpServer portal;
    private DataFolder data;
    private String token;
    private int status = 200;
    private String type = "text/plain;charset=UTF-8";
    private String asked;
    private String sentToken;
    private byte[] body;

    @BeforeEach
    void start() throws Exception {
        portal = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        portal.createContext("/", this::answer);
        portal.start();
        data = new DataFolder(folder.resolve("data"));
        data.take();
        token = data.writeToken("http://127.0.0.1:" + portal.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        portal.stop(0);
    }

    @Test
    void aFileGoesAsItIs() throws Exception {
        Path file = Files.writeString(folder.resolve("people & offices.csv"), "name\nA\n");

        run("import", "targets", file.toString());

        assertThat(asked).isEqualTo("POST /command/import?kind=targets&name=people+%26+offices.csv&confirm=false");
        assertThat(sentToken).isEqualTo(token).hasSize(64);
        assertThat(body).isEqualTo(Files.readAllBytes(file));
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo("2 lines – done" + System.lineSeparator());
    }

    @Test
    void aFolderGoesAsAZip() throws Exception {
        Files.createDirectories(folder.resolve("history/texts"));
        Files.writeString(folder.resolve("history/texts/1.md"), "# One");
        Files.writeString(folder.resolve("history/manifest.csv"), "file");

        run("import", "proposal", folder.resolve("history").toString(), "--confirm");

        assertThat(asked).endsWith("?kind=proposal&name=history.zip&confirm=true");
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).containsExactly("manifest.csv", "texts/1.md");
    }

    @Test
    void optionsGoAlong() throws Exception {
        Path file = Files.writeString(folder.resolve("history.zip"), "x");

        run("import", "--space", "getting-help", "proposal", file.toString(), "--title", "A & B", "--as", "Noor");

        assertThat(asked).endsWith("&confirm=false&space=getting-help&title=A+%26+B&as=Noor");
    }

    @Test
    void aRefusalIsThePortalsOwnSentence() {
        status = 422;

        assertThatThrownBy(() -> run("backup")).isInstanceOf(StartFailure.class).hasMessage("2 lines – done");
    }

    @Test
    void aPageIsNotPrinted() {
        status = 404;
        type = "text/html";

        assertThatThrownBy(() -> run("dance"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("\"dance\"")
                .hasMessageContaining("404");
    }

    @Test
    void withoutAPortalThereIsNothingToCommand() {
        portal.stop(0);
        assertThatThrownBy(() -> run("backup")).hasMessageContaining("does not answer");

        data.removeToken();
        assertThatThrownBy(() -> run("backup")).hasMessageContaining("No portal is running");
    }

    @Test
    void misuseIsExplainedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> run("../x")).hasMessageContaining("is no command");
        assertThatThrownBy(() -> run("import", "targets")).hasMessageContaining("a kind and a path");
        assertThatThrownBy(() -> run("import", "targets", "x", "--conform")).hasMessageContaining("--confirm");
        assertThatThrownBy(() -> run("import", "targets", "x", "--space")).hasMessageContaining("--space <address>");
        assertThatThrownBy(() -> run("import", "targets", "absent.csv")).hasMessageContaining("cannot be read");
        assertThat(asked).isNull();
    }

    private void run(String name, String... arguments) throws StartFailure {
        new Command(data, new PrintStream(printed, true, StandardCharsets.UTF_8)).run(name, List.of(arguments));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked = exchange.getRequestMethod() + " " + exchange.getRequestURI();
            sentToken = exchange.getRequestHeaders().getFirst("X-Manyhands-Command");
            body = exchange.getRequestBody().readAllBytes();
            byte[] text = "2 lines – done\n".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, text.length);
            exchange.getResponseBody().write(text);
        }
    }
}
