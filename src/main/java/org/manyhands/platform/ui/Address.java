package org.manyhands.platform.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;

/** What the address of the page names, for what several pages have in common; a page itself uses {@code @Param}. */
@ApplicationScoped
public class Address {
    /**
     * A part of the path or a parameter.
     *
     * @param name such as {@code key}
     * @return the value, or null
     */
    public String get(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }
}
