package org.manyhands.platform.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of files that the portal takes, each known by its bytes; names and browsers' claims count for nothing. */
public enum FileKind {
    ZIP("application/zip") {
        @Override
        boolean fits(byte[] bytes) {
            return startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "PK\u0005\u0006");
        }
    },
    /** Text in lines; which encoding is good is for its reader to say. */
    TEXT("text/plain") {
        @Override
        boolean fits(byte[] bytes) {
            for (byte b : bytes) {
                if (b == 0) {
                    return false;
                }
            }
            return bytes.length > 0
                    && !startsWith(bytes, "PK\u0003\u0004")
                    && !startsWith(bytes, "%PDF")
                    && !startsWith(bytes, "\u007fELF");
        }
    },
    PDF("application/pdf") {
        @Override
        boolean fits(byte[] bytes) {
            return startsWith(bytes, "%PDF-");
        }
    },
    PNG("image/png") {
        @Override
        boolean fits(byte[] bytes) {
            return startsWith(bytes, "\u0089PNG\r\n\u001a\n");
        }
    },
    JPEG("image/jpeg") {
        @Override
        boolean fits(byte[] bytes) {
            return startsWith(bytes, "\u00ff\u00d8\u00ff");
        }
    };

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Whether these bytes can be such a file. */
    abstract boolean fits(byte[] bytes);

    /** The first of these kinds that the bytes can be. */
    public static Optional<FileKind> among(byte[] bytes, FileKind... kinds) {
        return Arrays.stream(kinds).filter(kind -> kind.fits(bytes)).findFirst();
    }

    /** How the kind is named in HTTP headers. */
    public String mediaType() {
        return mediaType;
    }

    private static boolean startsWith(byte[] bytes, String mark) {
        byte[] begin = mark.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < begin.length) {
            return false;
        }
        for (int i = 0; i < begin.length; i++) {
            if (bytes[i] != begin[i]) {
                return false;
            }
        }
        return true;
    }
}
