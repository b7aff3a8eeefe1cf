package org.manyhands.platform.persistence;

import java.io.IOException;
import java.io.Writer;
import org.eclipse.persistence.platform.database.H2Platform;

/**
 * H2 with every parameter bound. The provider's own platform gives up binding for a whole statement where it has a subselect
 * by {@code exists}, a pattern with {@code escape}, {@code locate}, {@code concat} and the like, and writes what people typed into its text.
 * Today's H2 binds in all these places.
 */
public class BindingH2Platform extends H2Platform {
    private static final long serialVersionUID = 1L;

    /** Literals stand in our own queries and are no values; written out, H2 knows their type. */
    public BindingH2Platform() {
        setShouldBindLiterals(false);
    }

    @Override
    public boolean isDynamicSQLRequiredForFunctions() {
        return false;
    }

    @Override
    public boolean allowBindingForSelectClause() {
        return true;
    }

    /** H2 compares a truth with no number. */
    @Override
    protected void appendBoolean(Boolean value, Writer writer) throws IOException {
        writer.write(value ? "TRUE" : "FALSE");
    }
}
