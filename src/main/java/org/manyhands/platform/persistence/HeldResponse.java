package org.manyhands.platform.persistence;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/** A response whose body waits in memory until all of it is known. */
public class HeldResponse extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ServletOutputStream stream = new HeldStream(bytes);
    private PrintWriter writer;

    public HeldResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(bytes, Charset.forName(getCharacterEncoding())));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        // Held back until all is known.
    }

    @Override
    public void resetBuffer() {
        if (writer != null) {
            writer.flush();
        }
        bytes.reset();
    }

    @Override
    public void reset() {
        super.reset();
        resetBuffer();
    }

    /** What was written before is no part of the answer. */
    @Override
    public void sendError(int status) throws IOException {
        super.sendError(status);
        resetBuffer();
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        super.sendError(status, message);
        resetBuffer();
    }

    /** What was written so far. */
    public byte[] bytes() {
        if (writer != null) {
            writer.flush();
        }
        return bytes.toByteArray();
    }

    /** Sends what was written. */
    public void release() throws IOException {
        byte[] all = bytes();
        if (all.length > 0) {
            getResponse().getOutputStream().write(all);
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
        public void write(byte[] from, int offset, int length) {
            bytes.write(from, offset, length);
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
