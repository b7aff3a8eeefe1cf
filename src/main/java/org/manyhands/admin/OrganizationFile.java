package org.manyhands.admin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.manyhands.organizations.Organization;
import org.manyhands.organizations.OrganizationFacts;

/**
 * A CSV file of organizations, with columns as in the Human Services Data Specification. Its lines stand for themselves:
 * a bad one is refused, the others are good.
 */
final class OrganizationFile {
    private static final Set<String> COLUMNS = Set.of("id", "name");
    private static final Pattern FORMULA = Pattern.compile("^[=+@\\-\\t].*", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile(".*[\\p{Cc}\\p{Cf}&&[^\\r\\n\\t]].*", Pattern.DOTALL);
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._+-]{1,64}@(?:[\\p{L}\\p{N}-]{1,63}\\.)+\\p{L}{2,24}");
    private static final Pattern WEBSITE =
            Pattern.compile("(?i)(?:https?://)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,24}(?::[0-9]{1,5})?"
                    + "(?:[/?#][A-Za-z0-9/?#._~!$&'()*+,;=:@%-]*)?");

    /** The longest text for each column that is kept as it is. */
    private static final Map<String, Integer> LONGEST =
            Map.of("id", 80, "name", 100, "area", 100, "languages", 200, "description", 10_000);

    private final List<OrganizationLine> lines = new ArrayList<>();
    private final List<ReportLine> refused = new ArrayList<>();
    private final Map<String, Integer> lineOfId = new HashMap<>();

    private OrganizationFile() {}

    static OrganizationFile read(byte[] bytes) {
        CsvTable table = CsvTable.read(bytes, COLUMNS);
        OrganizationFile file = new OrganizationFile();
        file.refused.addAll(table.refused());
        table.rows().forEach(file::take);
        file.refused.sort(Comparator.comparingInt(ReportLine::line));
        return file;
    }

    List<OrganizationLine> lines() {
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
        lineOfId.put(row.get("id"), row.line());
        List<String> leftOut = new ArrayList<>();
        String website = fitting(row, "website", WEBSITE, leftOut);
        String email = fitting(row, "email", EMAIL, leftOut);
        OrganizationFacts facts = new OrganizationFacts(
                row.get("name"), kind(row), row.get("area"), row.get("description"), website, row.get("languages"));
        lines.add(new OrganizationLine(row.line(), row.get("id"), facts, email, List.copyOf(leftOut)));
    }

    private ReportLine problem(CsvTable.Row row) {
        for (String column : List.of("id", "name")) {
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
        Integer first = lineOfId.get(row.get("id"));
        return first == null ? null : refusal(row, "admin.import.organizations.twice", first);
    }

    /** A way to reach it that does not work is no reason to lose the organization. */
    private static String fitting(CsvTable.Row row, String column, Pattern shape, List<String> leftOut) {
        String value = row.get(column);
        if (value.isEmpty() || (value.length() <= 280 && shape.matcher(value).matches())) {
            return value;
        }
        leftOut.add(column);
        return "";
    }

    /** By the column {@code kind} with our own words, or by the legal status; otherwise it is not known. */
    private static Organization.Kind kind(CsvTable.Row row) {
        String said = row.get("kind").toLowerCase(Locale.ROOT);
        for (Organization.Kind kind : Organization.Kind.values()) {
            if (kind.code().equals(said)) {
                return kind;
            }
        }
        String status = row.get("legal_status").toLowerCase(Locale.ROOT).replace("-", "");
        return status.contains("nonprofit") ? Organization.Kind.CHARITY : Organization.Kind.OTHER;
    }

    private static ReportLine refusal(CsvTable.Row row, String key, Object... args) {
        return ReportLine.refused(row.line(), row.get("id") + " · " + row.get("name"), key, args);
    }
}
