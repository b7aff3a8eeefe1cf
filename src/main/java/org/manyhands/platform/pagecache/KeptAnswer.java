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

/** A page as it goes out, plain and compressed, with the tag by which browsers ask whether it is still the same. */
final class KeptAnswer {
    private static final int TAG_BYTES = 12;

    private final String contentType;
    private final String language;
    private final String tag;
    private final byte[] plain;
    private final byte[] compressed;

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
        this.compressed = compress(plain);
    }

    /** In bytes, roughly. */
    int weight() {
        return plain.length + compressed.length;
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
            bytes = compressed;
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

    private static byte[] compress(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
