package org.manyhands.accounts;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.manyhands.platform.persistence.Stored;

/** What somebody can speak as. Its name, its place and whether it is offered stand in the setting of the standpoints. */
@Entity
@Cacheable
@Table(name = "standpoint")
public class Standpoint extends Stored {
    private String code;

    protected Standpoint() {}

    /** One that administrators add. */
    public Standpoint(String code) {
        this.code = code;
    }

    /** By which texts, colours and data refer to it: {@code lived}. */
    public String getCode() {
        return code;
    }
}
