package org.manyhands.platform.files;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The bytes of one or several stored files, under the hash that they have. */
@Entity
@Table(name = "file_content")
public class FileContent {
    @Id
    private String sha256;

    private byte[] bytes;

    protected FileContent() {}

    FileContent(String sha256, byte[] bytes) {
        this.sha256 = sha256;
        this.bytes = bytes.clone();
    }

    public String getSha256() {
        return sha256;
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
