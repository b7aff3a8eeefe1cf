package org.manyhands.platform.persistence;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.manyhands.platform.settings.PortalSettings;

/**
 * Tells in a header how many SQL statements an answer took, when the settings ask for it; tests hold pages to their
 * number. The answer is held back until the number is known, so this is never on in life.
 */
public class MeasuringFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PortalSettings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!settings.measured()) {
            chain.doFilter(request, response);
            return;
        }
        StatementCount.reset();
        HeldResponse held = new HeldResponse(response);
        chain.doFilter(request, held);
        if (!response.isCommitted()) {
            response.setHeader("X-Statements", Integer.toString(StatementCount.count()));
            held.release();
        }
    }

    /** A response whose body waits. */
    private static final class HeldResponse extends HttpServletResponseWrapper {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final ServletOutputStream stream = new HeldStream(bytes);
        private PrintWriter writer;

        HeldResponse(HttpServletResponse response) {
            super(response);
        }

        @Override
        public ServletOutputStream getOutputStream() {
            return stream;
        }

        @Override
        public PrintWriter getWriter() {
            if (writer == null) {
                writer = new PrintWriter(new OutputStreamWriter(bytes, Charset.forName(getCharacterEncoding())));
            }
            return writer;
        }

        @Override
        public void flushBuffer() {
            // Held back until the number of statements is known.
        }

        @Override
        public void resetBuffer() {
            bytes.reset();
        }

        void release() throws IOException {
            if (writer != null) {
                writer.flush();
            }
            getResponse().getOutputStream().write(bytes.toByteArray());
        }
    }

    /** Writes to memory. */
    private static final class HeldStream extends ServletOutputStream {
        private final ByteArrayOutputStream bytes;

        HeldStream(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("pages are written in one go");
        }
    }
}
