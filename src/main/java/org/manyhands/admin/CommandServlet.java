package org.manyhands.admin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.manyhands.platform.backup.Backup;
import org.manyhands.platform.backup.BackupRefused;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.files.FileNames;
import org.manyhands.platform.files.Files;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.i18n.Texts;
import org.manyhands.platform.index.IndexService;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.settings.PortalSettings;

/**
 * Takes the launcher's commands from this machine alone, with the secret that lies in the data folder. Answers in plain
 * text, because a person reads it in a terminal.
 */
@WebServlet("/command/" + "*")
public class CommandServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    @Inject
    transient PortalSettings settings;

    @Inject
    transient ImportService imports;

    @Inject
    transient ImportWords words;

    @Inject
    transient Backup backup;

    @Inject
    transient IndexService index;

    @Inject
    transient Texts texts;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isFromHere(request) || !hasToken(request)) {
            answer(response, HttpServletResponse.SC_NOT_FOUND, text("admin.command.refused"));
        } else if (!"POST".equals(request.getMethod())) {
            response.setHeader("Allow", "POST");
            answer(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, text("admin.command.post"));
        } else if ("/import".equals(request.getPathInfo())) {
            runImport(request, response);
        } else if ("/backup".equals(request.getPathInfo())) {
            runBackup(response);
        } else if ("/search-index".equals(request.getPathInfo())) {
            index.makeAnew(Actor.portal());
            answer(response, HttpServletResponse.SC_OK, text("admin.command.search-index"));
        } else {
            answer(response, HttpServletResponse.SC_NOT_FOUND, text("admin.command.unknown"));
        }
    }

    private void runImport(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(Files.LARGEST + 1);
        ImportOptions options = new ImportOptions(
                FileNames.shown(request.getParameter("name")),
                request.getParameter("space"),
                request.getParameter("title"),
                request.getParameter("as"));
        try {
            ImportRun run = imports.check(Actor.portal(), request.getParameter("kind"), bytes, options);
            boolean confirmed = "true".equals(request.getParameter("confirm"));
            if (confirmed && run.report().isWorthwhile()) {
                run = imports.confirm(Actor.portal(), run.getPublicKey(), "");
            }
            boolean blocked = confirmed && run.report().blocked();
            answer(response, blocked ? UNPROCESSABLE : HttpServletResponse.SC_OK, words.of(run, confirmed));
        } catch (RuleViolation e) {
            answer(response, UNPROCESSABLE, texts.of(Languages.DEFAULT, e.messageKey(), e.args()));
        } catch (NotFound e) {
            String known = String.join(", ", imports.kinds(Actor.portal()));
            answer(response, HttpServletResponse.SC_NOT_FOUND, text("admin.command.kind", known));
        }
    }

    /** Who gets less than a whole archive sees that by its missing manifest. */
    private void runBackup(HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        try {
            backup.writeTo(response.getOutputStream());
        } catch (BackupRefused e) {
            if (response.isCommitted()) {
                throw new IOException(e.getMessage(), e);
            }
            response.resetBuffer();
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setContentType("text/plain");
            response.getOutputStream().write(e.getMessage().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Loopback, or the very address on which the portal listens: the same machine either way. */
    private static boolean isFromHere(HttpServletRequest request) throws IOException {
        InetAddress sender = InetAddress.getByName(request.getRemoteAddr());
        return sender.isLoopbackAddress() || sender.equals(InetAddress.getByName(request.getLocalAddr()));
    }

    private boolean hasToken(HttpServletRequest request) {
        Optional<String> token = settings.commandToken();
        String given = request.getHeader("X-Manyhands-Command");
        return token.isPresent()
                && given != null
                && MessageDigest.isEqual(
                        token.get().getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private String text(String key, Object... args) {
        return texts.of(Languages.DEFAULT, key, args);
    }

    private static void answer(HttpServletResponse response, int status, String text) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().println(text);
    }
}
