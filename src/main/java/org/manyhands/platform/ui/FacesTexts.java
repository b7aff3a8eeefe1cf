package org.manyhands.platform.ui;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.i18n.Texts;

/**
 * What Faces and PrimeFaces say by themselves, in the portal's words and the reader's language: their own words are for
 * developers, and they have none in Arabic. {@code faces-config.xml} names this class.
 */
public class FacesTexts extends ResourceBundle {
    private static final Map<String, String> OWN = Map.of(
            "jakarta.faces.component.UIInput.CONVERSION", "ui.field.wrong",
            "primefaces.datatable.SORT_LABEL", "ui.table.sort",
            "primefaces.datatable.SORT_ASC", "ui.table.ascending",
            "primefaces.datatable.SORT_DESC", "ui.table.descending");

    @Override
    protected Object handleGetObject(String key) {
        String own = ownKey(key);
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

    @Override
    public boolean containsKey(String key) {
        return ownKey(key) != null;
    }

    private static String ownKey(String key) {
        if (key.endsWith("_detail")) {
            return null;
        }
        if (key.startsWith("jakarta.faces.component.UISelect")) {
            return "ui.choose-one";
        }
        return key.startsWith("jakarta.faces.converter.") ? "ui.field.wrong" : OWN.get(key);
    }
}
