package org.manyhands.platform.pagecache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/**
 * A page as it goes out, with the tag by which browsers ask whether it is still the same. It is compressed once, for the
 * first who reads it so.
 */
final class KeptAnswer {
    private static final int TAG_BYTES = 12;
    /** Pages shrink to a quarter or less. */
    private static final int COMPRESSED_TO = 4;

    private final String contentType;
    private final String language;
    private final String tag;
    private final byte[] plain;
    private byte[] compressed;

    /**
     * A page that was just made.
     *
     * @param contentType with the charset
     * @param language of the page, as the header of that name says it, or null
     */
    KeptAnswer(String contentType, String language, byte[] plain) {
        this.contentType = contentType;
        this.language = language;
        this.tag = tagOf(plain);
        this.plain = plain;
    }

    /** In bytes, roughly, with what it will take when it is compressed. */
    int weight() {
        return plain.length + plain.length / COMPRESSED_TO;
    }

    /** Answers with this page, or with the word that the browser has it already. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "public, no-cache");
        response.setHeader("Vary", "Accept-Encoding, Accept-Language, Cookie");
        response.setHeader("ETag", tag);
        if (PageKey.has(request, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(contentType);
        if (language != null) {
            response.setHeader("Content-Language", language);
        }
        byte[] bytes = plain;
        if (PageKey.readsGzip(request)) {
            response.setHeader("Content-Encoding", "gzip");
            bytes = compressed();
        }
        response.setContentLength(bytes.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(bytes);
        }
    }

    /** Weak, because the compressed page has the same one. */
    private static String tagOf(byte[] plain) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain);
            return "W/\"" + Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, TAG_BYTES)) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized byte[] compressed() {
        if (compressed == null) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / COMPRESSED_TO);
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(plain);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            compressed = bytes.toByteArray();
        }
        return compressed;
    }
}
