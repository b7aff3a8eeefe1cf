package org.manyhands.accounts;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.i18n.Texts;
import org.manyhands.platform.subjects.SubjectCard;

/** Makes a person's data a zip of JSON, for machines, and HTML, for people. Words in it are words, whatever they say. */
final class OwnDataFile {
    private static final String STYLE = "body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;"
            + "padding:0 1rem}dl{border-block-start:1px solid #999;padding-block:.75rem;margin:0}dt{font-weight:700}"
            + "dd{margin:0 0 .5rem;white-space:pre-wrap;overflow-wrap:anywhere}";

    private final Texts texts;
    private final UnaryOperator<String> standpoints;
    private final Locale language;
    private final ZoneId zone;

    /** @param standpoints the name of a standpoint by its code, in the language */
    OwnDataFile(Texts texts, UnaryOperator<String> standpoints, Locale language, ZoneId zone) {
        this.texts = texts;
        this.standpoints = standpoints;
        this.language = language;
        this.zone = zone;
    }

    /** The whole file. */
    byte[] of(String portal, List<OwnDataRow> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, "data.json", json(parts));
            put(zip, "data.html", html(portal, parts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    static String json(List<OwnDataRow> parts) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createGenerator(text)) {
            json.writeStartObject();
            for (OwnDataRow part : parts) {
                String feature =
                        part.part().title().substring(0, part.part().title().indexOf('.'));
                json.writeStartArray(feature + "." + part.part().name());
                for (List<Object> row : part.rows()) {
                    json.writeStartObject();
                    List<String> names = part.part().names();
                    for (int i = 0; i < names.size(); i++) {
                        write(json, names.get(i), row.get(i));
                    }
                    json.writeEnd();
                }
                json.writeEnd();
            }
            json.writeEnd();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, String name, Object value) {
        if (value == null) {
            json.writeNull(name);
        } else if (value instanceof Boolean flag) {
            json.write(name, flag);
        } else if (value instanceof Number number) {
            json.write(name, number.longValue());
        } else if (value instanceof SubjectCard card) {
            json.writeStartObject(name)
                    .write("type", card.subject().type())
                    .write("title", card.title())
                    .write("url", card.url())
                    .writeEnd();
        } else {
            json.write(name, value.toString());
        }
    }

    String html(String portal, List<OwnDataRow> parts) {
        String title = escape(texts.of(language, "accounts.data.title", portal));
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(language.toLanguageTag())
                .append("\" dir=\"")
                .append(Languages.direction(language))
                .append(
                        "\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src"
                                + " 'none'; style-src 'unsafe-inline'\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(title)
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><h1>")
                .append(title)
                .append("</h1>\n");
        for (OwnDataRow part : parts) {
            page.append("<h2>")
                    .append(escape(texts.of(language, part.part().title())))
                    .append("</h2>\n");
            part.rows().forEach(row -> row(page, part.part().described(), row));
        }
        return page.append("</body></html>\n").toString();
    }

    private void row(StringBuilder page, List<OwnField> fields, List<Object> row) {
        page.append("<dl>");
        for (int i = 0; i < fields.size(); i++) {
            if (row.get(i) != null && !isLinked(row.get(i), row)) {
                page.append("<dt>")
                        .append(escape(texts.of(
                                language, "accounts.field." + fields.get(i).name())))
                        .append("</dt><dd dir=\"auto\">")
                        .append(shown(fields.get(i), row.get(i), row))
                        .append("</dd>");
            }
        }
        page.append("</dl>\n");
    }

    /** Whether the title of what the value names is in the row itself, and bears the link. */
    private static boolean isLinked(Object value, List<Object> row) {
        return value instanceof SubjectCard card && row.contains(card.title());
    }

    private String shown(OwnField field, Object value, List<Object> row) {
        if (value instanceof SubjectCard card) {
            return escape(texts.of(language, card.kindKey())) + ": " + link(card);
        }
        return row.stream()
                .filter(other ->
                        other instanceof SubjectCard card && card.title().equals(value))
                .map(card -> link((SubjectCard) card))
                .findFirst()
                .orElseGet(() -> escape(readable(field, value)));
    }

    private static String link(SubjectCard card) {
        String lang = card.language() == null ? "" : "\" lang=\"" + escape(card.language());
        return "<a href=\"" + escape(card.url()) + lang + "\">" + escape(card.title()) + "</a>";
    }

    private String readable(OwnField field, Object value) {
        if (value instanceof Instant moment) {
            return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).format(moment.atZone(zone));
        }
        if (value instanceof Boolean yes) {
            return texts.of(language, yes ? "ui.yes" : "ui.no");
        }
        if (value instanceof Number number) {
            return texts.number(language, number);
        }
        return switch (field.name()) {
            case "language" -> Locale.forLanguageTag(value.toString()).getDisplayLanguage(language);
            case "verb" -> texts.of(language, new Verb(value.toString()).messageKey());
            case "standpoint" -> standpoints.apply(value.toString());
            default -> said(field, value.toString());
        };
    }

    private String said(OwnField field, String value) {
        String key = field.key(texts, language, value);
        return key == null ? value : texts.of(language, key);
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
