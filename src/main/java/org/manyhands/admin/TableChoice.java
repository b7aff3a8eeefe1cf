package org.manyhands.admin;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.manyhands.platform.persistence.Stored;

/** Which columns of a table a person does not want to see; those that come later are seen until they say so. */
@Entity
@Table(name = "table_choice")
public class TableChoice extends Stored {
    private Long accountId;

    @Enumerated(EnumType.STRING)
    private TableName tableName;

    private String hidden;

    protected TableChoice() {}

    TableChoice(Long accountId, TableName tableName) {
        this.accountId = accountId;
        this.tableName = tableName;
        this.hidden = "";
    }

    void hide(Collection<String> columns) {
        hidden = String.join(" ", new TreeSet<>(columns));
    }

    /** The codes of the columns. */
    public Set<String> getHidden() {
        return Arrays.stream(hidden.split(" ", -1)).collect(Collectors.toSet());
    }

    public Long getAccountId() {
        return accountId;
    }

    public TableName getTableName() {
        return tableName;
    }
}
