package org.manyhands.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.settings.ChosenSettings;
import org.manyhands.platform.settings.Limit;
import org.manyhands.platform.subjects.SubjectRef;

/** Keeps files in the transaction of the service that takes them. Who may read one is for the subject's feature to say. */
@ApplicationScoped
public class Files {
    /** The largest file, as the server's own limits have it. */
    public static final int LARGEST = 25 * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;

    @PersistenceContext
    EntityManager em;

    @Inject
    ChosenSettings chosen;

    @Inject
    Clock clock;

    /**
     * Keeps a file.
     *
     * @param name as it was given; kept without what could mislead
     * @param kind what it has to be
     * @throws RuleViolation at the field {@code file} when it is empty, too large or of another kind
     */
    public StoredFile keep(Actor actor, String name, byte[] bytes, FileKind kind, SubjectRef subject) {
        check(bytes, kind);
        int megabytes = chosen.limit(Limit.FILE_SIZE);
        if (bytes.length > megabytes * MEGABYTE) {
            throw RuleViolation.at("file", "errors.file.large", megabytes);
        }
        String sha256 = hash(bytes);
        FileContent content = em.find(FileContent.class, sha256);
        if (content == null) {
            content = new FileContent(sha256, bytes);
            em.persist(content);
        }
        StoredFile file = new StoredFile(name, kind, content, actor.accountId(), subject, clock.instant());
        em.persist(file);
        return file;
    }

    /** Whether a file may be kept; see {@link #keep}. */
    public static void check(byte[] bytes, FileKind kind) {
        if (bytes.length == 0) {
            throw RuleViolation.at("file", "errors.file.empty");
        }
        if (bytes.length > LARGEST) {
            throw RuleViolation.at("file", "errors.file.large", LARGEST / (1024 * 1024));
        }
        if (!kind.fits(bytes)) {
            throw RuleViolation.at("file", "errors.file.kind");
        }
    }

    /** The latest file of a subject. */
    public Optional<StoredFile> find(SubjectRef subject) {
        return of(subject).stream().findFirst();
    }

    /** One of a subject's files by its key. */
    public Optional<StoredFile> find(SubjectRef subject, String publicKey) {
        return of(subject).stream()
                .filter(file -> file.getPublicKey().equals(publicKey))
                .findFirst();
    }

    /** The whole content; files are limited in size, so that it fits in memory. */
    public byte[] bytes(StoredFile file) {
        return em.find(FileContent.class, file.getSha256()).bytes();
    }

    /** Removes the files of a subject, and their bytes when no other file has the same. */
    public void remove(SubjectRef subject) {
        for (StoredFile file : of(subject)) {
            em.remove(file);
            em.flush();
            long left = em.createQuery("select count(f) from StoredFile f where f.sha256 = :sha256", Long.class)
                    .setParameter("sha256", file.getSha256())
                    .getSingleResult();
            if (left == 0) {
                em.remove(em.find(FileContent.class, file.getSha256()));
                em.flush(); // the same bytes may come in their place within this transaction
            }
        }
    }

    private List<StoredFile> of(SubjectRef subject) {
        return em.createQuery(
                        "select f from StoredFile f where f.subjectType = :type and f.subjectId = :id"
                                + " order by f.id desc",
                        StoredFile.class)
                .setParameter("type", subject.type())
                .setParameter("id", subject.id())
                .getResultList();
    }

    /** SHA-256 as 64 hexadecimal digits. */
    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
