package org.manyhands.platform.pagecache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import org.manyhands.platform.persistence.HeldResponse;

/**
 * Holds a page back until it is whole; an answer of another kind goes out as it comes. That the portal cannot
 * answer now is held back too: there may be something better to say.
 */
final class PageRecording extends HeldResponse {
    private boolean whole = true;
    private boolean passing;
    private boolean unavailable;

    PageRecording(HttpServletResponse response) {
        super(response);
    }

    /** Whether what was written is a whole page that may be shared. */
    boolean isWhole() {
        return whole && !passing && isPage() && !isCommitted() && getStatus() == SC_OK;
    }

    /** Whether it was to be said that the portal cannot answer now. */
    boolean isUnavailable() {
        return unavailable;
    }

    void sayUnavailable() throws IOException {
        super.sendError(SC_SERVICE_UNAVAILABLE);
    }

    /** An error counts as sent, so that nothing is written behind it. */
    @Override
    public boolean isCommitted() {
        return unavailable || super.isCommitted();
    }

    /** Keeps the headers that filters have set: they hold for whatever is answered instead. */
    @Override
    public void reset() {
        whole = false;
        resetBuffer();
        setStatus(SC_OK);
    }

    private boolean isPage() {
        return getContentType() != null && getContentType().startsWith("text/html");
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        passing = !unavailable && !isPage();
        return passing ? getResponse().getOutputStream() : super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        passing = !unavailable && !isPage();
        return passing ? getResponse().getWriter() : super.getWriter();
    }

    @Override
    public void addCookie(Cookie cookie) {
        whole = false;
        super.addCookie(cookie);
    }

    @Override
    public void addHeader(String name, String value) {
        whole = whole && !"Set-Cookie".equalsIgnoreCase(name);
        super.addHeader(name, value);
    }

    @Override
    public void setHeader(String name, String value) {
        whole = whole && !"Set-Cookie".equalsIgnoreCase(name);
        super.setHeader(name, value);
    }

    @Override
    public void sendError(int status) throws IOException {
        sendError(status, null);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        whole = false;
        unavailable = status == SC_SERVICE_UNAVAILABLE;
        if (!unavailable) {
            super.sendError(status, message);
        }
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        whole = false;
        super.sendRedirect(location);
    }
}
