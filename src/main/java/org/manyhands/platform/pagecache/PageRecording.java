package org.manyhands.platform.pagecache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import org.manyhands.platform.persistence.HeldResponse;

/** Holds a page back until it is whole; an answer of another kind goes out as it comes. */
final class PageRecording extends HeldResponse {
    private boolean whole = true;
    private boolean passing;

    PageRecording(HttpServletResponse response) {
        super(response);
    }

    /** Whether what was written is a whole page that may be shared. */
    boolean isWhole() {
        return whole && !passing && isPage() && !isCommitted() && getStatus() == SC_OK;
    }

    private boolean isPage() {
        return getContentType() != null && getContentType().startsWith("text/html");
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        passing = !isPage();
        return passing ? getResponse().getOutputStream() : super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        passing = !isPage();
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
        whole = false;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        whole = false;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        whole = false;
        super.sendRedirect(location);
    }
}
