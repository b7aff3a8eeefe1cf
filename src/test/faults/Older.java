import org.manyhands.platform.persistence.Schema;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Makes the tables of an earlier version of the portal in an empty database. Needs the classes and libraries of the application.
 *
 * <p>Usage: java -cp … Older.java URL USER PASSWORD VERSION
 */
public class Older {
    private Older() {}

    public static void main(String[] arguments) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(arguments[0]);
        database.setUser(arguments[1]);
        database.setPassword(arguments[2]);
        new Schema(database).migrateTo(arguments[3]);
    }
}
