package org.manyhands.admin;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A CSV file of people who hold offices. Its lines stand for themselves: a bad one is refused, the others are good. */
final class DecisionMakerFile {
    private static final Set<String> COLUMNS = Set.of("name", "post");
    private static final Pattern FORMULA = Pattern.compile("^[=+@\\-\\t].*", Pattern.DOTALL);
    private static final Pattern PHONE = Pattern.compile("[0-9+()./ extEXT#-]{0,40}");
    private static final Pattern CONTROL = Pattern.compile(".*[\\p{Cc}\\p{Cf}].*", Pattern.DOTALL);

    /** The longest text for each column that is kept as it is. */
    private static final Map<String, Integer> LONGEST = Map.of(
            "name",
            120,
            "post",
            200,
            "chamber",
            80,
            "area",
            80,
            "district",
            40,
            "party",
            80,
            "postal_address",
            300,
            "external_id",
            80);

    private final List<DecisionMakerLine> lines = new ArrayList<>();
    private final List<ReportLine> refused = new ArrayList<>();
    private final Map<String, Integer> lineOfPerson = new HashMap<>();

    private DecisionMakerFile() {}

    static DecisionMakerFile read(byte[] bytes) {
        CsvTable table = CsvTable.read(bytes, COLUMNS);
        DecisionMakerFile file = new DecisionMakerFile();
        file.refused.addAll(table.refused());
        table.rows().forEach(file::take);
        file.refused.sort(java.util.Comparator.comparingInt(ReportLine::line));
        return file;
    }

    List<DecisionMakerLine> lines() {
        return List.copyOf(lines);
    }

    List<ReportLine> refused() {
        return List.copyOf(refused);
    }

    private void take(CsvTable.Row row) {
        ReportLine problem = problem(row);
        if (problem != null) {
            refused.add(problem);
            return;
        }
        lineOfPerson.put(person(row), row.line());
        List<String> leftOut = leftOut(row);
        lines.add(new DecisionMakerLine(
                row.line(),
                row.get("external_id").isEmpty() ? null : row.get("external_id"),
                row.get("name"),
                row.get("post"),
                row.get("chamber"),
                row.get("area"),
                row.get("district"),
                row.get("party"),
                date(row.get("term_start")),
                date(row.get("term_end")),
                leftOut.contains("phone") ? "" : row.get("phone"),
                row.get("postal_address"),
                leftOut.contains("website") ? "" : row.get("website"),
                leftOut.contains("contact_form") ? "" : row.get("contact_form"),
                leftOut));
    }

    private ReportLine problem(CsvTable.Row row) {
        for (String column : List.of("name", "post")) {
            if (row.get(column).isEmpty()) {
                return refusal(row, "admin.import.people.missing", column);
            }
        }
        for (Map.Entry<String, Integer> limit : LONGEST.entrySet()) {
            String value = row.get(limit.getKey());
            if (value.length() > limit.getValue()) {
                return refusal(row, "admin.import.people.long", limit.getKey(), limit.getValue());
            }
            if (FORMULA.matcher(value).matches() || CONTROL.matcher(value).matches()) {
                return refusal(row, "admin.import.people.formula", limit.getKey());
            }
        }
        Integer first = lineOfPerson.get(person(row));
        return first == null ? problemOfTerm(row) : refusal(row, "admin.import.people.twice", first);
    }

    private ReportLine problemOfTerm(CsvTable.Row row) {
        for (String column : List.of("term_start", "term_end")) {
            if (!row.get(column).isEmpty() && date(row.get(column)) == null) {
                return refusal(row, "admin.import.people.date", column, row.get(column));
            }
        }
        LocalDate from = date(row.get("term_start"));
        LocalDate until = date(row.get("term_end"));
        if (from != null && until != null && until.isBefore(from)) {
            return refusal(row, "admin.import.people.term");
        }
        return null;
    }

    /** Ways to reach somebody that do not work are no reason to lose the person. */
    private static List<String> leftOut(CsvTable.Row row) {
        List<String> leftOut = new ArrayList<>();
        if (!PHONE.matcher(row.get("phone")).matches()) {
            leftOut.add("phone");
        }
        for (String column : List.of("website", "contact_form")) {
            if (!row.get(column).isEmpty() && !isWebAddress(row.get(column))) {
                leftOut.add(column);
            }
        }
        return leftOut;
    }

    private static String person(CsvTable.Row row) {
        String id = row.get("external_id");
        return id.isEmpty()
                ? String.join("|", row.get("name"), row.get("post"), row.get("area"), row.get("district"))
                        .toLowerCase(Locale.ROOT)
                : id;
    }

    private static LocalDate date(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            return text.length() <= 300
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static ReportLine refusal(CsvTable.Row row, String key, Object... args) {
        return ReportLine.refused(row.line(), row.get("name") + " · " + row.get("post"), key, args);
    }
}
