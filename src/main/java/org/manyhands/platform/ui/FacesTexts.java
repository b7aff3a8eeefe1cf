package org.manyhands.platform.ui;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.i18n.Texts;

/**
 * What Faces itself says of an input that it cannot read, in the portal's words and the reader's language: its own words
 * are for developers, and it has none in Arabic. A name for it stands in {@code faces-config.xml}.
 */
public class FacesTexts extends ResourceBundle {
    @Override
    protected Object handleGetObject(String key) {
        String own = key.endsWith("_detail") ? null : ownKey(key);
        return own == null
                ? null
                : CDI.current()
                        .select(Texts.class)
                        .get()
                        .of(CDI.current().select(ReadersLanguage.class).get().get(), own);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }

    private static String ownKey(String key) {
        if (key.startsWith("jakarta.faces.component.UISelect")) {
            return "ui.choose-one";
        }
        boolean unreadable =
                key.startsWith("jakarta.faces.converter.") || key.equals("jakarta.faces.component.UIInput.CONVERSION");
        return unreadable ? "ui.field.wrong" : null;
    }
}
