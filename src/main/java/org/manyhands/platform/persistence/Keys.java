package org.manyhands.platform.persistence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Random keys for URLs and secrets; neither tells a time, a sequence or an account. */
public final class Keys {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** No letters that look like digits or like each other, so that a key can be read aloud. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 12;

    private Keys() {}

    /** A public key of 12 characters, some 59 bits: enough that guessing finds nothing. */
    public static String random() {
        StringBuilder key = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            key.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return key.toString();
    }

    /** A secret of 256 bits as URL-safe text; store only its {@link #hash}. */
    public static String secret() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** SHA-256 of a secret as 64 hexadecimal digits; random secrets need no slower hash. */
    public static String hash(String secret) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
