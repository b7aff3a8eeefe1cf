package org.manyhands.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs short texts that travel through the browser and must come back unchanged (HMAC-SHA-256, RFC 2104). */
@ApplicationScoped
public class Signatures {
    @Inject
    PortalSecrets secrets;

    private volatile SecretKeySpec key;

    /**
     * Signs a text for one purpose.
     *
     * @return URL-safe text that holds the words and the signature
     */
    public String sign(String purpose, String text) {
        String body = encode(text.getBytes(StandardCharsets.UTF_8));
        return body + "." + encode(mac(purpose + "|" + body));
    }

    /** The text, if it was signed here for this purpose. */
    public Optional<String> verify(String purpose, String signed) {
        int dot = signed == null ? -1 : signed.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String body = signed.substring(0, dot);
        byte[] given = signed.substring(dot + 1).getBytes(StandardCharsets.US_ASCII);
        byte[] right = encode(mac(purpose + "|" + body)).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(given, right)
                ? Optional.of(new String(Base64.getUrlDecoder().decode(body), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key());
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SecretKeySpec key() {
        if (key == null) {
            key = new SecretKeySpec(secrets.get("signatures").getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        }
        return key;
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
