package org.manyhands.platform.i18n;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Map;

/** Lets constraints name texts of the portal's own bundles: {@code @NotBlank(message = "{forums.topic.title.missing}")}. */
public class TextsInterpolator implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
        return interpolate(
                template,
                context,
                CDI.current().select(ReadersLanguage.class).get().get());
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        if (!template.startsWith("{") || !template.endsWith("}")) {
            return template;
        }
        Map<String, Object> attributes = context.getConstraintDescriptor().getAttributes();
        Object bound = attributes.getOrDefault("max", attributes.getOrDefault("value", 0));
        return CDI.current()
                .select(Texts.class)
                .get()
                .of(locale, template.substring(1, template.length() - 1), number(bound));
    }

    private static Object number(Object bound) {
        return bound instanceof Number ? bound : 0;
    }
}
