package org.manyhands.platform.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.faces.context.FacesContext;

/** Gives pages what their address names. A library's way asked the container for itself each time: a twentieth of a page. */
@ApplicationScoped
public class Params {
    /** The value of one parameter of the path or the query. */
    @Produces
    @Param
    static String value(InjectionPoint point) {
        String name = point.getAnnotated().getAnnotation(Param.class).name();
        String value = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name.isEmpty() ? point.getMember().getName() : name);
        return value == null || value.isEmpty() ? null : value;
    }
}
