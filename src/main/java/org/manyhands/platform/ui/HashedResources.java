package org.manyhands.platform.ui;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.manyhands.platform.files.Files;
import org.omnifaces.resourcehandler.DefaultResourceHandler;

/**
 * Addresses of styles, scripts and pictures say what is in them, so that browsers may keep these for good and see a new
 * version of the portal whole. Asked for by another sum, as by a page of a node of another version, a file may not be kept.
 */
public class HashedResources extends DefaultResourceHandler {
    static final String PARAMETER = "h";

    private static final String KEPT = "public, max-age=31536000, immutable";
    private static final String ASKED_AGAIN = "public, no-cache";

    /** They would say something else of how long it may be kept. */
    private static final Set<String> OTHER_WORDS = Set.of("expires", "pragma", "cache-control");

    private static final int DIGITS = 16;

    private final Map<String, String> sums = new ConcurrentHashMap<>();

    public HashedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource decorateResource(Resource resource) {
        return resource == null ? null : new Hashed(resource);
    }

    private static String sum(Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            return Files.hash(content.readAllBytes()).substring(0, DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Hashed extends ResourceWrapper {
        private Hashed(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            String path = getWrapped().getRequestPath();
            return path + (path.indexOf('?') < 0 ? '?' : '&') + PARAMETER + '=' + sum();
        }

        @Override
        public Map<String, String> getResponseHeaders() {
            Map<String, String> headers = new HashMap<>(getWrapped().getResponseHeaders());
            headers.keySet().removeIf(name -> OTHER_WORDS.contains(name.toLowerCase(Locale.ROOT)));
            String asked = FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getRequestParameterMap()
                    .get(PARAMETER);
            headers.put("Cache-Control", sum().equals(asked) ? KEPT : ASKED_AGAIN);
            return headers;
        }

        private String sum() {
            return sums.computeIfAbsent(
                    getLibraryName() + '/' + getResourceName(), name -> HashedResources.sum(getWrapped()));
        }
    }
}
