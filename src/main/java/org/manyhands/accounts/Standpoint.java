package org.manyhands.accounts;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.manyhands.platform.persistence.Stored;

/** What somebody can speak as: lived experience, family and carers, professional, community leader, ally. */
@Entity
@Cacheable
@Table(name = "standpoint")
public class Standpoint extends Stored {
    private String code;
    private int position;

    protected Standpoint() {}

    /** The code that names it in texts, colours and data: {@code lived}. */
    public String getCode() {
        return code;
    }

    public int getPosition() {
        return position;
    }
}
