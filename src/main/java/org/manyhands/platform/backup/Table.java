package org.manyhands.platform.backup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table as both databases see it.
 *
 * @param columns by name, in the order of the names
 * @param key the columns of the primary key, in its order
 */
record Table(String name, Map<String, Kind> columns, List<String> key) {
    Table {
        columns = new LinkedHashMap<>(columns);
        key = List.copyOf(key);
    }

    /** All rows in the order of the key, the same for both databases. */
    String select(boolean postgresql) {
        String order = key.stream()
                .map(column ->
                        quoted(column) + (postgresql && columns.get(column) == Kind.TEXT ? " collate \"C\"" : ""))
                .collect(Collectors.joining(", "));
        return "select " + list() + " from " + quoted(name) + (key.isEmpty() ? "" : " order by " + order);
    }

    String insert(List<String> given) {
        return "insert into " + quoted(name) + " ("
                + given.stream().map(Table::quoted).collect(Collectors.joining(", ")) + ") values ("
                + given.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }

    boolean hasBytes() {
        return columns.containsValue(Kind.BYTES);
    }

    private String list() {
        return columns.keySet().stream().map(Table::quoted).collect(Collectors.joining(", "));
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
