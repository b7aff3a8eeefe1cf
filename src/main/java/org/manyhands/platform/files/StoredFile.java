package org.manyhands.platform.files;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.persistence.Stored;
import org.manyhands.platform.subjects.SubjectRef;

/** A file that somebody brought for a subject: whose it is and what it is called; the bytes stand apart. */
@Entity
@Table(name = "stored_file")
public class StoredFile extends Stored {
    private String publicKey;
    private String sha256;
    private String name;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private int sizeInBytes;
    private Long ownerAccountId;
    private String subjectType;
    private long subjectId;
    private Instant storedAt;

    protected StoredFile() {}

    StoredFile(String name, FileKind kind, FileContent content, Long owner, SubjectRef subject, Instant storedAt) {
        this.publicKey = Keys.random();
        this.sha256 = content.getSha256();
        this.name = FileNames.shown(name);
        this.kind = kind;
        this.sizeInBytes = content.bytes().length;
        this.ownerAccountId = owner;
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.storedAt = storedAt;
    }

    public String getPublicKey() {
        return publicKey;
    }

    public String getSha256() {
        return sha256;
    }

    /** The name as it may be shown. */
    public String getName() {
        return name;
    }

    public FileKind getKind() {
        return kind;
    }

    public int getSizeInBytes() {
        return sizeInBytes;
    }

    /** Who brought it, or null when the portal itself did. */
    public Long getOwnerAccountId() {
        return ownerAccountId;
    }

    public SubjectRef getSubject() {
        return new SubjectRef(subjectType, subjectId);
    }

    public Instant getStoredAt() {
        return storedAt;
    }
}
