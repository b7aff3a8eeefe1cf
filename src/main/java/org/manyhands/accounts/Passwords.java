package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes passwords with Argon2id (RFC 9106), 19 MiB, two passes, one lane, as OWASP recommends. Few at a time, because
 * each takes memory that a flood of sign-ins must not multiply.
 */
@ApplicationScoped
public class Passwords {
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final String PREFIX = "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$";

    private final SecureRandom random = new SecureRandom();
    private final Semaphore places =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    /** No password leads to it, and comparing with it takes as long. */
    private final String nobody = phc(randomBytes(SALT_BYTES), randomBytes(HASH_BYTES));

    /** The hash with its salt and cost, as PHC text. */
    public String hash(String password) {
        byte[] salt = randomBytes(SALT_BYTES);
        return phc(salt, argon2(password, salt));
    }

    /**
     * Whether a password is right. Takes as long when there is no such account.
     *
     * @param stored the stored hash, or null
     */
    public boolean matches(String password, String stored) {
        String[] parts = (stored == null ? nobody : stored).split("\\$", -1);
        byte[] salt = Base64.getDecoder().decode(parts[4]);
        byte[] right = Base64.getDecoder().decode(parts[5]);
        return MessageDigest.isEqual(argon2(password, salt), right) && stored != null;
    }

    private static String phc(byte[] salt, byte[] hash) {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return PREFIX + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }

    private byte[] randomBytes(int many) {
        byte[] bytes = new byte[many];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] argon2(String password, byte[] salt) {
        places.acquireUninterruptibly();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(MEMORY_KIB)
                    .withIterations(PASSES)
                    .withParallelism(LANES)
                    .withSalt(salt)
                    .build());
            byte[] hash = new byte[HASH_BYTES];
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
            return hash;
        } finally {
            places.release();
        }
    }
}
