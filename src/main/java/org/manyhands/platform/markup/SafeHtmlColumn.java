package org.manyhands.platform.markup;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps safe HTML in a column of text. */
@Converter(autoApply = true)
public class SafeHtmlColumn implements AttributeConverter<SafeHtml, String> {
    @Override
    public String convertToDatabaseColumn(SafeHtml html) {
        return html == null ? null : html.stored();
    }

    @Override
    public SafeHtml convertToEntityAttribute(String column) {
        return column == null ? null : SafeHtml.read(column);
    }
}
