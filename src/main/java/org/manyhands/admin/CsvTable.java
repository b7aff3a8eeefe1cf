package org.manyhands.admin;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.manyhands.platform.errors.RuleViolation;

/**
 * A CSV file with a head line (RFC 4180), read with care: rows that do not fit are refused one by one, a file that is
 * no such table is refused as a whole.
 */
final class CsvTable {
    private static final int MOST_ROWS = 20_000;
    private static final int LONGEST_FIELD = 10_000;

    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<ReportLine> refused = new ArrayList<>();
    private int headSize;

    /** A row that has as many fields as the head line. */
    record Row(int line, List<String> fields, Map<String, Integer> columns) {
        /** The field in this column without outer blanks; empty when the file has no such column. */
        String get(String column) {
            Integer index = columns.get(column);
            return index == null ? "" : fields.get(index).strip();
        }
    }

    private CsvTable() {}

    /**
     * Reads a file.
     *
     * @param needed the columns without which it makes no sense
     * @throws RuleViolation at the field {@code file} when the file as a whole cannot be read
     */
    static CsvTable read(byte[] bytes, Set<String> needed) {
        PlainText text = PlainText.of(bytes);
        CsvTable table = new CsvTable();
        String rest = text.text();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(rest)) {
            List<CsvRecord> records = new ArrayList<>();
            for (CsvRecord record : reader) {
                records.add(record);
                if (records.size() > MOST_ROWS + 1) {
                    throw RuleViolation.at("file", "admin.import.csv.long", MOST_ROWS);
                }
            }
            table.take(records, text, needed);
            return table;
        } catch (CsvParseException e) {
            throw RuleViolation.at("file", "admin.import.csv.broken");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    List<ReportLine> refused() {
        return List.copyOf(refused);
    }

    private void take(List<CsvRecord> records, PlainText text, Set<String> needed) {
        if (records.isEmpty()) {
            throw RuleViolation.at("file", "admin.import.csv.empty");
        }
        head(records.get(0), needed);
        for (int i = 1; i < records.size(); i++) {
            CsvRecord record = records.get(i);
            int line = (int) record.getStartingLineNumber();
            int last = line + lineEnds(record);
            Optional<Integer> bad =
                    Optional.ofNullable(text.badLines().ceiling(line)).filter(b -> b <= last);
            String what = String.join(" · ", record.getFields().subList(0, Math.min(2, record.getFieldCount())));
            if (bad.isPresent()) {
                refused.add(ReportLine.refused(bad.get(), what, "admin.import.encoding"));
            } else if (record.getFields().stream().anyMatch(field -> field.length() > LONGEST_FIELD)) {
                refused.add(ReportLine.refused(line, what, "admin.import.csv.field", LONGEST_FIELD));
            } else if (record.getFieldCount() != headSize) {
                refused.add(
                        ReportLine.refused(line, what, "admin.import.csv.fields", record.getFieldCount(), headSize));
            } else {
                rows.add(new Row(line, record.getFields(), columns));
            }
        }
    }

    private void head(CsvRecord record, Set<String> needed) {
        headSize = record.getFieldCount();
        for (int i = 0; i < headSize; i++) {
            String name = record.getField(i).strip().toLowerCase(Locale.ROOT);
            if (columns.putIfAbsent(name, i) != null) {
                throw RuleViolation.at("file", "admin.import.csv.twice", name);
            }
        }
        needed.stream()
                .filter(name -> !columns.containsKey(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw RuleViolation.at("file", "admin.import.csv.column", name);
                });
    }

    private static int lineEnds(CsvRecord record) {
        return (int) record.getFields().stream()
                .flatMapToInt(String::chars)
                .filter(c -> c == '\n')
                .count();
    }
}
